import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { candidates, currentKey, type DataKey, KEY_ID_BYTES, keyId } from './seal.ts';

/**
 * Files are encrypted in chunks of 64 KiB, each under AES-256-GCM, after the STREAM construction
 * (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the nonce is a counter with a last-chunk flag, so that
 * chunks cannot be reordered, dropped or cut off, and neither side holds more than one chunk.
 * Each file has a key of its own, derived from the tenant key by HKDF with a random salt.
 * Layout: version (1) | key id (4) | salt (32) | chunks of ciphertext + tag (16).
 */
export const SEALED_CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const SALT_BYTES = 32;
const VERSION = 2;
/** Without the key's id; written before keys could be replaced. */
const VERSION_WITHOUT_ID = 1;
/** So much of a file tells under which key it lies. */
export const SEALED_HEADER_BYTES = 1 + KEY_ID_BYTES;

function fileKey(tenantKey: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', tenantKey, salt, 'hanok file', 32));
}

function nonce(counter: number, last: boolean): Buffer {
  const iv = Buffer.alloc(12);
  iv.writeUInt32BE(counter, 7);
  iv[11] = last ? 1 : 0;
  return iv;
}

/** Cuts a stream into pieces of exactly `size` bytes, marking the last one (which may be shorter, or empty). */
async function* pieces(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<{ piece: Buffer; last: boolean }> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  for await (const data of source) {
    held.push(data);
    heldBytes += data.length;
    // One byte more than a piece has to be there before a piece is known not to be the last.
    if (heldBytes <= size) continue;
    let joined = Buffer.concat(held);
    while (joined.length > size) {
      yield { piece: joined.subarray(0, size), last: false };
      joined = joined.subarray(size);
    }
    held = [joined];
    heldBytes = joined.length;
  }
  yield { piece: Buffer.concat(held), last: true };
}

/** Encrypts a stream under the tenant's key; `context` (the storage key of the file) is bound into each chunk. */
export async function* sealStream(
  key: DataKey,
  source: AsyncIterable<Buffer>,
  context: string,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const master = currentKey(key);
  const own = fileKey(master, salt);
  yield Buffer.concat([Buffer.of(VERSION), keyId(master), salt]);
  let counter = 0;
  for await (const { piece, last } of pieces(source, SEALED_CHUNK_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', own, nonce(counter++, last)).setAAD(Buffer.from(context));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Decrypts what `sealStream` made. @throws at the first chunk that was altered, reordered or is missing. */
export async function* openStream(
  key: DataKey,
  source: AsyncIterable<Buffer>,
  context: string,
): AsyncGenerator<Buffer> {
  let possible: Buffer[] = [];
  let counter = 0;
  const body = withoutHeader(source, (id, salt) => {
    possible = candidates(key, id).map((one) => fileKey(one, salt));
  });
  for await (const { piece, last } of pieces(body, SEALED_CHUNK_BYTES + TAG_BYTES)) {
    if (piece.length < TAG_BYTES) throw new Error('the sealed file is cut off');
    const iv = nonce(counter++, last);
    // The first chunk tells which of the keys it is; from then on there is one.
    const opened = openFirst(possible, (own) => openChunk(own, iv, piece, context));
    possible = [opened.own];
    yield opened.plain;
  }
}

/** Whether a file that begins with `head` lies under the key that seals now. */
export function isSealedUnder(key: DataKey, head: Buffer): boolean {
  return head[0] === VERSION && head.subarray(1, SEALED_HEADER_BYTES).equals(keyId(currentKey(key)));
}

function openFirst(keys: readonly Buffer[], open: (key: Buffer) => Buffer): { own: Buffer; plain: Buffer } {
  let failure: unknown = new Error('sealed under another key, or cut off');
  for (const own of keys) {
    try {
      return { own, plain: open(own) };
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function openChunk(own: Buffer, iv: Buffer, piece: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', own, iv)
    .setAAD(Buffer.from(context))
    .setAuthTag(piece.subarray(piece.length - TAG_BYTES));
  return Buffer.concat([decipher.update(piece.subarray(0, piece.length - TAG_BYTES)), decipher.final()]);
}

async function* withoutHeader(
  source: AsyncIterable<Buffer>,
  onHeader: (id: Buffer | null, salt: Buffer) => void,
): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const data of source) {
    if (head === null) {
      yield data;
      continue;
    }
    head = Buffer.concat([head, data]);
    if (head.length === 0) continue;
    if (head[0] !== VERSION && head[0] !== VERSION_WITHOUT_ID) throw new Error('not a sealed file');
    const idBytes = head[0] === VERSION ? KEY_ID_BYTES : 0;
    const headerBytes = 1 + idBytes + SALT_BYTES;
    if (head.length < headerBytes) continue;
    onHeader(idBytes === 0 ? null : head.subarray(1, 1 + idBytes), head.subarray(1 + idBytes, headerBytes));
    const rest = head.subarray(headerBytes);
    head = null;
    if (rest.length > 0) yield rest;
  }
}
