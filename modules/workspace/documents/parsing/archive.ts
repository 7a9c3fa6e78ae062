import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { ParseFailure } from './failure.ts';
import type { ParseLimits } from './types.ts';

/** More entries than any office document has; a longer directory is an attack or damage. */
const MAX_ENTRIES = 50_000;
/** Below this many decompressed bytes the ratio does not matter: sparse spreadsheets compress 100-fold. */
const RATIO_FLOOR_BYTES = 50 * 1024 * 1024;

const OPTIONS = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false };

/** An opened zip archive. Entries are found without regard to case, as office programs do. */
export type Archive = {
  names: string[];
  has(name: string): boolean;
  /** The entry's bytes. Refuses (`corrupted`) an entry that is absent, damaged or encrypted. */
  bytes(name: string): Promise<Buffer>;
  /** The entry as text (UTF-8, or UTF-16 with a byte order mark). */
  text(name: string): Promise<string>;
  close(): void;
};

/**
 * Opens a zip archive held in memory, after weighing it: the sizes in its directory are summed against `limits`, and
 * an entry that turns out longer than it says is refused by yauzl while it is being inflated.
 * @throws ParseFailure `corrupted`, `too_large`
 */
export async function openArchive(
  data: Buffer,
  limits: Pick<ParseLimits, 'maxArchiveBytes' | 'maxArchiveRatio'>,
): Promise<Archive> {
  const zip = await fromBufferPromise(data, OPTIONS).catch((error: unknown) => {
    throw new ParseFailure('corrupted', error);
  });
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of entriesOf(zip)) {
    total += entry.uncompressedSize;
    if (total > limits.maxArchiveBytes) throw new ParseFailure('too_large', 'archive inflates beyond the limit');
    if (total > RATIO_FLOOR_BYTES && total / data.length > limits.maxArchiveRatio) {
      throw new ParseFailure('too_large', 'archive is compressed beyond the limit');
    }
    entries.set(entry.fileName.toLowerCase(), entry);
  }

  const bytes = async (name: string) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw new ParseFailure('corrupted', `missing ${name}`);
    return inflate(zip, entry);
  };
  return {
    names: [...entries.values()].map((entry) => entry.fileName),
    has: (name) => entries.has(name.toLowerCase()),
    bytes,
    text: async (name) => decodeXml(await bytes(name)),
    close: () => zip.close(),
  };
}

/** Names of the entries of the zip archive at `path` (the first 2,000), read from its directory alone; null if damaged. */
export async function archiveNames(path: string): Promise<string[] | null> {
  try {
    const zip = await openPromise(path, OPTIONS);
    try {
      const names: string[] = [];
      for await (const entry of entriesOf(zip)) {
        names.push(entry.fileName);
        if (names.length >= 2_000) break;
      }
      return names;
    } finally {
      zip.close();
    }
  } catch {
    return null;
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  if (zip.entryCount > MAX_ENTRIES) throw new ParseFailure('too_large', 'archive has too many entries');
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw error instanceof ParseFailure ? error : new ParseFailure('corrupted', error);
  }
}

async function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.isEncrypted()) throw new ParseFailure('encrypted', entry.fileName);
  try {
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch (error) {
    throw new ParseFailure('corrupted', error);
  }
}

function decodeXml(data: Buffer): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  return new TextDecoder('utf-8').decode(data);
}
