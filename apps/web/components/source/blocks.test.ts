import { describe, expect, test } from 'vitest';
import { blockAt, piecesOf, splitBlocks } from './blocks.ts';

const text = '첫 줄\n둘째 줄\n\n셋째 줄은 조금 더 길다 😀 끝';

describe('the blocks of a document', () => {
  test('keep every offset, whatever the text', () => {
    for (const sample of [text, '', '\n\n', 'a', `${'x'.repeat(7001)}\ny`, `${'😀'.repeat(4000)}`, 'a \r\n b\n']) {
      for (const block of splitBlocks(sample, [])) {
        expect(block.end).toBeGreaterThan(block.start);
        expect(sample.slice(block.start, block.end).trim()).not.toBe('');
      }
      const kept = splitBlocks(sample, [])
        .map((b) => sample.slice(b.start, b.end))
        .join('');
      expect(kept.replace(/\s/g, '')).toBe(sample.replace(/\s/g, ''));
    }
  });
  test('tell where an empty line stood', () => {
    expect(splitBlocks(text, []).map((b) => b.spaced)).toEqual([false, false, true]);
  });
  test('begin anew where a page begins, even within a line', () => {
    const at = text.indexOf('조금');
    const blocks = splitBlocks(text, [
      { page: 1, start: 0, end: at },
      { page: 2, start: at, end: text.length },
    ]);
    expect(blocks.map((b) => b.page)).toEqual([1, null, null, 2]);
    expect(blocks.at(-1)?.start).toBe(at);
  });
  test('are never too heavy, and never cut a character in two', () => {
    for (const block of splitBlocks('😀'.repeat(4000), [])) {
      expect(block.end - block.start).toBeLessThanOrEqual(3000);
      expect('😀'.repeat(4000).slice(block.start, block.end).isWellFormed()).toBe(true);
    }
  });
  test('are found by offset', () => {
    const blocks = splitBlocks(text, []);
    expect(blockAt(blocks, text.indexOf('둘째') + 1)).toBe(1);
    expect(blockAt(blocks, 99_999)).toBe(2);
    expect(blockAt([], 5)).toBe(0);
  });
});

describe('a passage', () => {
  test('is marked exactly, across blocks', () => {
    const start = text.indexOf('줄');
    const end = text.indexOf('셋째') + 2;
    const marked = splitBlocks(text, [])
      .flatMap((b) => piecesOf(text, b, { start, end }))
      .filter((p) => p.marked)
      .map((p) => p.text);
    expect(marked).toEqual(['줄', '둘째 줄', '셋째']);
  });
  test('leaves other blocks whole', () => {
    const [first] = splitBlocks(text, []);
    expect(first && piecesOf(text, first, { start: 20, end: 25 })).toEqual([{ text: '첫 줄', marked: false }]);
    expect(first && piecesOf(text, first, null)).toEqual([{ text: '첫 줄', marked: false }]);
  });
});
