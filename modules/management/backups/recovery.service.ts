import { migrate, withConnection } from '#platform/database/index.ts';
import { HanokError } from '#platform/errors/index.ts';
import { tenantId as asTenantId, databaseUrl, OWNER_ROLE } from '#platform/tenancy/index.ts';
import { recordSchema } from '../tenants/index.ts';
import { archiveFolder, type BackupDependencies } from './dependencies.ts';
import { databaseExists, dropDatabase } from './former.service.ts';
import { withTenantLock } from './lock.ts';
import {
  changeBackup,
  changeRestore,
  type RestoreRow,
  unfinishedBackups,
  unfinishedRestores,
  unfinishedTenants,
} from './repository.ts';
import { openDatabase } from './restoring.service.ts';

/**
 * Clears up after processes that died over a backup or a restore. Their locks ended with them, so whoever gets one of a
 * tenant knows that nobody works on what its ledger says is under way.
 */
export async function recoverAll(deps: BackupDependencies): Promise<void> {
  for (const tenantId of await unfinishedTenants(deps.mgmt)) {
    try {
      await withTenantLock(deps.pool, tenantId, () => recoverTenant(deps, tenantId));
    } catch (error) {
      // It is alive.
      if (error instanceof HanokError && error.code === 'backup_busy') continue;
      deps.log.error({ err: error, tenant: tenantId }, 'an interrupted backup or restore could not be cleared up');
    }
  }
}

/** Under the tenant's lock. */
export async function recoverTenant(deps: BackupDependencies, tenantId: string): Promise<void> {
  const { mgmt, log } = deps;
  for (const row of await unfinishedBackups(mgmt, tenantId)) {
    if (row.state === 'making') {
      await deps.archives.deletePrefix(archiveFolder(tenantId, row.id));
      await changeBackup(mgmt, row.id, { state: 'failed', failure: 'backup_interrupted', finishedAt: new Date() });
      log.warn({ tenant: tenantId, backup: row.id }, 'an interrupted backup was removed');
    } else await changeBackup(mgmt, row.id, { verification: null });
  }
  for (const row of await unfinishedRestores(mgmt, tenantId)) await recoverRestore(deps, row);
}

async function recoverRestore(deps: BackupDependencies, row: RestoreRow): Promise<void> {
  const tenant = await deps.directory.byId(asTenantId(row.tenantId));
  const cluster = tenant === null ? null : await deps.clusters.byId(tenant.clusterId);
  if (tenant === null || cluster === null) return;
  const isSwapped = await withConnection(cluster.adminUrl, 'hanok-restore', async (admin) => {
    const swapped = await databaseExists(admin, row.oldDatabase);
    if (!swapped) await dropDatabase(admin, row.newDatabase);
    await openDatabase(admin, tenant.databaseName, deps.connectionLimit);
    return swapped;
  });
  if (!isSwapped) {
    await changeRestore(deps.mgmt, row.id, { state: 'failed', failure: 'backup_interrupted', finishedAt: new Date() });
    deps.log.warn({ tenant: tenant.id, restore: row.id }, 'an interrupted restore was undone');
    return;
  }
  const schema = await withConnection(databaseUrl(cluster.adminUrl, tenant.databaseName), 'hanok-restore', (client) =>
    migrate(client, deps.migrations, OWNER_ROLE),
  );
  await recordSchema(deps.mgmt, tenant.id, schema);
  await changeRestore(deps.mgmt, row.id, { state: 'swapped', finishedAt: new Date() });
  await deps.workspace.reindex(tenant.id);
  deps.log.warn({ tenant: tenant.id, restore: row.id }, 'an interrupted restore was brought to its end');
}
