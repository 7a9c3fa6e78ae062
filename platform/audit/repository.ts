import { and, asc, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { cursorTimestamp } from '#platform/database/index.ts';
import type { AuditTables } from './tables.ts';

/** The end of a chain, or a place in it. */
export interface Head {
  sequence: number;
  hash: Buffer;
}

/** What of an event its hash covers. */
function chainedColumns({ events: e }: AuditTables) {
  return {
    id: e.id,
    moment: cursorTimestamp(e.occurredAt),
    action: e.action,
    actorId: e.actorId,
    actorKind: e.actorKind,
    actorName: e.actorName,
    targetType: e.targetType,
    targetId: e.targetId,
    targetLabel: e.targetLabel,
    ip: e.ip,
    requestId: e.requestId,
    details: e.details,
  };
}

/** Whether this transaction may add links; another one that does ends first. Writers of events never wait for it. */
export async function lockChain(tx: NodePgDatabase): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('hanok-audit-chain'))`);
}

export async function chainHead(tx: NodePgDatabase, { links }: AuditTables): Promise<Head | null> {
  const [head] = await tx
    .select({ sequence: links.sequence, hash: links.hash })
    .from(links)
    .orderBy(desc(links.sequence))
    .limit(1);
  return head ?? null;
}

export async function linkAt(tx: NodePgDatabase, { links }: AuditTables, sequence: number): Promise<Head | null> {
  const [link] = await tx
    .select({ sequence: links.sequence, hash: links.hash })
    .from(links)
    .where(eq(links.sequence, sequence));
  return link ?? null;
}

/** Events that wait for their link, in the order in which they came to the queue. */
export function pendingEvents(tx: NodePgDatabase, tables: AuditTables, limit: number) {
  const { events, pending } = tables;
  return tx
    .select({ position: pending.position, event: chainedColumns(tables) })
    .from(pending)
    .innerJoin(events, and(eq(events.occurredAt, pending.occurredAt), eq(events.id, pending.eventId)))
    .orderBy(asc(pending.position))
    .limit(limit);
}

export async function addLinks(
  tx: NodePgDatabase,
  { links, pending }: AuditTables,
  added: readonly { sequence: number; eventId: string; occurredAt: SQL; previousHash: Buffer; hash: Buffer }[],
  positions: readonly number[],
): Promise<void> {
  await tx.insert(links).values([...added]);
  await tx.delete(pending).where(inArray(pending.position, [...positions]));
}

/** Links after `sequence` with their events; an event that is gone is null. */
export function linksAfter(tx: NodePgDatabase, tables: AuditTables, sequence: number, limit: number) {
  const { events, links } = tables;
  return tx
    .select({
      link: {
        sequence: links.sequence,
        eventId: links.eventId,
        previousHash: links.previousHash,
        hash: links.hash,
      },
      event: chainedColumns(tables),
    })
    .from(links)
    .leftJoin(events, and(eq(events.occurredAt, links.occurredAt), eq(events.id, links.eventId)))
    .where(gt(links.sequence, sequence))
    .orderBy(asc(links.sequence))
    .limit(limit);
}

/** Counted in one statement, so that all three are of one moment. */
export async function counts(
  tx: NodePgDatabase,
  { events, links, pending }: AuditTables,
): Promise<{ events: number; links: number; pending: number }> {
  const { rows } = await tx.execute<{ events: string; links: string; pending: string }>(sql`
    select (select count(*) from ${events}) as events, (select count(*) from ${links}) as links,
      (select count(*) from ${pending}) as pending`);
  const [row] = rows;
  return { events: Number(row?.events), links: Number(row?.links), pending: Number(row?.pending) };
}
