import { customType, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/**
 * An operator who works in a tenant as one of its people (docs/adr/0016). The row outlives it: it is the operators' record.
 *
 *   begun (handoff waits) → opened (cookie) → ended, by whoever `ended_by` names, or by time (`expires_at`)
 */
export const impersonations = pgTable(
  'impersonations',
  {
    /** Names the session in its tokens too. */
    id: uuid('id').primaryKey(),
    operatorId: uuid('operator_id').notNull(),
    tenantId: uuid('tenant_id').notNull(),
    userId: uuid('user_id').notNull(),
    userName: text('user_name').notNull(),
    reason: text('reason').notNull(),
    /** Hashes: who reads the table can open nothing. The handoff opens the browser once; then the cookie is what counts. */
    handoffHash: bytea('handoff_hash').unique(),
    handoffExpiresAt: at('handoff_expires_at').notNull(),
    cookieHash: bytea('cookie_hash').unique(),
    createdAt: at('created_at').notNull().defaultNow(),
    openedAt: at('opened_at'),
    /** Absolute. */
    expiresAt: at('expires_at').notNull(),
    endedAt: at('ended_at'),
    endedBy: uuid('ended_by'),
  },
  (t) => [
    index('impersonations_tenant_idx').on(t.tenantId, t.createdAt),
    index('impersonations_operator_idx').on(t.operatorId, t.createdAt),
    index('impersonations_expiry_idx').on(t.expiresAt),
  ],
);
