import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * A key of 32 bytes, or several while one takes the place of another: `current` seals, and all of them open
 * (docs/adr/0013-key-rotation.md).
 */
export type DataKey = Buffer | DataKeys;

export interface DataKeys {
  current: Buffer;
  others: readonly Buffer[];
}

const VERSION = 2;
/** Without the key's id; written before keys could be replaced. */
const VERSION_WITHOUT_ID = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_ID_BYTES = 4;

export function currentKey(key: DataKey): Buffer {
  return Buffer.isBuffer(key) ? key : key.current;
}

/** Every key that opens, the one that seals first. */
export function eachKey(key: DataKey): [Buffer, ...Buffer[]] {
  return Buffer.isBuffer(key) ? [key] : [key.current, ...key.others];
}

/** Whether both hold the same keys in the same roles. */
export function sameKeys(a: DataKey, b: DataKey): boolean {
  const [left, right] = [eachKey(a), eachKey(b)];
  return left.length === right.length && left.every((key, i) => right[i] !== undefined && key.equals(right[i]));
}

/** Tells keys apart without giving anything of them away. Four bytes are enough: a wrong guess only fails to open. */
export function keyId(key: Buffer): Buffer {
  return createHash('sha256').update('hanok key id').update(key).digest().subarray(0, KEY_ID_BYTES);
}

/** The keys that may open what was sealed under the key of this id; all of them where no id was written. */
export function candidates(key: DataKey, id: Buffer | null): Buffer[] {
  const all = eachKey(key);
  return id === null ? all : all.filter((one) => keyId(one).equals(id));
}

/**
 * Encrypts a small secret by AES-256-GCM. `context` names what and whose the secret is
 * ("tenant:<id>/model-key"); it is bound as associated data, so that a sealed value copied
 * to another row or tenant does not open. Layout: version (1) | key id (4) | iv (12) | tag (16) | ciphertext.
 */
export function seal(key: DataKey, plaintext: Buffer | string, context: string): Buffer {
  const own = currentKey(key);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', own, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([
    cipher.update(typeof plaintext === 'string' ? Buffer.from(plaintext) : plaintext),
    cipher.final(),
  ]);
  return Buffer.concat([Buffer.of(VERSION), keyId(own), iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made. @throws when the key, the context or a single bit differs. */
export function openSealed(key: DataKey, sealed: Buffer, context: string): Buffer {
  const { id, rest } = parse(sealed);
  let failure: unknown = new Error('sealed under another key');
  for (const one of candidates(key, id)) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', one, rest.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(context))
        .setAuthTag(rest.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(rest.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** The same secret under the current key; null when it lies under it already. @throws like `openSealed` */
export function reseal(key: DataKey, sealed: Buffer, context: string): Buffer | null {
  const { id } = parse(sealed);
  if (id?.equals(keyId(currentKey(key)))) return null;
  return seal(key, openSealed(key, sealed, context), context);
}

function parse(sealed: Buffer): { id: Buffer | null; rest: Buffer } {
  const [version] = sealed;
  const idBytes = version === VERSION ? KEY_ID_BYTES : 0;
  const known = version === VERSION || version === VERSION_WITHOUT_ID;
  if (!known || sealed.length < 1 + idBytes + IV_BYTES + TAG_BYTES) throw new Error('not a sealed value');
  return { id: idBytes === 0 ? null : sealed.subarray(1, 1 + idBytes), rest: sealed.subarray(1 + idBytes) };
}
