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

test.each([
  [
    'How long is the warranty?',
    'Warranty of a probe\n\nIt lasts three years.\n\nReturns\n\nSend it back.',
    'It lasts three years.',
  ],
  [
    'How do I reset a gateway?',
    'How do I reset a gateway?\nHold the button for ten seconds.\n\nHow do I pair a probe?\nShake it twice.',
    'Hold the button for ten seconds.',
  ],
  [
    '2월 발사는 확실한가?',
    '왜 늦었는가? 상온 시험만 했기 때문이다.\n\n2월 발사는 확실한가? 누설 시험을 모두 통과해야 한다.',
    '누설 시험을 모두 통과해야 한다.',
  ],
  [
    '여비 정산은 언제까지?',
    '제3조 여비 정산\n\n다녀온 날부터 7일 안에 청구한다.\n\n제4조 숙박\n\n8만 원까지다.',
    '다녀온 날부터 7일 안에 청구한다.',
  ],
  ['Price of a probe?', 'Prices\n\nProbe | 129 EUR\nGateway | 480 EUR', 'Probe | 129 EUR'],
])('%s: not the heading or question that repeats it, but what stands behind', (question, text, quote) => {
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
  expect(extractAnswer(question, [passage], tools).citations[0]?.quote).toBe(quote);
});

test('where a document is but a heading, the heading is quoted', () => {
  const text = 'Gateway manual';
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
  expect(extractAnswer('gateway?', [passage], tools).citations[0]?.quote).toBe(text);
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
