import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createKeyRing } from '#platform/crypto/index.ts';
import { loadMigrations, withConnection } from '#platform/database/index.ts';
import { createFolderStore } from '#platform/storage/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { createTenancy, dropTenantDatabaseAndRole, type Tenancy, type TenantRecord } from '#platform/tenancy/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createAuditCheckpoints, createOperatorLog } from '../audit/index.ts';
import { type ClusterRegistry, createClusterRegistry } from '../clusters/index.ts';
import { createProvisioning, createTenantDirectory, rotateRolePasswords, type TenantDirectory } from './index.ts';

const adminUrl = inject('pgAdminUrl');
const keys = createKeyRing(randomBytes(32));
const names: string[] = [];
let management: TestManagement;
let folder: string;
let clusters: ClusterRegistry;
/** Two processes, each with a memory of its own. */
let [first, second]: { directory: TenantDirectory; tenancy: Tenancy }[] = [];
let acme: TenantRecord;

beforeAll(async () => {
  management = await createTestManagement(adminUrl);
  folder = await mkdtemp(join(tmpdir(), 'hanok-test-'));
  clusters = createClusterRegistry(management.mgmt, keys);
  await clusters.ensure({ name: 'local', adminUrl, tenantCap: 100 });
});
beforeEach(async () => {
  await close();
  [first, second] = [open(), open()];
  const made = await make(`acme-${names.length}`);
  acme = made;
});
afterAll(async () => {
  await close();
  await withConnection(adminUrl, 'hanok-test', async (client) => {
    for (const name of names) await dropTenantDatabaseAndRole(client, name);
  });
  await management.dispose();
  await rm(folder, { recursive: true, force: true });
});

function open() {
  const directory = createTenantDirectory(management.mgmt, keys, clusters);
  const store = createFolderStore(folder);
  const { databaseUrls: urlsOf } = directory;
  return { directory, tenancy: createTenancy({ connectionBudget: 8, connectionsEach: 2, store, urlsOf }) };
}

async function close() {
  await Promise.all([first?.tenancy.close(), second?.tenancy.close()]);
}

async function make(slug: string): Promise<TenantRecord> {
  if (first === undefined) throw new Error('nobody is there');
  const log = createLogger({ level: 'silent', file: null });
  const checkpoints = createAuditCheckpoints(management.mgmt, () => [randomBytes(32)]);
  const provisioning = createProvisioning({
    ...first,
    mgmt: management.mgmt,
    keys,
    clusters,
    migrations: await loadMigrations(new URL('../../../migrations/tenant', import.meta.url).pathname),
    connectionsEach: 4,
    furnish: async () => ({ invitationUrl: null }),
    operatorLog: createOperatorLog({ mgmt: management.mgmt, checkpoints, log }),
    log,
  });
  await provisioning.create({ slug, name: slug, admin: { email: 'owner@acme.test', name: 'Owner' } }, null);
  const tenant = await first.directory.bySlug(slug);
  if (tenant === null) throw new Error(`${slug} is not there`);
  names.push(tenant.databaseName);
  return tenant;
}

const rotate = (options: { note?: () => Promise<void>; wait?: boolean } = {}) =>
  rotateRolePasswords(
    {
      mgmt: management.mgmt,
      keys,
      clusters,
      note: options.note ?? (async () => undefined),
      wait: options.wait ?? false,
      say: () => undefined,
    },
    [acme.id],
  );
const ledger = async () =>
  (
    await management.admin<{ version: number; under_way: boolean }>(
      `select role_password_version as version, role_password_other_sealed is not null as under_way
       from tenants where id = $1`,
      [acme.id],
    )
  )[0];
const refused = (url: string) =>
  withConnection(url, 'hanok-test', async () => false).catch((error: unknown) => (error as { code?: string }).code);
const ask = (process: typeof first, tenant: TenantRecord) =>
  process?.tenancy.database(tenant).systemTransaction((tx) => tx.execute(sql`select 1 as one`));
/** As who waits for nothing: the connections that are there are lost. */
const lose = (process: typeof first) => process?.tenancy.evict(acme);

test('the former password opens nothing any more, the new one does, and no other tenant’s is touched', async () => {
  const other = await make(`neighbour-${names.length}`);
  expect(await rotate()).toBe(0);
  expect(await refused(acme.databaseUrl)).toBe('28P01');
  first?.directory.forget(acme);
  const now = await first?.directory.byId(acme.id);
  expect(now?.passwordVersion).toBe(acme.passwordVersion + 1);
  expect(await refused(now?.databaseUrl ?? '')).toBe(false);
  expect(await refused(other.databaseUrl)).toBe(false);
  expect(await ledger()).toEqual({ version: 2, under_way: false });
});

test('a process that knows the former password alone gets in, before, between and after the steps', async () => {
  const stale = { ...acme };
  await ask(second, stale);
  let asked = 0;
  await rotate({
    // The role has the new password, and the ledger still names the former first.
    note: async () => {
      await lose(second);
      await ask(second, stale);
      asked += 1;
    },
  });
  expect(asked).toBe(1);
  await lose(second);
  await ask(second, stale);
  // A job that began before the rotation, in a process that has forgotten its handle.
  const third = open();
  await ask(third, stale);
  await third.tenancy.close();
});

test('a rotation that was cut off is taken up with the password that lies there', async () => {
  const cutOff = rotate({ note: () => Promise.reject(new Error('killed')) });
  expect(await cutOff).toBe(1);
  expect(await ledger()).toEqual({ version: 1, under_way: true });
  await ask(second, acme);
  const urls = (await first?.directory.databaseUrls(acme.id)) ?? [];
  expect(urls).toHaveLength(2);
  expect(await rotate()).toBe(0);
  expect(await ledger()).toEqual({ version: 2, under_way: false });
  expect(await first?.directory.databaseUrls(acme.id)).toEqual([urls[1]]);
  await ask(second, acme);
});

test('no session that the former password opened outlives the rotation', async () => {
  const intruder = new pg.Client({ connectionString: acme.databaseUrl });
  await intruder.connect();
  const ended = new Promise<string | undefined>((resolve) =>
    intruder.on('error', (error: Error & { code?: string }) => resolve(error.code)),
  );
  await rotate();
  expect(await ended).toBe('57P01');
});

test('a process ends its own sessions when it learns of the new password, and fails no request', async () => {
  let rounds = 0;
  let over = false;
  const busy = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (!over) {
        const tenant = await second?.directory.byId(acme.id);
        if (tenant) await ask(second, tenant);
        rounds += 1;
      }
    }),
  );
  await rotate({ wait: true });
  over = true;
  await busy;
  // It was busy meanwhile; how busy is the machine’s affair.
  expect(rounds).toBeGreaterThan(4);
  expect((await second?.directory.byId(acme.id))?.passwordVersion).toBe(2);
}, 60_000);
