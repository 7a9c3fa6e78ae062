import { hkdfSync } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Config } from '#platform/config/index.ts';
import { startEmbeddedPostgres } from '#platform/database/embedded.ts';
import {
  createPool,
  loadMigrations,
  type Migration,
  migrate,
  quoteIdentifier,
  withConnection,
} from '#platform/database/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { type Drizzle, databaseUrl, joinRole, prepareCluster } from '#platform/tenancy/index.ts';

const MANAGEMENT_DATABASE = 'mgmt_db';
/** Owns mgmt_db and nothing else: no superuser, no way into a tenant's database. */
const MANAGEMENT_ROLE = 'hanok_mgmt';

export interface Postgres {
  /** May create databases and roles; used for provisioning and migrations only. */
  adminUrl: string;
  embedded: boolean;
  /** Resolves when the embedded server ends by itself. */
  unexpectedEnd: Promise<string> | null;
  stop(): Promise<void>;
}

/** The PostgreSQL that the configuration names, or the embedded one. */
export async function openPostgres(config: Config, log: Logger): Promise<Postgres> {
  if (config.postgres.url !== null)
    return { adminUrl: config.postgres.url, embedded: false, unexpectedEnd: null, stop: async () => undefined };
  const server = await startEmbeddedPostgres({ dataRoot: config.dataDir, log });
  const adminUrl = `postgres://${server.adminUser}:${server.adminPassword}@${server.host}:${server.port}/postgres`;
  return { adminUrl, embedded: true, unexpectedEnd: server.unexpectedEnd, stop: server.stop };
}

export interface Management {
  mgmt: Drizzle;
  pool: pg.Pool;
  url: string;
  close(): Promise<void>;
}

/**
 * Brings mgmt_db up to date and opens it under its own role. The role's password is derived from the master key, so it
 * is stored nowhere.
 */
export async function openManagement(
  adminUrl: string,
  masterKey: Buffer,
  config: Config,
  log: Logger,
): Promise<Management> {
  const password = Buffer.from(hkdfSync('sha256', masterKey, '', 'hanok mgmt role', 24)).toString('base64url');
  await withConnection(adminUrl, 'hanok-boot', async (client) => {
    await prepareCluster(client);
    await ensureManagementDatabase(client, password);
  });
  const migrations = await loadManagementMigrations();
  await withConnection(databaseUrl(adminUrl, MANAGEMENT_DATABASE), 'hanok-boot', (client) =>
    migrate(client, migrations, MANAGEMENT_ROLE),
  );
  const url = databaseUrl(adminUrl, MANAGEMENT_DATABASE, { user: MANAGEMENT_ROLE, password });
  const pool = createPool(url, {
    max: config.postgres.managementConnections,
    applicationName: 'hanok-mgmt',
    onError: (error) => log.warn({ err: error }, 'a connection to mgmt_db ended'),
  });
  return { mgmt: drizzle({ client: pool }), pool, url, close: () => pool.end() };
}

async function ensureManagementDatabase(client: pg.Client, password: string): Promise<void> {
  const role = quoteIdentifier(MANAGEMENT_ROLE);
  const database = quoteIdentifier(MANAGEMENT_DATABASE);
  await client.query(`select pg_advisory_lock(hashtext('hanok-management'))`);
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [MANAGEMENT_ROLE]);
    const attributes = `login password '${password}'`;
    if (roles.rowCount === 1) await client.query(`alter role ${role} ${attributes}`);
    else
      await client.query(
        `create role ${role} ${attributes} nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
      );
    await joinRole(client, MANAGEMENT_ROLE);
    const databases = await client.query('select 1 from pg_database where datname = $1', [MANAGEMENT_DATABASE]);
    if (databases.rowCount === 0) await client.query(`create database ${database} template template0 owner ${role}`);
    await client.query(`revoke all on database ${database} from public`);
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('hanok-management'))`);
  }
}

const root = new URL('../../../', import.meta.url);

export function loadTenantMigrations(): Promise<Migration[]> {
  return loadMigrations(new URL('migrations/tenant', root).pathname);
}

function loadManagementMigrations(): Promise<Migration[]> {
  return loadMigrations(new URL('migrations/management', root).pathname);
}
