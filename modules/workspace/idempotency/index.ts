export { workspaceIdempotency } from './create.ts';
export { workspaceIdempotencyModule } from './module.ts';
