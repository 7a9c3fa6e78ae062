import { and, desc, eq, getTableColumns, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { impersonations } from './model.ts';
import type { ImpersonationView } from './schemas.ts';

export type ImpersonationRow = typeof impersonations.$inferSelect & {
  operatorName: string;
  /** Null: the tenant is gone. */
  tenantSlug: string | null;
  isOver: boolean;
  isUnused: boolean;
};

/** Times are the database's: processes need not agree on theirs. */
const columns = {
  ...getTableColumns(impersonations),
  operatorName: sql<string>`(select name from operators where operators.id = impersonations.operator_id)`,
  tenantSlug: sql<string | null>`(select slug from tenants where tenants.id = impersonations.tenant_id)`,
  isOver: sql<boolean>`(impersonations.expires_at <= now())`,
  isUnused: sql<boolean>`(impersonations.opened_at is null and impersonations.handoff_expires_at <= now())`,
};

export async function insertImpersonation(
  tx: Drizzle,
  {
    minutes,
    handoffSeconds,
    ...row
  }: Pick<
    typeof impersonations.$inferInsert,
    'id' | 'operatorId' | 'operatorSession' | 'tenantId' | 'userId' | 'userName' | 'reason' | 'handoffHash'
  > & { minutes: number; handoffSeconds: number },
): Promise<void> {
  await tx.insert(impersonations).values({
    ...row,
    handoffExpiresAt: sql`now() + make_interval(secs => ${handoffSeconds})`,
    expiresAt: sql`now() + make_interval(mins => ${minutes})`,
  });
}

export async function findImpersonation(db: Drizzle, where: SQL | undefined): Promise<ImpersonationRow | null> {
  const [row] = await db.select(columns).from(impersonations).where(where).limit(1);
  return row ?? null;
}

/** Of a tenant, the latest first; ids tell the time. */
export async function listImpersonations(
  db: Drizzle,
  tenantId: string,
  { before, limit }: { before: string | null; limit: number },
): Promise<ImpersonationRow[]> {
  return db
    .select(columns)
    .from(impersonations)
    .where(and(eq(impersonations.tenantId, tenantId), before === null ? undefined : lt(impersonations.id, before)))
    .orderBy(desc(impersonations.id))
    .limit(limit);
}

/** What runs, and what has ended without the workspace's log knowing it. */
export async function unsettledImpersonations(db: Drizzle): Promise<ImpersonationRow[]> {
  return db.select(columns).from(impersonations).where(isNull(impersonations.endNotedAt)).limit(500);
}

/** Takes a handoff. Atomic: of any number of callers one is given the row, and only the sign-in that it was made for. */
export async function takeHandoff(
  tx: Drizzle,
  given: {
    tenantId: string;
    handoffHash: Buffer;
    cookieHash: Buffer;
    operatorId: string;
    operatorSession: string;
  },
): Promise<string | null> {
  const [row] = await tx
    .update(impersonations)
    .set({ handoffHash: null, cookieHash: given.cookieHash, openedAt: sql`now()` })
    .where(
      and(
        eq(impersonations.handoffHash, given.handoffHash),
        eq(impersonations.tenantId, given.tenantId),
        eq(impersonations.operatorId, given.operatorId),
        eq(impersonations.operatorSession, given.operatorSession),
        isNull(impersonations.endedAt),
        sql`handoff_expires_at > now()`,
      ),
    )
    .returning({ id: impersonations.id });
  return row?.id ?? null;
}

/** Ends what has not ended. What nobody opened is no business of the workspace's log. */
export async function markEnded(
  tx: Drizzle,
  where: SQL | undefined,
  end: { endReason: NonNullable<ImpersonationView['endReason']>; endedBy: string | null },
): Promise<string[]> {
  const rows = await tx
    .update(impersonations)
    .set({
      ...end,
      endedAt: sql`now()`,
      handoffHash: null,
      cookieHash: null,
      endNotedAt: sql`case when opened_at is null then now() end`,
    })
    .where(and(where, isNull(impersonations.endedAt)))
    .returning({ id: impersonations.id });
  return rows.map(({ id }) => id);
}

/** For the one process that will tell the workspace's log: locked until its transaction ends; null for the others. */
export async function lockUnnoted(tx: Drizzle, id: string): Promise<ImpersonationRow | null> {
  const [row] = await tx
    .select(columns)
    .from(impersonations)
    .where(and(eq(impersonations.id, id), isNull(impersonations.endNotedAt), sql`ended_at is not null`))
    .for('update', { skipLocked: true });
  return row ?? null;
}

export async function markNoted(tx: Drizzle, id: string): Promise<void> {
  await tx.update(impersonations).set({ endNotedAt: sql`now()` }).where(eq(impersonations.id, id));
}

export function presentImpersonation(row: ImpersonationRow): ImpersonationView {
  return {
    id: row.id,
    operator: { id: row.operatorId, name: row.operatorName },
    member: { id: row.userId, name: row.userName },
    reason: row.reason,
    createdAt: row.createdAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    endReason: row.endReason,
  };
}
