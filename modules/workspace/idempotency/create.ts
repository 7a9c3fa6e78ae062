import { sql } from 'drizzle-orm';
import { openSealed, seal } from '#platform/crypto/index.ts';
import { createIdempotencyStore, type IdempotencyStore } from '#platform/idempotency/index.ts';
import type { RequestContext, TenantDatabase } from '#platform/tenancy/index.ts';
import { idempotencyKeys } from './model.ts';

/** Keys of a workspace's people lie in its database, answers under its key; each sees only their own. */
export function workspaceIdempotency({ db, tenant }: Pick<RequestContext, 'db' | 'tenant'>): IdempotencyStore {
  const bound = (context: string) => `tenant:${tenant.id}/${context}`;
  return createIdempotencyStore({
    table: idempotencyKeys,
    transaction: (principalId, work) => db.transaction(principalId, work),
    seal: (text, context) => seal(tenant.key, text, bound(context)),
    open: (sealed, context) => openSealed(tenant.key, sealed, bound(context)).toString(),
  });
}

/** Removes what has expired. */
export async function sweepIdempotencyKeys(db: TenantDatabase): Promise<void> {
  await db.systemTransaction((tx) => tx.execute(sql`select sweep_idempotency_keys()`));
}
