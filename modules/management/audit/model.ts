import { bigint, customType, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';
import { eventsTable, linksTable, pendingTable } from '#platform/audit/tables.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** What operators did. These three belong to hanok_owner: the application may add to them, and read. */
export const operatorAuditEvents = eventsTable('operator_audit_events');
export const operatorAuditLinks = linksTable('operator_audit_links');
export const operatorAuditPending = pendingTable('operator_audit_pending');

/** How far each tenant's audit log had come: its head kept outside of its database, so that a cut tail shows. */
export const auditCheckpoints = pgTable('audit_checkpoints', {
  tenantId: uuid('tenant_id').primaryKey(),
  sequence: bigint('sequence', { mode: 'number' }).notNull(),
  hash: bytea('hash').notNull(),
  /** HMAC over the above under a key of the platform: who can write here alone cannot make one. */
  mac: bytea('mac').notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});
