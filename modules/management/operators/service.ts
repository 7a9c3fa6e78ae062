import { and, asc, eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Mailer } from '#platform/mail/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { ActingOperator, OperatorLog } from '../audit/index.ts';
import type { OperatorAccounts } from './accounts.ts';
import { operatorErrors } from './errors.ts';
import { issueOperatorInvitation, VALID_DAYS } from './invitations.service.ts';
import { operatorInvitationMail } from './mails.ts';
import { operatorInvitations, operators } from './model.ts';
import type { OperatorRole } from './permissions.ts';
import { recordsIn } from './records.ts';
import type { OperatorChange, OperatorView } from './schemas.ts';

export interface OperatorsService {
  list(): Promise<OperatorView[]>;
  /** @throws `operator_exists` */
  invite(
    by: ActingOperator,
    input: { email: string; name: string; role: OperatorRole; locale: 'ko' | 'en' },
  ): Promise<OperatorView & { invitationUrl: string | null }>;
  /** A new link for somebody who has not come yet. @throws `operator_not_found`, `operator_not_invited` */
  inviteAgain(by: ActingOperator, id: string): Promise<OperatorView & { invitationUrl: string | null }>;
  /** @throws `operator_not_found`, `operator_is_self`, `last_super` */
  change(by: ActingOperator, id: string, change: OperatorChange): Promise<OperatorView>;
}

type Row = typeof operators.$inferSelect;

export function createOperatorsService(deps: {
  mgmt: Drizzle;
  accounts: OperatorAccounts;
  revocations: Revocations;
  operatorLog: OperatorLog;
  mailer: Mailer;
  publicUrl: string;
  log: Logger;
}): OperatorsService {
  const { mgmt, operatorLog } = deps;

  async function mail(row: Row, token: string): Promise<OperatorView & { invitationUrl: string | null }> {
    const url = `${deps.publicUrl}/console/invitation?token=${token}`;
    const to = { email: row.email ?? '', name: row.name, locale: row.locale };
    try {
      await deps.mailer.send(operatorInvitationMail(to, url, VALID_DAYS));
      return { ...present(row), invitationUrl: deps.mailer.delivers ? null : url };
    } catch (err) {
      // The invitation stands; whoever made it can pass the link on.
      deps.log.warn({ err }, 'an invitation could not be mailed');
      return { ...present(row), invitationUrl: url };
    }
  }

  return {
    async list() {
      return (await mgmt.select().from(operators).orderBy(asc(operators.name), asc(operators.id))).map(present);
    },

    async invite(by, { email, name, role, locale }) {
      const { row, token } = await mgmt.transaction(async (tx) => {
        const [made] = await tx
          .insert(operators)
          .values({ id: uuidv7(), kind: 'person', email: email.toLowerCase(), name, role, status: 'invited', locale })
          .onConflictDoNothing({ target: operators.email })
          .returning();
        if (made === undefined) throw operatorErrors.operator_exists();
        await operatorLog.record(tx, by, { action: 'operator.invited', target: targetOf(made), details: { role } });
        return { row: made, token: await issueOperatorInvitation(tx, made.id) };
      });
      return mail(row, token);
    },

    async inviteAgain(by, id) {
      const { row, token } = await mgmt.transaction(async (tx) => {
        const [there] = await tx.select().from(operators).where(eq(operators.id, id)).for('update');
        if (there === undefined) throw operatorErrors.operator_not_found();
        if (there.status !== 'invited') throw operatorErrors.operator_not_invited();
        await operatorLog.record(tx, by, {
          action: 'operator.invited',
          target: targetOf(there),
          details: { again: true },
        });
        return { row: there, token: await issueOperatorInvitation(tx, id) };
      });
      return mail(row, token);
    },

    async change(by, id, { role, status }) {
      if (by.operator.id === id) throw operatorErrors.operator_is_self();
      const { row, ended } = await mgmt.transaction(async (tx) => {
        // Everybody who may run everything, in one order: of two changes at once the second one sees what the first left.
        const supers = await tx
          .select({ id: operators.id, kind: operators.kind })
          .from(operators)
          .where(and(eq(operators.role, 'super'), eq(operators.status, 'active')))
          .orderBy(asc(operators.id))
          .for('update');
        const [former] = await tx.select().from(operators).where(eq(operators.id, id)).for('update');
        if (former === undefined) throw operatorErrors.operator_not_found();
        const people = supers.filter(({ kind }) => kind === 'person').map((one) => one.id);
        const wouldGo = (role !== undefined && role !== 'super') || status === 'disabled';
        if (wouldGo && people.length === 1 && people[0] === id) throw operatorErrors.last_super();
        const hasPassword = former.kind === 'service' || former.passwordHash !== null;
        const next = status === 'active' && !hasPassword ? 'invited' : (status ?? former.status);
        const [changed] = await tx
          .update(operators)
          .set({ role: role ?? former.role, status: next })
          .where(eq(operators.id, id))
          .returning();
        if (changed === undefined) throw operatorErrors.operator_not_found();
        const target = targetOf(changed);
        if (changed.role !== former.role)
          await operatorLog.record(tx, by, {
            action: 'operator.role_changed',
            target,
            details: { from: former.role, to: changed.role },
          });
        if (changed.status !== former.status)
          await operatorLog.record(tx, by, {
            action: changed.status === 'disabled' ? 'operator.disabled' : 'operator.enabled',
            target,
          });
        if (changed.status !== 'disabled') return { row: changed, ended: [] };
        await tx.delete(operatorInvitations).where(inArray(operatorInvitations.operatorId, [id]));
        return { row: changed, ended: await recordsIn(tx).revokeAccount(id) };
      });
      deps.accounts.forget(id);
      await Promise.all(ended.map((session) => deps.revocations.revoke(session, null)));
      return present(row);
    },
  };
}

function present({ id, kind, name, email, role, status, createdAt, lastSignInAt }: Row): OperatorView {
  return {
    id,
    kind,
    name,
    email,
    role,
    status,
    createdAt: createdAt.toISOString(),
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
  };
}

export function targetOf({ id, name }: { id: string; name: string }) {
  return { type: 'operator', id, label: name };
}
