import { createHash } from 'node:crypto';
import { keyId } from './seal.ts';
import { openStream, sealStream } from './stream.ts';

/**
 * A sealed archive: a readable header, then a stream sealed in chunks (stream.ts). Each chunk is bound to its place and to
 * the whole header, so that none can be altered, cut off, moved, or taken from another archive.
 * Layout: "HANOKARC" (8) | version (1) | length of the header (2) | header, JSON | sealed stream.
 */
export interface ArchiveHeader {
  id: string;
  tenantId: string;
  /** Tells under which key the archive lies, and nothing of the key. */
  keyId: string;
}

const MAGIC = Buffer.from('HANOKARC');
const VERSION = 1;
const PREFIX_BYTES = MAGIC.length + 3;
const MAX_HEADER_BYTES = 1024;

/** @param key of this archive alone */
export async function* sealArchive(
  key: Buffer,
  { id, tenantId }: { id: string; tenantId: string },
  content: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const header: ArchiveHeader = { id, tenantId, keyId: keyId(key).toString('hex') };
  const text = Buffer.from(JSON.stringify(header));
  const prefix = Buffer.alloc(PREFIX_BYTES);
  MAGIC.copy(prefix);
  prefix[MAGIC.length] = VERSION;
  prefix.writeUInt16BE(text.length, MAGIC.length + 1);
  const head = Buffer.concat([prefix, text]);
  yield head;
  yield* sealStream(key, content, contextOf(head));
}

/** @throws when it is another archive or another tenant's, another key, or not as it was written; also after some content */
export async function* openArchive(
  key: Buffer,
  expected: { id: string; tenantId: string },
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const { head, rest } = await splitHead(source);
  const header = JSON.parse(head.subarray(PREFIX_BYTES).toString()) as ArchiveHeader;
  if (header.id !== expected.id || header.tenantId !== expected.tenantId) throw new Error('another archive');
  yield* openStream(key, rest, contextOf(head));
}

function contextOf(head: Buffer): string {
  return `archive:${createHash('sha256').update(head).digest('hex')}`;
}

async function splitHead(source: AsyncIterable<Buffer>): Promise<{ head: Buffer; rest: AsyncIterable<Buffer> }> {
  const parts = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  for (;;) {
    const bytes = headBytes(held);
    if (bytes !== null && held.length >= bytes)
      return { head: held.subarray(0, bytes), rest: withFirst(held.subarray(bytes), parts) };
    const { done, value } = await parts.next();
    if (done === true) throw new Error('the archive is cut off');
    held = Buffer.concat([held, value]);
  }
}

/** Null: not known yet. */
function headBytes(held: Buffer): number | null {
  if (held.length < PREFIX_BYTES) return null;
  if (!held.subarray(0, MAGIC.length).equals(MAGIC) || held[MAGIC.length] !== VERSION)
    throw new Error('not an archive of a known version');
  const length = held.readUInt16BE(MAGIC.length + 1);
  if (length > MAX_HEADER_BYTES) throw new Error('not an archive');
  return PREFIX_BYTES + length;
}

async function* withFirst(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first;
    for (;;) {
      const { done, value } = await rest.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
