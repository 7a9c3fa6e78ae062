import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { lockRole, OWNER, refuseAbove, requireRole } from '#modules/workspace/access/index.ts';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { Drizzle, RequestContext, TenantTransaction } from '#platform/tenancy/index.ts';
import { insertUser } from './accounts.service.ts';
import type { NoteAddresses } from './addresses.ts';
import { identityErrors } from './errors.ts';
import type { SendInvitation } from './invitation-mail.ts';
import { issueInvitation } from './invitations.service.ts';
import { users } from './model.ts';
import type { Principals } from './principals.ts';
import { recordsIn } from './records.ts';
import { hasPassword, listMembers, type Member, memberByEmail, memberById } from './repository.ts';
import { isDuplicate, requireAnotherOwner } from './rules.ts';
import type { SignInPolicy } from './sign-in-policy.ts';

export interface MemberChange {
  roleKey?: string | undefined;
  status?: 'active' | 'disabled' | undefined;
}

export interface MembersService {
  list(
    context: RequestContext,
    query: { cursor?: string | undefined; limit: number; q?: string | undefined },
  ): Promise<Page<Member>>;
  /** @throws `not_found`, `role_unknown`, `role_above_own`, `last_owner`, `own_membership` */
  change(context: RequestContext, id: string, change: MemberChange): Promise<Member>;
  /**
   * Invites by mail.
   * @returns the link too when it went to nobody by mail, for passing it on by hand
   * @throws `role_unknown`, `role_above_own`, `email_taken`
   */
  invite(
    context: RequestContext,
    input: { email: string; name: string; roleKey: string },
  ): Promise<{ id: string; email: string; invitationUrl: string | null }>;
}

export function createMembersService(deps: {
  principals: Principals;
  revocations: Revocations;
  sendInvitation: SendInvitation;
  noteAddresses: NoteAddresses;
  signInPolicy: SignInPolicy;
}): MembersService {
  return {
    list: ({ db }, query) => listMembers(db, query),

    async change(context, id, change) {
      const { db, principal, tenant } = context;
      const { member, ended } = await db.transaction(principal.id, async (tx) => {
        // All changes of memberships go one after another, so that each sees who is an owner now.
        await lockRole(tx, OWNER);
        const before = await memberById(tx, id);
        if (before === null) throw errors.not_found();
        const role = change.roleKey === before.role.key ? undefined : change.roleKey;
        const status = await settledStatus(tx, before, change.status);
        if (role !== undefined) await changeRole(tx, context, before, role);
        if (status !== undefined) await changeStatus(tx, context, before, status);
        await deps.signInPolicy.membershipChanged(tx);
        const ended = status === 'disabled' ? await recordsIn(tx).revokeAccount(id) : [];
        return { member: await memberById(tx, id), ended };
      });
      deps.principals.forget(tenant.id, id);
      if (member !== null && member.email !== null && change.status !== undefined)
        deps.noteAddresses(tenant.id, { [member.status === 'disabled' ? 'removed' : 'added']: [member.email] });
      await Promise.all(ended.map((session) => deps.revocations.revoke(session, tenant.id)));
      if (member === null) throw errors.not_found();
      return member;
    },

    async invite(context, { email, name, roleKey }) {
      const { db, principal, tenant } = context;
      const { id, token } = await db
        .transaction(principal.id, async (tx) => {
          await lockRole(tx, OWNER);
          const role = await requireRole(tx, roleKey);
          refuseAbove(principal, role);
          const known = await memberByEmail(tx, email);
          if (known !== null && known.status !== 'invited') throw identityErrors.email_taken();
          const id = known?.id ?? uuidv7();
          if (known === null) {
            await insertUser(tx, {
              id,
              kind: 'person',
              email,
              name,
              status: 'invited',
              roleKey,
              locale: principal.locale,
            });
          } else {
            // Invited before: a new link, and what is said of him now.
            refuseAbove(principal, await requireRole(tx, known.role.key));
            await tx.update(users).set({ name, roleId: role.id, updatedAt: sql`now()` }).where(eq(users.id, id));
          }
          const target = { type: 'user', id, label: name };
          await recordAudit(tx, context, { action: 'member.invited', target, details: { role: roleKey } });
          return { id, token: await issueInvitation(tx, id) };
        })
        .catch(refuseDuplicate);
      deps.noteAddresses(tenant.id, { added: [email] });
      const to = { email, name, locale: principal.locale };
      return { id, email, invitationUrl: await deps.sendInvitation(tenant, to, token) };
    },
  };
}

async function changeRole(tx: TenantTransaction, context: RequestContext, before: Member, roleKey: string) {
  const [next, current] = [await requireRole(tx, roleKey), await requireRole(tx, before.role.key)];
  // Nobody lifts himself or others above himself, and nobody touches those who stand above him.
  refuseAbove(context.principal, next);
  refuseAbove(context.principal, current);
  await requireAnotherOwner(tx, before);
  await tx.update(users).set({ roleId: next.id, updatedAt: sql`now()` }).where(eq(users.id, before.id));
  await recordAudit(tx, context, {
    action: 'member.role_changed',
    target: { type: 'user', id: before.id, label: before.name },
    details: { from: before.role.key, to: next.key },
  });
}

async function changeStatus(tx: TenantTransaction, context: RequestContext, before: Member, status: Member['status']) {
  refuseAbove(context.principal, await requireRole(tx, before.role.key));
  if (status === 'disabled') {
    if (before.status === 'active') await requireAnotherOwner(tx, before);
    if (before.id === context.principal.id) throw identityErrors.own_membership();
  }
  await tx.update(users).set({ status, updatedAt: sql`now()` }).where(eq(users.id, before.id));
  await recordAudit(tx, context, {
    action: status === 'disabled' ? 'member.disabled' : 'member.enabled',
    target: { type: 'user', id: before.id, label: before.name },
  });
}

/** The status to write, or undefined when it is so already. Who has never accepted goes back to being invited. */
async function settledStatus(
  tx: Drizzle,
  member: Member,
  wanted: MemberChange['status'],
): Promise<Member['status'] | undefined> {
  if (wanted === undefined || wanted === member.status) return undefined;
  if (wanted === 'disabled') return 'disabled';
  if (member.status === 'invited') return undefined;
  return member.kind === 'service' || (await hasPassword(tx, member.id)) ? 'active' : 'invited';
}

/** Two invitations of one new e-mail at the same moment: the database lets one be the first. */
function refuseDuplicate(error: unknown): never {
  throw isDuplicate(error) ? identityErrors.email_taken({ cause: error }) : error;
}
