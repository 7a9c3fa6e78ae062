/**
 * When a table is optimised. LanceDB finds a new row at once by scanning what the index does not hold yet, which costs
 * about 3 ms per hundred rows; optimize() takes those into the index, joins small files and drops old versions, and
 * costs about 60 ms per thousand rows of the whole table. Measured on two cores; hence:
 *
 *   much is new (URGENT rows)   → at once
 *   some is new (SOME rows or WRITES) → when writing has paused for PAUSE_MS
 *   anything is new             → when nothing was written for LAZY_MS
 *
 * and never before REST times the last duration has passed, so that a flood of uploads spends at most a fifth of a
 * core on it. Once more KEEP_VERSIONS_MS later, old versions that were still being kept then are dropped.
 */
const URGENT_ROWS = 256;
const SOME_ROWS = 64;
const SOME_WRITES = 16;
const PAUSE_MS = 1_000;
const LAZY_MS = 30_000;
const REST = 4;

export interface Maintenance {
  /** To be called after each write with the number of rows that the index does not hold now. */
  wrote(unindexedRows: number): void;
  /** True once the table should be optimised; stays so until optimised() is called. */
  due(): boolean;
  /** To be called after an optimisation, also a failed one. */
  optimised(durationMs: number, ok: boolean): void;
  /** True while something is left to do: a table in this state is not to be closed lightly. */
  pending(): boolean;
  stop(): void;
}

/** @param wake called when due() has become true @param sweepAfterMs when to drop the versions kept for readers */
export function createMaintenance(wake: () => void, sweepAfterMs: number): Maintenance {
  let rows = 0;
  let writes = 0;
  let isDue = false;
  let restUntil = 0;
  let timer: NodeJS.Timeout | undefined;

  function arm(delayMs: number) {
    clearTimeout(timer);
    const waitMs = Math.max(delayMs, restUntil - Date.now());
    timer = setTimeout(() => {
      isDue = true;
      wake();
    }, waitMs);
    timer.unref();
  }

  return {
    wrote(unindexedRows) {
      rows = unindexedRows;
      writes += 1;
      if (isDue) return;
      if (rows >= URGENT_ROWS) arm(0);
      else arm(rows >= SOME_ROWS || writes >= SOME_WRITES ? PAUSE_MS : LAZY_MS);
    },
    due: () => isDue,
    optimised(durationMs, ok) {
      clearTimeout(timer);
      isDue = false;
      restUntil = Date.now() + REST * durationMs;
      if (!ok) return arm(LAZY_MS);
      const leftVersions = writes > 0;
      rows = 0;
      writes = 0;
      if (leftVersions) arm(sweepAfterMs);
    },
    pending: () => rows > 0 || writes > 0 || isDue,
    stop: () => clearTimeout(timer),
  };
}
