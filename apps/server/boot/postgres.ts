import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { openRootKeys, platformSecret, type RootKeys } from '#modules/management/keys/index.ts';
import type { Config } from '#platform/config/index.ts';
import type { KeyRing, MasterKeys } from '#platform/crypto/index.ts';
import { keepEmbeddedPostgres } from '#platform/database/embedded.ts';
import {
  createPool,
  loadMigrations,
  type Migration,
  migrate,
  openDrizzle,
  quoteIdentifier,
  scramVerifier,
  withConnection,
} from '#platform/database/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { type Drizzle, databaseUrl, joinRole, prepareCluster } from '#platform/tenancy/index.ts';

const MANAGEMENT_DATABASE = 'mgmt_db';
/** Owns mgmt_db and nothing else: no superuser, no way into a tenant's database. */
const MANAGEMENT_ROLE = 'hanok_mgmt';
const MANAGEMENT_PASSWORD = 'management-role-password';

export interface Postgres {
  /** May create databases and roles; used for provisioning and migrations only. */
  adminUrl: string;
  embedded: boolean;
  /** Resolves when the embedded server ends by itself and cannot be kept up. */
  unexpectedEnd: Promise<string> | null;
  stop(): Promise<void>;
}

/** The PostgreSQL that the configuration names, or the embedded one. */
export async function openPostgres(config: Config, log: Logger): Promise<Postgres> {
  if (config.postgres.url !== null)
    return { adminUrl: config.postgres.url, embedded: false, unexpectedEnd: null, stop: async () => undefined };
  const server = await keepEmbeddedPostgres({ dataRoot: config.dataDir, log });
  const adminUrl = `postgres://${server.adminUser}:${server.adminPassword}@${server.host}:${server.port}/postgres`;
  return { adminUrl, embedded: true, unexpectedEnd: server.unexpectedEnd, stop: server.stop };
}

export interface Management {
  mgmt: Drizzle;
  pool: pg.Pool;
  url: string;
  /** Follows a rotation by another process. */
  keys: KeyRing;
  /** Whether a rotation has passed this process by: it should not be asked any more. */
  isBehind(): boolean;
  close(): Promise<void>;
}

/**
 * Brings mgmt_db up to date and opens it under its own role, whose password is random and lies sealed in mgmt_db itself:
 * whoever starts a process may set it, and processes that run meanwhile agree on it.
 */
export async function openManagement(
  adminUrl: string,
  masters: MasterKeys,
  config: Config,
  log: Logger,
): Promise<Management & { roots: RootKeys }> {
  await withConnection(adminUrl, 'hanok-boot', async (client) => {
    await prepareCluster(client);
    await ensureManagementDatabase(client);
  });
  const migrations = await loadManagementMigrations();
  const password = await withConnection(databaseUrl(adminUrl, MANAGEMENT_DATABASE), 'hanok-boot', async (client) => {
    await migrate(client, migrations, MANAGEMENT_ROLE);
    const db = drizzle({ client });
    const { ring } = await openRootKeys(db, masters);
    const secret = await platformSecret(db, ring, MANAGEMENT_PASSWORD);
    // One after another: PostgreSQL refuses two processes that alter a role at once. The lock ends with the connection.
    await client.query(`select pg_advisory_lock(hashtext('hanok-management-password'))`);
    await client.query(`alter role ${quoteIdentifier(MANAGEMENT_ROLE)} login password '${scramVerifier(secret)}'`);
    return secret;
  });
  const url = databaseUrl(adminUrl, MANAGEMENT_DATABASE, { user: MANAGEMENT_ROLE, password });
  const pool = createPool(url, {
    max: config.postgres.managementConnections,
    applicationName: 'hanok-mgmt',
    onError: (error) => log.warn({ err: error }, 'a connection to mgmt_db ended'),
  });
  const mgmt = openDrizzle(pool);
  const roots = await openRootKeys(mgmt, masters);
  await roots.follow(log);
  return {
    mgmt,
    pool,
    url,
    keys: roots.ring,
    isBehind: roots.isBehind,
    roots,
    async close() {
      await roots.stop().catch((error: unknown) => log.warn({ err: error }, 'this process is still waited for'));
      await pool.end();
    },
  };
}

async function ensureManagementDatabase(client: pg.Client): Promise<void> {
  const role = quoteIdentifier(MANAGEMENT_ROLE);
  const database = quoteIdentifier(MANAGEMENT_DATABASE);
  await client.query(`select pg_advisory_lock(hashtext('hanok-management'))`);
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [MANAGEMENT_ROLE]);
    if (roles.rowCount === 0)
      await client.query(`create role ${role} nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls`);
    await joinRole(client, MANAGEMENT_ROLE);
    const databases = await client.query('select 1 from pg_database where datname = $1', [MANAGEMENT_DATABASE]);
    if (databases.rowCount === 0) await client.query(`create database ${database} template template0 owner ${role}`);
    await client.query(`revoke all on database ${database} from public`);
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('hanok-management'))`);
  }
}

const root = new URL('../../../', import.meta.url);

function loadManagementMigrations(): Promise<Migration[]> {
  return loadMigrations(new URL('migrations/management', root).pathname);
}
