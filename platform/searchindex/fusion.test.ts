import { describe, expect, test } from 'vitest';
import { fuse } from './fusion.ts';

describe('reciprocal rank fusion', () => {
  test('what both lists hold beats what one of them ranks first', () => {
    expect(
      fuse([
        ['a', 'b'],
        ['c', 'b'],
      ]).map((item) => item.id),
    ).toEqual(['b', 'a', 'c']);
  });

  test('the score is the sum of 1 / (60 + rank)', () => {
    const [best] = fuse([['x'], ['y', 'x']]);
    expect(best).toEqual({ id: 'x', score: 1 / 61 + 1 / 62, ranks: [1, 2] });
  });

  test('one list alone keeps its order', () => {
    expect(fuse([['c', 'a', 'b'], []]).map((item) => item.id)).toEqual(['c', 'a', 'b']);
  });

  test('a list that repeats an id counts it once, at its best place', () => {
    expect(fuse([['a', 'a', 'b']]).find((item) => item.id === 'a')).toEqual({ id: 'a', score: 1 / 61, ranks: [1] });
  });

  test('no lists give nothing', () => {
    expect(fuse([])).toEqual([]);
  });
});
