import { workspaceIdempotency as workspaceKeys } from '#platform/http/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer } from '#platform/ports/index.ts';
import { sweepIdempotencyKeys, workspaceIdempotency } from './create.ts';

/** Requests of members that are sent again. */
export const workspaceIdempotencyModule = defineModule({
  name: 'idempotency',
  realm: 'workspace',
  role: 'gateway',
  about: { title: { en: 'Repeated requests', ko: '다시 보낸 요청' }, description: 'Of members.' },
  data: {
    passing: ['idempotency_keys'],
    sealed: [
      {
        table: 'idempotency_keys',
        id: 'execution_id',
        column: 'answer_sealed',
        context: (tenant, execution) => `tenant:${tenant}/idempotency:${execution}`,
      },
    ],
  },
  needs: {},
  provides: [workspaceKeys],
  create: () => ({
    offers: [offer(workspaceKeys, workspaceIdempotency)],
    upkeep: { tenant: (_tenant, db) => sweepIdempotencyKeys(db) },
  }),
});
