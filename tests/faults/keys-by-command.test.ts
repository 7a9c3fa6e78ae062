import { setTimeout as sleep } from 'node:timers/promises';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withConnection } from '#platform/database/index.ts';
import { databaseUrl, type TenantRecord } from '#platform/tenancy/index.ts';
import { openHouse, tokenOf } from '../support/house-with-keys.ts';
import { eventually } from '../support/workspace.ts';

/* Signing keys and role passwords are replaced by real commands, beside a server that goes on. */

const SECONDS = 180_000;
/** In the order in which a command takes them. */
const SLUGS = ['acme', 'hanbit', 'narae'];
let house: Awaited<ReturnType<typeof openHouse>>;
let operator: { clientId: string; clientSecret: string };

beforeAll(async () => {
  house = await openHouse(2);
  for (const slug of SLUGS.slice(1))
    await house
      .app()
      .provisioning.create({ slug, name: slug, admin: { email: `ann@${slug}.test`, name: 'Ann' } }, null);
  operator = await house.app().seed.operator({
    role: 'super',
    email: 'operator@hanok.test',
    name: 'Operator',
    password: 'correct horse battery staple 7',
  });
  for (const base of BASES) await kids(base);
}, SECONDS);
afterAll(() => house.dispose(), SECONDS);

const BASES = ['/operator', ...SLUGS.map((slug) => `/t/${slug}`)];
/** What an issuer publishes. */
const kids = async (base: string) =>
  (await house.app().http.inject({ url: `${base}/oauth/jwks` }))
    .json<{ keys: { kid: string }[] }>()
    .keys.map((k) => k.kid);
const published = async () =>
  Object.fromEntries(await Promise.all(BASES.map(async (base) => [base, await kids(base)])));
const kidOf = (token: string) => decodeProtectedHeader(token).kid;
const status = async (token: string, url = '/api/v1/me') =>
  (await house.app().http.inject({ url, headers: { authorization: `Bearer ${token}` } })).statusCode;
const tenant = async (slug: string): Promise<TenantRecord> => {
  const found = await house.app().directory.bySlug(slug);
  if (found === null) throw new Error(`${slug} is not there`);
  return found;
};
const inside = async <T>(slug: string, work: Parameters<typeof withConnection<T>>[2]) =>
  withConnection(databaseUrl(house.adminUrl, (await tenant(slug)).databaseName), 'hanok-test', work);
/** Lets time pass over the keys of an issuer. */
const age = (seconds: number) => {
  const passed = `make_interval(secs => ${seconds})`;
  return `signs_from = signs_from - ${passed}, created_at = created_at - ${passed}`;
};

describe('the key that signs tokens', () => {
  test(
    'of a workspace is published beside the former, signs a minute later, and ends no token; no other issuer’s changes',
    async () => {
      await inside('acme', (db) => db.query(`update signing_keys set ${age(7_200)}`));
      const before = await published();
      const [former] = before['/t/acme'] ?? [];
      const old = await tokenOf(house.app(), house.client);
      const { said } = await house.hanok(['keys', 'rotate-signing', '--tenant', 'acme']);
      expect(said).toContain('acme: the key was replaced');
      const both = await eventually('both keys are published', async () => {
        const now = await kids('/t/acme');
        return now.length === 2 && now;
      });
      expect(both).toContain(former);
      const next = both.find((kid) => kid !== former);
      expect(kidOf(await tokenOf(house.app(), house.client))).toBe(former);
      await inside('acme', (db) => db.query(`update signing_keys set ${age(61)}`));
      await eventually('the new key signs', async () => kidOf(await tokenOf(house.app(), house.client)) === next);
      expect(await status(old)).toBe(200);
      expect(await status(await tokenOf(house.app(), house.client))).toBe(200);
      expect({ ...(await published()), '/t/acme': null }).toEqual({ ...before, '/t/acme': null });
    },
    SECONDS,
  );

  test(
    'of the operators is replaced without touching a workspace’s',
    async () => {
      await house.management().pool.query(`update operator_signing_keys set ${age(7_200)}`);
      const before = await published();
      const old = await tokenOf(house.app(), operator, '/operator');
      await house.hanok(['keys', 'rotate-signing', '--operators']);
      await eventually('both keys are published', async () => (await kids('/operator')).length === 2);
      await house.management().pool.query(`update operator_signing_keys set ${age(61)}`);
      const signer = async () => kidOf(await tokenOf(house.app(), operator, '/operator'));
      await eventually('the new key signs', async () => (await signer()) !== kidOf(old));
      expect(await status(old, '/api/v1/management/tenants')).toBe(200);
      expect({ ...(await published()), '/operator': null }).toEqual({ ...before, '/operator': null });
    },
    SECONDS,
  );

  test(
    'that leaked ends what it has signed within seconds, and whoever asks anew gets in',
    async () => {
      const old = await tokenOf(house.app(), house.client);
      await house.hanok(['keys', 'rotate-signing', '--tenant', 'acme', '--at-once']);
      await eventually('the old token is refused', async () => (await status(old)) === 401, 10);
      await eventually(
        'a new one is good',
        async () => (await status(await tokenOf(house.app(), house.client))) === 200,
      );
      expect(await kids('/t/acme')).not.toContain(kidOf(old));
    },
    SECONDS,
  );

  test(
    'of everybody is replaced once, however often the command is killed and given again',
    async () => {
      for (const slug of SLUGS) await inside(slug, (db) => db.query(`update signing_keys set ${age(7_200)}`));
      await house.management().pool.query(`update operator_signing_keys set ${age(7_200)}`);
      const count = async () =>
        Object.fromEntries(Object.entries(await stored()).map(([who, all]) => [who, all.length]));
      const before = await count();
      for (const killAt of [/^operators: .*replaced/, /^acme: .*replaced/, /^hanbit: .*replaced/])
        await house.hanok(['keys', 'rotate-signing', '--all'], { killAt });
      const { said } = await house.hanok(['keys', 'rotate-signing', '--all']);
      expect(said.filter((line) => line.includes('stays')).length).toBeGreaterThanOrEqual(2);
      expect(await count()).toEqual(Object.fromEntries(Object.entries(before).map(([who, n]) => [who, n + 1])));
    },
    SECONDS,
  );

  /** What lies in the databases. */
  async function stored(): Promise<Record<string, string[]>> {
    const all: Record<string, string[]> = {};
    for (const slug of SLUGS)
      all[slug] = (await inside(slug, async (db) => (await db.query('select kid from signing_keys')).rows)).map(
        (r) => r.kid,
      );
    const { rows } = await house.management().pool.query('select kid from operator_signing_keys');
    all.operators = rows.map((row) => row.kid);
    return all;
  }
});

describe('the passwords of roles', () => {
  const ledger = async () =>
    (
      await house
        .management()
        .pool.query(
          'select slug, role_password_version as version, role_password_other_sealed as other from tenants order by slug',
        )
    ).rows;

  test(
    'are replaced beside a busy server without an error to anybody',
    async () => {
      const former = await Promise.all(SLUGS.map(async (slug) => (await tenant(slug)).databaseUrl));
      const token = await tokenOf(house.app(), house.client);
      const answers: number[] = [];
      let over = false;
      const busy = Promise.all(
        Array.from({ length: 4 }, async () => {
          while (!over) {
            answers.push(await status(token));
            await sleep(10);
          }
        }),
      );
      await house.hanok(['keys', 'rotate-passwords', '--all']);
      over = true;
      await busy;
      expect(answers.length).toBeGreaterThan(50);
      expect(new Set(answers)).toEqual(new Set([200]));
      expect(await ledger()).toEqual(SLUGS.map((slug) => ({ slug, version: 2, other: null })));
      for (const url of former)
        await expect(withConnection(url, 'hanok-test', async () => undefined)).rejects.toMatchObject({ code: '28P01' });
      await house.restart();
      await house.readAll();
    },
    SECONDS,
  );

  test(
    'killed at any step, the command goes on; the log of the workspace tells of each once',
    async () => {
      for (const killAt of [/^acme: a new password/, /^acme: its role/, /^acme: .*replaced/, /^hanbit: its role/]) {
        await house.hanok(['keys', 'rotate-passwords', '--all', '--offline'], { killAt });
        await house.readAll();
      }
      await house.hanok(['keys', 'rotate-passwords', '--all', '--offline']);
      await house.restart();
      await house.readAll();
      const rows = await ledger();
      expect(rows.every(({ other }) => other === null)).toBe(true);
      for (const { slug, version } of rows) {
        const told = await inside(slug, async (db) =>
          (
            await db.query(
              `select (details->>'passwordVersion')::int as v from audit_events where action = 'keys.password_rotated' order by 1`,
            )
          ).rows.map(({ v }) => v),
        );
        expect(told).toEqual(Array.from({ length: version - 1 }, (_, i) => i + 2));
      }
    },
    SECONDS,
  );
});
