import { type DataKeys, openArchive, openStream } from '#platform/crypto/index.ts';
import type { ArchiveEnd, ArchiveStart } from './content.ts';
import { archiveName, type BackupDependencies, type Work } from './dependencies.ts';
import { backupErrors } from './errors.ts';
import { archiveKey, openBackupKeys } from './keys.ts';
import { type ArchiveReader, readContent } from './reading.ts';
import type { BackupRow } from './repository.ts';

/** The tenant's data keys of the time of a backup. @throws `backup_unreadable` when the tenant's key does not open them */
export function keysOfBackup({ tenant }: Pick<Work, 'tenant'>, backup: BackupRow): DataKeys {
  try {
    return openBackupKeys(tenant.key, backup.keySealed, tenant.id, backup.id);
  } catch (cause) {
    throw backupErrors.backup_unreadable({ cause });
  }
}

/** Reads an archive from its beginning to its end. @throws `backup_unreadable` at the first bit that is not as it was */
async function readArchive(
  deps: BackupDependencies,
  backup: BackupRow,
  work: Work,
  reader: ArchiveReader,
): Promise<ArchiveEnd> {
  const { tenant } = work;
  const keys = keysOfBackup(work, backup);
  try {
    const sealed = await deps.archives.get(archiveName(tenant.id, backup.id));
    const content = openArchive(archiveKey(keys, backup.id), { id: backup.id, tenantId: tenant.id }, sealed);
    return await readContent(content, reader);
  } catch (cause) {
    work.signal.throwIfAborted();
    throw backupErrors.backup_unreadable({ cause });
  }
}

/** Whether an archive can be restored, as far as reading all of it tells: each row's bytes, and each file decrypted. */
export async function checkArchive(
  deps: BackupDependencies,
  backup: BackupRow,
  work: Work,
): Promise<{ start: ArchiveStart; end: ArchiveEnd }> {
  const keys = keysOfBackup(work, backup);
  const { tenant, signal, say } = work;
  let start: ArchiveStart | undefined;
  say('reading the archive');
  const end = await readArchive(deps, backup, work, {
    async start(found) {
      start = found;
    },
    async table(_table, rows) {
      for await (const _ of rows) signal.throwIfAborted();
      return null;
    },
    async file(key, bytes) {
      for await (const _ of openStream(keys, bytes, `${tenant.id}/${key}`)) signal.throwIfAborted();
    },
  });
  if (start === undefined) throw new Error('the archive has no start');
  return { start, end };
}
