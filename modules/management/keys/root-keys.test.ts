import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { createKeyRing, createMasterKeys, localMasterKeys } from '#platform/crypto/index.ts';
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

test('a secret of the platform is made once and lies sealed', async () => {
  const { ring } = await open();
  const made = await Promise.all([1, 2, 3].map(() => platformSecret(management.mgmt, ring, 'a')));
  expect(new Set(made).size).toBe(1);
  const [row] = await management.admin<{ sealed: Buffer }>('select sealed from platform_secrets');
  expect(row?.sealed.includes(Buffer.from(made[0] ?? 'x'))).toBe(false);
});
