import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTenantMigrations } from '#modules/management/tenants/index.ts';
import { loadConfig } from '#platform/config/index.ts';
import { createMasterKeys, localMasterKeys } from '#platform/crypto/index.ts';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '#platform/database/embedded.ts';
import { withConnection } from '#platform/database/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import {
  createTenantDatabaseAndRole,
  databaseUrl,
  ensureTemplate,
  generatePassword,
  opaqueDatabaseName,
} from '#platform/tenancy/index.ts';
import { openManagement } from '#server/boot/postgres.ts';

/* A PostgreSQL as a provider hands it out: we may create databases and roles there, and are no superuser. */

let server: EmbeddedPostgres;
let dataRoot: string;
let landlord: string;
const masterKey = randomBytes(32);
const masters = createMasterKeys(localMasterKeys(async () => [masterKey]));
const log = createLogger({ level: 'silent', file: null });

beforeAll(async () => {
  dataRoot = await mkdtemp(join(tmpdir(), 'hanok-landlord-'));
  server = await startEmbeddedPostgres({ dataRoot, log: { info: () => {}, warn: () => {} } });
  const password = generatePassword();
  await superuser(`create role landlord login createdb createrole password '${password}'`);
  landlord = databaseUrl(urlOf(server), 'postgres', { user: 'landlord', password });
});
afterAll(async () => {
  await server.stop();
  await removeEmbeddedPostgres(dataRoot);
  await rm(dataRoot, { recursive: true, force: true });
});

const urlOf = ({ host, port, adminUser, adminPassword }: EmbeddedPostgres) =>
  `postgres://${adminUser}:${adminPassword}@${host}:${port}/postgres`;
const superuser = (text: string) => withConnection(urlOf(server), 'hanok-test', (client) => client.query(text));
const open = () => openManagement(landlord, masters, loadConfig({}), log);

test('a cluster whose shared databases stay open to every tenant is refused, with the command that closes them', async () => {
  await expect(open()).rejects.toThrow('REVOKE ALL ON DATABASE postgres FROM PUBLIC');
});

test('without a superuser, mgmt_db and tenants are made, and made again after a restart', async () => {
  for (const database of ['postgres', 'template1']) await superuser(`alter database ${database} owner to landlord`);
  const spec = { name: opaqueDatabaseName(), password: generatePassword(), connectionLimit: 4 };
  const migrations = await loadTenantMigrations();
  for (let start = 0; start < 2; start++) {
    await (await open()).close();
    const template = await ensureTemplate(landlord, migrations);
    await withConnection(landlord, 'hanok-test', (client) => createTenantDatabaseAndRole(client, template, spec));
  }
  const tenant = databaseUrl(landlord, spec.name, { user: spec.name, password: spec.password });
  const { rows } = await withConnection(tenant, 'hanok-test', (client) => client.query('select from users'));
  expect(rows).toEqual([]);
  for (const database of ['postgres', 'template1', 'mgmt_db']) {
    const url = databaseUrl(landlord, database, { user: spec.name, password: spec.password });
    await expect(withConnection(url, 'hanok-test', (client) => client.query('select 1'))).rejects.toMatchObject({
      code: '42501',
    });
  }
});

test('the application adds to the log of its operators, and can neither change nor shorten it', async () => {
  const management = await open();
  const run = (text: string) => management.pool.query(text);
  const values = `gen_random_uuid(), 'test.happened', 'system', 'Hanok', '{}'`;
  await run(`insert into operator_audit_events (id, action, actor_kind, actor_name, details) values (${values})`);
  expect((await run('select from operator_audit_pending')).rowCount).toBe(1);
  for (const attempt of [
    `update operator_audit_events set action = 'test.other'`,
    'delete from operator_audit_events',
    'truncate operator_audit_events',
    'alter table operator_audit_events disable trigger all',
    'update operator_audit_links set sequence = 2',
    'delete from operator_audit_links',
    'insert into operator_audit_pending (event_id, occurred_at) values (gen_random_uuid(), now())',
    'create or replace function queue_operator_audit_event() returns trigger language plpgsql as $$ begin return null; end $$',
    'set role hanok_owner',
  ])
    await expect(run(attempt), attempt).rejects.toMatchObject({ code: '42501' });
  await management.close();
});
