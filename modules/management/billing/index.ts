export { billingModule } from './module.ts';
export { createModelPrices } from './prices.ts';
