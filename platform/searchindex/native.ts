import { availableParallelism } from 'node:os';

/**
 * LanceDB, loaded when the first index is opened (its library is large), after its thread pools are set.
 *
 * Why they must be: while Lance writes a full-text index, each writer occupies one thread of its pool and waits for
 * another task on that same pool. The pool has (cores - 2, at least 1) threads, so on a machine with few cores
 * optimize() waits for itself for ever (lance-format/lance#7350; seen here with two cores and 20,000 rows). One writer
 * per index, two indexes optimised at a time (lance.ts) and a pool of at least four leave room.
 */
export type Lance = typeof import('@lancedb/lancedb');

let loading: Promise<Lance> | undefined;

export function loadLance(): Promise<Lance> {
  process.env.LANCE_CPU_THREADS ??= String(Math.max(4, availableParallelism()));
  process.env.LANCE_FTS_NUM_SHARDS ??= '1';
  loading ??= import('@lancedb/lancedb');
  return loading;
}
