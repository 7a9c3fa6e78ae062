import type { ChainCheckpoints } from '#modules/seams.ts';
import { createRounds, type Rounds } from '#platform/concurrency/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { TenantDatabase, TenantId } from '#platform/tenancy/index.ts';
import { sealEvents } from './log.ts';
import { recentlyRecorded } from './record.ts';

const EVERY_MS = 2_000;
/** A transaction that wrote an event ends within so long (see the timeouts of application roles), or not at all. */
const LONGEST_TRANSACTION_MS = 90_000;

/**
 * Chains, every two seconds, what this process has recorded: a house in which nothing happens is not asked. What a crash
 * left is chained by the hourly upkeep.
 */
export function createAuditSealer(deps: {
  checkpoints: ChainCheckpoints;
  /** Null for a tenant that is not in use. */
  databaseOf(id: TenantId): Promise<TenantDatabase | null>;
  log: Logger;
}): Rounds {
  async function round(): Promise<void> {
    for (const [id, recordedAt] of recentlyRecorded) {
      try {
        const db = await deps.databaseOf(id);
        const sealed = db === null ? 0 : await sealEvents(db, deps.checkpoints);
        // An event is noticed when it is written, and can be read only when its transaction has ended.
        const settled = performance.now() - recordedAt > LONGEST_TRANSACTION_MS;
        if (sealed === 0 && settled && recentlyRecorded.get(id) === recordedAt) recentlyRecorded.delete(id);
      } catch (error) {
        deps.log.error({ err: error, tenant: id }, 'audit events could not be chained; tried again in a moment');
      }
    }
  }

  return createRounds(round, EVERY_MS);
}
