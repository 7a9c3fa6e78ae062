import { expect, test } from 'vitest';
import { groupHits } from './group.ts';
import { highlight } from './highlight.ts';

test('a snippet keeps every character, whatever the ranges', () => {
  const snippet = '누리호 시험발사 일정';
  const cases = [
    [],
    [{ start: 0, end: 3 }],
    [
      { start: 4, end: 8 },
      { start: 0, end: 5 },
    ],
    [{ start: 5, end: 999 }],
    [{ start: 9, end: 2 }],
  ];
  for (const ranges of cases) {
    expect(
      highlight(snippet, ranges)
        .map((s) => s.text)
        .join(''),
    ).toBe(snippet);
  }
});

test('only what was found is marked', () => {
  expect(
    highlight('abcabc', [
      { start: 3, end: 4 },
      { start: 0, end: 1 },
    ]).filter((s) => s.marked),
  ).toEqual([
    { text: 'a', marked: true },
    { text: 'a', marked: true },
  ]);
});

test('passages of one document stand together, the best document first', () => {
  const hit = (documentId: string, chunkId: string) => ({
    documentId,
    chunkId,
    title: documentId,
    snippet: '',
    highlights: [],
    score: 0,
    page: null,
    start: 0,
    end: 0,
    kind: 'txt' as const,
    documentUpdatedAt: '',
  });
  const groups = groupHits([hit('b', '1'), hit('a', '2'), hit('b', '3')]);
  expect(groups.map((g) => [g.documentId, g.hits.map((h) => h.chunkId)])).toEqual([
    ['b', ['1', '3']],
    ['a', ['2']],
  ]);
});
