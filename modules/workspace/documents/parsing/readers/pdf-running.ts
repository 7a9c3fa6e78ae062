import type { Line } from './pdf-lines.ts';

/** Fewer pages have no running lines worth the risk. */
const MIN_PAGES = 4;
/** Share of the page's height, from the top and from the bottom, in which a running line may stand. */
const MARGIN = 0.12;

/**
 * Takes page numbers and running headers and footers off the pages: lines in the margin that come back, but for their
 * digits, on a third of the pages or more. The first of each kind stays where it holds words. Changes `pages`.
 * @returns how many lines were taken off
 */
export function dropRunningLines(pages: Line[][]): number {
  if (pages.length < MIN_PAGES) return 0;
  const seen = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(lines.filter(inMargin).map(keyOf))) count(seen, key);

  const kept = new Set<string>();
  let removed = 0;
  for (const [index, lines] of pages.entries()) {
    pages[index] = lines;
    for (let i = lines.length - 1; i >= 0; i--) {
      const line = lines[i];
      if (!line || !inMargin(line)) continue;
      const key = keyOf(line);
      if ((seen.get(key) ?? 0) < Math.max(3, pages.length / 3)) continue;
      if (/\p{L}{2}/u.test(key) && !kept.has(key)) {
        kept.add(key);
        continue;
      }
      lines.splice(i, 1);
      removed++;
    }
  }
  return removed;
}

function inMargin(line: Line): boolean {
  return line.y < line.pageHeight * MARGIN || line.y > line.pageHeight * (1 - MARGIN);
}

/** A line's words and its height on the page, with digits made alike. */
function keyOf(line: Line): string {
  const words = line.cells.map((cell) => cell.text).join(' ');
  return `${Math.round(line.y / 4)}:${words.replace(/\d+/g, '#').replace(/\b[ivxlc]+\b/g, '#')}`;
}

function count(seen: Map<string, number>, key: string): void {
  seen.set(key, (seen.get(key) ?? 0) + 1);
}
