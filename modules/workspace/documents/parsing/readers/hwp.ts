import { type IRBlock, type IRTable, parse } from 'kordoc';
import { type FailureCode, ParseFailure } from '../failure.ts';
import { closeWideWord } from '../normalise.ts';
import type { Piece, Reading } from '../types.ts';
import { tablePieces } from './table.ts';

/** kordoc's reasons, in ours. */
const FAILURES: Partial<Record<string, FailureCode>> = {
  EMPTY_INPUT: 'empty_document',
  UNSUPPORTED_FORMAT: 'corrupted',
  ENCRYPTED: 'encrypted',
  DRM_PROTECTED: 'encrypted',
  CORRUPTED: 'corrupted',
  DECOMPRESSION_BOMB: 'too_large',
  ZIP_BOMB: 'too_large',
  NO_SECTIONS: 'corrupted',
  PARSE_ERROR: 'corrupted',
};

/** A Hangul document (HWP 3, HWP 5, HWPX), read by kordoc from its blocks; its Markdown is not used. */
export async function readHwp(data: Buffer): Promise<Reading> {
  const copy = new Uint8Array(data).buffer;
  const result = await parse(copy);
  if (!result.success) throw new ParseFailure(FAILURES[result.code ?? ''] ?? 'corrupted', result.error);

  const pieces: Piece[] = [];
  // Page numbers are real only where Hangul's own layout was saved in the file.
  const paged = result.metadata?.pageMode === 'layout';
  let page = 0;
  const turnTo = (wanted: number) => {
    for (; page < wanted; ) pieces.push({ kind: 'page', page: ++page });
  };
  for (const block of result.blocks) {
    if (paged && block.pageNumber) turnTo(block.pageNumber);
    pieces.push(...blockPieces(block));
  }
  if (paged && result.metadata?.pageCount) turnTo(Math.min(result.metadata.pageCount, 10_000));
  return { title: result.metadata?.title ?? null, pieces };
}

function blockPieces(block: IRBlock): Piece[] {
  const text = plain(block);
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', level: block.level ?? 1, text: closeWideWord(text) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text }];
    case 'list':
      return [{ kind: 'list', text: [text, ...(block.children ?? []).map(plain)].filter(Boolean).join('\n') }];
    case 'table':
      return block.table ? [...captionPieces(block.table), ...tablePieces(cellRows(block.table))] : [];
    default:
      return [];
  }
}

function captionPieces(table: IRTable): Piece[] {
  return table.caption ? [{ kind: 'paragraph', text: clean(table.caption) }] : [];
}

function cellRows(table: IRTable): string[][] {
  return table.cells.map((row) =>
    row.map((cell) => (cell.blocks ? cell.blocks.map(blockText).join('\n\n') : closeWideWord(clean(cell.text)))),
  );
}

/** A block within a cell, with its own tables as lines. */
function blockText(block: IRBlock): string {
  return blockPieces(block)
    .map((piece) => (piece.kind === 'page' ? '' : piece.text))
    .join('\n\n');
}

function plain(block: IRBlock): string {
  const text = clean(block.text ?? '');
  return block.footnoteText ? `${text} (${clean(block.footnoteText)})` : text;
}

/** Takes kordoc's remaining marks out: pictures, and links as Markdown. */
function clean(text: string): string {
  return text
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
    .replace(/\[([^\]\n]+)\]\((?:https?|mailto):[^)\s]*\)/g, '$1')
    .replace(/<\/?u>/g, '')
    .replace(/ {2,}/g, ' ');
}
