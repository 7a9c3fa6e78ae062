import { lt, sql } from 'drizzle-orm';
import type { KeyRing } from '#platform/crypto/index.ts';
import { createIdempotencyStore, type IdempotencyStore } from '#platform/idempotency/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { operatorIdempotencyKeys } from './model.ts';

/** Keys of operators lie in mgmt_db. */
export function operatorIdempotency(
  mgmt: Drizzle,
  keys: Pick<KeyRing, 'sealSecret' | 'openSecret'>,
): IdempotencyStore & { sweep(): Promise<void> } {
  const bound = (context: string) => `operators/${context}`;
  const store = createIdempotencyStore({
    table: operatorIdempotencyKeys,
    transaction: (_operatorId, work) => mgmt.transaction(work),
    seal: (text, context) => keys.sealSecret(text, bound(context)),
    open: (sealed, context) => keys.openSecret(sealed, bound(context)),
  });
  return {
    ...store,
    async sweep() {
      await mgmt.delete(operatorIdempotencyKeys).where(lt(operatorIdempotencyKeys.expiresAt, sql`now()`));
    },
  };
}
