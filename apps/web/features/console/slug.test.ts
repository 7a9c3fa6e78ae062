import { describe, expect, test } from 'vitest';
import { SLUG, suggestSlug } from './slug.ts';

describe('the suggested short name', () => {
  test('spells Hangul in Latin letters', () => {
    expect(suggestSlug('한빛연구소')).toBe('hanbityeonguso');
    expect(suggestSlug('서린')).toBe('seorin');
    expect(suggestSlug('다온 2팀')).toBe('daon-2tim');
  });
  test('takes Latin names as they are, without accents or signs', () => {
    expect(suggestSlug('Café Noir & Co.')).toBe('cafe-noir-co');
    expect(suggestSlug('  42 Northwind')).toBe('northwind');
  });
  test('is one that the API takes, or nothing', () => {
    expect(suggestSlug('!!')).toBe('');
    expect(suggestSlug('山')).toBe('');
    expect(suggestSlug('x'.repeat(60))).toMatch(SLUG);
  });
});
