export { createDenialBudget } from './denials.ts';
export { exportLines } from './export.ts';
export {
  type AttributedEntry,
  type AuditEntry,
  type AuditLog,
  type AuditTarget,
  type Checkpoint,
  insertEvent,
  listEvents,
} from './log.ts';
export type { Head } from './repository.ts';
export {
  type AuditEvent,
  type AuditQuery,
  auditEventSchema,
  auditQuery,
  type ExportQuery,
  exportQuery,
  verificationQuery,
  verificationSchema,
} from './schemas.ts';
export { sealLog } from './sealing.ts';
export { verifyLog } from './verification.ts';
