import { sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { genesisHash, linkHash } from './chain.ts';
import type { AuditLog } from './log.ts';
import { addLinks, chainHead, type Head, linkAt, lockChain, pendingEvents } from './repository.ts';

const BATCH = 500;

/**
 * Chains the events that wait, the oldest first, and takes the new head to where a cut tail will show. Resumes where a
 * crash left off: links and queue change in one transaction, and the checkpoint follows the head that is there. A chain
 * that no longer holds what the checkpoint says goes on, and leaves the checkpoint alone: it is the evidence.
 * @returns how many were chained
 */
export async function sealLog(log: AuditLog): Promise<number> {
  let sealed = 0;
  for (;;) {
    const { added, head } = await log.transaction((tx) => chainBatch(tx, log));
    if (head === null) return sealed;
    const kept = await log.readCheckpoint();
    const there = kept && (await log.transaction((tx) => linkAt(tx, log.tables, kept.sequence)));
    if (kept === null || (kept.genuine && there?.hash.equals(kept.hash))) await log.advanceCheckpoint(head);
    sealed += added;
    if (added < BATCH) return sealed;
  }
}

/** @returns the new head, or null when nothing waited */
async function chainBatch(
  tx: NodePgDatabase,
  { tables, owner }: AuditLog,
): Promise<{ added: number; head: Head | null }> {
  // Looked at before the lock is taken: mostly nothing waits.
  if ((await pendingEvents(tx, tables, 1)).length === 0) return { added: 0, head: null };
  await lockChain(tx);
  const waiting = await pendingEvents(tx, tables, BATCH);
  let head = await chainHead(tx, tables);
  const links = waiting.map(({ event }) => {
    const sequence = (head?.sequence ?? 0) + 1;
    const previousHash = head?.hash ?? genesisHash(owner);
    const hash = linkHash(previousHash, sequence, event);
    head = { sequence, hash };
    return { sequence, eventId: event.id, occurredAt: sql`${event.moment}::timestamptz`, previousHash, hash };
  });
  if (links.length === 0) return { added: 0, head: null };
  await addLinks(
    tx,
    tables,
    links,
    waiting.map((row) => row.position),
  );
  return { added: links.length, head };
}
