export { operatorIdempotency } from './create.ts';
export { operatorIdempotencyModule } from './module.ts';
