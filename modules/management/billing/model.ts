import { bigint, date, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });
const amount = (name: string) => bigint(name, { mode: 'number' });

/** What a million tokens of a model cost, in millionths of a US dollar. A model without a row counts tokens only. */
export const modelPrices = pgTable('model_prices', {
  model: text('model').primaryKey(),
  inputMicros: amount('input_micros').notNull(),
  cachedInputMicros: amount('cached_input_micros').notNull(),
  outputMicros: amount('output_micros').notNull(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

/** What each tenant has used in a month, as its own database said at the last round of upkeep. */
export const usageRollups = pgTable(
  'usage_rollups',
  {
    tenantId: uuid('tenant_id').notNull(),
    month: date('month').notNull(),
    tokens: amount('tokens').notNull(),
    costMicros: amount('cost_micros').notNull(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.month] })],
);
