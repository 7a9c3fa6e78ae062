import { hkdfSync, randomBytes } from 'node:crypto';
import { currentKey, type DataKey, type DataKeys, openSealed, reseal, seal } from './seal.ts';

/**
 * What the platform's root key does: it wraps the tenants' keys and seals the platform's own secrets, and never touches
 * a tenant's data. Follows a rotation while it is held (docs/adr/0013-key-rotation.md), so ask each time and keep nothing.
 */
export interface KeyRing {
  /** A new random 256-bit key for a tenant, and the same key wrapped, ready for mgmt_db. */
  createTenantKey(tenantId: string): { key: Buffer; wrapped: Buffer };
  /** @throws when the wrapped key belongs to another tenant or another root key. */
  openTenantKey(tenantId: string, wrapped: Buffer): Buffer;
  /** Wraps a secret of the platform itself, such as a database role's password. */
  sealSecret(secret: string, context: string): Buffer;
  openSecret(sealed: Buffer, context: string): string;
  /** The same under the current root key; null when it lies under it already. */
  rewrapTenantKey(tenantId: string, wrapped: Buffer): Buffer | null;
  rewrapSecret(sealed: Buffer, context: string): Buffer | null;
  /** 32 bytes for one purpose of this installation, the same until the root key is replaced; stored nowhere. */
  derive(purpose: string): Buffer;
  /** The same from each root key, the current one first: for believing what was signed before a rotation. */
  deriveEach(purpose: string): [Buffer, ...Buffer[]];
}

/**
 * @param root with `others` while a rotation is under way: those only open. A function is asked each time
 * @param mayMake throws when nothing may be sealed, wrapped or derived now; what is there opens all the same
 */
export function createKeyRing(root: DataKey | (() => DataKeys), mayMake: () => void = () => undefined): KeyRing {
  const now = (): DataKeys => {
    if (typeof root === 'function') return root();
    return Buffer.isBuffer(root) ? { current: root, others: [] } : root;
  };
  if (typeof root !== 'function' && [now().current, ...now().others].some((key) => key.length !== 32))
    throw new Error('a root key must have 32 bytes');
  const making = (): DataKeys => {
    mayMake();
    return now();
  };
  const context = (tenantId: string) => `tenant-key:${tenantId}`;
  return {
    createTenantKey(tenantId) {
      const key = randomBytes(32);
      return { key, wrapped: seal(making(), key, context(tenantId)) };
    },
    openTenantKey: (tenantId, wrapped) => openSealed(now(), wrapped, context(tenantId)),
    sealSecret: (secret, name) => seal(making(), secret, `secret:${name}`),
    openSecret: (sealed, name) => openSealed(now(), sealed, `secret:${name}`).toString(),
    rewrapTenantKey: (tenantId, wrapped) => reseal(making(), wrapped, context(tenantId)),
    rewrapSecret: (sealed, name) => reseal(making(), sealed, `secret:${name}`),
    derive: (purpose) => derive(currentKey(making()), purpose),
    deriveEach(purpose) {
      const { current, others } = making();
      return [derive(current, purpose), ...others.map((key) => derive(key, purpose))];
    },
  };
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `hanok ${purpose}`, 32));
}
