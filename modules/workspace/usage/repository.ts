import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import { people } from '#modules/workspace/identity/index.ts';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { usageEvents, usageLimits, usageTotals } from './model.ts';

export type UsageEvent = typeof usageEvents.$inferSelect;
export type Limits = Omit<typeof usageLimits.$inferSelect, 'id' | 'updatedAt'>;

export interface Amounts {
  tokens: number;
  costMicros: number;
}

/** Whose total is everybody's. */
export const EVERYBODY = '00000000-0000-0000-0000-000000000000';
const NOTHING: Amounts = { tokens: 0, costMicros: 0 };
export const NO_LIMITS: Limits = {
  monthlyTokens: null,
  monthlyCostMicros: null,
  memberMonthlyTokens: null,
  memberMonthlyCostMicros: null,
};

/** Makes sure that a month has its rows to count in. Everybody's first, here as everywhere, so that none waits in a ring. */
function ensureTotals(tx: TenantTransaction, month: string, userId: string) {
  const rows = [EVERYBODY, userId].map((id) => ({ month, userId: id, ...NOTHING }));
  return tx.insert(usageTotals).values(rows).onConflictDoNothing();
}

function addTo(tx: TenantTransaction, month: string, userId: string, { tokens, costMicros }: Amounts) {
  return tx
    .update(usageTotals)
    .set({
      tokens: sql`${usageTotals.tokens} + ${tokens}`,
      costMicros: sql`${usageTotals.costMicros} + ${costMicros}`,
    })
    .where(and(eq(usageTotals.month, month), eq(usageTotals.userId, userId)))
    .returning({ tokens: usageTotals.tokens, costMicros: usageTotals.costMicros });
}

/**
 * Adds to a month's totals, which stay locked until the transaction ends: whoever adds at the same moment comes after, and
 * sees this. @returns the totals with it, and the workspace's limits
 */
export async function addToTotals(tx: TenantTransaction, month: string, userId: string, more: Amounts) {
  // Together on the wire, in this order.
  const [, [everybody], [member], [limits]] = await Promise.all([
    ensureTotals(tx, month, userId),
    addTo(tx, month, EVERYBODY, more),
    addTo(tx, month, userId, more),
    tx.select().from(usageLimits),
  ]);
  if (everybody === undefined || member === undefined) throw new Error('the totals of a month are not there');
  return { everybody, member, limits: limits ?? NO_LIMITS };
}

export async function insertEvent(tx: TenantTransaction, event: typeof usageEvents.$inferInsert): Promise<void> {
  await tx.insert(usageEvents).values(event);
}

/** An event that is not settled yet, locked; null when it is. */
export async function lockUnsettled(tx: TenantTransaction, id: string): Promise<UsageEvent | null> {
  const [row] = await tx
    .select()
    .from(usageEvents)
    .where(and(eq(usageEvents.id, id), sql`${usageEvents.state} <> 'settled'`))
    .for('update');
  return row ?? null;
}

export async function updateEvent(tx: TenantTransaction, id: string, change: Partial<UsageEvent>): Promise<void> {
  await tx.update(usageEvents).set(change).where(eq(usageEvents.id, id));
}

/** Leaves reservations from before `before` at their estimate. @returns how many there were */
export async function lapseReservations(db: TenantDatabase, before: Date, now: Date): Promise<number> {
  const rows = await db.systemTransaction((tx) =>
    tx
      .update(usageEvents)
      .set({ state: 'lapsed', settledAt: now })
      .where(and(eq(usageEvents.state, 'reserved'), lt(usageEvents.occurredAt, before)))
      .returning({ id: usageEvents.id }),
  );
  return rows.length;
}

/** What counts against a month's budgets: of everybody and, if named, of a member. */
export async function readTotals(db: TenantDatabase, month: string, userId = EVERYBODY) {
  const totals = await db
    .preparedSystem('usage.totals', (system) =>
      system
        .select()
        .from(usageTotals)
        .where(
          and(
            eq(usageTotals.month, sql.placeholder('month')),
            sql`${usageTotals.userId} in (${sql.placeholder('everybody')}::uuid, ${sql.placeholder('userId')}::uuid)`,
          ),
        )
        .prepare('usage.totals'),
    )
    .execute({ month, everybody: EVERYBODY, userId });
  const of = (id: string): Amounts => {
    const { tokens, costMicros } = totals.find((row) => row.userId === id) ?? NOTHING;
    return { tokens, costMicros };
  };
  return { everybody: of(EVERYBODY), member: of(userId) };
}

export async function readLimits(db: TenantDatabase): Promise<Limits> {
  const [row] = await db
    .preparedSystem('usage.limits', (system) => system.select().from(usageLimits).prepare('usage.limits'))
    .execute();
  return row ?? NO_LIMITS;
}

/** Puts limits in place of those that are there. @returns what was there */
export async function replaceLimits(tx: TenantTransaction, limits: Limits): Promise<Limits> {
  const [before] = await tx.select().from(usageLimits).for('update');
  const values = { ...limits, updatedAt: new Date() };
  await tx
    .insert(usageLimits)
    .values({ id: true, ...values })
    .onConflictDoUpdate({ target: usageLimits.id, set: values });
  return before ?? NO_LIMITS;
}

const sum = (column: typeof usageEvents.inputTokens) => sql<number>`sum(${column})`.mapWith(Number);
const calls = sql<number>`count(*)`.mapWith(Number);

/** A month's calls by model, the most used first. */
export async function usageByModel(db: TenantDatabase, month: string) {
  return db
    .preparedSystem('usage.by-model', (system) =>
      system
        .select({
          model: usageEvents.model,
          calls,
          inputTokens: sum(usageEvents.inputTokens),
          cachedInputTokens: sum(usageEvents.cachedInputTokens),
          outputTokens: sum(usageEvents.outputTokens),
          costMicros: sum(usageEvents.costMicros),
        })
        .from(usageEvents)
        .where(eq(usageEvents.month, sql.placeholder('month')))
        .groupBy(usageEvents.model)
        .orderBy(desc(sql`sum(${usageEvents.inputTokens} + ${usageEvents.outputTokens})`), asc(usageEvents.model))
        .prepare('usage.by-model'),
    )
    .execute({ month });
}

/** Who used how much in a month, the most first, at most `limit` of them. */
export async function usageByMember(db: TenantDatabase, month: string, limit: number) {
  return db
    .preparedSystem('usage.by-member', (system) =>
      system
        .select({
          user: { id: people.id, name: people.name },
          tokens: usageTotals.tokens,
          costMicros: usageTotals.costMicros,
        })
        .from(usageTotals)
        .innerJoin(people, eq(people.id, usageTotals.userId))
        .where(and(eq(usageTotals.month, sql.placeholder('month')), sql`${usageTotals.tokens} > 0`))
        .orderBy(desc(usageTotals.tokens), asc(people.id))
        .limit(sql.placeholder('limit'))
        .prepare('usage.by-member'),
    )
    .execute({ month, limit });
}
