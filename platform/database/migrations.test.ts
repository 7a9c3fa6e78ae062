import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { databaseUrl, OWNER_ROLE, opaqueDatabaseName, prepareCluster } from '#platform/tenancy/index.ts';
import { catalogFingerprint } from './fingerprint.ts';
import { loadMigrations, type Migration, migrate, pendingMigrations } from './migrations.ts';
import { connect, quoteIdentifier, withConnection } from './postgres.ts';

const adminUrl = inject('pgAdminUrl');
let folder: string;
let names: string[] = [];
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanok-test-'));
  await withConnection(adminUrl, 'hanok-test', prepareCluster);
});
beforeEach(async () => {
  url = await newDatabase();
});
afterEach(async () => {
  await withConnection(adminUrl, 'hanok-test', async (client) => {
    for (const name of names) await client.query(`drop database if exists ${quoteIdentifier(name)} with (force)`);
  });
  names = [];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function newDatabase(): Promise<string> {
  const name = opaqueDatabaseName();
  names.push(name);
  await withConnection(adminUrl, 'hanok-test', (client) =>
    client.query(`create database ${quoteIdentifier(name)} owner ${quoteIdentifier(OWNER_ROLE)}`),
  );
  return databaseUrl(adminUrl, name);
}
const on = <T>(database: string, work: (client: pg.Client) => Promise<T>) =>
  withConnection(database, 'hanok-test', work);
const rowsOf = (text: string, database = url) => on(database, async (client) => (await client.query(text)).rows);
const run = (migrations: readonly Migration[], database = url) =>
  on(database, (client) => migrate(client, migrations, OWNER_ROLE));

async function written(...files: string[]): Promise<Migration[]> {
  const path = await mkdtemp(join(folder, 'm-'));
  for (const [i, sql] of files.entries())
    await writeFile(join(path, `${String(i).padStart(4, '0')}_step_${i}.sql`), sql);
  return loadMigrations(path);
}
const STEPS = [
  'create table houses (id int primary key, name text not null)',
  'alter table houses add column rooms int not null default 1; create index houses_name_idx on houses (name)',
  'create table guests (id int primary key, house_id int references houses (id))',
];

describe('migrating', () => {
  test('runs what is new, in order, and nothing twice; tables belong to the owner', async () => {
    const all = await written(...STEPS);
    expect((await run(all.slice(0, 1))).version).toBe(0);
    expect((await on(url, (client) => pendingMigrations(client, all))).map(({ version }) => version)).toEqual([1, 2]);
    const done = await run(all);
    expect(done).toEqual({ version: 2, fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await run(all)).toEqual(done);
    expect(await rowsOf(`select distinct tableowner as name from pg_tables where schemaname = 'public'`)).toEqual([
      { name: OWNER_ROLE },
    ]);
    expect(await rowsOf('select version, name from schema_migrations order by version')).toEqual([
      { version: 0, name: 'step_0' },
      { version: 1, name: 'step_1' },
      { version: 2, name: 'step_2' },
    ]);
  });

  test('a migration that was changed after it had run is refused before anything is done', async () => {
    await run((await written(...STEPS)).slice(0, 2));
    const changed = await written(STEPS[0] ?? '', `${STEPS[1]} `, STEPS[2] ?? '');
    await expect(run(changed)).rejects.toThrow('1_step_1 was changed');
    expect(await rowsOf(`select to_regclass('guests') as there`)).toEqual([{ there: null }]);
  });

  test('one that fails leaves the version before it whole, and can be mended and run again', async () => {
    const broken = await written(STEPS[0] ?? '', `${STEPS[1]}; insert into nowhere values (1)`, STEPS[2] ?? '');
    await expect(run(broken)).rejects.toThrow('migration 1_step_1 failed');
    expect(await rowsOf('select version from schema_migrations')).toEqual([{ version: 0 }]);
    expect(
      await rowsOf(`select column_name as name from information_schema.columns where table_name = 'houses' order by 1`),
    ).toEqual([{ name: 'id' }, { name: 'name' }]);
    const mended = await written(...STEPS);
    expect(await run(mended)).toEqual(await run(mended, await newDatabase()));
  });

  test('a runner that is killed in the middle leaves a whole version, and the next one goes on', async () => {
    const slow = await written(STEPS[0] ?? '', `${STEPS[1]}; select pg_sleep(30)`, STEPS[2] ?? '');
    const runner = await connect(url, 'hanok-test-victim');
    const ended = migrate(runner, slow, OWNER_ROLE).then(
      () => 'done',
      () => 'killed',
    );
    await seen(
      'the runner is in its second step',
      `select 1 from pg_stat_activity where application_name = 'hanok-test-victim' and query like '%pg_sleep%' and state = 'active'`,
    );
    await rowsOf(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hanok-test-victim'`);
    expect(await ended).toBe('killed');
    expect(await rowsOf('select version from schema_migrations')).toEqual([{ version: 0 }]);
    expect((await run(await written(...STEPS))).version).toBe(2);
  });

  test('two runners at once do each step once', async () => {
    const all = await written(...STEPS.map((sql) => `${sql}; select pg_sleep(0.05)`));
    const [one, two] = await Promise.all([run(all), run(all)]);
    expect(one).toEqual(two);
    expect(await rowsOf('select count(*)::int as n from schema_migrations')).toEqual([{ n: 3 }]);
  });

  test('it gives up on a lock that others hold, and leaves its own', async () => {
    const all = await written(...STEPS);
    await run(all.slice(0, 1));
    await on(url, async (busy) => {
      await busy.query('begin; lock table houses in access share mode');
      await expect(run(all)).rejects.toMatchObject({ cause: { code: '55P03' } });
      await busy.query('rollback');
    });
    expect((await run(all)).version).toBe(2);
  });

  test('files that leave a gap or repeat a number are refused', async () => {
    const path = await mkdtemp(join(folder, 'gap-'));
    await writeFile(join(path, '0000_a.sql'), '');
    await writeFile(join(path, '0002_c.sql'), '');
    await expect(loadMigrations(path)).rejects.toThrow('expected migration 1');
    await writeFile(join(path, '0000_b.sql'), '');
    await expect(loadMigrations(path)).rejects.toThrow();
  });
});

describe('the fingerprint', () => {
  const fingerprint = (database = url) => on(database, catalogFingerprint);

  test('is equal for the real schema in two databases, data or not', async () => {
    const real = await loadMigrations(new URL('../../migrations/tenant', import.meta.url).pathname);
    const other = await newDatabase();
    const [one, two] = [await run(real), await run(real, other)];
    expect(one).toEqual(two);
    await rowsOf(
      `insert into roles (id, key, name, description, built_in) values (gen_random_uuid(), 'x', 'X', '', false)`,
      other,
    );
    await rowsOf('select ensure_audit_partitions(5)', other);
    expect(await fingerprint(other)).toBe(one.fingerprint);
  });

  test.each([
    ['a column', 'alter table houses add column color text'],
    ['a default', 'alter table houses alter column rooms set default 2'],
    ['a type', 'alter table houses alter column rooms type bigint'],
    ['an index', 'drop index houses_name_idx'],
    ['a constraint', 'alter table houses add check (rooms > 0)'],
    ['a policy', 'create policy p on houses using (true)'],
    ['row-level security', 'alter table houses enable row level security'],
    ['a right', 'grant select on houses to hanok_app'],
    ['a right on a column', 'grant update (name) on houses to hanok_app'],
    ['a right of everybody', 'grant select on houses to public'],
    ['a function', `create function f() returns int language sql as 'select 1'`],
    [
      'a trigger',
      `create function t() returns trigger language plpgsql as 'begin return new; end'; create trigger tr before insert on houses for each row execute function t()`,
    ],
    ['a view', 'create view v as select 1 as n'],
    ['the owner of a table', 'alter table houses owner to postgres'],
  ])('changes with %s', async (_what, drift) => {
    await run(await written(...STEPS));
    const before = await fingerprint();
    await rowsOf(drift);
    expect(await fingerprint()).not.toBe(before);
  });

  test.each([
    ['the roles of a policy', 'create policy p on houses using (true)', 'alter policy p on houses to hanok_app'],
    ['what a view shows', 'create view v as select 1 as n', 'create or replace view v as select 2 as n'],
    [
      'whose rights a function has',
      `create function f() returns int language sql as 'select 1'`,
      'alter function f() security definer',
    ],
    [
      'who may run a function',
      `create function f() returns int language sql as 'select 1'`,
      'revoke execute on function f() from public',
    ],
  ])('changes with %s', async (_what, before, after) => {
    await rowsOf(`${STEPS[0]}; ${before}`);
    const first = await fingerprint();
    await rowsOf(after);
    expect(await fingerprint()).not.toBe(first);
  });
});

async function seen(what: string, text: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) if ((await rowsOf(text)).length > 0) return;
  throw new Error(what);
}
