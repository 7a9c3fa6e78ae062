export type Span = { text: string; marked: boolean };

/**
 * A snippet in pieces inside and outside its highlights (UTF-16 ranges). Ranges may overlap, be out of order or
 * reach beyond the text; the pieces joined are always the snippet.
 */
export function highlight(snippet: string, ranges: readonly { start: number; end: number }[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, Math.min(range.start, snippet.length));
    const end = Math.min(range.end, snippet.length);
    if (end <= start) continue;
    if (start > at) spans.push({ text: snippet.slice(at, start), marked: false });
    spans.push({ text: snippet.slice(start, end), marked: true });
    at = end;
  }
  if (at < snippet.length) spans.push({ text: snippet.slice(at), marked: false });
  return spans;
}
