import { wordMatcher } from '#platform/searchindex/index.ts';

export interface Span {
  start: number;
  end: number;
}

export interface Snippet {
  text: string;
  highlights: Span[];
}

const WIDTH = 240;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The stretch of a passage that has most of the query in it, about 240 characters, cut at words, and where the query's
 * words stand in it. Works on the same tokens as the index, so that what was found is what is marked.
 * @returns offsets in UTF-16 code units of the snippet
 */
export function makeSnippet(passage: string, query: string): Snippet {
  const match = wordMatcher(query);
  const hits = [...passage.matchAll(WORD)]
    .map((word) => ({ start: word.index, end: word.index + word[0].length, weight: match(word[0]) }))
    .filter((word) => word.weight >= 0.5);
  const { start, end } = window(passage, hits);
  const lead = start > 0 ? '…' : '';
  const text = lead + passage.slice(start, end).replace(/\s/g, ' ') + (end < passage.length ? '…' : '');
  const shift = lead.length - start;
  const highlights = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start + shift, end: hit.end + shift }));
  return { text, highlights };
}

function window(passage: string, hits: readonly (Span & { weight: number })[]): Span {
  if (passage.length <= WIDTH) return { start: 0, end: passage.length };
  let best = { start: 0, weight: -1 };
  for (const hit of hits) {
    const weight = hits
      .filter((other) => other.start >= hit.start && other.end <= hit.start + WIDTH * 0.8)
      .reduce((sum, other) => sum + other.weight, 0);
    if (weight > best.weight) best = { start: hit.start, weight };
  }
  const from = Math.max(0, Math.min(best.start - WIDTH * 0.15, passage.length - WIDTH));
  return {
    start: wordStart(passage, Math.floor(from)),
    end: wordEnd(passage, Math.min(passage.length, Math.floor(from) + WIDTH)),
  };
}

/** Moves a cut back to the beginning of its word, but not far: text without spaces is cut anyway. */
function wordStart(text: string, at: number): number {
  for (let i = at; i > Math.max(0, at - 20); i--) if (/\s/.test(text[i - 1] ?? ' ')) return i;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function wordEnd(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + 20); i++) if (/\s/.test(text[i] ?? ' ')) return i;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
