import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { cursorTimestamp } from '#platform/database/index.ts';
import type { TenantDatabase } from '#platform/tenancy/index.ts';
import { auditLinks, auditEvents as t } from './model.ts';

export interface AuditFilters {
  action?: string | undefined;
  actorId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** The last row of the page before. */
  afterTime?: string | undefined;
  afterId?: string | undefined;
}

/** An event as it is shown and exported, with its place in the chain once it has one (join `audit_links`). */
export const eventColumns = {
  id: t.id,
  occurredAt: t.occurredAt,
  cursorTime: cursorTimestamp(t.occurredAt),
  action: t.action,
  actorId: t.actorId,
  actorKind: t.actorKind,
  actorName: t.actorName,
  targetType: t.targetType,
  targetId: t.targetId,
  targetLabel: t.targetLabel,
  ip: t.ip,
  requestId: t.requestId,
  details: t.details,
  sequence: auditLinks.sequence,
  hash: auditLinks.hash,
  previousHash: auditLinks.previousHash,
};

export type AuditRow = Awaited<ReturnType<typeof listAuditRows>>[number];

const conditions: Record<Exclude<keyof AuditFilters, 'afterId'>, SQL> = {
  action: sql`${t.action} = ${sql.placeholder('action')}`,
  actorId: sql`${t.actorId} = ${sql.placeholder('actorId')}::uuid`,
  from: sql`${t.occurredAt} >= ${sql.placeholder('from')}::timestamptz`,
  to: sql`${t.occurredAt} < ${sql.placeholder('to')}::timestamptz`,
  afterTime: sql`(${t.occurredAt}, ${t.id}) < (${sql.placeholder('afterTime')}::timestamptz, ${sql.placeholder('afterId')}::uuid)`,
};

/** Events, the newest first. One round trip; a statement of its own for each set of filters, so that each has its plan. */
export async function listAuditRows(db: TenantDatabase, filters: AuditFilters, limit: number) {
  const used = (Object.keys(conditions) as (keyof typeof conditions)[]).filter((key) => filters[key] !== undefined);
  const name = `audit.list:${used.join(',')}`;
  const statement = db.preparedSystem(name, (system) =>
    system
      .select(eventColumns)
      .from(t)
      .leftJoin(auditLinks, eq(auditLinks.eventId, t.id))
      .where(and(...used.map((key) => conditions[key])))
      .orderBy(desc(t.occurredAt), desc(t.id))
      .limit(sql.placeholder('limit'))
      .prepare(name),
  );
  return statement.execute({ ...filters, limit });
}
