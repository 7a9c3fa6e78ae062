import type { Span, TextTools } from './passages.ts';

/** A sentence longer than this is a table row or a broken line; a quote of it would fill the page. */
const MAX_QUOTE_LENGTH = 600;

/** A sentence of a passage with its distinct tokens. */
export interface Sentence extends Span {
  tokens: ReadonlySet<string>;
  /** The number of tokens, repetitions included. */
  length: number;
}

/** The sentences of a text without the white space around them; a text without any is one sentence. */
export function readSentences(text: string, tools: TextTools): Sentence[] {
  const spans = tools.sentences(text).map((span) => trim(text, span));
  const found = spans.filter((span) => span.end > span.start);
  const whole = trim(text, { start: 0, end: text.length });
  return (found.length > 0 ? found : [whole]).map((span) => {
    const tokens = tools.tokenize(text.slice(span.start, span.end));
    return { ...span, tokens: new Set(tokens), length: tokens.length };
  });
}

const HEADING_LENGTH = 80;

/**
 * Whether a sentence announces what follows rather than saying it: a question, or a heading. A heading is a short line
 * of its own with something behind it, neither finished like a sentence nor an item of a list, a row of a table or a
 * piece of data.
 */
export function isAnnouncement(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  if (/[?？][*_"”’」』)\]]*$/.test(sentence)) return true;
  if (/^#{1,6}\s/.test(sentence)) return true;
  const alone = /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*\n\s*\S/.test(text.slice(end));
  const plain = sentence.replace(/^(?:\d+(?:\.\d+)*[.)]?|제\s?\d+\s?[장절조](?:의\s?\d+)?)\s+/, '');
  return alone && sentence.length <= HEADING_LENGTH && !/[.!。…;:|\d\n]|(?:다|요|음|함|됨)$|^[-*•·]\s/.test(plain);
}

/** How much each token tells apart: log(1 + N / df) over the sentences given. Unknown tokens get the highest weight. */
export function weigh(sentences: readonly Sentence[]): (token: string) => number {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const total = Math.max(1, sentences.length);
  return (token) => Math.log(1 + total / (counts.get(token) ?? 1));
}

/** The weight of the tokens that a sentence shares with what is looked for. */
export function overlap(sentence: Sentence, wanted: ReadonlySet<string>, weight: (token: string) => number): number {
  let sum = 0;
  for (const token of wanted) if (sentence.tokens.has(token)) sum += weight(token);
  return sum;
}

/**
 * The sentence of `text` that says most of what `claim` says, long ones counting a little less. Falls back on the
 * first sentence when nothing is shared (an English answer from a Korean source).
 */
export function bestSupport(text: string, claim: string, tools: TextTools): Span {
  const sentences = readSentences(text, tools);
  const weight = weigh(sentences);
  const wanted = new Set(tools.tokenize(claim));
  let best: Span = sentences[0] ?? { start: 0, end: text.length };
  let bestScore = 0;
  for (const sentence of sentences) {
    const score = overlap(sentence, wanted, weight) / (1 + Math.log1p(sentence.length) / 4);
    if (score > bestScore) {
      bestScore = score;
      best = sentence;
    }
  }
  return clip(text, { start: best.start, end: best.end });
}

/** Cuts a span to a length that can be quoted, at white space where there is some. */
export function clip(text: string, span: Span): Span {
  if (span.end - span.start <= MAX_QUOTE_LENGTH) return span;
  const cut = text.slice(span.start, span.start + MAX_QUOTE_LENGTH);
  const space = cut.search(/\s\S*$/);
  let end = span.start + (space > MAX_QUOTE_LENGTH / 2 ? space : MAX_QUOTE_LENGTH);
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
  return trim(text, { start: span.start, end });
}

function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const left = slice.length - slice.trimStart().length;
  const right = slice.length - slice.trimEnd().length;
  return left === slice.length ? { start, end: start } : { start: start + left, end: end - right };
}
