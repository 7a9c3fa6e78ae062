import { describe, expect, test } from 'vitest';
import { childrenOf, folderOptions, trailOf } from './folders.ts';

const folder = (id: string, parentId: string | null, name = id) => ({ id, name, parentId, documentCount: 0 });
const folders = [folder('b', 'a'), folder('a', null), folder('c', 'b'), folder('z', null)];

describe('folders', () => {
  test('know the way to one of them', () => {
    expect(trailOf(folders, 'c').map((f) => f.id)).toEqual(['a', 'b', 'c']);
    expect(trailOf(folders, null)).toEqual([]);
    expect(trailOf(folders, 'gone')).toEqual([]);
  });
  test('do not go round for ever when two hold each other', () => {
    expect(trailOf([folder('x', 'y'), folder('y', 'x')], 'x').length).toBe(2);
  });
  test('are listed by name below their parent', () => {
    expect(childrenOf(folders, null, 'en').map((f) => f.id)).toEqual(['a', 'z']);
  });
  test('cannot be moved into themselves or what they hold', () => {
    expect(folderOptions(folders, 'en', 'b').map((o) => o.value)).toEqual(['a', 'z']);
  });
});
