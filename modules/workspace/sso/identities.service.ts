import { recordAudit } from '#modules/workspace/audit/index.ts';
import {
  hasLocalWayIn,
  lockMember,
  memberById,
  recordsIn,
  refuseAbove,
  requireRole,
} from '#modules/workspace/identity/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { Drizzle, RequestContext } from '#platform/tenancy/index.ts';
import { ssoErrors } from './errors.ts';
import { hasProviderWayIn, type IdentityRow, identitiesOf, takeIdentity } from './identities.repository.ts';
import { ableOwners, breakGlassIds, isSsoOnly } from './policy.repository.ts';
import type { IdentityView } from './schemas.ts';

/**
 * Who people are at the workspace's providers, and how that is taken away. It is no ban: whoever comes back by a
 * verified e-mail of a proved domain is linked anew, as at the first time.
 */
export interface IdentitiesService {
  own(context: RequestContext): Promise<IdentityView[]>;
  /** Signs him out everywhere else. @throws `not_found`, `sso_last_way_in` */
  unlinkOwn(context: RequestContext, id: string): Promise<void>;
  /** @throws `not_found` */
  ofMember(context: RequestContext, userId: string): Promise<IdentityView[]>;
  /** Signs the member out everywhere. @throws `not_found`, `role_above_own`, of oneself `sso_last_way_in` */
  unlinkOfMember(context: RequestContext, userId: string, id: string): Promise<void>;
}

export function createIdentitiesService({ revocations }: { revocations: Revocations }): IdentitiesService {
  async function unlink(context: RequestContext, userId: string, id: string): Promise<void> {
    const { db, principal, tenant, session } = context;
    const isOwn = userId === principal.id;
    const ended = await db.transaction(principal.id, async (tx) => {
      // One after another: two ways in that are given up at once must not each count on the other.
      await lockMember(tx, userId);
      const member = await memberById(tx, userId);
      if (member === null) throw errors.not_found();
      refuseAbove(principal, await requireRole(tx, member.role.key));
      const taken = await takeIdentity(tx, userId, id);
      if (taken === null) throw errors.not_found();
      if (isOwn && !(await hasWayIn(tx, userId))) throw ssoErrors.sso_last_way_in();
      await recordAudit(tx, context, {
        action: 'sso.identity_unlinked',
        target: { type: 'user', id: userId, label: member.name },
        details: { connection: taken.provider ?? taken.issuer },
      });
      return recordsIn(tx).revokeAccount(userId, isOwn ? (session ?? undefined) : undefined);
    });
    await Promise.all(ended.map((one) => revocations.revoke(one, tenant.id)));
  }

  return {
    own: async ({ db, principal }) => (await identitiesOf(db, principal.id)).map(present),
    unlinkOwn: (context, id) => unlink(context, context.principal.id, id),
    async ofMember({ db }, userId) {
      const member = await db.systemTransaction((tx) => memberById(tx, userId));
      if (member === null) throw errors.not_found();
      return (await identitiesOf(db, userId)).map(present);
    },
    unlinkOfMember: unlink,
  };
}

/** Whether anything still lets somebody in: what lies here, where that is allowed, or a provider. */
async function hasWayIn(tx: Drizzle, userId: string): Promise<boolean> {
  if (await hasProviderWayIn(tx, userId)) return true;
  const isLocalAllowed = !(await isSsoOnly(tx)) || (await ableOwners(tx, await breakGlassIds(tx))).includes(userId);
  return isLocalAllowed && (await hasLocalWayIn(tx, userId));
}

function present({ id, issuer, provider, enabled, createdAt }: IdentityRow): IdentityView {
  return { id, provider: provider ?? issuer, enabled, linkedAt: createdAt.toISOString() };
}
