import { createFactors, type Factors, factorChangeWords, siteOf } from '#platform/credentials/index.ts';
import type { KeyRing } from '#platform/crypto/index.ts';
import type { Origin, RecordStore } from '#platform/oauth/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import { operatorFactorsMail } from './mails.ts';
import { operatorPasskeys, operatorRecoveryCodes, operatorTotpFactors } from './model.ts';
import type { TellOperator } from './notices.ts';

/** The second factors of operators, in mgmt_db. */
export function createOperatorFactors(deps: {
  mgmt: Drizzle;
  keys: KeyRing;
  records: RecordStore;
  secondFactorRequired: boolean;
  publicUrl: string;
  operatorLog: OperatorLog;
  tell: TellOperator;
}): Factors<Origin> {
  const context = (operatorId: string) => `operators/totp:${operatorId}`;
  return createFactors<Origin>({
    tables: { totp: operatorTotpFactors, recoveryCodes: operatorRecoveryCodes, passkeys: operatorPasskeys },
    site: siteOf(deps.publicUrl),
    siteName: 'Hanok Console',
    transaction: (work) => deps.mgmt.transaction(work),
    records: deps.records,
    seal: (secret, id) => deps.keys.sealSecret(secret, context(id)),
    open: (sealed, id) => deps.keys.openSecret(sealed, context(id)),
    isRequired: async () => deps.secondFactorRequired,
    changed: (tx, { id, name }, { action, details = {} }, origin) =>
      deps.operatorLog.recordSystem(tx, {
        action: `factor.${action}`,
        actor: { id, kind: 'operator', name },
        details,
        ...origin,
      }),
    told: ({ id }, change) => {
      const words = factorChangeWords(change);
      if (words !== null) deps.tell(id, (to) => operatorFactorsMail(to, words));
    },
  });
}
