import { createHash } from 'node:crypto';
import type pg from 'pg';
import { catalogFingerprint, copiedTables, copyOut, readPartitions, readSequences } from '#platform/database/index.ts';
import { ObjectMissingError, type ObjectStore } from '#platform/storage/index.ts';
import type { ArchiveEnd } from './content.ts';
import { dataFrames, frame } from './frames.ts';

/** Where a workspace's database names its files: a column of keys below the tenant's prefix. */
export interface FileColumn {
  table: string;
  column: string;
}

export interface Writing {
  /** In the snapshot that is copied. */
  client: pg.Client;
  tenantId: string;
  schemaVersion: number;
  /** Tables that no backup holds. */
  skip: readonly string[];
  fileColumn: FileColumn;
  store: ObjectStore;
  /** Whether a file that is not there is still named now, outside of the snapshot. */
  isNamedNow(key: string): Promise<boolean>;
  signal: AbortSignal;
  say(line: string): void;
}

/** A file was deleted while it was to be copied: the snapshot is of a moment that has passed. Taken anew. */
export class SnapshotOvertakenError extends Error {}

const FILES_AT_ONCE = 500;

/** The content of a tenant's archive, as frames. @returns what it holds */
export async function* writeContent(writing: Writing): AsyncGenerator<Buffer, ArchiveEnd> {
  const { client, signal, say } = writing;
  const tables = await copiedTables(client, writing.skip);
  yield frame('start', {
    schemaVersion: writing.schemaVersion,
    fingerprint: await catalogFingerprint(client),
    tables,
    partitions: await readPartitions(client),
  });

  const end: ArchiveEnd = { tables: {}, sequences: [], files: { count: 0, missing: 0 } };
  for (const table of tables) {
    signal.throwIfAborted();
    say(`copying ${table.name}`);
    yield frame('table', table);
    const rows = copyOut(client, table);
    const sum = yield* summed(rows);
    yield frame('tableEnd', { ...sum, rows: rows.rowCount });
    end.tables[table.name] = { rows: rows.rowCount, sha256: sum.sha256 };
  }
  end.sequences = await readSequences(client);
  yield* writeFiles(writing, end);
  yield frame('end', end);
  return end;
}

/** Files lie encrypted under the tenant's key already and go in as they are. */
async function* writeFiles(writing: Writing, end: ArchiveEnd): AsyncGenerator<Buffer> {
  const { client, fileColumn, signal, store, say } = writing;
  await client.query(
    `declare files no scroll cursor for select distinct "${fileColumn.column}" as key from "${fileColumn.table}" order by 1`,
  );
  for (;;) {
    const { rows } = await client.query<{ key: string }>(`fetch ${FILES_AT_ONCE} from files`);
    if (rows.length === 0) return;
    for (const { key } of rows) {
      signal.throwIfAborted();
      const source = await openFile(store, `${writing.tenantId}/${key}`);
      if (source === null) {
        if (!(await writing.isNamedNow(key))) throw new SnapshotOvertakenError();
        say(`  a file was lost before: ${key}`);
        end.files.missing += 1;
        continue;
      }
      if (end.files.count === 0) say('copying files');
      end.files.count += 1;
      yield frame('file', { key });
      yield frame('fileEnd', yield* summed(source));
    }
  }
}

async function openFile(store: ObjectStore, key: string): Promise<AsyncIterable<Buffer> | null> {
  try {
    return await store.get(key);
  } catch (error) {
    if (error instanceof ObjectMissingError) return null;
    throw error;
  }
}

async function* summed(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, { bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    bytes += chunk.length;
    yield* dataFrames(chunk);
  }
  return { bytes, sha256: hash.digest('hex') };
}
