import { eventsTable, linksTable, pendingTable } from '#platform/audit/tables.ts';

/** Partitioned by month of `occurred_at` (see the migration: Drizzle cannot declare partitions). */
export const auditEvents = eventsTable('audit_events');
export const auditLinks = linksTable('audit_links');
export const auditPending = pendingTable('audit_pending');
