import { createFactors, type Factors, siteOf } from '#platform/credentials/index.ts';
import type { KeyRing } from '#platform/crypto/index.ts';
import type { Origin, RecordStore } from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { operatorPasskeys, operatorRecoveryCodes, operatorTotpFactors } from './model.ts';

/** The second factors of operators, in mgmt_db. */
export function createOperatorFactors(deps: {
  mgmt: Drizzle;
  keys: KeyRing;
  records: RecordStore;
  secondFactorRequired: boolean;
  publicUrl: string;
  log: Logger;
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
    async changed(_tx, { id }, change, origin) {
      deps.log.info({ operatorId: id, ...change, ...origin }, 'a second factor of an operator changed');
    },
    told: () => undefined,
  });
}
