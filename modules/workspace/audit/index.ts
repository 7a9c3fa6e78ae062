export type { AuditEntry, AuditTarget } from '#platform/audit/index.ts';
export { auditModule } from './module.ts';
export { recordAudit, recordSystemAudit } from './record.ts';
