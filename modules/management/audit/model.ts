import { bigint, customType, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { eventsTable, linksTable, pendingTable } from '#platform/audit/tables.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** What operators did. These three belong to hanok_owner: the application may add to them, and read. */
export const operatorAuditEvents = eventsTable('operator_audit_events');
export const operatorAuditLinks = linksTable('operator_audit_links');
export const operatorAuditPending = pendingTable('operator_audit_pending');

/** How far the chain had come, under an HMAC of the platform's key. One row. */
export const operatorAuditCheckpoints = pgTable('operator_audit_checkpoints', {
  name: text('name').primaryKey(),
  sequence: bigint('sequence', { mode: 'number' }).notNull(),
  hash: bytea('hash').notNull(),
  mac: bytea('mac').notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});
