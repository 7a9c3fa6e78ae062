import { expect, test } from 'vitest';
import { extractAnswer } from './extracts.ts';
import { CONTENT, handbook, tools } from './fixtures.ts';
import { addPassages } from './passages.ts';

const passages = addPassages([], handbook);

test('an answer without a model is made of sentences of the documents, word for word', () => {
  const answer = extractAnswer('남은 연차는 언제까지 쓸 수 있나요?', passages, tools);
  expect(answer.citations[0]?.quote).toBe('남은 연차는 이듬해 3월까지 쓸 수 있다.');
  expect(answer.content).toContain('> 남은 연차는 이듬해 3월까지 쓸 수 있다. [1]');
  for (const [i, citation] of answer.citations.entries()) {
    expect(citation.number).toBe(i + 1);
    expect(CONTENT.slice(citation.start, citation.end)).toBe(citation.quote);
  }
});

test('a clearly better passage comes first although it was found last', () => {
  const answer = extractAnswer('Which receipts must be uploaded?', passages, tools);
  expect(answer.citations[0]).toMatchObject({ chunkId: 'chunk-3', quote: 'Receipts above 30 euros must be uploaded.' });
  expect(answer.content).toMatch(/^These are the passages/);
});

test('where nothing fits, it says so in the language of the question', () => {
  expect(extractAnswer('블록체인 채굴기 전압은?', [], tools)).toEqual({
    content: expect.stringContaining('찾지 못했어요'),
    citations: [],
  });
  expect(extractAnswer('quantum annealing?', passages, tools)).toEqual({
    content: expect.stringContaining('Nothing'),
    citations: [],
  });
});

test('markup in a document is shown, not carried out', () => {
  const text = '회비 ![x](https://evil.test/a.png) <img src=y> [7] 는 만 원이다.';
  const passage = {
    ...handbook[0],
    number: 1,
    documentId: 'd',
    chunkId: 'c',
    title: 't',
    kind: 'md',
    page: null,
    text,
    start: 0,
    end: text.length,
  };
  const { content, citations } = extractAnswer('회비는 얼마?', [passage], tools);
  expect(citations[0]?.quote).toBe(text);
  expect(content).not.toMatch(/!\[|<img|(?<!\\)\[7/);
});
