import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { lockRole, OWNER, PROVISIONER, refuseAbove, requireRole } from '#modules/workspace/access/index.ts';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { RequestContext, TenantTransaction } from '#platform/tenancy/index.ts';
import { insertUser } from './accounts.service.ts';
import type { NoteAddresses } from './addresses.ts';
import { identityErrors } from './errors.ts';
import { invitations, users } from './model.ts';
import { voidResets } from './password-reset.service.ts';
import type { Principals } from './principals.ts';
import { recordsIn } from './records.ts';
import { type Member, memberById } from './repository.ts';
import { isDuplicate, requireAnotherOwner } from './rules.ts';
import type { SignInPolicy } from './sign-in-policy.ts';

/** What a company's directory may do with people, within one transaction. */
export interface MemberEditor {
  readonly tx: TenantTransaction;
  /**
   * A person who can come in at once, without a password.
   * @returns the id
   * @throws `email_taken`, `role_unknown`, `role_above_own`
   */
  add(person: { email: string; name: string; locale: 'ko' | 'en'; active: boolean; roleKey: string }): Promise<string>;
  /**
   * Disabling ends all that the person has open; another address, the links in the former mailbox.
   * @throws `not_found`, `email_taken`, `last_owner`, `owner_address`, `role_above_own`
   */
  change(
    id: string,
    change: { email?: string; name?: string; locale?: 'ko' | 'en' | undefined; active?: boolean },
  ): Promise<void>;
  /** Owners stay what they are: a directory neither makes nor unmakes them. @throws `role_unknown`, `role_above_own` */
  giveRole(id: string, roleKey: string): Promise<void>;
}

/** Opens the transaction of the caller and takes back rights and sessions as soon as it has been committed. */
export type EditMembers = <T>(context: RequestContext, work: (editor: MemberEditor) => Promise<T>) => Promise<T>;

export function createEditMembers(deps: {
  principals: Principals;
  revocations: Revocations;
  signInPolicy: SignInPolicy;
  noteAddresses: NoteAddresses;
}): EditMembers {
  return async (context, work) => {
    const { db, principal, tenant } = context;
    const touched = new Set<string>();
    const ended: string[] = [];
    const addresses = { added: [] as string[], removed: [] as string[] };
    const result = await db
      .transaction(principal.id, async (tx) => {
        // All changes of memberships go one after another, so that each sees who is an owner now.
        await lockRole(tx, OWNER);
        const result = await work(createEditor(tx, context, touched, ended, addresses));
        await deps.signInPolicy.membershipChanged(tx);
        return result;
      })
      .catch((error: unknown) => {
        throw isDuplicate(error, 'users_email_key') ? identityErrors.email_taken({ cause: error }) : error;
      });
    for (const id of touched) deps.principals.forget(tenant.id, id);
    if (addresses.added.length + addresses.removed.length > 0) deps.noteAddresses(tenant.id, addresses);
    await Promise.all(ended.map((session) => deps.revocations.revoke(session, tenant.id)));
    return result;
  };
}

function createEditor(
  tx: TenantTransaction,
  context: RequestContext,
  touched: Set<string>,
  ended: string[],
  addresses: { added: string[]; removed: string[] },
): MemberEditor {
  const note = (action: string, member: { id: string; name: string }, details: Record<string, unknown> = {}) =>
    recordAudit(tx, context, { action, target: { type: 'user', id: member.id, label: member.name }, details });

  /**
   * A directory was let in by somebody who may do everything (`refuseAbove`). Whoever provisions by another role would
   * lift himself by a group, or by the address of somebody above him.
   */
  async function refuseLifting(roleKey: string): Promise<void> {
    if (context.principal.role?.key !== PROVISIONER) refuseAbove(context.principal, await requireRole(tx, roleKey));
  }

  async function existing(id: string): Promise<Member> {
    const member = await memberById(tx, id);
    if (member === null) throw errors.not_found();
    touched.add(id);
    return member;
  }

  return {
    tx,
    async add({ active, ...person }) {
      await refuseLifting(person.roleKey);
      const id = uuidv7();
      await insertUser(tx, { ...person, id, kind: 'person', status: active ? 'active' : 'disabled' });
      if (active) addresses.added.push(person.email);
      await note('member.provisioned', { id, name: person.name }, { role: person.roleKey });
      return id;
    },

    async change(id, { active, ...values }) {
      const before = await existing(id);
      const wasActive = before.status !== 'disabled';
      const status = active === undefined || active === wasActive ? before.status : active ? 'active' : 'disabled';
      if (status === 'disabled' && wasActive) await requireAnotherOwner(tx, before);
      if (before.kind === 'person' && (status !== before.status || values.email !== undefined))
        await refuseLifting(before.role.key);
      if (values.email !== undefined) {
        if (before.role.key === OWNER) throw identityErrors.owner_address();
        await voidResets(tx, id);
        await tx.delete(invitations).where(and(eq(invitations.userId, id), isNull(invitations.acceptedAt)));
      }
      await tx
        .update(users)
        .set({ ...values, status, updatedAt: sql`now()` })
        .where(eq(users.id, id));
      if (status === 'disabled') ended.push(...(await recordsIn(tx).revokeAccount(id)));
      if (before.email !== null) addresses.removed.push(before.email);
      const email = values.email ?? before.email;
      if (status !== 'disabled' && email !== null) addresses.added.push(email);
      const named = { id, name: values.name ?? before.name };
      if (status !== before.status) await note(status === 'disabled' ? 'member.disabled' : 'member.enabled', named);
      const fields = (['email', 'name'] as const).filter(
        (key) => values[key] !== undefined && values[key] !== before[key],
      );
      if (fields.length > 0) await note('member.changed', named, { fields });
    },

    async giveRole(id, roleKey) {
      const before = await existing(id);
      if (before.role.key === roleKey || before.role.key === OWNER || roleKey === OWNER) return;
      await refuseLifting(before.role.key);
      await refuseLifting(roleKey);
      const role = await requireRole(tx, roleKey);
      await tx.update(users).set({ roleId: role.id, updatedAt: sql`now()` }).where(eq(users.id, id));
      await note('member.role_changed', before, { from: before.role.key, to: roleKey });
    },
  };
}
