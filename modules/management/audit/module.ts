import { auditCheckpoints } from '#modules/seams.ts';
import { operatorDenials } from '#platform/http/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer, port } from '#platform/ports/index.ts';
import { createAuditCheckpoints } from './checkpoints.ts';
import { createOperatorLog, type OperatorLog } from './log.ts';
import { createOperatorAuditRouter } from './router.ts';

export const operatorLogPort = port<OperatorLog>('the log of operators');

/** What operators do, and the heads of the tenants' logs (docs/adr/0012-audit-chain.md). */
export const operatorAuditModule = defineModule({
  name: 'audit',
  realm: 'management',
  role: 'api',
  about: {
    title: { en: 'Operators’ log', ko: '운영자 기록' },
    description: 'What operators did: read, narrowed, verified and exported.',
  },
  permissions: {
    'audit:read': { name: { en: 'Read the operators’ log', ko: '운영자 기록 보기' }, roles: ['auditor'] },
  },
  needs: {},
  provides: [auditCheckpoints, operatorLogPort, operatorDenials],
  create(_needs, { mgmt, keys, log }) {
    const checkpoints = createAuditCheckpoints(mgmt, () => keys.deriveEach('audit-checkpoints'));
    const operatorLog = createOperatorLog({ mgmt, checkpoints, log });
    return {
      offers: [
        offer(auditCheckpoints, checkpoints),
        offer(operatorLogPort, operatorLog),
        offer(operatorDenials, operatorLog.denied),
      ],
      api: [createOperatorAuditRouter(operatorLog, mgmt)],
      start: operatorLog.start,
      close: operatorLog.stop,
    };
  },
});
