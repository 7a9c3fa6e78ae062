import type { KeyRing } from '#platform/crypto/index.ts';
import { loadSigningKeys, prepareOn, retireSigningKeys, rotateSigningKey } from '#platform/oauth/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import { operatorSigningKeys } from './model.ts';
import { operatorSigningKeyStore } from './realm.ts';

interface Dependencies {
  mgmt: Drizzle;
  keys: KeyRing;
  operatorLog: OperatorLog;
}

/** Replaces the key that signs operators' tokens. @returns whether it was old enough for that */
export function rotateOperatorSigningKey(
  { mgmt, keys, operatorLog }: Dependencies,
  options: { olderThanSeconds: number; atOnce?: boolean },
): Promise<boolean> {
  return mgmt.transaction(async (tx) => {
    const kid = await rotateSigningKey(operatorSigningKeyStore(keys, prepareOn(tx)), options);
    if (kid === null) return false;
    await operatorLog.recordSystem(tx, {
      action: 'keys.signing_rotated',
      target: { type: 'signing_key', id: kid },
      ...(options.atOnce === true ? { details: { atOnce: true } } : {}),
    });
    return true;
  });
}

/** Destroys what has been replaced, and replaces what is older than `days`. */
export async function upkeepOperatorSigningKeys(deps: Dependencies, days: number): Promise<void> {
  await retireSigningKeys({ prepare: prepareOn(deps.mgmt), table: operatorSigningKeys });
  // The first one is made, not replaced.
  await loadSigningKeys(operatorSigningKeyStore(deps.keys, prepareOn(deps.mgmt)));
  await rotateOperatorSigningKey(deps, { olderThanSeconds: days * 86_400 });
}
