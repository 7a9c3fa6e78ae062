import { and, eq } from 'drizzle-orm';
import { hashPassword, passwordProblem } from '#platform/credentials/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { OperatorContext } from '#platform/http/index.ts';
import { type Place, presentPlaces, type Revocations, type SessionStore } from '#platform/oauth/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import { operatorErrors } from './errors.ts';
import { operatorPasswordMail } from './mails.ts';
import { operators } from './model.ts';
import type { TellOperator } from './notices.ts';
import { recordsIn, sessionsIn } from './records.ts';
import { targetOf } from './service.ts';

/** What an operator minds of his own account. */
export interface OwnAccount {
  places(context: OperatorContext): Promise<Place[]>;
  /** @throws `not_found` */
  endPlace(context: OperatorContext, id: string): Promise<void>;
  /** Ends all but the one that asks. @returns how many */
  endOthers(context: OperatorContext): Promise<number>;
  /** Signs him out everywhere else. @throws `operator_password_too_weak`, `operator_no_password` */
  changePassword(context: OperatorContext, password: string): Promise<void>;
}

export function createOwnAccount(deps: {
  mgmt: Drizzle;
  sessions: SessionStore;
  revocations: Revocations;
  operatorLog: OperatorLog;
  tell: TellOperator;
}): OwnAccount {
  const { mgmt, sessions, operatorLog, revocations, tell } = deps;
  const revoke = (ended: string[]) => Promise.all(ended.map((session) => revocations.revoke(session, null)));

  /** Ends what `end` ends, writes it down if it was anything, and shuts its access tokens out. */
  async function ending(
    context: OperatorContext,
    action: 'session.ended' | 'session.others_ended',
    end: (tx: Drizzle) => Promise<string[]>,
  ): Promise<number> {
    const ended = await mgmt.transaction(async (tx) => {
      const gone = await end(tx);
      if (gone.length > 0)
        await operatorLog.record(tx, context, {
          action,
          target: targetOf(context.operator),
          details: { count: gone.length },
        });
      return gone;
    });
    await revoke(ended);
    return ended.length;
  }

  return {
    places: async ({ operator, session }) => presentPlaces(await sessions.list(operator.id), session),

    async endPlace(context, id) {
      const count = await ending(context, 'session.ended', async (tx) => {
        const ended = await sessionsIn(tx).end(context.operator.id, id);
        return ended === null ? [] : [ended];
      });
      if (count === 0) throw errors.not_found();
    },

    endOthers: (context) =>
      ending(context, 'session.others_ended', (tx) => sessionsIn(tx).endOthers(context.operator.id, context.session)),

    async changePassword(context, password) {
      const { operator, session } = context;
      const { id, name, email, kind } = operator;
      if (email === null || kind !== 'operator') throw operatorErrors.operator_no_password();
      const problem = passwordProblem(password, [email, name], false);
      if (problem !== null) {
        throw operatorErrors.operator_password_too_weak({
          fields: [{ path: 'password', code: problem, message: 'is too easy to guess' }],
        });
      }
      const passwordHash = await hashPassword(password);
      const ended = await mgmt.transaction(async (tx) => {
        const changed = await tx
          .update(operators)
          .set({ passwordHash })
          .where(and(eq(operators.id, id), eq(operators.kind, 'person'), eq(operators.status, 'active')))
          .returning({ id: operators.id });
        if (changed.length === 0) throw operatorErrors.operator_no_password();
        await operatorLog.record(tx, context, { action: 'password.changed', target: targetOf(operator) });
        return recordsIn(tx).revokeAccount(id, session ?? undefined);
      });
      await revoke(ended);
      tell(id, operatorPasswordMail);
    },
  };
}
