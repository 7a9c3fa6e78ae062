import { queryTokens } from './tokens.ts';

const LATIN = /^[A-Za-z]+$/;
const HANGUL = /^[가-힣]+$/;

/**
 * How much of a word a question asks for: the share of the word's tokens that are the question's, 0 to 1.
 *
 * Most words of a passage share nothing with the question, and making tokens costs more than seeing that: a word's
 * tokens all begin with two of its letters that stand side by side (or with its first one, if they are one letter
 * long). Words of other letters, in which normalisation moves things, take the long way.
 */
export function wordMatcher(query: string): (word: string) => number {
  const wanted = new Set(queryTokens(query));
  const beginnings = new Set([...wanted].map((token) => token.replace(/^[_#]/, '').slice(0, 2)));

  function mayMatch(word: string): boolean {
    if (LATIN.test(word)) return beginnings.has(word.slice(0, 2).toLowerCase());
    if (!HANGUL.test(word) || beginnings.has(word.slice(0, 1))) return true;
    for (let i = 0; i + 1 < word.length; i++) if (beginnings.has(word.slice(i, i + 2))) return true;
    return false;
  }

  return (word) => {
    if (!mayMatch(word)) return 0;
    const tokens = queryTokens(word);
    return tokens.length === 0 ? 0 : tokens.filter((token) => wanted.has(token)).length / tokens.length;
  };
}
