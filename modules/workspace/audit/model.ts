import { bigint, customType, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Append-only, partitioned by month of `occurred_at` (see the migration: Drizzle cannot declare partitions). */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: uuid('id').notNull(),
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull().defaultNow(),
    action: text('action').notNull(),
    actorId: uuid('actor_id'),
    actorKind: text('actor_kind', { enum: ['person', 'service', 'operator', 'system'] }).notNull(),
    actorName: text('actor_name').notNull(),
    targetType: text('target_type'),
    targetId: text('target_id'),
    targetLabel: text('target_label'),
    ip: text('ip'),
    requestId: text('request_id'),
    details: jsonb('details').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.occurredAt, t.id] }),
    index('audit_events_action_idx').on(t.action, t.occurredAt, t.id),
    index('audit_events_actor_idx').on(t.actorId, t.occurredAt, t.id),
  ],
);

/** The hash chain over the events: one link each, in the order in which they were sealed (docs/adr/0012-audit-chain.md). */
export const auditLinks = pgTable('audit_links', {
  /** From 1, without a gap. */
  sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
  eventId: uuid('event_id').notNull().unique(),
  occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
  previousHash: bytea('previous_hash').notNull(),
  hash: bytea('hash').notNull(),
  sealedAt: timestamp('sealed_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Events that wait for their link. A trigger puts them here in the transaction of the event itself. */
export const auditPending = pgTable('audit_pending', {
  position: bigint('position', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  eventId: uuid('event_id').notNull(),
  occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
});
