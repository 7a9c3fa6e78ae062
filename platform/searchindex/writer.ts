import type { Connection, Table } from '@lancedb/lancedb';
import { addsRows, applyBatch, type Queued, takeBatch, type Write } from './batch.ts';
import { createMaintenance } from './maintenance.ts';
import type { Lance } from './native.ts';
import { createTable, KEEP_VERSIONS_MS, openTable, TOKENS_INDEX } from './table.ts';

/**
 * The one writer of a namespace in this process. Writes that come together (a hundred documents uploaded at once) are
 * gathered for LINGER_MS, or while the previous batch is being written, and committed as one. Optimising takes its
 * turn in the same queue, since it would conflict with replacing rows.
 */
const LINGER_MS = 25;
/**
 * Rows that the full-text index does not hold yet are found by a scan, which weighs words by its own count: it takes
 * each occurrence for a document, and with no indexed row at all it does not even sort (seen with LanceDB 0.31; see
 * lance-format/lance#9058). Beside many indexed rows that is lost in the noise. So a write that leaves more than one
 * row unindexed for each INDEXED_PER_SCANNED indexed ones optimises before it resolves; while a table grows this
 * costs a constant share of its size.
 */
const INDEXED_PER_SCANNED = 8;

export interface IndexLog {
  warn(details: object, message: string): void;
}

export interface NamespaceWriter {
  write(write: Write): Promise<void>;
  /** The table for reading; null while the namespace has none. */
  table(): Promise<Table | null>;
  /** Opens the table anew at the next use: another process removed it. */
  forget(): void;
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
  /** Runs few optimisations at a time over all namespaces (see native.ts). */
  limited: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createWriter({ lance, db, name, log, limited }: WriterOptions): NamespaceWriter {
  const queue: Queued[] = [];
  const maintenance = createMaintenance(run, KEEP_VERSIONS_MS + 5_000);
  let opening: Promise<Table | null> | undefined;
  let running: Promise<void> | undefined;

  function table(): Promise<Table | null> {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function open(): Promise<Table | null> {
    const opened = await openTable(lance, db, name);
    if (opened === null) opening = undefined;
    else {
      // What an earlier process wrote and did not live to optimise.
      const { unindexed } = await coverage(opened);
      if (unindexed > 0) maintenance.wrote(unindexed);
    }
    return opened;
  }

  async function tableForWriting(): Promise<Table> {
    const existing = await table();
    if (existing !== null) return existing;
    // Whoever wants to read it meanwhile waits for its indexes.
    const creating = createTable(lance, db, name);
    opening = creating;
    return creating;
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
      const target = addsRows(batch) ? await tableForWriting() : await table();
      if (target !== null) {
        await applyBatch(target, batch);
        await keepFresh(target);
      }
      for (const queued of batch) queued.resolve();
    } catch (error) {
      opening = undefined;
      for (const queued of batch) queued.reject(error);
    }
  }

  async function keepFresh(target: Table): Promise<void> {
    const { indexed, unindexed } = await coverage(target);
    maintenance.wrote(unindexed);
    if (unindexed * INDEXED_PER_SCANNED > indexed) await optimise();
  }

  async function optimise(): Promise<void> {
    await limited(async () => {
      const started = performance.now();
      const ok = await optimiseTable();
      maintenance.optimised(performance.now() - started, ok);
    });
  }

  async function optimiseTable(): Promise<boolean> {
    try {
      await (await table())?.optimize({ cleanupOlderThan: new Date(Date.now() - KEEP_VERSIONS_MS) });
      return true;
    } catch (error) {
      log?.warn({ err: error, namespace: name }, 'search index could not be optimised');
      return false;
    }
  }

  async function settled(): Promise<void> {
    while (running !== undefined) await running;
  }

  return {
    table,
    write(write) {
      return new Promise((resolve, reject) => {
        queue.push({ write, resolve, reject });
        run();
      });
    },
    forget() {
      opening = undefined;
    },
    async drop() {
      await settled();
      maintenance.stop();
      opening = undefined;
      if ((await openTable(lance, db, name)) !== null) await db.dropTable(name);
    },
    busy: () => running !== undefined || queue.length > 0 || maintenance.pending(),
    settled,
    stop: () => maintenance.stop(),
  };
}

async function coverage(table: Table): Promise<{ indexed: number; unindexed: number }> {
  const stats = await table.indexStats(TOKENS_INDEX);
  return { indexed: stats?.numIndexedRows ?? 0, unindexed: stats?.numUnindexedRows ?? 0 };
}
