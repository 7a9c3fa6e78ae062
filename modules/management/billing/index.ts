export { createBudgets } from './budgets.ts';
export { createModelPrices } from './prices.ts';
export { createBillingRouter } from './router.ts';
