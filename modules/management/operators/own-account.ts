import { and, eq } from 'drizzle-orm';
import { hashPassword, passwordProblem } from '#platform/credentials/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { OperatorContext } from '#platform/http/index.ts';
import {
  type Place,
  presentPlaces,
  type RecordStore,
  type Revocations,
  type SessionStore,
} from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { operatorErrors } from './errors.ts';
import { operators } from './model.ts';

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
  records: RecordStore;
  revocations: Revocations;
  log: Logger;
}): OwnAccount {
  const { mgmt, sessions, log } = deps;
  const revoke = (ended: string[]) => Promise.all(ended.map((session) => deps.revocations.revoke(session, null)));

  return {
    places: async ({ operator, session }) => presentPlaces(await sessions.list(operator.id), session),

    async endPlace({ operator, requestId, ip }, id) {
      const ended = await sessions.end(operator.id, id);
      if (ended === null) throw errors.not_found();
      await revoke([ended]);
      log.info({ operatorId: operator.id, requestId, ip }, 'operator ended a session');
    },

    async endOthers({ operator, session, requestId, ip }) {
      const ended = await sessions.endOthers(operator.id, session);
      await revoke(ended);
      log.info({ operatorId: operator.id, requestId, ip, count: ended.length }, 'operator ended other sessions');
      return ended.length;
    },

    async changePassword({ operator, session, requestId, ip }, password) {
      const { id, name, email, kind } = operator;
      if (email === null || kind !== 'operator') throw operatorErrors.operator_no_password();
      const problem = passwordProblem(password, [email, name], false);
      if (problem !== null) {
        throw operatorErrors.operator_password_too_weak({
          fields: [{ path: 'password', code: problem, message: 'is too easy to guess' }],
        });
      }
      const changed = await mgmt
        .update(operators)
        .set({ passwordHash: await hashPassword(password) })
        .where(and(eq(operators.id, id), eq(operators.kind, 'person'), eq(operators.status, 'active')))
        .returning({ id: operators.id });
      if (changed.length === 0) throw operatorErrors.operator_no_password();
      await revoke(await deps.records.revokeAccount(id, session ?? undefined));
      log.info({ operatorId: id, requestId, ip }, 'operator changed the password');
    },
  };
}
