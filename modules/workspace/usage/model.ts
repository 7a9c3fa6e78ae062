import { sql } from 'drizzle-orm';
import { bigint, boolean, date, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });
const amount = (name: string) => bigint(name, { mode: 'number' });

/**
 * One call of a model. While it is `reserved` its figures are the estimate; `settled` they are what the provider told;
 * `lapsed` the estimate stays, since nobody came back to say.
 */
export const usageEvents = pgTable(
  'usage_events',
  {
    id: uuid('id').primaryKey(),
    /** The month it counts in: the first day, in UTC. */
    month: date('month').notNull(),
    occurredAt: at('occurred_at').notNull(),
    settledAt: at('settled_at'),
    userId: uuid('user_id').notNull(),
    purpose: text('purpose', { enum: ['answer', 'search', 'ingestion', 'test'] }).notNull(),
    model: text('model').notNull(),
    state: text('state', { enum: ['reserved', 'settled', 'lapsed'] }).notNull(),
    inputTokens: amount('input_tokens').notNull(),
    /** Of the input, what the provider had in its cache. */
    cachedInputTokens: amount('cached_input_tokens').notNull(),
    outputTokens: amount('output_tokens').notNull(),
    /** Millionths of a US dollar; 0 without a price. */
    costMicros: amount('cost_micros').notNull(),
  },
  (t) => [
    index('usage_events_month_idx').on(t.month),
    index('usage_events_reserved_idx').on(t.occurredAt).where(sql`${t.state} = 'reserved'`),
  ],
);

/** What counts against a month's budgets, reservations included: of each member, and of all under the nil UUID. */
export const usageTotals = pgTable(
  'usage_totals',
  {
    month: date('month').notNull(),
    userId: uuid('user_id').notNull(),
    tokens: amount('tokens').notNull(),
    costMicros: amount('cost_micros').notNull(),
  },
  (t) => [primaryKey({ columns: [t.month, t.userId] })],
);

/** The workspace's own limits: at most one row (`id` is always true); null is no limit. */
export const usageLimits = pgTable('usage_limits', {
  id: boolean('id').primaryKey(),
  monthlyTokens: amount('monthly_tokens'),
  monthlyCostMicros: amount('monthly_cost_micros'),
  memberMonthlyTokens: amount('member_monthly_tokens'),
  memberMonthlyCostMicros: amount('member_monthly_cost_micros'),
  updatedAt: at('updated_at').notNull().defaultNow(),
});
