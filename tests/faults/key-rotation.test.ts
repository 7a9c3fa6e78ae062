import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSignInDirectory } from '#modules/management/sign-ins/index.ts';
import { eachKey, openStream } from '#platform/crypto/index.ts';
import { startKms } from '#platform/testing/standins/index.ts';
import { openHouse, put, read, tokenOf } from '../support/house-with-keys.ts';
import { eventually } from '../support/workspace.ts';

/* Keys are replaced by real processes, which are killed on the way, while a server works on. */

const FILES = 60;
const SECONDS = 180_000;
let house: Awaited<ReturnType<typeof openHouse>>;
beforeAll(async () => {
  house = await openHouse(FILES);
}, SECONDS);
afterAll(() => house.dispose(), SECONDS);

const tenantRow = async () => {
  const { rows } = await house
    .management()
    .pool.query(`select key_version, key_other_wrapped, key_rotation, key_wrapped from tenants where slug = 'acme'`);
  return rows[0];
};
const keyOf = async () => {
  const tenant = await house.app().directory.bySlug('acme');
  if (tenant === null) throw new Error('acme is gone');
  return tenant.key;
};

test(
  'the rotation of a tenant that is killed at each of its steps goes on, and loses nothing',
  async () => {
    const before = await tenantRow();
    const [old] = eachKey(await keyOf());
    let landed = 0;
    for (const killAt of [
      /announcing/,
      /new keys seal/,
      /files sealed anew so far/,
      /values and .* sealed anew/,
      /destroying/,
    ]) {
      const { killed } = await house.hanok(['keys', 'rotate-tenant', 'acme', '--offline'], { killAt });
      if (killed) landed += 1;
      await house.restart();
      await house.readAll();
    }
    // On a loaded machine a command may have ended before the kill that its line called for arrives.
    expect(landed).toBeGreaterThanOrEqual(3);
    await house.hanok(['keys', 'rotate-tenant', 'acme', '--offline']);
    await house.restart();
    await house.readAll();

    const after = await tenantRow();
    expect(after).toMatchObject({ key_other_wrapped: null, key_rotation: null });
    expect(after.key_version).toBeGreaterThan(before.key_version);
    // The old key opens nothing of what is there now.
    const head = await readFile(join(house.dataDir, 'files', (await house.context()).tenant.id, 'documents/7'));
    const stale = openStream(
      old,
      (async function* () {
        yield head;
      })(),
      `${(await house.context()).tenant.id}/documents/7`,
    );
    await expect(stale.next()).rejects.toThrow();
    const events = await house.inside(
      async (db) => (await db.query(`select details from audit_events where action = 'keys.tenant_rotated'`)).rows,
    );
    const versions = events.map((row) => row.details.keyVersion);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions).size).toBe(versions.length);
  },
  SECONDS,
);

test(
  'the rotation of the root key that is killed at each of its steps goes on, and loses nothing',
  async () => {
    const file = () => readFile(join(house.dataDir, 'master.key'), 'utf8');
    const before = await file();
    let landed = 0;
    for (const killAt of [/announcing/, /new key seals/, /tenants.key_wrapped/, /platform_secrets/, /destroying/]) {
      const { killed } = await house.hanok(['keys', 'rotate-master', '--offline'], { killAt });
      if (killed) landed += 1;
      await house.restart();
      await house.readAll();
    }
    expect(landed).toBeGreaterThanOrEqual(3);
    await house.hanok(['keys', 'rotate-master', '--offline']);
    await house.restart();
    await house.readAll();
    const { rows } = await house
      .management()
      .pool.query(`select state, wrapped is null as gone from platform_keys order by created_at`);
    expect(rows.filter((row) => row.state === 'current')).toHaveLength(1);
    expect(rows.filter((row) => row.state !== 'current').every((row) => row.state === 'destroyed' && row.gone)).toBe(
      true,
    );
    const { rows: told } = await house
      .management()
      .pool.query(`select from operator_audit_events where action = 'keys.master_rotated'`);
    expect(told.length).toBeGreaterThan(0);
    const after = await file();
    expect(after.trim().split('\n')).toHaveLength(1);
    expect(after).not.toBe(before);
  },
  SECONDS,
);

test.each([
  ['of a tenant', ['keys', 'rotate-tenant', '--all']],
  ['of the root key', ['keys', 'rotate-master']],
])(
  'while a server runs, a rotation %s disturbs neither reads nor writes',
  async (_whose, command) => {
    let rounds = 0;
    let over = false;
    const failures: unknown[] = [];
    const busy = (async () => {
      const { tenant, files } = await house.context();
      const written: string[] = [];
      while (!over) {
        try {
          const path = `notes/${rounds}-${tenant.slug}`;
          // By hands that were there before the rotation began, as those of a long job are.
          await put({ files } as Parameters<typeof put>[0], path, path);
          written.push(path);
          for (const name of written.slice(-5))
            if ((await read(files, name)) !== name) throw new Error(`${name} differs`);
          const token = await tokenOf(house.app(), house.client);
          const me = await house
            .app()
            .http.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
          if (me.statusCode !== 200) throw new Error(me.body);
          rounds += 1;
        } catch (error) {
          failures.push(error);
        }
        await sleep(50);
      }
      return { files, written };
    })();
    await house.hanok(command);
    await sleep(5_000);
    over = true;
    const { files, written } = await busy;
    expect(failures).toEqual([]);
    expect(rounds).toBeGreaterThan(20);
    for (const name of written) expect(await read(files, name)).toBe(name);
    await house.restart();
    await house.readAll();
  },
  SECONDS,
);

test(
  'a server that was not given the new master key holds the rotation up, and nothing is changed',
  async () => {
    const own = (await readFile(keyFile(), 'utf8')).trim();
    const env = { HANOK_MASTER_KEY: randomBytes(32).toString('base64'), HANOK_MASTER_KEY_PREVIOUS: own };
    const states = async () =>
      (await house.management().pool.query(`select state from platform_keys where state <> 'destroyed'`)).rows;
    await expect(house.hanok(['keys', 'rotate-master'], { env })).rejects.toThrow(/nothing was changed.*cannot be/);
    expect(await states()).toEqual([{ state: 'current' }]);
    expect((await ready()).status).toBe(200);
    await house.restart();
    await house.readAll();

    // Told that no server runs, the command believes it. The server says what it lacks, makes nothing, and catches up.
    await house.hanok(['keys', 'rotate-master', '--offline'], { env });
    await eventually('the server is behind', async () => (await ready()).status === 503, 10);
    expect((await ready()).checks.keys).toBe('keys_behind');
    expect(() => house.management().keys.createTenantKey('t')).toThrow(
      expect.objectContaining({ code: 'keys_behind' }),
    );
    await writeFile(keyFile(), `${env.HANOK_MASTER_KEY}\n`);
    await eventually('the server is ready', async () => (await ready()).status === 200, 10);
    await house.readAll();
  },
  SECONDS,
);

const keyFile = () => join(house.dataDir, 'master.key');
async function ready() {
  const answer = await house.app().http.inject({ url: '/readyz' });
  return { status: answer.statusCode, checks: answer.json<{ checks: Record<string, string> }>().checks };
}

test(
  'while the root key is replaced, and after, people find their workspaces by their addresses',
  async () => {
    const { mgmt, keys } = house.management();
    const entries = createSignInDirectory(mgmt, keys);
    let over = false;
    const found: number[] = [];
    const asking = (async () => {
      while (!over) {
        found.push((await entries.tenantsOf('bea@acme.test')).length);
        await sleep(20);
      }
    })();
    await house.hanok(['keys', 'rotate-master']);
    await sleep(3_000);
    over = true;
    await asking;
    expect(new Set(found)).toEqual(new Set([1]));
    const { rows } = await house.management().pool.query('select count(*)::int as n from sign_in_directory');
    await house.restart();
    // Nothing was left for the upkeep at the start to mend.
    expect((await house.management().pool.query('select count(*)::int as n from sign_in_directory')).rows).toEqual(
      rows,
    );
  },
  SECONDS,
);

test(
  'the master key moves from a file into a key management service, by the same command',
  async () => {
    const arn = 'arn:aws:kms:eu-central-1:111122223333:key/hanok';
    const kms = await startKms([arn]);
    const env = {
      HANOK_KMS_KEY_ARN: arn,
      HANOK_KMS_ENDPOINT: kms.endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    };
    const previous = (await readFile(join(house.dataDir, 'master.key'), 'utf8')).trim();
    await house.hanok(['keys', 'rotate-master', '--offline'], { env: { ...env, HANOK_MASTER_KEY_PREVIOUS: previous } });
    const { rows } = await house
      .management()
      .pool.query(`select wrapped_by from platform_keys where state = 'current'`);
    expect(rows).toEqual([{ wrapped_by: `aws-kms:${arn}` }]);
    // With the service alone, everything opens; and without it nothing does.
    await house.hanok(['keys', 'rotate-tenant', 'acme', '--offline'], { env });
    await expect(house.hanok(['keys', 'rotate-tenant', 'acme', '--offline'])).rejects.toThrow('is not among those');
    // Back again, for whoever comes after.
    await house.hanok(['keys', 'rotate-master', '--offline'], {
      env: { ...env, HANOK_KMS_KEY_ARN: '', HANOK_MASTER_KEY_PREVIOUS: arn },
    });
    await kms.stop();
    await house.restart();
    await house.readAll();
  },
  SECONDS,
);
