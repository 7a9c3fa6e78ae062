import { idempotencyTable } from '#platform/idempotency/tables.ts';

export const idempotencyKeys = idempotencyTable('idempotency_keys');
