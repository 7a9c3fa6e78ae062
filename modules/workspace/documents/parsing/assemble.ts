import { ParseFailure } from './failure.ts';
import { languageOf, normaliseText, oneLine } from './normalise.ts';
import type { Block, Page, ParsedDocument, Reading } from './types.ts';

const MAX_TITLE = 300;
/** Titles that programs write when nobody gave one. */
const DEFAULT_TITLE =
  /^(microsoft (word|powerpoint|excel) - .*|powerpoint (presentation|프레젠테이션)|제목 ?없음.*|untitled.*|(slide|document|슬라이드|문서) ?\d*)$/i;
/** Many programs write the name of the file there, or that of their template. */
const FILE_NAME = /\.(docx?|dotx?|pptx?|xlsx?|hwpx?|html?|indd|qxp|pdf|tmp|txt)$/i;
/** What separates two blocks in the text. */
const GAP = '\n\n';

/**
 * Lays a reader's pieces out as one canonical text and counts where its blocks and pages begin and end. A page begins
 * with its first block, or, if it has none, where the next one does.
 * @throws ParseFailure `empty_document` if there is not one letter or digit, `too_large` beyond `maxTextLength`
 */
export function assemble(reading: Reading, limits: { maxTextLength: number }): ParsedDocument {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const pages: Page[] = [];
  let length = 0;
  let openPages: Page[] = [];

  for (const piece of reading.pieces) {
    if (piece.kind === 'page') {
      const page = { page: piece.page, start: length, end: length };
      pages.push(page);
      openPages.push(page);
      continue;
    }
    const text = normaliseText(piece.text);
    if (text === '') continue;
    if (length > 0) {
      parts.push(GAP);
      length += GAP.length;
    }
    for (const page of openPages) page.start = page.end = length;
    const start = length;
    parts.push(text);
    length += text.length;
    if (length > limits.maxTextLength) throw new ParseFailure('too_large', 'text is longer than the limit');
    blocks.push({
      kind: piece.kind,
      ...(piece.kind === 'heading' ? { level: Math.min(Math.max(piece.level ?? 1, 1), 6) } : {}),
      start,
      end: length,
    });
    const current = pages.at(-1);
    if (current) current.end = length;
    openPages = [];
  }

  const text = parts.join('');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ParseFailure('empty_document');
  // Pages without text at the end begin where the text ends.
  for (const page of openPages) page.start = page.end = length;
  return {
    title: titleOf(reading.title),
    text,
    pages,
    blocks,
    language: languageOf(text),
    warnings: reading.warnings ?? [],
  };
}

function titleOf(raw: string | null): string | null {
  if (!raw) return null;
  const title = oneLine(normaliseText(raw));
  if (!/[\p{L}\p{N}]/u.test(title) || DEFAULT_TITLE.test(title) || FILE_NAME.test(title)) return null;
  return title.length <= MAX_TITLE
    ? title
    : title
        .slice(0, MAX_TITLE)
        .toWellFormed()
        .replace(/\ufffd$/, '');
}
