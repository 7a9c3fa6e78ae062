import { sql } from 'drizzle-orm';
import { customType, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

export const END_REASONS = [
  /** By whoever `ended_by` names: the operator himself, or a super. */
  'ended',
  /** The same operator began anew in this workspace. */
  'replaced',
  /** Nobody came with the handoff. */
  'unused',
  'time',
  /** He is disabled, or his role allows it no more. */
  'operator_lost_right',
  'operator_signed_out',
  'member_inactive',
  'workspace_closed',
] as const;

/**
 * An operator who works in a tenant as one of its people (docs/adr/0019). The row outlives it: it is the operators' record.
 *
 *   begun (handoff waits) → opened (cookie) → ended (`end_reason`) → noted in the workspace's own log (`end_noted_at`)
 */
export const impersonations = pgTable(
  'impersonations',
  {
    /** Names the session in its tokens too. */
    id: uuid('id').primaryKey(),
    operatorId: uuid('operator_id').notNull(),
    /** His sign-in at the console. When it ends, so does what was begun in it. */
    operatorSession: text('operator_session').notNull(),
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
    endReason: text('end_reason', { enum: END_REASONS }),
    endNotedAt: at('end_noted_at'),
  },
  (t) => [
    index('impersonations_tenant_idx').on(t.tenantId, t.createdAt),
    index('impersonations_operator_idx').on(t.operatorId, t.createdAt),
    index('impersonations_open_idx').on(t.id).where(sql`end_noted_at is null`),
  ],
);
