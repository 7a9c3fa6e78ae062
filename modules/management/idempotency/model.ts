import { idempotencyTable } from '#platform/idempotency/tables.ts';

export const operatorIdempotencyKeys = idempotencyTable('operator_idempotency_keys');
