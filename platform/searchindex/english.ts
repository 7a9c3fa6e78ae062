/**
 * Words so frequent in English that they tell passages apart by nothing. Question words belong here as well: a
 * question says "who" or "which", the passage that answers it does not.
 */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all am an and any are as at be because been before being below between both but
  by can cannot could did do does doing down during each few for from further had has have having he her here hers
  herself him himself his how i if in into is it its itself me more most my myself no nor not of off on once only or
  other our ours ourselves out over own same she should so some such than that the their theirs them themselves then
  there these they this those through to too under until up very was we were what when where which while who whom why
  will with would you your yours yourself yourselves`.split(/\s+/),
);

/**
 * The English Porter stemmer, steps 1 to 5 (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980).
 * Takes one lower-case word of Latin letters; words of three letters or fewer come back as they are.
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3) return word;
  let w = word;
  w = step1a(w);
  w = step1b(w);
  if (/y$/.test(w) && hasVowel(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = replaceSuffix(w, STEP2, 0);
  w = replaceSuffix(w, STEP3, 0);
  w = step4(w);
  return step5(w);
}

const MEASURE = /[aeiouy]+[^aeiouy]+/g;

/** Porter's m: how many vowel-consonant sequences the stem holds. */
function measure(stem: string): number {
  const shape = stem.replace(/^y/, 'c').replace(/([aeiou])y/g, '$1c');
  return shape.match(MEASURE)?.length ?? 0;
}

function hasVowel(stem: string): boolean {
  return /[aeiou]|.y/.test(stem);
}

function endsInDoubleConsonant(w: string): boolean {
  return /([^aeiou])\1$/.test(w);
}

/** consonant-vowel-consonant at the end, the last not w, x or y ("hop", not "snow"). */
function endsInShortSyllable(w: string): boolean {
  return /(?:^|[^aeiou])[aeiouy][^aeiouwxy]$/.test(w);
}

function step1a(w: string): string {
  if (w.endsWith('sses') || w.endsWith('ies')) return w.slice(0, -2);
  if (w.endsWith('ss') || !w.endsWith('s')) return w;
  return w.slice(0, -1);
}

function step1b(w: string): string {
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w;
  const stem = w.endsWith('ed') ? w.slice(0, -2) : w.endsWith('ing') ? w.slice(0, -3) : null;
  if (stem === null || !hasVowel(stem)) return w;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsInDoubleConsonant(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsInShortSyllable(stem) ? `${stem}e` : stem;
}

const STEP2: ReadonlyArray<readonly [string, string]> = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['eli', 'e'],
];

const STEP3: ReadonlyArray<readonly [string, string]> = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const STEP4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ');

function replaceSuffix(w: string, rules: ReadonlyArray<readonly [string, string]>, above: number): string {
  for (const [suffix, replacement] of rules) {
    if (!w.endsWith(suffix)) continue;
    const stem = w.slice(0, -suffix.length);
    return measure(stem) > above ? stem + replacement : w;
  }
  return w;
}

function step4(w: string): string {
  if (/[st]ion$/.test(w)) return measure(w.slice(0, -3)) > 1 ? w.slice(0, -3) : w;
  for (const suffix of STEP4) {
    if (!w.endsWith(suffix)) continue;
    const stem = w.slice(0, -suffix.length);
    return measure(stem) > 1 ? stem : w;
  }
  return w;
}

function step5(w: string): string {
  let out = w;
  if (out.endsWith('e')) {
    const stem = out.slice(0, -1);
    const m = measure(stem);
    if (m > 1 || (m === 1 && !endsInShortSyllable(stem))) out = stem;
  }
  return out.endsWith('ll') && measure(out) > 1 ? out.slice(0, -1) : out;
}
