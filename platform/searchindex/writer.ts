import type { Connection, Table } from '@lancedb/lancedb';
import type { DocumentAccess } from './contract.ts';
import { createMaintenance } from './maintenance.ts';
import type { Lance } from './native.ts';
import { type StoredRow, withAccess } from './rows.ts';
import {
  addVectorColumn,
  assertVectorSize,
  createTable,
  KEEP_VERSIONS_MS,
  openTable,
  readDocuments,
  replaceDocuments,
  vectorSize,
} from './table.ts';

/**
 * The one writer of a namespace. Each commit to LanceDB makes a version and a fragment, so writes that come together
 * (a hundred documents uploaded at once) are gathered for LINGER_MS, or while the previous batch is being written, and
 * committed as one. Optimising takes its turn in the same queue, since it would conflict with replacing rows.
 */
const LINGER_MS = 25;
const MAX_BATCH_WRITES = 500;
const MAX_BATCH_ROWS = 4_000;

export type Write =
  | { kind: 'replace'; documentId: string; rows: StoredRow[] }
  | { kind: 'access'; documentId: string; access: DocumentAccess };

interface Queued {
  write: Write;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

export interface IndexLog {
  warn(details: object, message: string): void;
}

export interface NamespaceWriter {
  write(write: Write): Promise<void>;
  /** The table for reading; null while the namespace has none. */
  table(): Promise<Table | null>;
  /** Removes the table after what is queued has been written. */
  drop(): Promise<void>;
  /** True while a write waits or the table should still be optimised. */
  busy(): boolean;
  /** Resolves when all that was queued is written. */
  settled(): Promise<void>;
  stop(): void;
}

export interface WriterOptions {
  lance: Lance;
  db: Connection;
  name: string;
  log: IndexLog | undefined;
  /** Runs optimisations one at a time over all namespaces (see native.ts). */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createWriter({ lance, db, name, log, alone }: WriterOptions): NamespaceWriter {
  const queue: Queued[] = [];
  const maintenance = createMaintenance(run, KEEP_VERSIONS_MS + 5_000);
  let opening: Promise<Table | null> | undefined;
  let running: Promise<void> | undefined;

  function table(): Promise<Table | null> {
    opening ??= openTable(lance, db, name).then(
      async (opened) => {
        if (opened === null) opening = undefined;
        else await noticeUnindexed(opened);
        return opened;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  }

  async function noticeUnindexed(opened: Table) {
    const stats = await opened.indexStats('tokens_idx');
    if (stats !== undefined && stats.numUnindexedRows > 0) maintenance.wrote(stats.numUnindexedRows);
  }

  async function tableForWriting(): Promise<Table> {
    const existing = await table();
    if (existing !== null) return existing;
    const created = await createTable(lance, db, name);
    opening = Promise.resolve(created);
    return created;
  }

  function run(): void {
    running ??= drain().finally(() => {
      running = undefined;
      if (queue.length > 0) run();
    });
  }

  async function drain(): Promise<void> {
    if (!maintenance.due()) await new Promise((resolve) => setTimeout(resolve, LINGER_MS));
    for (;;) {
      if (maintenance.due()) await optimise();
      const batch = takeBatch(queue);
      if (batch.length === 0) return;
      await commit(batch);
    }
  }

  async function commit(batch: Queued[]): Promise<void> {
    try {
      const refused = await apply(batch);
      for (const queued of batch) {
        const reason = refused.get(queued);
        if (reason === undefined) queued.resolve();
        else queued.reject(reason);
      }
    } catch (error) {
      opening = undefined;
      for (const queued of batch) queued.reject(error);
    }
  }

  /** Writes a batch in one commit of each sort; returns the writes that were refused, with why. */
  async function apply(batch: Queued[]): Promise<Map<Queued, unknown>> {
    const refused = new Map<Queued, unknown>();
    const adds = batch.some(({ write }) => write.kind === 'replace' && write.rows.length > 0);
    const target = adds ? await tableForWriting() : await table();
    if (target === null) return refused;
    const documents = await currentRows(target, batch);
    let size = await vectorSize(target);
    const before = size;
    for (const queued of batch) {
      const { write } = queued;
      if (write.kind === 'access') {
        const rows = documents.get(write.documentId) ?? [];
        if (rows.length > 0)
          documents.set(
            write.documentId,
            rows.map((row) => withAccess(row, write.access)),
          );
        continue;
      }
      try {
        size ??= write.rows.find((row) => row.vector !== null)?.vector?.length ?? null;
        if (size !== null) assertVectorSize(write.rows, size);
        documents.set(write.documentId, write.rows);
      } catch (error) {
        refused.set(queued, error);
      }
    }
    if (before === null && size !== null) await addVectorColumn(target, size);
    if (documents.size === 0) return refused;
    await replaceDocuments(target, documents);
    maintenance.wrote([...documents.values()].reduce((sum, rows) => sum + rows.length, 0));
    return refused;
  }

  async function optimise(): Promise<void> {
    const started = performance.now();
    const open = await table().catch(() => null);
    const ok = await alone(async () => {
      try {
        await open?.optimize({ cleanupOlderThan: new Date(Date.now() - KEEP_VERSIONS_MS) });
        return true;
      } catch (error) {
        log?.warn({ err: error, namespace: name }, 'search index could not be optimised');
        return false;
      }
    });
    maintenance.optimised(performance.now() - started, ok);
  }

  return {
    table,
    write(write) {
      return new Promise((resolve, reject) => {
        queue.push({ write, resolve, reject });
        run();
      });
    },
    async drop() {
      await this.settled();
      maintenance.stop();
      opening = undefined;
      if ((await openTable(lance, db, name)) !== null) await db.dropTable(name);
    },
    busy: () => running !== undefined || queue.length > 0 || maintenance.pending(),
    async settled() {
      while (running !== undefined) await running;
    },
    stop: () => maintenance.stop(),
  };
}

function takeBatch(queue: Queued[]): Queued[] {
  const batch: Queued[] = [];
  let rows = 0;
  while (queue.length > 0 && batch.length < MAX_BATCH_WRITES && rows < MAX_BATCH_ROWS) {
    const next = queue.shift();
    if (next === undefined) break;
    batch.push(next);
    rows += next.write.kind === 'replace' ? next.write.rows.length : 0;
  }
  return batch;
}

/** The stored rows of the documents whose access changes without their rows being replaced first. */
async function currentRows(table: Table, batch: Queued[]): Promise<Map<string, StoredRow[]>> {
  const replaced = new Set<string>();
  const wanted = new Set<string>();
  for (const { write } of batch) {
    if (write.kind === 'replace') replaced.add(write.documentId);
    else if (!replaced.has(write.documentId)) wanted.add(write.documentId);
  }
  const documents = new Map<string, StoredRow[]>();
  if (wanted.size === 0) return documents;
  for (const row of await readDocuments(table, [...wanted])) {
    documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  }
  return documents;
}
