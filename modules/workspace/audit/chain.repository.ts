import { and, asc, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { cursorTimestamp } from '#platform/database/index.ts';
import type { TenantTransaction } from '#platform/tenancy/index.ts';
import { auditLinks, auditPending, auditEvents as e } from './model.ts';

export interface ChainHead {
  sequence: number;
  hash: Buffer;
}

/** What of an event its hash covers. */
export const chainedColumns = {
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

/** Whether this transaction may add links; another one that does ends first. Writers of events never wait for it. */
export async function lockChain(tx: TenantTransaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('hanok-audit-chain'))`);
}

export async function chainHead(tx: TenantTransaction): Promise<ChainHead | null> {
  const [head] = await tx
    .select({ sequence: auditLinks.sequence, hash: auditLinks.hash })
    .from(auditLinks)
    .orderBy(desc(auditLinks.sequence))
    .limit(1);
  return head ?? null;
}

export async function linkAt(tx: TenantTransaction, sequence: number): Promise<ChainHead | null> {
  const [link] = await tx
    .select({ sequence: auditLinks.sequence, hash: auditLinks.hash })
    .from(auditLinks)
    .where(eq(auditLinks.sequence, sequence));
  return link ?? null;
}

/** Events that wait for their link, in the order in which they came to the queue. */
export function pendingEvents(tx: TenantTransaction, limit: number) {
  return tx
    .select({ position: auditPending.position, event: chainedColumns })
    .from(auditPending)
    .innerJoin(e, and(eq(e.occurredAt, auditPending.occurredAt), eq(e.id, auditPending.eventId)))
    .orderBy(asc(auditPending.position))
    .limit(limit);
}

export async function addLinks(
  tx: TenantTransaction,
  links: readonly { sequence: number; eventId: string; occurredAt: SQL; previousHash: Buffer; hash: Buffer }[],
  positions: readonly number[],
): Promise<void> {
  await tx.insert(auditLinks).values([...links]);
  await tx.delete(auditPending).where(inArray(auditPending.position, [...positions]));
}

/** Links after `sequence` with their events; an event that is gone is null. */
export function linksAfter(tx: TenantTransaction, sequence: number, limit: number) {
  return tx
    .select({ link: auditLinks, event: chainedColumns })
    .from(auditLinks)
    .leftJoin(e, and(eq(e.occurredAt, auditLinks.occurredAt), eq(e.id, auditLinks.eventId)))
    .where(gt(auditLinks.sequence, sequence))
    .orderBy(asc(auditLinks.sequence))
    .limit(limit);
}

/** Counted in one statement, so that all three are of one moment. */
export async function counts(tx: TenantTransaction): Promise<{ events: number; links: number; pending: number }> {
  const { rows } = await tx.execute<{ events: string; links: string; pending: string }>(sql`
    select (select count(*) from ${e}) as events, (select count(*) from ${auditLinks}) as links,
      (select count(*) from ${auditPending}) as pending`);
  const [row] = rows;
  return { events: Number(row?.events), links: Number(row?.links), pending: Number(row?.pending) };
}
