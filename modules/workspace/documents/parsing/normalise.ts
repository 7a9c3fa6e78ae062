/**
 * Text as it is stored and counted in: NFC, `\n` line ends, no control characters, no lone surrogates, none of the
 * invisible characters that hide words from search or smuggle text past a reader (zero-width, bidirectional overrides,
 * tags), ordinary spaces only, no trailing space, at most one blank line in a row. Tabs stay.
 */
export function normaliseText(raw: string): string {
  return (
    raw
      .toWellFormed()
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/(?![\n\t])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu, '')
      .replace(/[\u{e0000}-\u{e007f}\ufdd0-\ufdef\ufffe\uffff]/gu, '')
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      // Bullets of the Symbol and Wingdings fonts, which have no meaning outside of those fonts.
      .replace(/[\uf06c\uf06e\uf076\uf09f\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]/g, '•')
      // Ligatures of fonts: a search for `office` must find them.
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .normalize('NFC')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** One line: every run of white space becomes a single space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A label set wide, as those of Korean forms are (`담 당 자`), put together, so that it can be found. For headings and
 * cells of forms alone: a sentence may well hold single syllables.
 */
export function closeWideWord(line: string): string {
  return /^[가-힣](?: {1,6}[가-힣]){1,5}$/.test(line.trim()) ? line.replaceAll(' ', '') : line;
}

/** `ko` where Hangul makes up a fifth of the letters (names and terms are often Latin), `en` where nearly all is Latin. */
export function languageOf(text: string): 'ko' | 'en' | 'other' {
  // The ends tell as much as the whole, and a book need not be counted.
  const sample = text.length > 200_000 ? text.slice(0, 100_000) + text.slice(-100_000) : text;
  const letters = countOf(sample, /\p{L}/gu);
  if (letters === 0) return 'other';
  if (countOf(sample, /\p{Script=Hangul}/gu) >= letters * 0.2) return 'ko';
  return countOf(sample, /\p{Script=Latin}/gu) >= letters * 0.8 ? 'en' : 'other';
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
