import { type Citation, cite, type Passage, type Span, type TextTools } from './passages.ts';
import type { TextFilter } from './sanitize.ts';
import { bestSupport } from './support.ts';

export interface CitationFilter extends TextFilter {
  readonly citations: readonly Citation[];
  /** Markers that named a passage which was not given, or quoted words that are not in it. */
  readonly rejected: number;
}

export interface CitationFilterOptions {
  /** The passages that the model has been given by now; asked at each marker. */
  passages(): readonly Passage[];
  tools: TextTools;
  /** Called before the text that holds the citation's marker is given out. */
  onCitation?(citation: Citation): void;
}

/** "[1]", "[1, 2]", "[1-3]", "[^1]", "[출처 1]". */
const MARKER =
  /^\[\^?(?:(?:passage|source|document|doc|출처|문서|자료|근거)\s*)?(\d{1,6}(?:\s*[,，、;–~-]\s*\^?\d{1,6})*)\s*\]/i;
/** "[1: "the very words"]": a marker with a quote of the model's own. */
const QUOTING = /^\[(\d{1,6})\s*[:：,]?\s*["“「']([^\n]{1,800}?)["”」']\s*\]/;
/** "【1】" and "【1†source】", which some models fall into. */
const LENTICULAR = /^【(\d{1,6})(?:[†:][^】\n]*)?】/;
/** What could still become one of them. */
const BEGUN =
  /^(?:\[\^?(?:[a-z]{0,8}|[가-힣]{0,2})\s*[\d\s,，、;–~^-]{0,60}|\[\d{1,6}\s*[:：,]?\s*(?:["“「'][^\n]{0,800})?|【\d{0,6}(?:[†:][^】\n]{0,80})?)$/i;

/**
 * Turns the markers in a model's text into citations of ours while the text streams. The model names passages by the
 * numbers that it was given; only those are accepted, everything else is dropped and counted. Each accepted marker
 * gets the sentence of its passage that best bears out the words before it, and a number of its own in order of
 * appearance (the same place keeps its number). Characters that may be the beginning of a marker are kept back.
 */
export function createCitationFilter({ passages, tools, onCitation }: CitationFilterOptions): CitationFilter {
  const citations: Citation[] = [];
  let rejected = 0;
  let held = '';
  /** What has been given out, for the words that a marker stands behind. */
  let written = '';
  let afterMarker = false;
  /** White space before a marker that was dropped: shown if a word follows, not before a full stop. */
  let spaceLeft = '';

  function emit(text: string): string {
    if (text === '') return '';
    // "[1](…)" would be a link and "[1]: …" the definition of one.
    const out = afterMarker && /^[(:]/.test(text) ? ` ${text}` : /^[\s.,;:!?)…。]/.test(text) ? text : spaceLeft + text;
    afterMarker = false;
    spaceLeft = '';
    written += out;
    return out;
  }

  function issue(passage: Passage, span: Span): number {
    const start = passage.start + span.start;
    const same = citations.find(
      (c) => c.chunkId === passage.chunkId && c.start === start && c.end === passage.start + span.end,
    );
    if (same) return same.number;
    const citation = cite(passage, span, citations.length + 1);
    citations.push(citation);
    onCitation?.(citation);
    return citation.number;
  }

  function resolve(number: number, quote: string | null): number | null {
    const passage = passages().find((candidate) => candidate.number === number);
    const span =
      passage &&
      (quote === null ? bestSupport(passage.text, claimBefore(written, tools), tools) : locate(passage.text, quote));
    if (!passage || !span || span.end <= span.start) {
      rejected += 1;
      return null;
    }
    return issue(passage, span);
  }

  function mark(numbers: number[], quote: string | null, space: string): string {
    const shown = new Set(numbers.map((number) => resolve(number, quote)).filter((number) => number !== null));
    if (shown.size === 0) {
      spaceLeft ||= space;
      return '';
    }
    const text = emit(space + [...shown].map((number) => `[${number}]`).join(''));
    afterMarker = true;
    return text;
  }

  function drain(final: boolean): string {
    let out = '';
    while (held !== '') {
      // White space is kept back with what follows: it goes away with a marker that is dropped.
      const stop = held.search(/[ \t]*[[【]|[ \t]+$/);
      if (stop !== 0) {
        const plain = stop === -1 ? held.length : stop;
        out += emit(held.slice(0, plain));
        held = held.slice(plain);
        continue;
      }
      const space = /^[ \t]*/.exec(held)?.[0] ?? '';
      const rest = held.slice(space.length);
      if (rest === '' || insideCode(written)) {
        if (rest === '' && !final) break;
        out += emit(held.slice(0, space.length + 1));
        held = held.slice(space.length + 1);
        continue;
      }
      const quoting = QUOTING.exec(rest);
      const marker = MARKER.exec(rest) ?? LENTICULAR.exec(rest);
      if (quoting) out += mark([Number(quoting[1])], quoting[2] ?? '', space);
      else if (marker) out += mark(numbersOf(marker[1] ?? ''), null, space);
      else if (!final && BEGUN.test(rest)) break;
      else out += emit(space + rest.charAt(0));
      held = rest.slice(quoting?.[0].length ?? marker?.[0].length ?? 1);
    }
    return out;
  }

  return {
    citations,
    get rejected() {
      return rejected;
    },
    push(text) {
      held += text;
      return drain(false);
    },
    end: () => drain(true),
  };
}

/** "1, 3-5" → 1, 3, 4, 5. A range of more than ten names its ends only. */
function numbersOf(list: string): number[] {
  const numbers: number[] = [];
  for (const part of list.split(/[,，、;]/)) {
    const [from = Number.NaN, to = from] = part.split(/[–~-]/).map((text) => Number(text.replace('^', '').trim()));
    if (to >= from && to - from <= 10) for (let n = from; n <= to; n++) numbers.push(n);
    else numbers.push(from, to);
  }
  return numbers;
}

/** Inside a fenced block, or behind an odd backtick of the same line: brackets there are code. */
function insideCode(written: string): boolean {
  const lines = written.split('\n');
  const fences = lines.slice(0, -1).filter((line) => /^\s{0,3}(?:```|~~~)/.test(line)).length;
  return fences % 2 === 1 || (lines.at(-1)?.split('`').length ?? 1) % 2 === 0;
}

/** The words that a marker at the end of `written` stands behind: since the marker before, at most one sentence. */
function claimBefore(written: string, tools: TextTools): string {
  const tail = written.slice(-1000).trimEnd();
  const parts = tail.split(/\[\d+\]/);
  const own = parts.findLast((part) => tools.tokenize(part).length >= 2) ?? tail;
  const spans = tools.sentences(own);
  for (const span of spans.toReversed()) {
    const sentence = own.slice(span.start, span.end);
    if (tools.tokenize(sentence).length >= 2) return sentence;
  }
  return own;
}

/** Where the passage says the quote, white space counting as equal however much of it there is; else null. */
function locate(text: string, quote: string): Span | null {
  const words = quote
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
