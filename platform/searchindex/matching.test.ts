import { expect, test } from 'vitest';
import { wordMatcher } from './matching.ts';
import { queryTokens } from './tokens.ts';

/** The rule itself, without the short way. */
function share(word: string, query: string): number {
  const wanted = new Set(queryTokens(query));
  const tokens = queryTokens(word);
  return tokens.length === 0 ? 0 : tokens.filter((token) => wanted.has(token)).length / tokens.length;
}

const WORDS = `
  sky skies Skiing dyeing flies fly a I of the THE naïve Ünlü über re3d 3rd 1000 ２０２４ relational relate Running ﬁre
  집 집은 집에서 가을 가 서울에서는 서울 한국어정보처리학회 정보 처리를 3월 3월에 삼월 와 나라 日本語 東京 タワー 집a a집 ㅋㅋ 각 ไทย हिन्दी
`
  .trim()
  .split(/\s+/);

test('the short way never gives another answer than the tokens themselves', () => {
  for (const query of [...WORDS, WORDS.join(' '), '집 정보처리 relation 3월', '']) {
    const match = wordMatcher(query);
    for (const word of WORDS) expect([query, word, match(word)]).toEqual([query, word, share(word, query)]);
  }
});

test('a word counts by the share of its tokens that are asked for', () => {
  expect(wordMatcher('the tiles')('tile')).toBe(1);
  expect(wordMatcher('정보')('정보처리')).toBeCloseTo(1 / 4);
  expect(wordMatcher('roof')('gate')).toBe(0);
});
