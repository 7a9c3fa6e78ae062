import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

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
