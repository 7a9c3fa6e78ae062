/** A run of text where it stands on the page: `x` from the left, `y` its base line from the top, in points. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number; rotated: boolean };

/** A line of text: what stands side by side, with wide gaps between its cells. */
export type Line = {
  cells: Cell[];
  /** Base line and size of most of the line's letters. */
  y: number;
  size: number;
  /** By how many letters that size leads. */
  votes: number;
  left: number;
  right: number;
  /** Whether the file itself ends the line with a space. */
  endsWithSpace: boolean;
  pageHeight: number;
};
export type Cell = { text: string; left: number; right: number };

/** A gap wider than this many letter heights parts cells; justified text stays below. */
const CELL_GAP = 1.6;
/** A gap wider than this many letter heights is a space, where the file has none. */
const SPACE_GAP = 0.17;

/**
 * Puts a page's runs of text together to lines. The order is the file's own, which follows columns where a sort by
 * position would mix them; only what stands on the same base line is put from left to right.
 */
export function linesOf(items: PdfItem[], pageHeight: number): Line[] {
  // Text set sideways (stamps along the margin) breaks lines apart; a page that is sideways as a whole is kept.
  const written = items.filter((item) => item.text !== '');
  const sideways = written.filter((item) => item.rotated).length > written.length / 2;
  const upright = written.filter((item) => sideways || !item.rotated);

  const lines: Line[] = [];
  let line: Line | null = null;
  let spaced = false;
  for (const item of upright) {
    if (item.text.trim() === '') {
      spaced = true;
      if (line) line.endsWithSpace = true;
      continue;
    }
    if (line && belongs(item, line)) append(line, item, spaced);
    else {
      line = startLine(item, pageHeight);
      lines.push(line);
    }
    spaced = /\s$/.test(item.text);
    line.endsWithSpace = spaced;
  }
  return mergeRows(lines);
}

function startLine(item: PdfItem, pageHeight: number): Line {
  const right = item.x + item.width;
  const cell = { text: item.text.trim(), left: item.x, right };
  return {
    cells: [cell],
    y: item.y,
    size: item.size,
    votes: cell.text.length,
    left: item.x,
    right,
    endsWithSpace: false,
    pageHeight,
  };
}

/** On the same base line (a superscript is close enough), and to the right of what the line has. */
function belongs(item: PdfItem, line: Line): boolean {
  const size = Math.max(item.size, line.size);
  return Math.abs(item.y - line.y) < size * 0.45 && item.x > line.right - size * 0.6;
}

function append(line: Line, item: PdfItem, spaced: boolean): void {
  const gap = item.x - line.right;
  const size = Math.max(Math.min(item.size, line.size), 1);
  const cell = line.cells.at(-1);
  const text = item.text.trim();
  if (!cell || gap > size * CELL_GAP) line.cells.push({ text, left: item.x, right: item.x + item.width });
  else {
    const space = spaced || /^\s/.test(item.text) || gap > size * SPACE_GAP;
    cell.text += (space ? ' ' : '') + text;
    cell.right = Math.max(cell.right, item.x + item.width);
  }
  line.votes += Math.abs(item.size - line.size) < 0.3 ? text.length : -text.length;
  if (line.votes < 0) {
    line.size = item.size;
    line.y = item.y;
    line.votes = -line.votes;
  }
  line.right = Math.max(line.right, item.x + item.width);
}

/** Joins neighbouring lines that stand on one base line without overlapping: cells that the file draws out of order. */
function mergeRows(lines: Line[]): Line[] {
  const merged: Line[] = [];
  for (const line of lines) {
    const previous = merged.at(-1);
    const sameRow =
      previous &&
      Math.abs(previous.y - line.y) < Math.min(previous.size, line.size) * 0.3 &&
      (line.left >= previous.right - 1 || line.right <= previous.left + 1);
    if (!previous || !sameRow) {
      merged.push(line);
      continue;
    }
    previous.cells = [...previous.cells, ...line.cells].sort((a, b) => a.left - b.left);
    previous.left = Math.min(previous.left, line.left);
    previous.right = Math.max(previous.right, line.right);
  }
  return merged;
}
