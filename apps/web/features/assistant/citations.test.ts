import { describe, expect, test } from 'vitest';
import type { Citation } from '@/lib/api/types.ts';
import { answerToCopy, CITATION_TAG, markCitations, rehypeCitations, TOGETHER } from './citations.ts';

const citation = (number: number, page: number | null): Citation => ({
  number,
  documentId: 'd',
  chunkId: 'c',
  title: `제목 ${number}`,
  quote: 'q',
  page,
  start: 0,
  end: 1,
  kind: 'pdf',
});
const text = (value: string) => ({ type: 'text', value });

describe('citation markers', () => {
  test('are marked, several in a row too', () => {
    expect(markCitations('정해졌다.[1][2]', false)).toBe('정해졌다.⁅1⁆⁅2⁆');
  });
  test('that a document wrote itself, escaped by the server, stay its own words', () => {
    expect(markCitations('> 같은 조 \\[3\\] 참조 [1]', false)).toBe('> 같은 조 \\[3\\] 참조\u00a0⁅1⁆');
  });
  test('that are half written at the end of a stream are held back', () => {
    expect(markCitations('정해졌다. [1', true)).toBe('정해졌다.');
    expect(markCitations('정해졌다. [', true)).toBe('정해졌다.');
    expect(markCitations('정해졌다. [1', false)).toBe('정해졌다. [1');
  });
  test('of a link with a number for its name are no citations', () => {
    expect(markCitations('[1](https://a.test)', false)).toBe('[1](https://a.test)');
  });
});

describe('strong words', () => {
  test('that end in a quotation mark before a Korean particle are kept, where CommonMark would lose them', () => {
    expect(markCitations('이름은 **‘누리’**라고 하고 **(주)한옥**이다.', false)).toBe(
      '이름은 ⟦‘누리’⟧라고 하고 **(주)한옥**이다.',
    );
  });
  test('that Markdown understands are left to it', () => {
    expect(markCitations('**누리**는 **‘누리’** **a** b', false)).toBe('**누리**는 **‘누리’** **a** b');
    expect(markCitations('`**x!**y`', false)).toBe('`⟦x!⟧y`');
  });
  test('become an element, and stars again within code', () => {
    const tree = {
      type: 'root',
      children: [text('⟦‘누리’⟧라고'), { type: 'element', tagName: 'code', children: [text('⟦x!⟧y')] }],
    };
    rehypeCitations()(tree);
    expect(tree.children).toEqual([
      { type: 'element', tagName: 'strong', properties: {}, children: [text('‘누리’')] },
      text('라고'),
      { type: 'element', tagName: 'code', children: [text('**x!**y')] },
    ]);
  });
});

describe('the parsed answer', () => {
  test('holds a tile in the place of every marker, on one line with its word', () => {
    const tree = {
      type: 'root',
      children: [{ type: 'element', tagName: 'p', children: [text('누리⁅1⁆라고 한다.⁅2⁆⁅3⁆')] }],
    };
    rehypeCitations()(tree);
    const tile = (number: string) => ({ type: 'element', tagName: CITATION_TAG, properties: { number }, children: [] });
    const word = (...children: unknown[]) => ({
      type: 'element',
      tagName: 'span',
      properties: { className: [TOGETHER] },
      children,
    });
    expect(tree.children[0]?.children).toEqual([
      word(text('누리'), tile('1')),
      text('라고 '),
      word(text('한다.'), tile('2'), tile('3')),
    ]);
  });
  test('breaks a line at a break and drops other tags, forming no element of them', () => {
    const tree = { type: 'root', children: [text('<b>누리</b><br>호<img src=x onerror=y>')] };
    rehypeCitations()(tree);
    expect(tree.children).toEqual([
      text('누리'),
      { type: 'element', tagName: 'br', properties: {}, children: [] },
      text('호<img src=x onerror=y>'),
    ]);
  });
  test('shows brackets within code as they were written', () => {
    const tree = { type: 'root', children: [{ type: 'element', tagName: 'code', children: [text('a⁅0⁆')] }] };
    rehypeCitations()(tree);
    expect(tree.children[0]?.children).toEqual([text('a[0]')]);
  });
});

test('a copied answer takes its sources along, in the order of their numbers', () => {
  const copied = answerToCopy('누리다.[1]', [citation(2, null), citation(1, 3)], (page) => `${page}쪽`);
  expect(copied).toBe('누리다.[1]\n\n[1] 제목 1, 3쪽\n[2] 제목 2');
});
