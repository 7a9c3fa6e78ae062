import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import {
  type DataKey,
  type DataKeys,
  eachKey,
  openArchive,
  openStream,
  reseal,
  sealStream,
} from '#platform/crypto/index.ts';
import {
  beginSnapshot,
  type CopiedTable,
  catalogFingerprint,
  copiedTables,
  copyIn,
  copyOut,
  makePartitions,
  readPartitions,
  readSequences,
  resealColumn,
  setSequences,
  withoutGuards,
} from '#platform/database/index.ts';
import { OWNER_ROLE } from '#platform/tenancy/index.ts';
import type { ArchiveEnd, ArchiveStart } from './content.ts';
import { archiveName, type BackupDependencies, type Work } from './dependencies.ts';
import { backupErrors } from './errors.ts';
import { archiveKey } from './keys.ts';
import { readContent } from './reading.ts';
import type { BackupRow } from './repository.ts';

export interface Loading {
  deps: BackupDependencies;
  backup: BackupRow;
  work: Work;
  /** Of the time of the backup. */
  keys: DataKeys;
  start: ArchiveStart;
}

/**
 * Puts an archive into an empty database of its schema, in one transaction, and its files into the store; then reads every
 * table again and holds it against the archive.
 * @param client at that database, which nobody else uses
 */
export async function loadArchive({ deps, backup, work, keys, start }: Loading, client: pg.Client): Promise<void> {
  const { tenant, say, signal } = work;
  const now = bothKeys(tenant.key, keys);
  await beginSnapshot(client, OWNER_ROLE, 'read write');
  if ((await catalogFingerprint(client)) !== start.fingerprint) throw backupErrors.backup_schema_unknown();
  await makePartitions(client, start.partitions);
  const sealed = await deps.archives.get(archiveName(tenant.id, backup.id));
  const content = openArchive(archiveKey(keys, backup.id), { id: backup.id, tenantId: tenant.id }, sealed);
  await withoutGuards(client, start.tables, async () => {
    const end = await readContent(content, {
      start: async () => undefined,
      async table(table, rows) {
        signal.throwIfAborted();
        say(`putting back ${table.name}`);
        return putRows(client, table, rows);
      },
      async file(key, bytes) {
        signal.throwIfAborted();
        const name = `${tenant.id}/${key}`;
        await deps.files.put(name, sealStream(now, openStream(now, bytes, name), name));
      },
    });
    await setSequences(client, end.sequences);
    await compare(client, start.tables, end, say);
  });
  // Values lie under the keys of that time; from here on they lie under the one of now.
  for (const column of deps.workspace.sealed.filter(({ table }) => start.tables.some(({ name }) => name === table)))
    await resealColumn(client, column, (id, value) => reseal(now, value, column.context(tenant.id, id)));
  await client.query('commit');
}

async function putRows(client: pg.Client, table: CopiedTable, rows: AsyncIterable<Buffer>): Promise<number> {
  const into = copyIn(client, table);
  await pipeline(rows, into);
  return into.rowCount;
}

async function compare(
  client: pg.Client,
  tables: readonly CopiedTable[],
  end: ArchiveEnd,
  say: Work['say'],
): Promise<void> {
  say('comparing every row');
  for (const table of tables) {
    const hash = createHash('sha256');
    const rows = copyOut(client, table);
    for await (const chunk of rows) hash.update(chunk as Buffer);
    const told = end.tables[table.name];
    if (told?.rows !== rows.rowCount || told.sha256 !== hash.digest('hex'))
      throw new Error(`${table.name} was put back otherwise than it was copied`);
  }
}

/**
 * Replaces the rows of tables that a restore does not put back by those of the live database, which nobody writes to.
 * @param client at the restored database
 */
export async function carryOver(live: pg.Client, client: pg.Client, names: readonly string[]): Promise<void> {
  await beginSnapshot(live, OWNER_ROLE, 'read only');
  await beginSnapshot(client, OWNER_ROLE, 'read write');
  await makePartitions(client, await readPartitions(live));
  const isKept = ({ name }: { name: string }) => names.includes(name);
  const tables = (await copiedTables(live, [])).filter(isKept);
  await withoutGuards(client, tables, async () => {
    for (const { name } of tables) await client.query(`delete from "${name}"`);
    for (const table of tables) await putRows(client, table, copyOut(live, table));
  });
  const sequences = await readSequences(live);
  await setSequences(
    client,
    sequences.filter(({ name }) => names.some((table) => name.startsWith(`${table}_`))),
  );
  await client.query('commit');
  await live.query('commit');
}

/** The tenant's key seals; those of the backup open too. */
function bothKeys(now: DataKey, then: DataKeys): DataKeys {
  const [current, ...others] = eachKey(now);
  return { current, others: [...others, ...eachKey(then)].filter((key) => !key.equals(current)) };
}
