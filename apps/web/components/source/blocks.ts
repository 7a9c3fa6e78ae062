/** Cuts a document's text into blocks that can be drawn one by one, every offset kept (UTF-16 code units). */
import type { DocumentPage } from '../../lib/api/types.ts';

export type Block = {
  start: number;
  end: number;
  /** The page that begins with this block, or null. */
  page: number | null;
  /** Whether an empty line stands before it. */
  spaced: boolean;
};

/** Longer lines (a minified page, a table in one line) are cut, so that no single block is heavy to draw. */
const MAX_BLOCK = 3000;

/** Lines of `text` that hold something, cut where a page begins. */
export function splitBlocks(text: string, pages: readonly DocumentPage[]): Block[] {
  const starts = [...pages].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let next = 0;
  let spaced = false;
  let pending: number | null = null;

  function push(start: number, end: number): void {
    const at = firstInk(text, start, end);
    if (at === end) {
      spaced = true;
      return;
    }
    blocks.push({ start, end, page: pending, spaced });
    pending = null;
    spaced = false;
  }

  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let cursor = from;
    while (cursor < to || cursor === from) {
      while (next < starts.length && (starts[next]?.start ?? 0) <= cursor) {
        pending = starts[next]?.page ?? null;
        next += 1;
      }
      const pageCut = starts[next]?.start ?? Number.POSITIVE_INFINITY;
      let end = Math.min(to, pageCut > cursor ? pageCut : to);
      if (end - cursor > MAX_BLOCK) end = softCut(text, cursor, cursor + MAX_BLOCK);
      push(cursor, end);
      if (end === cursor) break;
      cursor = end;
    }
    from = to + 1;
  }
  return blocks;
}

function firstInk(text: string, start: number, end: number): number {
  for (let i = start; i < end; i += 1) if (!/\s/.test(text.charAt(i))) return i;
  return end;
}

/** A cut near `limit`: after a space if there is one, never inside a surrogate pair. */
function softCut(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (space > start + MAX_BLOCK / 2) return space + 1;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}

/** Index of the block that holds `offset`, or of the last one before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export type Piece = { text: string; marked: boolean };

/** The text of a block, in pieces inside and outside the passage. Pieces joined are the block, unchanged. */
export function piecesOf(text: string, block: Block, passage: { start: number; end: number } | null): Piece[] {
  const start = Math.max(block.start, Math.min(block.end, passage?.start ?? block.end));
  const end = Math.max(start, Math.min(block.end, passage?.end ?? block.end));
  if (!passage || start === end) return [{ text: text.slice(block.start, block.end), marked: false }];
  return [
    { text: text.slice(block.start, start), marked: false },
    { text: text.slice(start, end), marked: true },
    { text: text.slice(end, block.end), marked: false },
  ].filter((piece) => piece.text !== '');
}
