import { operatorIdempotency as operatorKeys } from '#platform/http/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer } from '#platform/ports/index.ts';
import { operatorIdempotency } from './create.ts';

/** Requests of operators that are sent again. */
export const operatorIdempotencyModule = defineModule({
  name: 'idempotency',
  realm: 'management',
  role: 'gateway',
  about: { title: { en: 'Repeated requests', ko: '다시 보낸 요청' }, description: 'Of operators.' },
  needs: {},
  provides: [operatorKeys],
  create(_needs, { mgmt, keys }) {
    const store = operatorIdempotency(mgmt, keys);
    return { offers: [offer(operatorKeys, store)], upkeep: { fleet: store.sweep } };
  },
});
