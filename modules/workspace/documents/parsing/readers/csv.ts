import { decodeText } from '../encoding.ts';
import type { Reading } from '../types.ts';
import { tablePieces } from './table.ts';

/** Comma-, semicolon- or tab-separated values (RFC 4180 quoting): one line of text a row. */
export function readCsv(data: Buffer): Reading {
  const text = decodeText(data).text.replace(/^\ufeff/, '');
  return { title: null, pieces: tablePieces(csvRows(text, delimiterOf(text))) };
}

/** The delimiter found most often, outside of quotes, in the first lines. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 10_000).replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: sample.split(mark).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function csvRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      cell = text.slice(at + 1, closing).replaceAll('""', '"');
      at = closing + 1;
      // What stands between the closing quote and the delimiter is not by the rules, but is text.
      const end = cellEnd(text, at, delimiter);
      cell += text.slice(at, end).trim();
      at = end;
    } else {
      const end = cellEnd(text, at, delimiter);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Where the quote that closes a cell stands; the end of the text if it was forgotten. */
function closingQuote(text: string, from: number): number {
  let at = from;
  while (true) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return text.length;
    if (text[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
