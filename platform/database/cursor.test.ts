import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './index.ts';

const id = '0192f3c4-0000-7000-8000-000000000000';
const at = '2026-11-24T20:45:03.123456Z';

test('a cursor comes back as it was made', () => {
  expect(decodeCursor(encodeCursor([at, id, 3, null]), ['timestamp', 'uuid', 'number', 'date?'])).toEqual([
    at,
    id,
    3,
    null,
  ]);
  expect(decodeCursor(undefined, ['uuid'])).toBeNull();
});

test('a cursor is safe in an address', () => {
  expect(encodeCursor(['한옥/+?&=', id])).toMatch(/^[A-Za-z0-9_-]+$/);
});

test.each([
  ['nothing', ''],
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['no list', Buffer.from('{}').toString('base64url')],
  ['too few', encodeCursor([at])],
  ['too many', encodeCursor([at, id, id])],
  ['another kind', encodeCursor([id, at])],
  ['a statement', encodeCursor([at, "' or true --"])],
  ['a moment that is none', encodeCursor(['2026-13-45T00:00:00Z', id])],
  ['null where none may be', encodeCursor([null, id])],
  ['an object', Buffer.from(JSON.stringify([{ $ne: 1 }, id])).toString('base64url')],
])('%s is refused as cursor_invalid', (_what, cursor) => {
  expect(() => decodeCursor(cursor, ['timestamp', 'uuid'])).toThrow(
    expect.objectContaining({ code: 'cursor_invalid' }),
  );
});
