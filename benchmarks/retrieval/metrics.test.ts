import { describe, expect, test } from 'vitest';
import { checkAnswer, renderAnswers } from './answer-check.ts';
import { ndcg, percentile, recall, reciprocalRank, render, summarise } from './metrics.ts';
import { sample } from './squad.ts';

describe('ranking measures', () => {
  test('nDCG is the discount of the rank, and nothing beyond ten', () => {
    expect([1, 2, 3, 10, 11].map((rank) => Number(ndcg(rank).toFixed(4)))).toEqual([1, 0.6309, 0.5, 0.2891, 0]);
    expect(ndcg(null)).toBe(0);
  });

  test('reciprocal rank and recall', () => {
    expect([reciprocalRank(4), reciprocalRank(11), reciprocalRank(null)]).toEqual([0.25, 0, 0]);
    expect([recall(1, 1), recall(2, 1), recall(10, 10), recall(null, 10)]).toEqual([1, 0, 1, 0]);
  });

  test('percentiles take the nearest rank and do not mind the order', () => {
    const values = [40, 10, 30, 20];
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0)]).toEqual([20, 40, 10]);
    expect(percentile([], 0.5)).toBeNaN();
  });

  test('the summary is the mean over all questions, the missed ones included', () => {
    const report = summarise([
      { rank: 1, latencyMs: 5 },
      { rank: null, latencyMs: 7 },
    ]);
    expect(report).toEqual({
      questions: 2,
      ndcgAt10: 0.5,
      mrrAt10: 0.5,
      recallAt1: 0.5,
      recallAt10: 0.5,
      p50Ms: 5,
      p95Ms: 7,
    });
    expect(render(report)).toContain('nDCG@10    0.5000');
  });

  test('a sample is spread over all items', () => {
    expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
    expect(sample(['a', 'b'], 9)).toEqual(['a', 'b']);
  });
});

describe('checking citations', () => {
  const contentOf = async (id: string) => (id === 'right' ? '한옥은 집이다. 😀 끝' : 'other text');
  const isRight = (id: string) => id === 'right';

  test('a quote counts only where it says it stands, in UTF-16 units', async () => {
    const at = (start: number, end: number) => ({ documentId: 'right', quote: '끝', start, end });
    const check = await checkAnswer([at(12, 13), at(11, 12)], contentOf, isRight);
    expect(check).toEqual({ citations: 2, verbatim: 1, firstIsRight: true, anyIsRight: true });
  });

  test('the right passage behind a wrong one is not the first', async () => {
    const wrong = { documentId: 'wrong', quote: 'other', start: 0, end: 5 };
    const check = await checkAnswer([wrong, { ...wrong, documentId: 'right' }], contentOf, isRight);
    expect(check).toEqual({ citations: 2, verbatim: 1, firstIsRight: false, anyIsRight: true });
  });

  test('no citation and an empty quote are worth nothing', async () => {
    expect(await checkAnswer([], contentOf, isRight)).toMatchObject({ citations: 0, firstIsRight: false });
    const empty = { documentId: 'right', quote: '', start: 3, end: 3 };
    expect(await checkAnswer([empty], contentOf, isRight)).toMatchObject({ verbatim: 0 });
    expect(renderAnswers([])).toContain('0 of 0');
  });
});
