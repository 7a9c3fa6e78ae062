import type { Router } from '#platform/http/index.ts';
import type { ChainCheckpoints } from './log.ts';
import { createAuditRouter } from './router.ts';

export type { AuditEntry, AuditTarget } from '#platform/audit/index.ts';
export { createDenialRecorder } from './denials.ts';
export { type ChainCheckpoints, sealEvents } from './log.ts';
export { ensurePartitions } from './partitions.ts';
export { recordAudit, recordSystemAudit } from './record.ts';
export { createAuditSealer } from './sealing.service.ts';

/** The audit log of a workspace: other modules write to it in their own transactions, and it is read over HTTP. */
export function createAuditModule(checkpoints: ChainCheckpoints): { router: Router } {
  return { router: createAuditRouter(checkpoints) };
}
