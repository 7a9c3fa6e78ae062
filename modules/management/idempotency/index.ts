export { operatorIdempotencyModule } from './module.ts';
