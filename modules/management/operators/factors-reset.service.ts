import { eq } from 'drizzle-orm';
import type { Factors } from '#platform/credentials/index.ts';
import type { Origin, Revocations } from '#platform/oauth/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { ActingOperator, OperatorLog } from '../audit/index.ts';
import { operatorErrors } from './errors.ts';
import { FACTORS_RESET, operatorFactorsMail } from './mails.ts';
import { operators } from './model.ts';
import type { TellOperator } from './notices.ts';
import { recordsIn } from './records.ts';
import { targetOf } from './service.ts';

/**
 * Takes all second factors from an operator who has lost them, and ends his sessions. Where one is required, he sets up
 * a new one at the next sign-in.
 * @param by null: by command, of whoever runs the installation
 * @throws `operator_not_found`, `operator_is_self`
 */
export type ResetFactors = (by: ActingOperator | null, id: string) => Promise<void>;

export function createResetFactors(deps: {
  mgmt: Drizzle;
  factors: Factors<Origin>;
  operatorLog: OperatorLog;
  revocations: Revocations;
  tell: TellOperator;
}): ResetFactors {
  const { mgmt, factors, operatorLog, revocations, tell } = deps;
  return async (by, id) => {
    // Else a session that was left open could do without the factor that it was opened with.
    if (by?.operator.id === id) throw operatorErrors.operator_is_self();
    const ended = await mgmt.transaction(async (tx) => {
      const [operator] = await tx.select().from(operators).where(eq(operators.id, id)).for('update');
      if (operator === undefined || operator.kind !== 'person') throw operatorErrors.operator_not_found();
      await factors.removeAll(tx, id);
      await operatorLog.record(tx, by, { action: 'operator.factors_reset', target: targetOf(operator) });
      return recordsIn(tx).revokeAccount(id);
    });
    await Promise.all(ended.map((session) => revocations.revoke(session, null)));
    tell(id, (to) => operatorFactorsMail(to, FACTORS_RESET));
  };
}
