import { bigint, customType, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

// To TypeScript the tables of every log have one set of names, so that a join knows which of its sides may be missing.

/** Who did what. Append-only for the application; grants and triggers stand in the migrations. */
export function eventsTable(name: string) {
  return pgTable(
    name as 'events',
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
      index(`${name}_action_idx`).on(t.action, t.occurredAt, t.id),
      index(`${name}_actor_idx`).on(t.actorId, t.occurredAt, t.id),
    ],
  );
}

/** The hash chain over the events: one link each, in the order in which they were sealed (docs/adr/0012-audit-chain.md). */
export function linksTable(name: string) {
  return pgTable(name as 'links', {
    /** From 1, without a gap. */
    sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
    eventId: uuid('event_id').notNull().unique(),
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
    previousHash: bytea('previous_hash').notNull(),
    hash: bytea('hash').notNull(),
    sealedAt: timestamp('sealed_at', { withTimezone: true }).notNull().defaultNow(),
  });
}

/** Events that wait for their link. A trigger puts them here in the transaction of the event itself. */
export function pendingTable(name: string) {
  return pgTable(name as 'pending', {
    position: bigint('position', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    eventId: uuid('event_id').notNull(),
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
  });
}

/** The three tables of one log. */
export interface AuditTables {
  events: ReturnType<typeof eventsTable>;
  links: ReturnType<typeof linksTable>;
  pending: ReturnType<typeof pendingTable>;
}
