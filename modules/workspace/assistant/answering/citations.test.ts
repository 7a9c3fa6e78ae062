import { describe, expect, test } from 'vitest';
import { createCitationFilter } from './citations.ts';
import { CONTENT, handbook, tools } from './fixtures.ts';
import { addPassages, type Citation } from './passages.ts';

const passages = addPassages([], handbook);

function run(text: string, size = text.length) {
  const told: Citation[] = [];
  const filter = createCitationFilter({
    passages: () => passages,
    tools,
    onCitation: (citation) => told.push(citation),
  });
  let out = '';
  for (let i = 0; i < text.length; i += size) out += filter.push(text.slice(i, i + size));
  out += filter.end();
  expect(told).toEqual(filter.citations);
  for (const citation of told) expect(CONTENT.slice(citation.start, citation.end)).toBe(citation.quote);
  return { text: out, citations: told, rejected: filter.rejected };
}

describe.each([
  ['in one piece', 10_000],
  ['in pieces of three', 3],
  ['character by character', 1],
])('markers %s', (_, size) => {
  test('each becomes a citation whose quote bears out the words before it', () => {
    const result = run(
      '재택근무는 주 이틀까지입니다 [2]. 남은 연차는 3월까지 쓰고[1], 영수증은 올려야 해요 (receipts above 30 euros) [3].',
      size,
    );
    expect(result.text).toBe(
      '재택근무는 주 이틀까지입니다 [1]. 남은 연차는 3월까지 쓰고[2], 영수증은 올려야 해요 (receipts above 30 euros) [3].',
    );
    expect(result.citations.map((citation) => citation.quote)).toEqual([
      '재택근무는 한 주에 이틀까지 할 수 있다.',
      '남은 연차는 이듬해 3월까지 쓸 수 있다.',
      'Receipts above 30 euros must be uploaded.',
    ]);
    expect(result.citations[0]).toMatchObject({ number: 1, chunkId: 'chunk-2', page: 2, title: '사내 안내서' });
  });

  test('numbers that were not given are dropped and counted', () => {
    const result = run('하나 [4]. 둘 [0], 셋 [2023][2]. 넷 [999999]', size);
    expect(result.text).toBe('하나. 둘, 셋 [1]. 넷');
    expect(result.rejected).toBe(4);
  });

  test('other ways of writing a marker are understood', () => {
    const result = run('연차는 15일 [1, 3]. 재택 【2†source】 그리고 [^2] 또 [출처 2].', size);
    expect(result.text).toMatch(/^연차는 15일 \[1\]\[2\]\. 재택 \[3\] 그리고 \[\d\] 또 \[\d\]\.$/);
    expect(result.rejected).toBe(0);
  });

  test('the same place keeps its number, another place of the same passage gets its own', () => {
    const result = run(
      '연차는 입사 첫해 15일이에요 [1]. 첫해에 15일의 연차 휴가예요 [1]. 신청은 사흘 전에 해요 [1].',
      size,
    );
    expect(result.text).toBe(
      '연차는 입사 첫해 15일이에요 [1]. 첫해에 15일의 연차 휴가예요 [1]. 신청은 사흘 전에 해요 [2].',
    );
  });

  test('a quote of the model is accepted only if the passage says it', () => {
    const result = run('좋아요 [1: "신청은 사흘 전에 한다"]. 거짓 [1: "신청은 하루 전에 한다"].', size);
    expect(result.text).toBe('좋아요 [1]. 거짓.');
    expect(result.citations.map((citation) => citation.quote)).toEqual(['신청은 사흘 전에 한다']);
    expect(result.rejected).toBe(1);
  });

  test('brackets that are no markers stay', () => {
    const text = '- [ ] 할 일\n- [x] 한 일\n[링크](https://example.com) a[i] [참고: 없음] `row[1]` [';
    const result = run(text, size);
    expect(result.text).toBe(text);
    expect(result.citations).toEqual([]);
    expect(run('```\nrow[1] = row[7]\n```\n', size)).toMatchObject({
      text: '```\nrow[1] = row[7]\n```\n',
      rejected: 0,
    });
  });

  test('a marker never becomes a link', () => {
    expect(run('연차 15일 [1](https://evil.test)', size).text).toBe('연차 15일 [1] (https://evil.test)');
    expect(run('연차 15일\n[1]: https://evil.test', size).text).toBe('연차 15일\n[1] : https://evil.test');
  });
});
