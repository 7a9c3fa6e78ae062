import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Files are encrypted in chunks of 64 KiB, each under AES-256-GCM, after the STREAM construction
 * (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the nonce is a counter with a last-chunk flag, so that
 * chunks cannot be reordered, dropped or cut off, and neither side holds more than one chunk.
 * Each file has a key of its own, derived from the tenant key by HKDF with a random salt.
 * Layout: version (1) | salt (32) | chunks of ciphertext + tag (16).
 */
export const SEALED_CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const SALT_BYTES = 32;
const VERSION = 1;

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
export async function* sealStream(key: Buffer, source: AsyncIterable<Buffer>, context: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const own = fileKey(key, salt);
  yield Buffer.concat([Buffer.of(VERSION), salt]);
  let counter = 0;
  for await (const { piece, last } of pieces(source, SEALED_CHUNK_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', own, nonce(counter++, last)).setAAD(Buffer.from(context));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Decrypts what `sealStream` made. @throws at the first chunk that was altered, reordered or is missing. */
export async function* openStream(key: Buffer, source: AsyncIterable<Buffer>, context: string): AsyncGenerator<Buffer> {
  let own: Buffer | null = null;
  let counter = 0;
  for await (const { piece, last } of pieces(
    withoutHeader(source, (salt) => (own = fileKey(key, salt))),
    SEALED_CHUNK_BYTES + TAG_BYTES,
  )) {
    if (own === null || piece.length < TAG_BYTES) throw new Error('the sealed file is cut off');
    const body = piece.subarray(0, piece.length - TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', own, nonce(counter++, last))
      .setAAD(Buffer.from(context))
      .setAuthTag(piece.subarray(piece.length - TAG_BYTES));
    yield Buffer.concat([decipher.update(body), decipher.final()]);
  }
}

async function* withoutHeader(source: AsyncIterable<Buffer>, onSalt: (salt: Buffer) => void): AsyncGenerator<Buffer> {
  const headerBytes = 1 + SALT_BYTES;
  let head: Buffer | null = Buffer.alloc(0);
  for await (const data of source) {
    if (head === null) {
      yield data;
      continue;
    }
    head = Buffer.concat([head, data]);
    if (head.length < headerBytes) continue;
    if (head[0] !== VERSION) throw new Error('not a sealed file');
    onSalt(head.subarray(1, headerBytes));
    const rest = head.subarray(headerBytes);
    head = null;
    if (rest.length > 0) yield rest;
  }
}
