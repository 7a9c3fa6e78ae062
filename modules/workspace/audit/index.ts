import type { Router } from '#platform/http/index.ts';
import { auditRouter } from './router.ts';

export {
  type AuditEntry,
  type AuditTarget,
  recordAudit,
  recordSystemAudit,
  type SystemAuditEntry,
} from './record.ts';
export { ensurePartitions } from './service.ts';

/** The audit log of a workspace: other modules write to it in their own transactions, and it is read over HTTP. */
export function createAuditModule(): { router: Router } {
  return { router: auditRouter };
}
