import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { createKeyRing, createMasterKeys, localMasterKeys } from '#platform/crypto/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { openRootKeys, platformSecret } from './index.ts';

const key = randomBytes(32);
const mastersOf = (own: Buffer) => createMasterKeys(localMasterKeys(async () => [own]));

let management: TestManagement;
beforeEach(async () => {
  management = await createTestManagement(inject('pgAdminUrl'));
});
afterEach(() => management.dispose());
const open = (own = key) => openRootKeys(management.mgmt, mastersOf(own));

test('processes that start at once agree on one root key, which lies wrapped', async () => {
  const all = await Promise.all([open(), open(), open(), open()]);
  const [first] = all;
  expect(new Set(all.map(({ ring }) => ring.derive('x').toString('hex'))).size).toBe(1);
  const rows = await management.admin<{ wrapped: Buffer }>('select wrapped from platform_keys');
  expect(rows).toHaveLength(1);
  expect(rows[0]?.wrapped.includes(first?.now().current ?? key)).toBe(false);
});

test('another master key opens nothing', async () => {
  await open();
  await expect(open(randomBytes(32))).rejects.toMatchObject({ name: 'MasterKeyMissingError' });
});

test('what was sealed before there were root keys opens, with the same master key', async () => {
  const former = createKeyRing(key);
  await management.admin(`insert into outbox_mails (id, sealed) values (gen_random_uuid(), $1)`, [
    former.sealSecret('a mail', 'a'),
  ]);
  const { ring } = await open();
  expect(ring.openSecret(former.sealSecret('a mail', 'a'), 'a')).toBe('a mail');
  expect(ring.derive('jobs').equals(former.derive('jobs'))).toBe(true);
});

test('a process follows what a rotation by another one changes', async () => {
  const [mine, theirs] = [await open(), await open()];
  const sealedBefore = mine.ring.sealSecret('secret', 'c');
  const derivedBefore = mine.ring.derive('jobs');
  const { wrapped, by } = await mastersOf(key).wrap(randomBytes(32), 'root-key:0198f000-0000-7000-8000-000000000000');
  await management.admin(
    `insert into platform_keys (id, state, wrapped, wrapped_by) values ('0198f000-0000-7000-8000-000000000000', 'announced', $1, $2)`,
    [wrapped, by],
  );
  await theirs.refresh();
  expect(theirs.ring.derive('jobs').equals(derivedBefore)).toBe(true);
  expect(theirs.ring.deriveEach('jobs')).toHaveLength(2);
  await management.admin(`update platform_keys set state = 'retiring' where state = 'current'`);
  await management.admin(`update platform_keys set state = 'current' where state = 'announced'`);
  await mine.refresh();
  const sealed = mine.ring.sealSecret('new', 'c');
  // The other process has not looked again, and opens it all the same.
  expect(theirs.ring.openSecret(sealed, 'c')).toBe('new');
  expect(mine.ring.openSecret(sealedBefore, 'c')).toBe('secret');
  expect(mine.ring.rewrapSecret(sealed, 'c')).toBeNull();
  await management.admin(`update platform_keys set state = 'destroyed', wrapped = null where state = 'retiring'`);
  await mine.refresh();
  expect(() => mine.ring.openSecret(sealedBefore, 'c')).toThrow();
});

const SUCCESSOR = '0198f000-0000-7000-8000-000000000001';

/** As a rotation does that nobody was waited for in. */
async function passBy(own: Buffer): Promise<void> {
  const { wrapped, by } = await mastersOf(own).wrap(randomBytes(32), `root-key:${SUCCESSOR}`);
  await management.admin(`update platform_keys set state = 'retiring' where state = 'current'`);
  await management.admin(`insert into platform_keys (id, state, wrapped, wrapped_by) values ($1, 'current', $2, $3)`, [
    SUCCESSOR,
    wrapped,
    by,
  ]);
}

test('a process that a rotation has passed by opens what it can and makes nothing, until it is given the key', async () => {
  const given = [key] as [Buffer, ...Buffer[]];
  const roots = await openRootKeys(management.mgmt, createMasterKeys(localMasterKeys(async () => given)));
  const { ring } = roots;
  const before = ring.sealSecret('a secret', 'c');
  const tenantKey = ring.createTenantKey('t').wrapped;
  const successor = randomBytes(32);
  await passBy(successor);
  await expect(roots.refresh()).rejects.toMatchObject({ name: 'MasterKeyMissingError' });
  expect(roots.isBehind()).toBe(true);
  expect(ring.openSecret(before, 'c')).toBe('a secret');
  expect(ring.openTenantKey('t', tenantKey)).toHaveLength(32);
  for (const make of [
    () => ring.sealSecret('x', 'c'),
    () => ring.createTenantKey('t'),
    () => ring.rewrapSecret(before, 'c'),
    () => ring.rewrapTenantKey('t', tenantKey),
    () => ring.derive('jobs'),
    () => ring.deriveEach('jobs'),
  ])
    expect(make).toThrow(expect.objectContaining({ code: 'keys_behind' }));
  given.push(successor);
  await roots.refresh();
  expect(roots.isBehind()).toBe(false);
  expect(ring.rewrapSecret(before, 'c')).not.toBeNull();
});

test('a process that starts without the current key does not start', async () => {
  await open();
  await passBy(randomBytes(32));
  await expect(open()).rejects.toMatchObject({ name: 'MasterKeyMissingError' });
});

test('a process that cannot look makes nothing after ten seconds, since its keys may be gone', async () => {
  let clock = 0;
  const roots = await openRootKeys(management.mgmt, mastersOf(key), () => clock);
  await roots.follow(createLogger({ level: 'silent', file: null }));
  clock = 10_001;
  expect(() => roots.ring.sealSecret('x', 'c')).toThrow(expect.objectContaining({ code: 'keys_behind' }));
  await roots.refresh();
  expect(roots.ring.sealSecret('x', 'c').length).toBeGreaterThan(0);
  await roots.stop();
});

test('who follows says what it has opened, the key that seals first, and is forgotten when it stops', async () => {
  const roots = await open();
  const followers = () => management.admin<{ opened: string[] }>('select opened from root_key_followers');
  expect(await followers()).toEqual([]);
  await roots.follow(createLogger({ level: 'silent', file: null }));
  const [first] = await management.admin<{ id: string }>('select id from platform_keys');
  expect(await followers()).toEqual([{ opened: [first?.id] }]);
  await passBy(key);
  await roots.refresh();
  expect(await followers()).toEqual([{ opened: [SUCCESSOR, first?.id] }]);
  await roots.stop();
  expect(await followers()).toEqual([]);
});

test('a secret of the platform is made once and lies sealed', async () => {
  const { ring } = await open();
  const made = await Promise.all([1, 2, 3].map(() => platformSecret(management.mgmt, ring, 'a')));
  expect(new Set(made).size).toBe(1);
  const [row] = await management.admin<{ sealed: Buffer }>('select sealed from platform_secrets');
  expect(row?.sealed.includes(Buffer.from(made[0] ?? 'x'))).toBe(false);
});
