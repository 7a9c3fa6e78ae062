import { eq, sql } from 'drizzle-orm';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { given } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Principal, RequestContext } from '#platform/tenancy/index.ts';
import { users } from './model.ts';
import type { Principals } from './principals.ts';

/** Changes what somebody says of himself. @returns him, as he is now */
export async function changeProfile(
  context: RequestContext,
  change: { name?: string | undefined; locale?: 'ko' | 'en' | undefined },
  principals: Principals,
): Promise<Principal> {
  const { db, principal, tenant } = context;
  const changed = given(change);
  if (Object.keys(changed).length > 0) {
    await db.transaction(principal.id, async (tx) => {
      await tx
        .update(users)
        .set({ ...changed, updatedAt: sql`now()` })
        .where(eq(users.id, principal.id));
      await recordAudit(tx, context, {
        action: 'profile.changed',
        target: { type: 'user', id: principal.id, label: principal.name },
        details: changed,
      });
    });
    principals.forget(tenant.id, principal.id);
  }
  const now = await principals.memberOf(tenant, principal.id);
  if (now === null) throw errors.unauthenticated();
  return now;
}
