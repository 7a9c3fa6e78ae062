import { auditCheckpoints, workspaceLog } from '#modules/seams.ts';
import { workspaceDenials } from '#platform/http/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { createDenialRecorder } from './denials.ts';
import { sealEvents } from './log.ts';
import { ensurePartitions } from './partitions.ts';
import { recordSystemAudit } from './record.ts';
import { createAuditRouter } from './router.ts';
import { createAuditSealer } from './sealing.service.ts';

/** The audit log of a workspace: other modules write to it in their own transactions, and it is read over HTTP. */
export const auditModule = defineModule({
  name: 'audit',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Audit log', ko: '감사 기록' },
    description: 'Who did what in a workspace: chained, so that nobody changes it unseen; read, verified and exported.',
  },
  permissions: { 'audit:read': { name: { en: 'Read the audit log', ko: '감사 기록 보기' }, roles: [] } },
  data: { happened: ['audit_events', 'audit_links', 'audit_pending'] },
  needs: { checkpoints: auditCheckpoints, tenants: tenantLookup },
  provides: [workspaceLog, workspaceDenials],
  create({ checkpoints, tenants }, { tenancy, log }) {
    const sealer = createAuditSealer({
      checkpoints,
      async databaseOf(id) {
        const tenant = await tenants.byId(id);
        return tenant?.state === 'active' ? tenancy.database(tenant) : null;
      },
      log,
    });
    return {
      offers: [
        offer(workspaceLog, recordSystemAudit),
        offer(workspaceDenials, createDenialRecorder({ database: tenancy.database, log })),
      ],
      api: [createAuditRouter(checkpoints)],
      upkeep: {
        async tenant(_tenant, db) {
          await ensurePartitions(db);
          // What a crash left without its link.
          await sealEvents(db, checkpoints);
        },
      },
      start: sealer.start,
      close: sealer.stop,
    };
  },
});
