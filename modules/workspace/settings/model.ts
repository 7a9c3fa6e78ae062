import { boolean, customType, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** The tenant's model: at most one row (`id` is always true). The key lies sealed under the tenant's key. */
export const modelSettings = pgTable('model_settings', {
  id: boolean('id').primaryKey(),
  provider: text('provider', { enum: ['none', 'openai', 'anthropic', 'openai-compatible'] }).notNull(),
  model: text('model'),
  baseUrl: text('base_url'),
  apiKeySealed: bytea('api_key_sealed'),
  apiKeyHint: text('api_key_hint'),
  embeddingModel: text('embedding_model'),
  updatedBy: uuid('updated_by'),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});
