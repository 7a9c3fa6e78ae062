import type pg from 'pg';
import { beginSnapshot, quoteIdentifier, withConnection } from '#platform/database/index.ts';
import { databaseUrl, OWNER_ROLE } from '#platform/tenancy/index.ts';
import type { BackupDependencies } from './dependencies.ts';
import type { RestoreRow } from './repository.ts';

const AT_ONCE = 500;

/** Drops the database from before a restore, with the files that only it names. Harmless to repeat. */
export async function dropFormer(
  deps: BackupDependencies,
  tenant: { id: string; databaseName: string; clusterId: string },
  restore: RestoreRow,
): Promise<void> {
  const cluster = await deps.clusters.byId(tenant.clusterId);
  if (cluster === null) throw new Error(`tenant ${tenant.id} lies in an unknown cluster`);
  await withConnection(cluster.adminUrl, 'hanok-restore', async (admin) => {
    if (await databaseExists(admin, restore.oldDatabase))
      await withConnection(databaseUrl(cluster.adminUrl, restore.oldDatabase), 'hanok-restore', (former) =>
        withConnection(databaseUrl(cluster.adminUrl, tenant.databaseName), 'hanok-restore', (live) =>
          deleteFiles(deps, tenant.id, former, live),
        ),
      );
    await dropDatabase(admin, restore.oldDatabase);
  });
}

export async function databaseExists(admin: pg.Client, name: string): Promise<boolean> {
  return (await admin.query('select from pg_database where datname = $1', [name])).rowCount === 1;
}

export async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${quoteIdentifier(name)} with (force)`);
}

async function deleteFiles(deps: BackupDependencies, tenantId: string, former: pg.Client, live: pg.Client) {
  const { table, column } = deps.workspace.fileColumn;
  const [from, key] = [quoteIdentifier(table), quoteIdentifier(column)];
  await beginSnapshot(former, OWNER_ROLE, 'read only');
  await live.query(`set role ${quoteIdentifier(OWNER_ROLE)}`);
  await former.query(`declare files no scroll cursor for select distinct ${key} as key from ${from}`);
  for (;;) {
    const { rows } = await former.query<{ key: string }>(`fetch ${AT_ONCE} from files`);
    if (rows.length === 0) return;
    const keys = rows.map((row) => row.key);
    const named = await live.query<{ key: string }>(`select ${key} as key from ${from} where ${key} = any($1)`, [keys]);
    const kept = new Set(named.rows.map((row) => row.key));
    for (const own of keys) if (!kept.has(own)) await deps.files.delete(`${tenantId}/${own}`);
  }
}
