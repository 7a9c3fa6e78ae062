import { oneLine } from '../normalise.ts';
import type { Piece } from '../types.ts';

/**
 * The rows of a table as pieces of text: one line a row, cells separated by ` | `, empty rows and columns left out.
 * A table of one column is layout, not data: its cells become paragraphs.
 */
export function tablePieces(rows: (string | undefined)[][]): Piece[] {
  const used = new Set<number>();
  for (const row of rows) {
    for (const [column, cell] of Object.entries(row)) if (cell && /\S/.test(cell)) used.add(Number(column));
  }
  const columns = [...used].sort((a, b) => a - b);
  if (columns.length === 0) return [];
  if (columns.length === 1) {
    const column = columns[0] ?? 0;
    return rows.flatMap((row) => paragraphPieces(row[column] ?? ''));
  }
  const lines: string[] = [];
  for (const row of rows) {
    const cells = columns.map((column) => oneLine(row[column] ?? ''));
    while (cells.at(-1) === '') cells.pop();
    // A lone cell is a caption or a merged one; bars before it would say nothing.
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length > 0) lines.push(filled.length === 1 ? filled.join('') : cells.join(' | '));
  }
  return lines.length > 0 ? [{ kind: 'table', text: lines.join('\n') }] : [];
}

/** Text whose paragraphs are separated by blank lines. */
export function paragraphPieces(text: string): Piece[] {
  return text
    .split(/\n[ \t]*\n/)
    .filter((paragraph) => /\S/.test(paragraph))
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}
