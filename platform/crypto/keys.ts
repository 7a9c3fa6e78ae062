import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openSealed, seal } from './seal.ts';

/** Makes and opens tenant keys. The master key wraps them and never touches data itself. */
export interface KeyRing {
  /** A new random 256-bit key for a tenant, and the same key wrapped, ready for mgmt_db. */
  createTenantKey(tenantId: string): { key: Buffer; wrapped: Buffer };
  /** @throws when the wrapped key belongs to another tenant or another master key. */
  openTenantKey(tenantId: string, wrapped: Buffer): Buffer;
  /** Wraps a secret of the platform itself, such as a database role's password. */
  sealSecret(secret: string, context: string): Buffer;
  openSecret(sealed: Buffer, context: string): string;
  /** 32 bytes for one purpose of this installation, the same at every start; stored nowhere. */
  derive(purpose: string): Buffer;
}

export function createKeyRing(masterKey: Buffer): KeyRing {
  if (masterKey.length !== 32) throw new Error('the master key must have 32 bytes');
  const context = (tenantId: string) => `tenant-key:${tenantId}`;
  return {
    createTenantKey(tenantId) {
      const key = randomBytes(32);
      return { key, wrapped: seal(masterKey, key, context(tenantId)) };
    },
    openTenantKey: (tenantId, wrapped) => openSealed(masterKey, wrapped, context(tenantId)),
    sealSecret: (secret, name) => seal(masterKey, secret, `secret:${name}`),
    openSecret: (sealed, name) => openSealed(masterKey, sealed, `secret:${name}`).toString(),
    derive: (purpose) => Buffer.from(hkdfSync('sha256', masterKey, '', `hanok ${purpose}`, 32)),
  };
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
