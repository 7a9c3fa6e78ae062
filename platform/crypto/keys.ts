import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { currentKey, type DataKey, openSealed, reseal, seal } from './seal.ts';

/** Makes and opens tenant keys. The master key wraps them and never touches data itself. */
export interface KeyRing {
  /** A new random 256-bit key for a tenant, and the same key wrapped, ready for mgmt_db. */
  createTenantKey(tenantId: string): { key: Buffer; wrapped: Buffer };
  /** @throws when the wrapped key belongs to another tenant or another master key. */
  openTenantKey(tenantId: string, wrapped: Buffer): Buffer;
  /** Wraps a secret of the platform itself, such as a database role's password. */
  sealSecret(secret: string, context: string): Buffer;
  openSecret(sealed: Buffer, context: string): string;
  /** The same under the current master key; null when it lies under it already. */
  rewrapTenantKey(tenantId: string, wrapped: Buffer): Buffer | null;
  rewrapSecret(sealed: Buffer, context: string): Buffer | null;
  /** 32 bytes for one purpose of this installation, the same at every start; stored nowhere. */
  derive(purpose: string): Buffer;
  /** The same from each master key, the current one first: for believing what was signed before a rotation. */
  deriveEach(purpose: string): [Buffer, ...Buffer[]];
}

/** @param masterKey with `others` while a rotation is under way: those only open */
export function createKeyRing(masterKey: DataKey): KeyRing {
  const others = Buffer.isBuffer(masterKey) ? [] : masterKey.others;
  const current = currentKey(masterKey);
  if ([current, ...others].some((key) => key.length !== 32)) throw new Error('the master key must have 32 bytes');
  const context = (tenantId: string) => `tenant-key:${tenantId}`;
  return {
    createTenantKey(tenantId) {
      const key = randomBytes(32);
      return { key, wrapped: seal(masterKey, key, context(tenantId)) };
    },
    openTenantKey: (tenantId, wrapped) => openSealed(masterKey, wrapped, context(tenantId)),
    sealSecret: (secret, name) => seal(masterKey, secret, `secret:${name}`),
    openSecret: (sealed, name) => openSealed(masterKey, sealed, `secret:${name}`).toString(),
    rewrapTenantKey: (tenantId, wrapped) => reseal(masterKey, wrapped, context(tenantId)),
    rewrapSecret: (sealed, name) => reseal(masterKey, sealed, `secret:${name}`),
    derive: (purpose) => derive(current, purpose),
    deriveEach: (purpose) => [derive(current, purpose), ...others.map((key) => derive(key, purpose))],
  };
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `hanok ${purpose}`, 32));
}

/**
 * The master key of an installation that was given none: made at the first start, kept beside the data
 * with mode 600. `exclusive` creation keeps two processes from making two keys.
 */
export async function loadMasterKey(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64');
  if (key.length !== 32) throw new Error(`${path} does not hold a master key (32 bytes in base64)`);
  return key;
}
