import { sameKeys, sealArchive } from '#platform/crypto/index.ts';
import { beginSnapshot, quoteIdentifier, withConnection } from '#platform/database/index.ts';
import { databaseUrl, OWNER_ROLE } from '#platform/tenancy/index.ts';
import type { ArchiveEnd } from './content.ts';
import { archiveName, type BackupDependencies, type Work } from './dependencies.ts';
import { backupErrors } from './errors.ts';
import { archiveKey, openBackupKeys } from './keys.ts';
import { type BackupRow, findBackup } from './repository.ts';
import { SnapshotOvertakenError, writeContent } from './writing.ts';

const TRIES = 3;

export interface MadeArchive {
  byteSize: number;
  rowCount: number;
  fileCount: number;
  missingFileCount: number;
}

/**
 * Writes the archive of a backup: all rows of one moment, and the files that they name. The workspace is in use meanwhile.
 * @throws `backup_overtaken` when files kept vanishing, or keys were replaced
 */
export async function makeArchive(deps: BackupDependencies, backup: BackupRow, work: Work): Promise<MadeArchive> {
  for (let left = TRIES; ; left--) {
    try {
      return await attempt(deps, backup, work);
    } catch (error) {
      if (!(error instanceof SnapshotOvertakenError)) throw error;
      if (left === 1) throw backupErrors.backup_overtaken({ cause: error });
      work.say('a file was deleted meanwhile; beginning anew');
    }
  }
}

async function attempt(deps: BackupDependencies, backup: BackupRow, work: Work): Promise<MadeArchive> {
  const { tenant, signal, say } = work;
  const cluster = await deps.clusters.byId(tenant.clusterId);
  if (cluster === null) throw new Error(`tenant ${tenant.id} lies in an unknown cluster`);
  const url = databaseUrl(cluster.adminUrl, tenant.databaseName);
  const keys = openBackupKeys(tenant.key, backup.keySealed, tenant.id, backup.id);

  let end: ArchiveEnd | undefined;
  let byteSize = 0;
  await withConnection(url, 'hanok-backup', (client) =>
    withConnection(url, 'hanok-backup', async (now) => {
      await now.query(`set role ${quoteIdentifier(OWNER_ROLE)}`);
      await beginSnapshot(client, OWNER_ROLE, 'read only');
      const { table, column } = deps.workspace.fileColumn;
      const content = writeContent({
        client,
        tenantId: tenant.id,
        schemaVersion: backup.schemaVersion,
        skip: deps.workspace.skip,
        fileColumn: deps.workspace.fileColumn,
        store: deps.files,
        async isNamedNow(key) {
          const text = `select from ${quoteIdentifier(table)} where ${quoteIdentifier(column)} = $1 limit 1`;
          return (await now.query(text, [key])).rowCount === 1;
        },
        signal,
        say,
      });
      async function* bytes() {
        const sealed = sealArchive(archiveKey(keys, backup.id), { id: backup.id, tenantId: tenant.id }, plain());
        for await (const chunk of sealed) {
          byteSize += chunk.length;
          yield chunk;
        }
        await requireSameKeys(deps, backup, work);
      }
      async function* plain() {
        end = yield* content;
      }
      // It gets its name when it is whole.
      await deps.archives.put(archiveName(tenant.id, backup.id), bytes());
    }),
  );
  if (end === undefined) throw new Error('the archive has no end');
  const rowCount = Object.values(end.tables).reduce((sum, { rows }) => sum + rows, 0);
  return { byteSize, rowCount, fileCount: end.files.count, missingFileCount: end.files.missing };
}

/** What was sealed under a key that came in meanwhile would not open by the keys that the ledger keeps for this backup. */
async function requireSameKeys(deps: BackupDependencies, backup: BackupRow, { tenant }: Work): Promise<void> {
  deps.directory.forget(tenant);
  const now = await deps.directory.byId(tenant.id);
  const row = await findBackup(deps.mgmt, tenant.id, backup.id);
  const isSame =
    now !== null && row !== null && sameKeys(openBackupKeys(now.key, row.keySealed, tenant.id, backup.id), now.key);
  if (!isSame) throw backupErrors.backup_overtaken();
}
