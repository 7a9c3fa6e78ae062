/** A short name for a tenant, suggested from its name: Latin letters as they are, Hangul in Latin letters. */

/** As the API takes it: 3 to 40 lower-case letters, digits or hyphens, a letter first. */
export const SLUG = /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/;

// Revised Romanization, syllable by syllable; how neighbouring sounds change each other is left out.
const INITIAL = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const MEDIAL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINAL = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

function romanize(syllable: string): string {
  const code = syllable.codePointAt(0) ?? 0;
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return syllable;
  const index = code - FIRST_SYLLABLE;
  const initial = INITIAL[Math.floor(index / 588)] ?? '';
  const medial = MEDIAL[Math.floor((index % 588) / 28)] ?? '';
  return initial + medial + (FINAL[index % 28] ?? '');
}

/** The suggestion, or an empty text when nothing of the name can stand in an address. */
export function suggestSlug(name: string): string {
  const slug = Array.from(name.normalize('NFC'), romanize)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return SLUG.test(slug) ? slug : '';
}
