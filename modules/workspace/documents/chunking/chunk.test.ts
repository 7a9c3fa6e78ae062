import { describe, expect, test } from 'vitest';
import type { Block, ParsedDocument } from '../parsing/index.ts';
import { type Chunk, chunkDocument } from './chunk.ts';

type Part = { kind: Block['kind']; text: string; level?: number; page?: number };

/** A document of the given blocks, each on the page that it names. */
function documentOf(parts: Part[]): ParsedDocument {
  const parsed: ParsedDocument = { title: null, text: '', pages: [], blocks: [], language: 'other', warnings: [] };
  for (const { kind, text, level, page } of parts) {
    const start = parsed.text === '' ? 0 : parsed.text.length + 2;
    parsed.text += parsed.text === '' ? text : `\n\n${text}`;
    const end = parsed.text.length;
    parsed.blocks.push({ kind, start, end, ...(level ? { level } : {}) });
    const last = parsed.pages.at(-1);
    if (page && last?.page !== page) parsed.pages.push({ page, start, end });
    else if (last) last.end = end;
  }
  return parsed;
}

const paragraph = (length: number, letter = 'a', page?: number): Part => ({
  kind: 'paragraph',
  text: `${letter.repeat(length - 1)}.`,
  ...(page ? { page } : {}),
});

/** Holds for any document: verbatim, in order, without overlap, nothing lost, none too long. */
function expectSound(parsed: ParsedDocument, chunks: Chunk[], maxChars = 1600): void {
  let end = 0;
  for (const [ordinal, chunk] of chunks.entries()) {
    expect(chunk.ordinal).toBe(ordinal);
    expect(chunk.text).toBe(parsed.text.slice(chunk.start, chunk.end));
    expect(chunk.text).toBe(chunk.text.trim());
    expect(chunk.text.isWellFormed()).toBe(true);
    expect(chunk.text.length).toBeLessThanOrEqual(maxChars);
    expect(parsed.text.slice(end, chunk.start).trim()).toBe('');
    end = chunk.end;
  }
  expect(parsed.text.slice(end).trim()).toBe('');
}

describe('a passage', () => {
  test('is the whole of a short document, headings and pages included', () => {
    const parsed = documentOf([
      { kind: 'heading', level: 1, text: 'Title', page: 1 },
      paragraph(500, 'a', 1),
      { kind: 'heading', level: 2, text: 'Part', page: 2 },
      paragraph(500, 'b', 2),
    ]);
    const chunks = chunkDocument(parsed);
    expectSound(parsed, chunks);
    expect(chunks).toMatchObject([{ start: 0, end: parsed.text.length, page: 1, heading: 'Title' }]);
  });

  test('is a paragraph of up to 1,500 characters', () => {
    const parsed = documentOf([paragraph(1500, 'a'), paragraph(1100, 'b'), paragraph(1500, 'c')]);
    const chunks = chunkDocument(parsed);
    expectSound(parsed, chunks);
    expect(chunks.map(({ text }) => text.length)).toEqual([1500, 1100, 1500]);
  });

  test('begins at a heading or page where the one before is long enough, and knows both', () => {
    const parsed = documentOf([
      { kind: 'heading', level: 1, text: '제1장', page: 1 },
      paragraph(600, 'a', 1),
      { kind: 'heading', level: 2, text: '제1절', page: 1 },
      paragraph(450, 'b', 1),
      paragraph(450, 'c', 2),
      { kind: 'heading', level: 1, text: '제2장', page: 2 },
      paragraph(700, 'd', 2),
    ]);
    const chunks = chunkDocument(parsed);
    expectSound(parsed, chunks);
    expect(chunks.map(({ page, heading }) => [page, heading])).toEqual([
      [1, '제1장'],
      [1, '제1장 › 제1절'],
      [2, '제1장 › 제1절'],
      [2, '제2장'],
    ]);
  });

  test('never ends with a heading', () => {
    const parsed = documentOf([
      paragraph(1000, 'a'),
      { kind: 'heading', level: 1, text: 'h'.repeat(150) },
      paragraph(1300, 'b'),
    ]);
    const chunks = chunkDocument(parsed);
    expectSound(parsed, chunks);
    expect(chunks.map(({ text }) => text.slice(0, 1))).toEqual(['a', 'h']);
  });
});

describe('a block that is too long', () => {
  test('is parted at its sentences', () => {
    const sentence = '한옥은 나무와 흙과 돌로 지은 집이며 온돌로 바닥을 데운다.';
    const parsed = documentOf([{ kind: 'paragraph', text: Array(120).fill(sentence).join(' ') }]);
    const chunks = chunkDocument(parsed);
    expectSound(parsed, chunks);
    expect(chunks.length).toBeGreaterThan(2);
    for (const { text } of chunks) expect(text.startsWith('한옥은') && text.endsWith('데운다.')).toBe(true);
  });

  test('is parted at its rows if it is a table, and each part knows the head of the table', () => {
    const rows = Array.from({ length: 200 }, (_, i) => `row ${i} | value. Another ${i} | x`);
    const parsed = documentOf([
      { kind: 'heading', level: 1, text: 'Sales' },
      { kind: 'table', text: ['name | amount | note', ...rows].join('\n') },
    ]);
    const chunks = chunkDocument(parsed);
    expectSound(parsed, chunks);
    expect(chunks.length).toBeGreaterThan(2);
    for (const { text, heading } of chunks.slice(1)) {
      expect(text).toMatch(/^row \d+ \|/);
      expect(text).toMatch(/\| x$/);
      expect(heading).toBe('Sales › name | amount | note');
    }
  });

  test('is parted at words, and never within a character, where it has no sentences', () => {
    const parsed = documentOf([{ kind: 'paragraph', text: `x${'🏠'.repeat(3000)} ${'word '.repeat(800)}end` }]);
    const chunks = chunkDocument(parsed);
    expectSound(parsed, chunks);
    expect(chunks.at(-1)?.text).toMatch(/^word .* end$/);
  });
});

test('any mixture of blocks is cut soundly, within any limits', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let round = 0; round < 200; round++) {
    const parts = Array.from({ length: 1 + random(12) }, (_, index): Part => {
      const kind = (['heading', 'paragraph', 'table', 'list'] as const)[random(4)] ?? 'paragraph';
      const words = Array.from(
        { length: 1 + random(kind === 'heading' ? 12 : 150) },
        () => ['집.', '🏠', 'word', 'a|b\n', '제1조.'][random(5)],
      );
      return { kind, text: words.join(' ').trim(), level: 1 + random(4), page: 1 + Math.floor(index / 3) };
    });
    const parsed = documentOf(parts);
    const targetChars = 20 + random(400);
    const maxChars = targetChars + random(300);
    expectSound(parsed, chunkDocument(parsed, { targetChars, maxChars }), maxChars);
  }
});
