import type { KeyRing } from '#platform/crypto/index.ts';
import { prepareOn, retireSigningKeys, rotateSigningKey } from '#platform/oauth/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { operatorSigningKeys } from './model.ts';
import { operatorSigningKeyStore } from './realm.ts';

/** Replaces the key that signs operators' tokens. @returns whether it was old enough for that */
export async function rotateOperatorSigningKey(
  mgmt: Drizzle,
  keys: KeyRing,
  options: { olderThanSeconds: number; atOnce?: boolean },
): Promise<boolean> {
  return (await rotateSigningKey(operatorSigningKeyStore(keys, prepareOn(mgmt)), options)) !== null;
}

/** Destroys what has been replaced, and replaces what is older than `days`. */
export async function upkeepOperatorSigningKeys(mgmt: Drizzle, keys: KeyRing, days: number): Promise<void> {
  await retireSigningKeys({ prepare: prepareOn(mgmt), table: operatorSigningKeys });
  await rotateOperatorSigningKey(mgmt, keys, { olderThanSeconds: days * 86_400 });
}
