import { eventsTable, linksTable, pendingTable } from '#platform/audit/tables.ts';

/** What operators did. These three belong to hanok_owner: the application may add to them, and read. */
export const operatorAuditEvents = eventsTable('operator_audit_events');
export const operatorAuditLinks = linksTable('operator_audit_links');
export const operatorAuditPending = pendingTable('operator_audit_pending');
