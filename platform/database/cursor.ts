import { errors } from '#platform/errors/index.ts';

/** The sort values of the last row of a page; opaque to callers. */
export type KeysetCursor = readonly (string | number | null)[];

export function encodeCursor(values: KeysetCursor): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * Reads a cursor back.
 * @param kinds the type of each value, in the order in which they were encoded
 * @throws `cursor_invalid` for anything that `encodeCursor` would not have made for this list
 */
export function decodeCursor(cursor: string | undefined, kinds: readonly ('string' | 'number')[]): KeysetCursor | null {
  if (cursor === undefined) return null;
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (cause) {
    throw errors.cursor_invalid({ cause });
  }
  const fits =
    Array.isArray(values) &&
    values.length === kinds.length &&
    values.every((value, i) => value === null || typeof value === kinds[i]);
  if (!fits) throw errors.cursor_invalid();
  return values as KeysetCursor;
}
