import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { z } from 'zod';
import { errors } from '#platform/errors/index.ts';

/** The sort values of the last row of a page; opaque to callers. */
export type KeysetCursor = readonly (string | number | null)[];

type ValueKind = 'string' | 'number' | 'uuid' | 'timestamp' | 'date';

/**
 * What a value of a cursor must look like, so that a forged one does not fail inside PostgreSQL. A question mark allows
 * null: the row that the page ended with had no such value.
 */
export type CursorKind = ValueKind | `${ValueKind}?`;

const schemas: Record<ValueKind, z.ZodType> = {
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
 * @param kinds the kind of each value, in the order in which they were encoded
 * @throws `cursor_invalid` for anything that `encodeCursor` would not have made for this list
 */
export function decodeCursor(cursor: string | undefined, kinds: readonly CursorKind[]): KeysetCursor | null {
  if (cursor === undefined) return null;
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (cause) {
    throw errors.cursor_invalid({ cause });
  }
  const fits =
    Array.isArray(values) && values.length === kinds.length && kinds.every((kind, i) => isOfKind(kind, values[i]));
  if (!fits) throw errors.cursor_invalid();
  return values as KeysetCursor;
}

function isOfKind(kind: CursorKind, value: unknown): boolean {
  if (kind.endsWith('?') && value === null) return true;
  return schemas[kind.replace('?', '') as ValueKind].safeParse(value).success;
}

/**
 * A timestamp for a cursor, to the microsecond: a JavaScript Date drops what lies below the millisecond, and a page
 * that begins there would repeat or lose rows.
 */
export function cursorTimestamp(column: SQLWrapper): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
