import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withConnection } from '#platform/database/index.ts';
import { databaseUrl } from '#platform/tenancy/index.ts';
import { openHouse, tokenOf } from '../support/house-with-keys.ts';
import { eventually } from '../support/workspace.ts';

/* Backups and restores by command, beside a server that runs; killed in their middle, and across a rotation of keys. */

type House = Awaited<ReturnType<typeof openHouse>>;
let house: House;
let backup = '';

beforeAll(async () => {
  house = await openHouse(3);
  for (let i = 0; i < 3; i++) await house.inside((db) => db.query(NAMED, [i]));
  await mark('as backed up');
  backup = await create();
}, 120_000);
afterAll(() => house.dispose());

/** Documents that name the files of the house. */
const NAMED = `with d as (insert into documents (id, title, kind, status, stage, progress, visibility, owner_id, version)
    select gen_random_uuid(), 'd', 'text', 'ready', 'ready', 1, 'workspace', id, 1 from users limit 1 returning id, owner_id)
  insert into document_versions (document_id, version, file_name, media_type, kind, byte_size, file_key, status, created_by)
  select id, 1, 'f', 'text/plain', 'text', 6, 'documents/' || $1::int, 'ready', owner_id from d`;

const cluster = <T>(work: Parameters<typeof withConnection<T>>[2]) =>
  withConnection(house.adminUrl, 'hanok-test', work);
const mgmt = <T extends object>(text: string) =>
  withConnection(databaseUrl(house.adminUrl, 'mgmt_db'), 'hanok-test', async (db) => (await db.query<T>(text)).rows);
const databases = () =>
  cluster(async (db) => (await db.query(`select datname from pg_database where datname like 'tnnt%' order by 1`)).rows);
const title = () => house.inside(async (db) => (await db.query('select name from roles where key = $1', ['x'])).rows);
const mark = (name: string) =>
  house.inside((db) =>
    db.query(
      `insert into roles (id, key, name, description, built_in) values (gen_random_uuid(), 'x', $1, '', false)
       on conflict (key) do update set name = excluded.name`,
      [name],
    ),
  );
const archives = async () =>
  (await readdir(join(house.dataDir, 'backups'), { recursive: true, withFileTypes: true }).catch(() => [])).filter(
    (entry) => entry.isFile(),
  ).length;

async function create(): Promise<string> {
  const { said } = await house.hanok(['backups', 'create', 'acme']);
  return said.at(-1)?.split(':')[0] ?? '';
}
async function settled() {
  await eventually('nothing is under way', async () => {
    const [row] = await mgmt<{ n: number }>(
      `select (select count(*) from backups where state = 'making')::int
        + (select count(*) from restores where state = 'running')::int as n`,
    );
    return row?.n === 0;
  });
}

beforeEach(() => mark('later'));

test('a backup that is killed leaves nothing of itself, and is made anew', async () => {
  const before = await archives();
  for (const at of [/copying users/, /copying files/]) {
    expect((await house.hanok(['backups', 'create', 'acme'], { killAt: at })).killed).toBe(true);
    await settled();
    const [last] = await mgmt<{ state: string; failure: string }>(
      'select state, failure from backups order by id desc limit 1',
    );
    // Killed after its last line it may have come to its end.
    expect([`failed backup_interrupted`, 'ready null']).toContain(`${last?.state} ${last?.failure}`);
    if (last?.state === 'failed') expect(await archives()).toBe(before);
  }
  await house.hanok(['backups', 'verify', 'acme', await create()]);
  await house.readAll();
}, 240_000);

describe('a restore that is killed', () => {
  test.each([/reading the archive/, /putting back users/, /comparing every row/, /closing/, /is put back/])(
    'at "%s" leaves the workspace as it was or as it was backed up, open, and alone',
    async (at) => {
      const before = await databases();
      const { killed } = await house.hanok(['backups', 'restore', 'acme', backup, '--keep-old'], { killAt: at });
      expect(killed).toBe(true);
      await settled();
      const [last] = await mgmt<{ state: string }>('select state from restores order by id desc limit 1');
      const [row] = await title();
      if (last?.state === 'failed') {
        expect(row).toEqual({ name: 'later' });
      } else {
        expect(last?.state).toBe('swapped');
        expect(row).toEqual({ name: 'as backed up' });
        await house.hanok(['backups', 'drop-old', 'acme']);
      }
      expect(await databases()).toEqual(before);
      await house.readAll();
      await tokenOf(house.app(), house.client);
    },
    120_000,
  );
});

test('the command restores, keeps the data from before while it is told to, and drops it', async () => {
  const before = await databases();
  await house.hanok(['backups', 'restore', 'acme', backup, '--keep-old']);
  expect(await title()).toEqual([{ name: 'as backed up' }]);
  expect(await databases()).toHaveLength(before.length + 1);
  await expect(house.hanok(['backups', 'restore', 'acme', backup])).rejects.toThrow('still kept');
  await house.hanok(['backups', 'drop-old', 'acme']);
  expect(await databases()).toEqual(before);
  await house.readAll();
  expect((await house.hanok(['backups', 'list', 'acme'])).said.join('\n')).toContain(`${backup}  `);
  const another = await create();
  await house.hanok(['backups', 'delete', 'acme', another]);
  await expect(house.hanok(['backups', 'verify', 'acme', another])).rejects.toThrow('There is no such backup');
}, 120_000);

test('a backup from before a rotation of the tenant’s key is restored, and lies under the new key', async () => {
  await house.hanok(['keys', 'rotate-tenant', 'acme']);
  await house.hanok(['backups', 'verify', 'acme', backup]);
  await house.hanok(['backups', 'restore', 'acme', backup]);
  expect(await title()).toEqual([{ name: 'as backed up' }]);
  await house.restart();
  await house.readAll();
  const { said } = await house.hanok(['keys', 'rotate-tenant', 'acme']);
  // All of it was found under the key of now.
  expect(said.join('\n')).not.toContain('cannot be opened');
  await house.readAll();
}, 240_000);
