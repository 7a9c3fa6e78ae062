import type { Piece } from '../types.ts';
import type { Line } from './pdf-lines.ts';
import { tablePieces } from './table.ts';

/** What is usual in a document: the size of its body text, and the distance of its lines as a multiple of their size. */
export type Measures = {
  bodySize: number;
  leading: number;
  headingSizes: number[];
  /** Korean lines break within words: where a space ends a line, the file writes it. */
  breaksWords: boolean;
};

export function measure(lines: Line[]): Measures {
  const sizes = new Map<number, number>();
  const distances = new Map<number, number>();
  let hangulEnds = 0;
  let spacedEnds = 0;
  for (const [index, line] of lines.entries()) {
    const size = roundSize(line.size);
    sizes.set(size, (sizes.get(size) ?? 0) + lengthOf(line));
    const next = lines[index + 1];
    const distance = next ? (next.y - line.y) / Math.max(line.size, 1) : 0;
    if (next && roundSize(next.size) === size && distance > 0.8 && distance < 3) {
      const rounded = Math.round(distance * 20) / 20;
      distances.set(rounded, (distances.get(rounded) ?? 0) + 1);
    }
    if (next && distance > 0 && distance < 3 && /[가-힣]$/.test(textOf(line)) && /^[가-힣]/.test(textOf(next))) {
      hangulEnds++;
      if (line.endsWithSpace) spacedEnds++;
    }
  }
  const bodySize = mostCommon(sizes) ?? 10;
  const headingSizes = [...sizes.keys()].filter((size) => size >= bodySize * 1.15).sort((a, b) => b - a);
  return {
    bodySize,
    leading: mostCommon(distances) ?? 1.3,
    headingSizes,
    breaksWords: spacedEnds > hangulEnds * 0.2 && spacedEnds < hangulEnds * 0.97,
  };
}

/** A page's lines as headings, paragraphs, lists and tables. */
export function pagePieces(lines: Line[], measures: Measures): Piece[] {
  const pieces: Piece[] = [];
  let run: Line[] = [];
  const flush = () => {
    pieces.push(...runPieces(run, measures));
    run = [];
  };
  for (let i = 0; i < lines.length; ) {
    const rows = tableLength(lines, i);
    if (rows > 0) {
      flush();
      pieces.push(...tablePieces(alignColumns(lines.slice(i, i + rows))));
      i += rows;
      continue;
    }
    const line = lines[i++];
    if (!line) break;
    const previous = run.at(-1);
    if (previous && !continues(line, previous, measures)) flush();
    run.push(line);
  }
  flush();
  return pieces;
}

/** How many lines from `from` on make up a table: two or more with several cells, with single ones between. */
function tableLength(lines: Line[], from: number): number {
  if ((lines[from]?.cells.length ?? 0) < 2) return 0;
  let rows = 1;
  let end = from + 1;
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i];
    const previous = lines[i - 1];
    if (!line || !previous || line.y <= previous.y || line.y - previous.y > line.size * 4) break;
    if (line.cells.length >= 2) {
      rows++;
      end = i + 1;
    } else if (continuedCell(line, lines.slice(from, i)) >= 0) end = i + 1;
    else if (i > end) break;
  }
  return rows >= 2 ? end - from : 0;
}

/** The cell of the row above that a line of its own goes on; -1 if it is no continuation. Row heads are none. */
function continuedCell(line: Line, above: Line[]): number {
  const row = above.findLast(({ cells }) => cells.length >= 2);
  const previous = above.at(-1);
  if (!row || !previous || line.cells.length !== 1 || line.y - previous.y > line.size * 1.8) return -1;
  return row.cells.findIndex((cell, index) => index > 0 && Math.abs(cell.left - line.left) < 3);
}

/** Puts cells under each other into columns, by where they begin or end. */
function alignColumns(lines: Line[]): string[][] {
  const spans = lines.flatMap((line) => (line.cells.length > 1 ? line.cells : [])).sort((a, b) => a.left - b.left);
  const columns: { left: number; right: number }[] = [];
  for (const span of spans) {
    const column = columns.at(-1);
    if (column && span.left < column.right) column.right = Math.max(column.right, Math.min(span.right, column.right));
    else columns.push({ left: span.left, right: span.right });
  }
  const rows: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (line.cells.length === 1) {
      const text = line.cells[0]?.text ?? '';
      const continued = continuedCell(line, lines.slice(0, at));
      const above = rows.at(-1);
      const owner = lines.slice(0, at).findLast(({ cells }) => cells.length >= 2)?.cells[continued];
      const index = owner && above ? above.findIndex((cell) => cell !== '' && cell.startsWith(owner.text)) : -1;
      if (above && index >= 0) above[index] = `${above[index]} ${text}`;
      else rows.push([text]);
      continue;
    }
    const row: string[] = [];
    for (const cell of line.cells) {
      let index = columns.findLastIndex((column) => cell.left >= column.left - 1);
      if (index < row.length) index = row.length;
      while (row.length < index) row.push('');
      row.push(cell.text);
    }
    rows.push(row);
  }
  return rows;
}

/** Whether a line belongs to the run of lines above it: the same size, the usual distance, the same column. */
function continues(line: Line, previous: Line, { leading }: Measures): boolean {
  const distance = line.y - previous.y;
  const size = Math.max(line.size, previous.size);
  if (Math.min(line.size, previous.size) < size * 0.88) return false;
  if (distance <= 0 || distance > size * Math.max(leading * 1.2, 1.35)) return false;
  return line.left < previous.right && line.right > previous.left;
}

const BULLET = /^(?:[•·▪■□◦○●◆◇▶▷※☞✓]|[-–—*] )\s*/;
const NUMBERED = /^(?:\(?\d{1,2}[.)]\s|\(?[가나다라마바사아자차카타파하][.)]\s|제\d+[조장절관]|[①-⑳]|[IVX]{1,4}\.\s)/;

/** Parts a run of lines into paragraphs: at marks of lists, at indents, after lines that end early. */
function runPieces(run: Line[], measures: Measures): Piece[] {
  if (run.length === 0) return [];
  const left = Math.min(...run.map((line) => line.left));
  const right = Math.max(...run.map((line) => line.right));
  const paragraphs: Line[][] = [];
  for (const [index, line] of run.entries()) {
    const previous = run[index - 1];
    const current = paragraphs.at(-1);
    if (current && previous && !startsParagraph(line, previous, current, left, right)) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((lines) => toPiece(lines, measures));
}

function startsParagraph(line: Line, previous: Line, current: Line[], left: number, right: number): boolean {
  const text = textOf(line);
  if (BULLET.test(text) || NUMBERED.test(text) || /… ?\d+$/.test(textOf(previous))) return true;
  const first = current[0] ?? previous;
  // A first line set in; a line below a hanging first line is no new paragraph.
  const indent = line.left - previous.left;
  if (indent > line.size * 0.8 && previous.left - left < line.size * 0.5 && (current.length > 1 || first === line)) {
    return true;
  }
  const missing = right - previous.right;
  const width = right - left;
  const ended = /[.!?:;。"”’)\]」』]$/.test(textOf(previous));
  return missing > Math.max(width * (ended ? 0.1 : 0.3), line.size * (ended ? 2 : 6));
}

function toPiece(lines: Line[], { bodySize, headingSizes, breaksWords }: Measures): Piece {
  const text = joinLines(lines, breaksWords);
  const size = roundSize(lines[0]?.size ?? bodySize);
  if (size >= bodySize * 1.15 && text.length <= 200 && lines.length <= 3 && /\p{L}/u.test(text)) {
    return { kind: 'heading', level: Math.min(headingSizes.indexOf(size) + 1 || 3, 4), text };
  }
  return { kind: BULLET.test(text) ? 'list' : 'paragraph', text };
}

/** Lines as one: a word parted by a hyphen is put together again, and lines are otherwise joined by a space. */
function joinLines(lines: Line[], breaksWords: boolean): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const next = textOf(line);
    const previous = lines[index - 1];
    if (!previous) text = next;
    else if (/\p{Ll}[-\u00ad‐]$/u.test(text) && /^\p{Ll}/u.test(next)) text = text.slice(0, -1) + next;
    else if (/\p{L}[-‐/]$/u.test(text)) text += next;
    else if (breaksWords && !previous.endsWithSpace && /[가-힣]$/.test(text) && /^[가-힣]/.test(next)) text += next;
    else text += ` ${next}`;
  }
  return text;
}

function textOf(line: Line): string {
  return line.cells
    .map((cell) => cell.text)
    .join(' ')
    .replace(/(?:\s?[.·…]){4,}\s?/g, ' … ');
}

function lengthOf(line: Line): number {
  return line.cells.reduce((sum, cell) => sum + cell.text.length, 0);
}

function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function mostCommon(counts: Map<number, number>): number | undefined {
  let best: number | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
