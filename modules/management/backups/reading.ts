import { createHash } from 'node:crypto';
import type { CopiedTable } from '#platform/database/index.ts';
import { type ArchiveEnd, type ArchiveStart, contentOf } from './content.ts';
import { type Frame, readFrames } from './frames.ts';

/** What is done with an archive while it is read, in the order in which it was written. */
export interface ArchiveReader {
  start(start: ArchiveStart): Promise<void>;
  /** Must read `rows` to their end. @returns how many there were, if it knows */
  table(table: CopiedTable, rows: AsyncIterable<Buffer>): Promise<number | null>;
  /** Must read `bytes` to their end. */
  file(key: string, bytes: AsyncIterable<Buffer>): Promise<void>;
}

/**
 * Reads the content of an archive and holds every part against its sum.
 * @throws when something is missing, added or altered
 */
export async function readContent(source: AsyncIterable<Buffer>, reader: ArchiveReader): Promise<ArchiveEnd> {
  const frames = readFrames(source);
  const next = async (): Promise<Frame | undefined> => {
    const { done, value } = await frames.next();
    return done === true ? undefined : value;
  };

  try {
    const start = contentOf(await next(), 'start');
    await reader.start(start);
    const tables: ArchiveEnd['tables'] = {};
    let files = 0;
    for (;;) {
      const frame = await next();
      if (frame?.kind === 'table') {
        const table = contentOf(frame, 'table');
        const part = await readPart(next, (rows) => reader.table(table, rows));
        const end = contentOf(part.last, 'tableEnd');
        requireEqual(table.name, [end.bytes, end.sha256], [part.bytes, part.sha256]);
        if (part.result !== null) requireEqual(table.name, end.rows, part.result);
        tables[table.name] = { rows: end.rows, sha256: end.sha256 };
      } else if (frame?.kind === 'file') {
        const { key } = contentOf(frame, 'file');
        const part = await readPart(next, (bytes) => reader.file(key, bytes));
        const end = contentOf(part.last, 'fileEnd');
        requireEqual(key, [end.bytes, end.sha256], [part.bytes, part.sha256]);
        files += 1;
      } else {
        const end = contentOf(frame, 'end');
        requireEqual('tables', end.tables, tables);
        requireEqual('files', end.files.count, files);
        if ((await next()) !== undefined) throw new Error('something follows the end');
        return end;
      }
    }
  } finally {
    await frames.return(undefined);
  }
}

interface Part<T> {
  result: T;
  bytes: number;
  sha256: string;
  last: Frame | undefined;
}

async function readPart<T>(
  next: () => Promise<Frame | undefined>,
  work: (bytes: AsyncIterable<Buffer>) => Promise<T>,
): Promise<Part<T>> {
  const hash = createHash('sha256');
  let bytes = 0;
  let last: Frame | undefined;
  async function* data() {
    for (;;) {
      last = await next();
      if (last?.kind !== 'data') return;
      hash.update(last.payload);
      bytes += last.payload.length;
      yield last.payload;
    }
  }
  const result = await work(data());
  return { result, bytes, sha256: hash.digest('hex'), last };
}

function requireEqual(what: string, told: unknown, found: unknown): void {
  if (JSON.stringify(told) !== JSON.stringify(found)) throw new Error(`${what} is not as it was written`);
}
