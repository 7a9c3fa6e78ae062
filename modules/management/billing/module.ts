import { modelBilling } from '#modules/seams.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer } from '#platform/ports/index.ts';
import { operatorLogPort } from '../audit/index.ts';
import { tenantsPort } from '../tenants/index.ts';
import { createBudgets } from './budgets.ts';
import { createModelPrices } from './prices.ts';
import { createBillingRouter } from './router.ts';

/** Prices of models, budgets of tenants. */
export const billingModule = defineModule({
  name: 'billing',
  realm: 'management',
  role: 'api',
  about: {
    title: { en: 'Prices and budgets', ko: '가격과 예산' },
    description: 'What models cost, and what a tenant’s may use in a month.',
  },
  permissions: {
    'billing:read': { name: { en: 'See prices and budgets', ko: '가격과 예산 보기' }, roles: ['billing'] },
    'billing:manage': { name: { en: 'Set prices and budgets', ko: '가격과 예산 정하기' }, roles: ['billing'] },
  },
  needs: { operatorLog: operatorLogPort, tenants: tenantsPort },
  provides: [modelBilling],
  create({ operatorLog, tenants }, { mgmt }) {
    const prices = createModelPrices(mgmt, operatorLog);
    const budgets = createBudgets(mgmt, tenants);
    return {
      offers: [offer(modelBilling, { priceOf: prices.of, rollUp: budgets.rollUp })],
      api: [createBillingRouter(prices, budgets)],
    };
  },
});
