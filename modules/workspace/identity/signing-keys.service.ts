import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { type Prepare, retireSigningKeys, rotateSigningKey } from '#platform/oauth/index.ts';
import type { TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { signingKeys } from './model.ts';
import { signingKeyStore } from './realm.ts';

export interface RotationOptions {
  /** A key that is younger stays. */
  olderThanSeconds: number;
  /** The former keys end now, with all that they signed. */
  atOnce?: boolean;
}

/** Replaces the key that signs a workspace's tokens. @returns whether it was old enough for that */
export function rotateWorkspaceSigningKey(
  database: TenantDatabase,
  tenant: TenantRecord,
  options: RotationOptions,
): Promise<boolean> {
  return database.systemTransaction(async (tx) => {
    const prepare: Prepare = (_name, build) => build(tx);
    const kid = await rotateSigningKey(signingKeyStore(tenant, prepare), options);
    if (kid === null) return false;
    await recordSystemAudit(tx, {
      action: 'keys.signing_rotated',
      target: { type: 'signing_key', id: kid },
      ...(options.atOnce === true ? { details: { atOnce: true } } : {}),
    });
    return true;
  });
}

/** Destroys what has been replaced, and replaces what is older than `days`. */
export async function upkeepSigningKeys(database: TenantDatabase, tenant: TenantRecord, days: number): Promise<void> {
  await retireSigningKeys({ prepare: (name, build) => database.preparedSystem(name, build), table: signingKeys });
  await rotateWorkspaceSigningKey(database, tenant, { olderThanSeconds: days * 86_400 });
}
