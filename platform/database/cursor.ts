import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { z } from 'zod';
import { errors } from '#platform/errors/index.ts';

/** The sort values of the last row of a page; opaque to callers. */
export type KeysetCursor = readonly (string | number | null)[];

/** What a value of a cursor must look like; `uuid` and `timestamp` keep forged ones from failing inside PostgreSQL. */
export type CursorKind = 'string' | 'number' | 'uuid' | 'timestamp' | 'date';

const kinds: Record<CursorKind, z.ZodType> = {
  string: z.string(),
  number: z.number(),
  uuid: z.guid(),
  timestamp: z.iso.datetime(),
  date: z.iso.date(),
};

export function encodeCursor(values: KeysetCursor): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * Reads a cursor back.
 * @param expected the kind of each value, in the order in which they were encoded; any may be null
 * @throws `cursor_invalid` for anything that `encodeCursor` would not have made for this list
 */
export function decodeCursor(cursor: string | undefined, expected: readonly CursorKind[]): KeysetCursor | null {
  if (cursor === undefined) return null;
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (cause) {
    throw errors.cursor_invalid({ cause });
  }
  const fits =
    Array.isArray(values) &&
    values.length === expected.length &&
    expected.every((kind, i) => values[i] === null || kinds[kind].safeParse(values[i]).success);
  if (!fits) throw errors.cursor_invalid();
  return values as KeysetCursor;
}

/**
 * A timestamp for a cursor, to the microsecond: a JavaScript Date drops what lies below the millisecond, and a page
 * that begins there would repeat or lose rows.
 */
export function cursorTimestamp(column: SQLWrapper): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
