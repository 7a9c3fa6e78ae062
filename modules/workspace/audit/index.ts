import type { Router } from '#platform/http/index.ts';
import { createAuditRouter } from './router.ts';
import type { ChainCheckpoints } from './sealing.service.ts';

export { createDenialRecorder } from './denials.ts';
export {
  type AuditEntry,
  type AuditTarget,
  recordAudit,
  recordSystemAudit,
  type SystemAuditEntry,
} from './record.ts';
export { type AuditSealer, type ChainCheckpoints, createAuditSealer, sealEvents } from './sealing.service.ts';
export { ensurePartitions } from './service.ts';

/** The audit log of a workspace: other modules write to it in their own transactions, and it is read over HTTP. */
export function createAuditModule(checkpoints: ChainCheckpoints): { router: Router } {
  return { router: createAuditRouter(checkpoints) };
}
