import { lockRole, OWNER } from '#modules/workspace/access/index.ts';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { endLocalSessions, type SignInPolicy } from '#modules/workspace/identity/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { Drizzle, RequestContext } from '#platform/tenancy/index.ts';
import { ssoErrors } from './errors.ts';
import {
  ableOwners,
  activeOwners,
  breakGlassIds,
  hasTestedConnection,
  isLocalAllowed,
  isSsoOnly,
  savePolicy,
} from './policy.repository.ts';
import { connectionOfUser } from './repository.ts';
import type { PolicyInput, PolicyView } from './schemas.ts';

/** What identity asks at every password. */
export const ssoSignInPolicy: SignInPolicy = {
  isLocalAllowed,
  membershipChanged: requireWayIn,
  isKnownAtProvider: async (db, userId) => (await connectionOfUser(db, userId)) !== null,
};

/**
 * Where passwords open nothing there must be a provider that has worked, and somebody who gets in when it does not.
 * Called at the end of every change that could take either away.
 * @throws `sso_untested`, `sso_break_glass_required`
 */
export async function requireWayIn(tx: Drizzle): Promise<void> {
  if (!(await isSsoOnly(tx))) return;
  if (!(await hasTestedConnection(tx))) throw ssoErrors.sso_untested();
  if ((await ableOwners(tx, await breakGlassIds(tx))).length === 0) throw ssoErrors.sso_break_glass_required();
}

export interface PolicyService {
  get(context: RequestContext): Promise<PolicyView>;
  /** @throws `sso_untested`, `sso_break_glass_required` */
  put(context: RequestContext, input: PolicyInput): Promise<PolicyView>;
}

export function createPolicyService(deps: { revocations: Revocations }): PolicyService {
  return {
    get: ({ db }) => db.systemTransaction(view),

    async put(context, { ssoOnly, breakGlassIds: wanted, endPasswordSessions = false }) {
      const { db, principal, tenant } = context;
      const { now, ended } = await db.transaction(principal.id, async (tx) => {
        // Beside changes of memberships, so that the last way in is not taken from two sides at once.
        await lockRole(tx, OWNER);
        const ids = [...new Set(wanted)];
        // Each of them must be able: one who is not would lull whoever relies on him.
        if ((await ableOwners(tx, ids)).length !== ids.length) throw ssoErrors.sso_break_glass_required();
        const before = await isSsoOnly(tx);
        await savePolicy(tx, ssoOnly, ids);
        await requireWayIn(tx);
        const ended = ssoOnly && endPasswordSessions ? await endLocalSessions(tx, ids) : [];
        await recordAudit(tx, context, {
          action: 'sso.policy_changed',
          details: { ssoOnly, before, breakGlass: ids.length, endedSessions: ended.length },
        });
        return { now: await view(tx), ended };
      });
      await Promise.all(ended.map((session) => deps.revocations.revoke(session, tenant.id)));
      return now;
    },
  };
}

async function view(tx: Drizzle): Promise<PolicyView> {
  const chosen = new Set(await breakGlassIds(tx));
  return {
    ssoOnly: await isSsoOnly(tx),
    owners: (await activeOwners(tx)).map((owner) => ({ ...owner, breakGlass: chosen.has(owner.id) })),
  };
}
