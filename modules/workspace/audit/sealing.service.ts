import { sql } from 'drizzle-orm';
import type { Logger } from '#platform/telemetry/index.ts';
import type { TenantDatabase, TenantId, TenantTransaction } from '#platform/tenancy/index.ts';
import { addLinks, type ChainHead, chainHead, linkAt, lockChain, pendingEvents } from './chain.repository.ts';
import { genesisHash, linkHash } from './chain.ts';
import { recentlyRecorded } from './record.ts';

/** A head as it was kept; not `genuine` when this platform did not write it. */
export type Checkpoint = ChainHead & { genuine: boolean };

/**
 * Where the head of each chain is kept outside of the tenant's database. Given by the composition root (mgmt_db), since
 * a workspace knows nothing of the fleet.
 */
export interface ChainCheckpoints {
  read(tenantId: TenantId): Promise<Checkpoint | null>;
  /** Moves it forward; an older head than the one that is there changes nothing. */
  advance(tenantId: TenantId, head: ChainHead): Promise<void>;
}

const BATCH = 500;

/**
 * Chains the events that wait, the oldest first, and takes the new head to where a cut tail will show. Resumes where a
 * crash left off: links and queue change in one transaction, and the checkpoint follows the head that is there. A chain
 * that no longer holds what the checkpoint says goes on, and leaves the checkpoint alone: it is the evidence.
 * @returns how many were chained
 */
export async function sealEvents(db: TenantDatabase, checkpoints: ChainCheckpoints): Promise<number> {
  let sealed = 0;
  for (;;) {
    const { added, head } = await db.systemTransaction((tx) => chainBatch(tx));
    if (head === null) return sealed;
    const kept = await checkpoints.read(db.tenantId);
    const there = kept && (await db.systemTransaction((tx) => linkAt(tx, kept.sequence)));
    if (kept === null || (kept.genuine && there?.hash.equals(kept.hash))) await checkpoints.advance(db.tenantId, head);
    sealed += added;
    if (added < BATCH) return sealed;
  }
}

/** @returns the new head, or null when nothing waited */
async function chainBatch(tx: TenantTransaction): Promise<{ added: number; head: ChainHead | null }> {
  // Looked at before the lock is taken: mostly nothing waits.
  if ((await pendingEvents(tx, 1)).length === 0) return { added: 0, head: null };
  await lockChain(tx);
  const waiting = await pendingEvents(tx, BATCH);
  let head = await chainHead(tx);
  const links = waiting.map(({ event }) => {
    const sequence = (head?.sequence ?? 0) + 1;
    const previousHash = head?.hash ?? genesisHash(tx.tenantId);
    const hash = linkHash(previousHash, sequence, event);
    head = { sequence, hash };
    return { sequence, eventId: event.id, occurredAt: sql`${event.moment}::timestamptz`, previousHash, hash };
  });
  if (links.length === 0) return { added: 0, head: null };
  const positions = waiting.map((row) => row.position);
  await addLinks(tx, links, positions);
  return { added: links.length, head };
}

const EVERY_MS = 2_000;
/** A transaction that wrote an event ends within so long (see the timeouts of application roles), or not at all. */
const LONGEST_TRANSACTION_MS = 90_000;

export interface AuditSealer {
  start(): void;
  stop(): Promise<void>;
}

/**
 * Chains, every two seconds, what this process has recorded: a house in which nothing happens is not asked. What a crash
 * left is chained by the hourly upkeep.
 */
export function createAuditSealer(deps: {
  checkpoints: ChainCheckpoints;
  /** Null for a tenant that is not in use. */
  databaseOf(id: TenantId): Promise<TenantDatabase | null>;
  log: Logger;
}): AuditSealer {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

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

  function next(): void {
    timer = setTimeout(() => {
      running = round().then(next);
    }, EVERY_MS);
    timer.unref();
  }

  return {
    start: next,
    async stop() {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
      // What the last requests recorded.
      await round();
    },
  };
}
