import { hkdfSync } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { currentKey, type DataKey, type DataKeys, eachKey, openSealed, reseal, seal } from '#platform/crypto/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { backups } from './model.ts';

const KEY_BYTES = 32;
const context = (tenantId: string, backupId: string) => `tenant:${tenantId}/backup:${backupId}`;

/**
 * A tenant's data keys, as the ledger keeps them for one backup: sealed under the tenant's key itself. So a backup outlives
 * the rotation of that key, and ends with its destruction.
 */
export function sealBackupKeys(key: DataKey, tenantId: string, backupId: string): Buffer {
  return seal(key, Buffer.concat(eachKey(key)), context(tenantId, backupId));
}

/** @throws when the tenant's key is another one, or the row is of another tenant or backup */
export function openBackupKeys(key: DataKey, sealed: Buffer, tenantId: string, backupId: string): DataKeys {
  const opened = openSealed(key, sealed, context(tenantId, backupId));
  const others: Buffer[] = [];
  for (let at = KEY_BYTES; at < opened.length; at += KEY_BYTES) others.push(opened.subarray(at, at + KEY_BYTES));
  return { current: opened.subarray(0, KEY_BYTES), others };
}

/** The key of one archive. Not the data key itself, which seals files and secrets. */
export function archiveKey(keys: DataKey, backupId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', currentKey(keys), backupId, 'hanok backup', KEY_BYTES));
}

/** Part of the rotation of a tenant's key. @returns how many were sealed anew */
export async function resealBackupKeys(mgmt: Drizzle, tenantId: string, keys: DataKeys): Promise<number> {
  let changed = 0;
  const rows = await mgmt
    .select({ id: backups.id, keySealed: backups.keySealed })
    .from(backups)
    .where(eq(backups.tenantId, tenantId));
  for (const { id, keySealed } of rows) {
    const anew = resealed(keys, keySealed, context(tenantId, id));
    if (anew === null) continue;
    const { rowCount } = await mgmt
      .update(backups)
      .set({ keySealed: anew })
      .where(and(eq(backups.id, id), eq(backups.keySealed, keySealed)));
    changed += rowCount ?? 0;
  }
  return changed;
}

/** Null: nothing to do, or no key opens it, and then it was lost before. */
function resealed(keys: DataKeys, sealed: Buffer, name: string): Buffer | null {
  try {
    return reseal(keys, sealed, name);
  } catch {
    return null;
  }
}
