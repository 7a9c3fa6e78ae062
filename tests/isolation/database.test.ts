import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadTenantMigrations } from '#modules/management/tenants/index.ts';
import { loadConfig } from '#platform/config/index.ts';
import { withConnection } from '#platform/database/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { databaseUrl, ensureTemplate, type TenantRecord } from '#platform/tenancy/index.ts';
import { type Management, openManagement } from '#server/boot/postgres.ts';
import { testMasterKeys } from '../support/master-key.ts';
import { createInstallation, type Installation } from '../support/workspace.ts';

/* What keeps tenants apart is asked of PostgreSQL itself, as each tenant's own role. */

const adminUrl = inject('pgAdminUrl');
let house: Installation;
let management: Management;
let acme: TenantRecord;
let hanbit: TenantRecord;
let template: string;

beforeAll(async () => {
  house = await createInstallation(adminUrl);
  const log = createLogger({ level: 'silent', file: null });
  management = await openManagement(adminUrl, testMasterKeys, loadConfig({}), log);
  template = (await ensureTemplate(adminUrl, await loadTenantMigrations())).database;
  [acme, hanbit] = [await house.tenant('acme'), await house.tenant('hanbit')];
});
afterAll(async () => {
  await management.close();
  await house.dispose();
});

const query = (url: string, text: string, values?: unknown[]) =>
  withConnection(url, 'hanok-test', async (client) => (await client.query(text, values)).rows);
const asTenant = (tenant: TenantRecord, text: string, values?: unknown[]) => query(tenant.databaseUrl, text, values);
/** The tenant's credentials at another database of the same server. */
function elsewhere(tenant: TenantRecord, database: string): Promise<unknown[]> {
  const { username: user, password } = new URL(tenant.databaseUrl);
  return query(databaseUrl(tenant.databaseUrl, database, { user, password }), 'select 1');
}
const tenants = (): [string, TenantRecord, TenantRecord][] => [
  ['acme', acme, hanbit],
  ['hanbit', hanbit, acme],
];

describe('a tenant’s role', () => {
  test('enters its own database, and no other database of the server', async () => {
    const databases = (await query(adminUrl, 'select datname from pg_database')).map((row) => String(row.datname));
    for (const [, tenant, other] of tenants()) {
      expect(databases).toEqual(
        expect.arrayContaining([tenant.databaseName, other.databaseName, 'mgmt_db', 'postgres', 'template1', template]),
      );
      expect(await asTenant(tenant, 'select current_database() as name')).toEqual([{ name: tenant.databaseName }]);
      for (const name of [other.databaseName, 'mgmt_db', 'postgres', 'template1', template])
        await expect(elsewhere(tenant, name), name).rejects.toMatchObject({ code: '42501' });
      await expect(elsewhere(tenant, 'template0')).rejects.toThrow();
    }
  });

  test('has no way in by another’s password, nor by a guessed one', async () => {
    const { password } = new URL(hanbit.databaseUrl);
    for (const given of [password, 'x', 'postgres', acme.databaseName]) {
      const url = databaseUrl(acme.databaseUrl, acme.databaseName, { user: acme.databaseName, password: given });
      await expect(query(url, 'select 1')).rejects.toMatchObject({ code: expect.stringMatching(/^28/) });
    }
  });

  test('is no superuser, makes no database or role, passes no policy, replicates nothing', async () => {
    for (const [, tenant] of tenants()) {
      const [role] = await asTenant(
        tenant,
        'select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication, rolconnlimit > 0 as limited from pg_roles where rolname = current_user',
      );
      expect(role).toEqual({
        rolsuper: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolbypassrls: false,
        rolreplication: false,
        limited: true,
      });
    }
  });

  test('is a member of the application group and of nothing else, by no detour', async () => {
    const groups = `with recursive up as (
        select roleid from pg_auth_members where member = (select oid from pg_roles where rolname = current_user)
        union select m.roleid from pg_auth_members m join up on m.member = up.roleid
      ) select roleid::regrole::text as name from up`;
    expect(await asTenant(acme, groups)).toEqual([{ name: 'hanok_app' }]);
    for (const role of [
      'hanok_owner',
      'pg_read_server_files',
      'pg_execute_server_program',
      'pg_monitor',
      hanbit.databaseName,
    ])
      await expect(asTenant(acme, `set role ${role}`), role).rejects.toMatchObject({ code: '42501' });
  });

  test.each([
    ['reads passwords', 'select rolpassword from pg_authid'],
    ['reads files of the server', `select pg_read_file('/etc/passwd')`],
    ['reads files by COPY', `copy (select 1) to '/tmp/hanok-isolation'`],
    ['runs programs', `copy (select 1) to program 'true'`],
    ['installs dblink', 'create extension dblink'],
    ['installs postgres_fdw', 'create extension postgres_fdw'],
    ['makes a foreign server', 'create server s foreign data wrapper postgres_fdw'],
    ['makes a database', 'create database elsewhere'],
    ['makes a role', 'create role elsewhere'],
    ['makes a schema', 'create schema elsewhere'],
    ['makes a table', 'create table public.elsewhere (id int)'],
    ['makes a function', `create function public.f() returns int language sql as 'select 1'`],
    ['turns policies off', 'alter table documents disable row level security'],
    ['drops a policy', 'drop policy documents_read on documents'],
    ['drops a table', 'drop table documents'],
    ['empties a table', 'truncate documents'],
    ['gives itself rights', 'grant hanok_owner to current_user'],
    ['changes the log', `update audit_events set action = 'x'`],
    ['deletes from the log', 'delete from audit_events'],
    ['rewrites the migrations', 'delete from schema_migrations'],
    ['raises its own limit', `do $$ begin execute format('alter role %I connection limit -1', current_user); end $$`],
    ['stops the server’s WAL', 'select pg_switch_wal()'],
    ['imports a large object from a file', `select lo_import('/etc/passwd')`],
  ])('never %s', async (_what, text) => {
    await expect(asTenant(acme, text)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|0A000|42704)$/) });
  });

  test('does not end the sessions of others, and does not see what they run', async () => {
    await withConnection(hanbit.databaseUrl, 'hanok-test', async (other) => {
      const { rows } = await other.query('select pg_backend_pid() as pid');
      await expect(asTenant(acme, 'select pg_terminate_backend($1)', [rows[0]?.pid])).rejects.toMatchObject({
        code: '42501',
      });
      const [seen] = await asTenant(acme, 'select query, client_addr from pg_stat_activity where pid = $1', [
        rows[0]?.pid,
      ]);
      expect(seen).toMatchObject({ query: '<insufficient privilege>', client_addr: null });
    });
  });

  test('leaves no message for other databases: what it notifies stays in its own', async () => {
    await withConnection(hanbit.databaseUrl, 'hanok-test', async (other) => {
      const heard: string[] = [];
      other.on('notification', ({ payload }) => heard.push(payload ?? ''));
      await other.query('listen gossip');
      await asTenant(acme, `notify gossip, 'from acme'`);
      await other.query('select pg_sleep(0.05)');
      expect(heard).toEqual([]);
    });
  });

  test('owns nothing', async () => {
    const owned =
      'select oid::regclass::text as name from pg_class where relowner = (select oid from pg_roles where rolname = current_user)';
    for (const [, tenant] of tenants()) expect(await asTenant(tenant, owned)).toEqual([]);
  });

  test('sees of its neighbours opaque names at most', async () => {
    const names = (
      await asTenant(acme, 'select datname as name from pg_database union select rolname from pg_roles')
    ).map(({ name }) => String(name));
    expect(names).toContain(hanbit.databaseName);
    for (const name of names) expect(name).not.toMatch(/acme|hanbit/i);
    const comments = await asTenant(
      acme,
      `select description from pg_shdescription where description ~* 'acme|hanbit'`,
    );
    expect(comments).toEqual([]);
  });

  test('is held to its number of connections', async () => {
    const [role] = await asTenant(acme, 'select rolconnlimit as cap from pg_roles where rolname = current_user');
    const open: (() => void)[] = [];
    const held = Array.from({ length: role?.cap + 2 }, () =>
      withConnection(acme.databaseUrl, 'hanok-test', () => new Promise<void>((resolve) => open.push(resolve))).then(
        () => 'let in',
        (error: { code: string }) => error.code,
      ),
    );
    await Promise.race([Promise.all(held), new Promise((resolve) => setTimeout(resolve, 2_000))]);
    for (const close of open) close();
    expect(await Promise.all(held)).toContain('53300');
  });
});

describe('inside a tenant’s database', () => {
  const inAcme = (text: string) => house.admin<{ name: string }>(acme, text);

  test('every table with a policy enforces it on its owner too, and the guarded tables are those', async () => {
    const guarded = await inAcme(
      `select c.relname as name from pg_class c where exists (select from pg_policy p where p.polrelid = c.oid) order by 1`,
    );
    expect(guarded.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'chunks',
        'conversations',
        'document_versions',
        'documents',
        'messages',
        'task_comments',
        'tasks',
      ]),
    );
    expect(
      await inAcme(
        `select c.relname as name from pg_class c
         where (exists (select from pg_policy p where p.polrelid = c.oid) or c.relrowsecurity or c.relforcerowsecurity)
           and not (c.relrowsecurity and c.relforcerowsecurity)`,
      ),
    ).toEqual([]);
  });

  test('a guarded table shows nobody anything: no acting user, no row', async () => {
    const tables = await inAcme('select polrelid::regclass::text as name from pg_policy group by polrelid');
    const ann = await house.member(acme, 'owner');
    await ann.post('/tasks', { title: 'Seen by members' });
    await ann.post('/conversations', {});
    expect(await house.admin(acme, 'select 1 from tasks')).not.toEqual([]);
    for (const { name } of tables) expect(await asTenant(acme, `select 1 from ${name}`), name).toEqual([]);
  });

  test('no view runs with its owner’s rights', async () => {
    expect(
      await inAcme(
        `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
           and not coalesce(c.reloptions @> array['security_invoker=true'], false)`,
      ),
    ).toEqual([]);
  });

  test('what runs with its owner’s rights has a fixed search path, and is run by the application alone', async () => {
    const functions = await house.admin<{ name: string; pinned: boolean; open: boolean }>(
      acme,
      `select p.proname as name, coalesce(array_to_string(p.proconfig, ',') ~ 'search_path', false) as pinned,
              has_function_privilege('public', p.oid, 'execute') as open
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef`,
    );
    expect(functions.length).toBeGreaterThan(0);
    for (const found of functions) expect(found).toMatchObject({ pinned: true, open: false });
  });

  test('PUBLIC has no right on any table, schema or database', async () => {
    expect(
      await inAcme(
        `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
         where n.nspname = 'public' and a.grantee = 0
         union select n.nspname from pg_namespace n, aclexplode(n.nspacl) a where n.nspname = 'public' and a.grantee = 0
         union select d.datname from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
         where a.grantee = 0 and d.datname in ('${acme.databaseName}', '${hanbit.databaseName}', 'mgmt_db', 'postgres', 'template1', '${template}')`,
      ),
    ).toEqual([]);
  });
});

test('the role of mgmt_db enters no tenant’s database', async () => {
  const { username: user, password } = new URL(management.url);
  expect(await query(management.url, 'select current_user as name')).toEqual([{ name: 'hanok_mgmt' }]);
  for (const database of [acme.databaseName, hanbit.databaseName, template, 'postgres', 'template1'])
    await expect(query(databaseUrl(adminUrl, database, { user, password }), 'select 1')).rejects.toMatchObject({
      code: '42501',
    });
});
