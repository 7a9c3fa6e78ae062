import { sql } from 'drizzle-orm';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { RequestContext, TenantDatabase } from '#platform/tenancy/index.ts';
import { type AuditRow, listAuditRows } from './repository.ts';
import type { AuditEvent, AuditQuery } from './schemas.ts';

/** A page of the log, the newest first. @throws `cursor_invalid` */
export async function listAuditEvents(
  { db }: RequestContext,
  { cursor, limit, ...filters }: AuditQuery,
): Promise<Page<AuditEvent>> {
  const after = decodeCursor(cursor, ['timestamp', 'uuid']);
  const [afterTime, afterId] = (after ?? []) as string[];
  const rows = await listAuditRows(db, { ...filters, afterTime, afterId }, limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(toAuditEvent),
    nextCursor: last === undefined ? null : encodeCursor([last.cursorTime, last.id]),
  };
}

const MONTHS_AHEAD = 2;

/** Makes the partitions of the months to come; harmless to repeat. The sweeper calls it daily for each tenant. */
export async function ensurePartitions(db: TenantDatabase): Promise<void> {
  await db.systemTransaction((tx) => tx.execute(sql`select ensure_audit_partitions(${MONTHS_AHEAD})`));
}

export function toAuditEvent(row: AuditRow): AuditEvent {
  const { id, action, actorId, actorKind, actorName, targetType, targetId, targetLabel, ip, requestId, details } = row;
  return {
    id,
    occurredAt: row.occurredAt.toISOString(),
    action,
    actor: actorKind === 'system' || actorId === null ? null : { id: actorId, name: actorName, kind: actorKind },
    target: targetType === null || targetId === null ? null : { type: targetType, id: targetId, label: targetLabel },
    ip,
    requestId,
    details,
    sequence: row.sequence,
    hash: row.hash?.toString('hex') ?? null,
    previousHash: row.previousHash?.toString('hex') ?? null,
  };
}
