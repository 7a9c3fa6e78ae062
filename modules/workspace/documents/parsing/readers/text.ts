import { decodeText } from '../encoding.ts';
import type { Reading } from '../types.ts';
import { paragraphPieces } from './table.ts';

/** Plain text: its own lines, in paragraphs where it has blank lines. */
export function readText(data: Buffer): Reading {
  const text = decodeText(data).text.replace(/\r\n?/g, '\n');
  return { title: null, pieces: paragraphPieces(text) };
}
