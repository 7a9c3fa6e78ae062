import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Furnish } from '#modules/seams.ts';
import { createFirstAdmin } from '#modules/workspace/identity/index.ts';
import { createKeyRing, currentKey } from '#platform/crypto/index.ts';
import { loadMigrations, type Migration, quoteIdentifier, withConnection } from '#platform/database/index.ts';
import { createFolderStore } from '#platform/storage/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import {
  createTenancy,
  dropTenantDatabaseAndRole,
  ensureTemplate,
  type Tenancy,
  type TenantRecord,
} from '#platform/tenancy/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createAuditCheckpoints, createOperatorLog } from '../audit/index.ts';
import { type ClusterRegistry, createClusterRegistry } from '../clusters/index.ts';
import { createProvisioning, createTenantDirectory, createUpgrades, type TenantDirectory } from './index.ts';

const adminUrl = inject('pgAdminUrl');
const keys = createKeyRing(randomBytes(32));
const admin = { email: 'owner@acme.test', name: 'Owner' };

let management: TestManagement;
let folder: string;
let tenancy: Tenancy;
let clusters: ClusterRegistry;
let directory: TenantDirectory;

beforeAll(async () => {
  management = await createTestManagement(adminUrl);
  folder = await mkdtemp(join(tmpdir(), 'hanok-test-'));
  tenancy = createTenancy({ connectionBudget: 8, connectionsEach: 4, store: createFolderStore(folder) });
  clusters = createClusterRegistry(management.mgmt, keys);
  directory = createTenantDirectory(management.mgmt, keys, clusters);
  await clusters.ensure({ name: 'local', adminUrl, tenantCap: 100 });
});
afterAll(async () => {
  await tenancy.close();
  const rows = await management.admin<{ name: string }>('select database_name as name from tenants');
  await onServer(async (client) => {
    for (const { name } of rows) await dropTenantDatabaseAndRole(client, name);
  });
  await management.dispose();
  await rm(folder, { recursive: true, force: true });
});

const onServer = <T>(work: Parameters<typeof withConnection<T>>[2]) => withConnection(adminUrl, 'hanok-test', work);
const migrations = () => loadMigrations(new URL('../../../migrations/tenant', import.meta.url).pathname);

async function provisioning(furnish: Furnish = furnishHouse, list?: readonly Migration[]) {
  const log = createLogger({ level: 'silent', file: null });
  return createProvisioning({
    mgmt: management.mgmt,
    keys,
    clusters,
    directory,
    tenancy,
    operatorLog: createOperatorLog({
      mgmt: management.mgmt,
      checkpoints: createAuditCheckpoints(management.mgmt, () => keys.deriveEach('audit-checkpoints')),
      log,
    }),
    migrations: list ?? (await migrations()),
    connectionsEach: 4,
    furnish,
    log,
  });
}
/** Without a mail server: whoever made the tenant is given the link. */
async function furnishHouse(tenant: TenantRecord, first: { email: string; name: string }) {
  const { invitationToken } = await createFirstAdmin(tenancy.database(tenant), first, BUILT_IN_ROLES);
  return { invitationUrl: `https://hanok.test/t/${tenant.slug}/invitation?token=${invitationToken}` };
}
const make = async (slug: string, furnish?: Furnish) =>
  (await provisioning(furnish)).create({ slug, name: slug, admin }, null);
const row = async (slug: string) => {
  const [found] = await management.admin<{
    id: string;
    state: string;
    failure: string | null;
    name: string;
    provisioning: object | null;
  }>('select id, state, failure, database_name as name, provisioning from tenants where slug = $1', [slug]);
  if (found === undefined) throw new Error(`${slug} is not there`);
  return found;
};
const owners = async (slug: string) => {
  const tenant = await directory.bySlug(slug);
  if (tenant === null) return [];
  return withConnection(
    tenant.databaseUrl,
    'hanok-test',
    async (client) => (await client.query('select email from users')).rows,
  );
};
/** Puts a finished tenant back to where a crash may have left it. */
async function rewind(slug: string, undo: (name: string) => string[]): Promise<void> {
  const { id, name } = await row(slug);
  await tenancy.evict({ id });
  await management.admin(`update tenants set state = 'provisioning', provisioning = $2 where id = $1`, [
    id,
    JSON.stringify({ admin }),
  ]);
  directory.forget({ id, slug });
  await onServer(async (client) => {
    for (const text of undo(quoteIdentifier(name))) await client.query(text);
  });
}

test('a new tenant has a database and a role of its own, a key, roles and a first owner', async () => {
  const { tenant, invitationUrl } = await make('acme');
  expect(tenant).toMatchObject({ slug: 'acme', state: 'active', provisioning: null, failure: null });
  expect(tenant.databaseName).toMatch(/^tnnt_[0-9a-f]{20}$/);
  expect(invitationUrl).toMatch(/token=.{30,}/);
  const record = await directory.bySlug('acme');
  expect(record).toMatchObject({ id: tenant.id, state: 'active' });
  expect(record === null ? null : currentKey(record.key)).toHaveLength(32);
  expect(await owners('acme')).toEqual([{ email: admin.email }]);
  expect(tenant.schemaVersion).toBe((await migrations()).at(-1)?.version);
});

test('mgmt_db holds neither password nor key in the clear', async () => {
  const record = await directory.bySlug('acme');
  const [stored] = await management.admin<{ text: string; key: Buffer; password: Buffer; url: Buffer }>(
    `select t::text as text, key_wrapped as key, role_password_sealed as password, c.admin_url_sealed as url from tenants t join clusters c on c.id = t.cluster_id where slug = 'acme'`,
  );
  const { password } = new URL(record?.databaseUrl ?? '');
  expect(stored?.password.includes(password)).toBe(false);
  expect(stored?.key.includes(currentKey(record?.key ?? Buffer.alloc(0)))).toBe(false);
  expect(stored?.url.includes(new URL(adminUrl).password)).toBe(false);
});

test('a short name is taken once, also when two ask at once', async () => {
  await expect(make('acme')).rejects.toMatchObject({ code: 'slug_taken' });
  const asked = await Promise.allSettled([make('twins'), make('twins'), make('twins')]);
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await row('twins')).state).toBe('active');
});

describe('a crash', () => {
  test.each<[string, (name: string) => string[]]>([
    ['before the database was made', (name) => [`drop database ${name} with (force)`, `drop role ${name}`]],
    [
      'while the database was still closed',
      (name) => [
        `alter database ${name} allow_connections false`,
        `revoke connect on database ${name} from ${name}`,
        `drop role ${name}`,
      ],
    ],
    [
      'before the role was let in',
      (name) => [`revoke connect on database ${name} from ${name}`, `alter database ${name} allow_connections false`],
    ],
    ['before it was furnished', () => []],
  ])('%s is resumed, and the tenant is whole', async (what, undo) => {
    const slug = `crash-${what.replace(/\W+/g, '-').slice(0, 30).replace(/-$/, '')}`;
    await make(slug);
    const before = await row(slug);
    await rewind(slug, undo);
    await (await provisioning()).resume();
    expect(await row(slug)).toMatchObject({ id: before.id, name: before.name, state: 'active', provisioning: null });
    expect(await owners(slug)).toEqual([{ email: admin.email }]);
    const [open] = await onServer(
      async (client) =>
        (await client.query(`select has_database_privilege('public', $1, 'connect') as open`, [before.name])).rows,
    );
    expect(open).toEqual({ open: false });
  });

  test('after it was furnished makes no second owner', async () => {
    await make('furnished');
    await rewind('furnished', () => []);
    await (await provisioning()).resume();
    expect(await owners('furnished')).toEqual([{ email: admin.email }]);
  });

  test('of one tenant that cannot be finished does not keep others from being finished', async () => {
    for (const slug of ['stuck', 'free']) {
      await make(slug);
      await rewind(slug, () => []);
    }
    const { id } = await row('stuck');
    const service = await provisioning((tenant, first) =>
      tenant.id === id ? Promise.reject(new Error('no luck')) : furnishHouse(tenant, first),
    );
    await service.resume();
    expect([(await row('stuck')).state, (await row('free')).state]).toEqual(['failed', 'active']);
  });
});

test('a failure is kept with its reason, is no workspace, and may be tried again under the same name', async () => {
  const failing: Furnish = () => Promise.reject(new Error('the roof leaks'));
  await expect(make('second-try', failing)).rejects.toMatchObject({ code: 'provisioning_failed' });
  const failed = await row('second-try');
  expect(failed).toMatchObject({ state: 'failed', failure: 'the roof leaks' });
  expect(await directory.bySlug('second-try')).toMatchObject({ state: 'failed' });
  expect((await make('second-try')).tenant).toMatchObject({ id: failed.id, state: 'active', failure: null });
  expect(await owners('second-try')).toEqual([{ email: admin.email }]);
  const told = await management.admin<{ action: string }>(
    'select action from operator_audit_events where target_id = $1 order by occurred_at, id',
    [failed.id],
  );
  expect(told.map(({ action }) => action)).toEqual([
    'tenant.create_requested',
    'tenant.creation_failed',
    'tenant.create_requested',
    'tenant.created',
  ]);
});

test('the reason holds nothing of the statement that failed', async () => {
  const failing: Furnish = (tenant) =>
    tenancy.database(tenant).systemTransaction(async (tx) => {
      await tx.execute(sql`select ${'kim@secret.test'}::text from nowhere`);
      throw new Error('the statement did not fail');
    });
  await expect(make('third-try', failing)).rejects.toMatchObject({ code: 'provisioning_failed' });
  expect((await row('third-try')).failure).toBe('relation "nowhere" does not exist');
});

describe('clusters', () => {
  test('without room nothing is made', async () => {
    await clusters.ensure({ name: 'local', adminUrl, tenantCap: 1 });
    await expect(make('homeless')).rejects.toMatchObject({ code: 'cluster_full' });
    await expect(row('homeless')).rejects.toThrow();
    await clusters.ensure({ name: 'local', adminUrl, tenantCap: 100 });
  });

  test('a cluster that comes up elsewhere keeps its id and its tenants', async () => {
    const [before] = await clusters.list();
    const moved = new URL(adminUrl);
    moved.port = '1';
    expect(await clusters.ensure({ name: 'local', adminUrl: moved.toString(), tenantCap: 100 })).toMatchObject({
      id: before?.id,
      port: 1,
    });
    const back = await clusters.ensure({ name: 'local', adminUrl, tenantCap: 100 });
    expect(await clusters.byId(back.id)).toMatchObject({ id: before?.id, adminUrl });
    expect((await clusters.list())[0]?.tenantCount).toBe(before?.tenantCount);
  });

  test('the one with the fewest tenants is chosen; a closed or full one never', async () => {
    const second = await clusters.ensure({ name: 'second', adminUrl, tenantCap: 5 });
    expect((await clusters.withRoom())?.id).toBe(second.id);
    await management.admin(`update clusters set state = 'closed' where id = $1`, [second.id]);
    expect((await clusters.withRoom())?.name).toBe('local');
    await management.admin('update clusters set tenant_cap = 0');
    expect(await clusters.withRoom()).toBeNull();
    await management.admin('update clusters set tenant_cap = 100');
  });
});

describe('a new version of the program', () => {
  /** The migrations of a version to come, with one step more. */
  async function next(sql: string): Promise<Migration[]> {
    const now = await migrations();
    return [...now, { version: now.length, name: 'to_come', sql, checksum: `test of ${sql}` }];
  }
  const ADD = 'create table attics (id int primary key)';
  const version = async (slug: string) =>
    (await management.admin<{ v: number }>('select schema_version as v from tenants where slug = $1', [slug]))[0]?.v;
  async function hasAttic(slug: string): Promise<boolean> {
    const { name } = await row(slug);
    const url = new URL(adminUrl);
    url.pathname = `/${name}`;
    return withConnection(url.toString(), 'hanok-test', async (client) => {
      const { rows } = await client.query(`select to_regclass('attics') is not null as there`);
      return rows[0]?.there;
    });
  }

  test('finishes a tenant that the one before began, and at the new schema', async () => {
    const list = await next(ADD);
    await make('half-made');
    await rewind('half-made', () => []);
    await (await provisioning(undefined, list)).resume();
    expect([(await row('half-made')).state, await version('half-made'), await hasAttic('half-made')]).toEqual([
      'active',
      list.length - 1,
      true,
    ]);
    await forgetTemplate(list);
  });

  test('brings tenants up to date; one that cannot be is left as it was, and counted', async () => {
    const list = await next(ADD);
    for (const slug of ['upward', 'blocked']) await make(slug);
    const url = new URL(adminUrl);
    url.pathname = `/${(await row('blocked')).name}`;
    await withConnection(url.toString(), 'hanok-test', (client) =>
      client.query('create table attics (in_the_way int)'),
    );
    const log = createLogger({ level: 'silent', file: null });
    const upgrades = createUpgrades({ mgmt: management.mgmt, clusters, directory, migrations: list, log });
    expect(await upgrades.upgradeAll()).toBe(1);
    expect([await version('upward'), await version('blocked')]).toEqual([list.length - 1, list.length - 2]);
    expect(await hasAttic('upward')).toBe(true);
    expect((await row('blocked')).state).toBe('active');
    await withConnection(url.toString(), 'hanok-test', (client) => client.query('drop table attics'));
    expect(await upgrades.upgradeAll()).toBe(0);
    expect(await version('blocked')).toBe(list.length - 1);
  });
});

/** Templates are kept for the next start; this one belongs to no real version. */
async function forgetTemplate(list: readonly Migration[]): Promise<void> {
  const { database } = await ensureTemplate(adminUrl, list);
  await onServer(async (client) => {
    await client.query(`alter database ${quoteIdentifier(database)} is_template false`);
    await client.query(`drop database ${quoteIdentifier(database)}`);
  });
}
