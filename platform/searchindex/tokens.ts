import { ENGLISH_STOP_WORDS, stemEnglish } from './english.ts';
import { stems } from './korean.ts';

/**
 * Text → tokens for the lexical leg. The index sees one string of tokens separated by blanks and splits it there, so
 * that what is a word is decided here, alike for passages and questions:
 *
 * - Hangul words become bigrams of syllables (Korean glues particles and compounds, bigrams see through both), and the
 *   word without its particle once more, marked by STEM so that it never collides with a bigram.
 * - Scripts written without spaces (Han, kana, Thai) become bigrams too.
 * - Words of other scripts are one token, without accents, stemmed if Latin; English stop words are dropped.
 * - Numbers stay ("1,000" as 1000), and once more with the Korean counter glued to them ("3월" is no "3일").
 *
 * Measured on KorQuAD and XQuAD-en by benchmarks/retrieval/offline.ts; a change here must be measured there.
 */

/** Question tokens beyond this many are left out: a pasted page would cost every posting list of the index. */
export const MAX_QUERY_TOKENS = 256;
/** Longest word token in UTF-16 units; the index is told to keep tokens of up to MAX_TOKEN_BYTES. */
const MAX_WORD_LENGTH = 32;
/** UTF-8 bytes of the longest token that we make: a mark and 32 syllables of three bytes. */
export const MAX_TOKEN_BYTES = 128;
/** How often the title counts beside the text: finding a document by its name must work from any of its passages. */
const TITLE_WEIGHT = 2;
/** Marks of derived tokens. No word token can begin with one. */
const STEM = '_';
const COUNTED = '#';

const RUN = new RegExp(
  [
    '(?<hangul>\\p{Script=Hangul}+)',
    '(?<unspaced>[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー]+)',
    '(?<number>\\p{N}+(?:[.,]\\p{N}+)*)',
    "(?<word>[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*)",
  ].join('|'),
  'gu',
);

/** The tokens of a passage with its document's title, blank-separated, with repetitions. */
export function indexTokens(text: string, title: string): string {
  return [titleTokens(title), textTokens(text)].filter((part) => part !== '').join(' ');
}

/** The tokens that a title adds to each passage of its document. */
export function titleTokens(title: string): string {
  const once = textTokens(title);
  return Array.from({ length: TITLE_WEIGHT }, () => once)
    .join(' ')
    .trim();
}

function textTokens(text: string): string {
  const out: string[] = [];
  pushTokens(text, out, Number.POSITIVE_INFINITY);
  return out.join(' ');
}

/** The distinct tokens of a question, at most MAX_QUERY_TOKENS; empty when it holds nothing to search for. */
export function queryTokens(query: string): string[] {
  const out: string[] = [];
  pushTokens(query, out, MAX_QUERY_TOKENS);
  return [...new Set(out)].slice(0, MAX_QUERY_TOKENS);
}

function pushTokens(text: string, out: string[], enough: number): void {
  let number = '';
  let numberEnd = -1;
  for (const match of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (out.length >= enough) return;
    const { hangul, unspaced, number: digits, word } = match.groups ?? {};
    if (hangul) {
      if (match.index === numberEnd) out.push(COUNTED + number + hangul.slice(0, 1));
      pushHangul(hangul, out);
    } else if (unspaced) pushBigrams(unspaced, out);
    else if (digits) {
      number = digits.replaceAll(',', '').slice(0, MAX_WORD_LENGTH);
      numberEnd = match.index + digits.length;
      out.push(number);
    } else if (word) pushWord(word, out);
  }
}

function pushHangul(word: string, out: string[]): void {
  pushBigrams(word, out);
  for (const stem of stems(word)) out.push(STEM + stem.slice(0, MAX_WORD_LENGTH));
}

function pushBigrams(run: string, out: string[]): void {
  const chars = [...run];
  if (chars.length === 1) out.push(run);
  for (let i = 0; i + 1 < chars.length; i++) out.push(`${chars[i]}${chars[i + 1]}`);
}

function pushWord(raw: string, out: string[]): void {
  const plain = raw.replace(/['’]s$/, '').replace(/['’]/g, '');
  const word = (ALPHABETIC.test(plain) ? plain.normalize('NFD').replace(/\p{M}+/gu, '') : plain).slice(
    0,
    MAX_WORD_LENGTH,
  );
  if (word === '' || ENGLISH_STOP_WORDS.has(word)) return;
  out.push(/^[a-z]+$/.test(word) ? stemEnglish(word) : word);
}

/** Scripts whose marks are accents or optional vowels; in others (Devanagari, Tamil) a mark is part of the letter. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+$/u;
