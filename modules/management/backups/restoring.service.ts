import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { AttributedEntry } from '#platform/audit/index.ts';
import {
  migrate,
  postgresCode,
  quoteIdentifier,
  type SchemaVersion,
  withConnection,
} from '#platform/database/index.ts';
import { databaseUrl, ensureTemplate, joinRole, OWNER_ROLE } from '#platform/tenancy/index.ts';
import type { BackupDependencies, Work } from './dependencies.ts';
import { backupErrors } from './errors.ts';
import { carryOver, loadArchive } from './loading.ts';
import type { BackupRow, RestoreRow } from './repository.ts';
import { checkArchive, keysOfBackup } from './verifying.service.ts';

/**
 * Puts a tenant back to a backup, beside the live database:
 *
 *   the whole archive is read and checked
 *     → a database is cloned from the template of its schema, filled, compared and brought to the schema of today
 *     → the live one is closed to its application, and its log is carried over
 *     → both change names, in one transaction
 *
 * Until that transaction nothing of the tenant has changed but files that are put back where they were; the former
 * database stays under its new name.
 */
export async function restoreArchive(
  deps: BackupDependencies,
  backup: BackupRow,
  restore: RestoreRow,
  work: Work,
  event: AttributedEntry,
): Promise<SchemaVersion> {
  const { tenant, say, signal } = work;
  const { start } = await checkArchive(deps, backup, work);
  const migrations = deps.migrations.slice(0, start.schemaVersion + 1);
  if (migrations.at(-1)?.version !== start.schemaVersion) throw backupErrors.backup_schema_unknown();
  const cluster = await deps.clusters.byId(tenant.clusterId);
  if (cluster === null) throw new Error(`tenant ${tenant.id} lies in an unknown cluster`);

  const template = await ensureTemplate(cluster.adminUrl, migrations);
  return withConnection(cluster.adminUrl, 'hanok-restore', async (admin) => {
    const fresh = quoteIdentifier(restore.newDatabase);
    await admin.query(
      `create database ${fresh} template ${quoteIdentifier(template.database)} owner ${quoteIdentifier(OWNER_ROLE)} strategy wal_log`,
    );
    await admin.query(`revoke all on database ${fresh} from public`);
    const url = databaseUrl(cluster.adminUrl, restore.newDatabase);
    const schema = await withConnection(url, 'hanok-restore', async (client) => {
      await loadArchive({ deps, backup, work, keys: keysOfBackup(work, backup), start }, client);
      return migrate(client, deps.migrations, OWNER_ROLE);
    });

    signal.throwIfAborted();
    say('closing the workspace for a moment');
    await closeDatabase(admin, tenant.databaseName);
    try {
      await withConnection(url, 'hanok-restore', async (client) => {
        await carryLog(deps, databaseUrl(cluster.adminUrl, tenant.databaseName), client);
        await client.query(`set role ${quoteIdentifier(OWNER_ROLE)}`);
        await deps.workspace.record(drizzle({ client }), event);
      });
      await changeNames(admin, tenant.databaseName, restore);
    } finally {
      await openDatabase(admin, tenant.databaseName, deps.connectionLimit);
    }
    say('the workspace is put back');
    return schema;
  });
}

/** The log of what happened is never put back. Where there is no live database any more, that of the archive stays. */
async function carryLog(deps: BackupDependencies, liveUrl: string, client: pg.Client): Promise<void> {
  const INVALID_CATALOG_NAME = '3D000';
  try {
    await withConnection(liveUrl, 'hanok-restore', (live) => carryOver(live, client, deps.workspace.kept));
  } catch (error) {
    if (postgresCode(error) !== INVALID_CATALOG_NAME) throw error;
  }
}

/** Lets the tenant's role in no more, and ends what it is doing: it is told that the database cannot answer now. */
async function closeDatabase(admin: pg.Client, name: string): Promise<void> {
  await joinRole(admin, name);
  await admin.query(`alter role ${quoteIdentifier(name)} connection limit 0`);
  await endSessions(admin, name);
}

/** The tenant's role bears the name of the database that is in use. */
export async function openDatabase(admin: pg.Client, name: string, connectionLimit: number): Promise<void> {
  await admin.query(`alter role ${quoteIdentifier(name)} connection limit ${connectionLimit}`);
}

async function endSessions(admin: pg.Client, database: string): Promise<void> {
  await admin.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = $1 and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    [database],
  );
}

async function changeNames(
  admin: pg.Client,
  name: string,
  { newDatabase, oldDatabase }: Pick<RestoreRow, 'newDatabase' | 'oldDatabase'>,
): Promise<void> {
  const [live, fresh, former] = [name, newDatabase, oldDatabase].map(quoteIdentifier);
  await endSessions(admin, name);
  await admin.query('begin');
  try {
    const there = await admin.query('select from pg_database where datname = $1', [name]);
    if (there.rowCount === 1) {
      await admin.query(`alter database ${live} rename to ${former}`);
      await admin.query(`revoke all on database ${former} from ${live}`);
    }
    await admin.query(`alter database ${fresh} rename to ${live}`);
    await admin.query(`grant connect on database ${live} to ${live}`);
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback');
    throw error;
  }
}
