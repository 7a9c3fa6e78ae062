import { describe, expect, test } from 'vitest';
import { negotiateLocale } from './locale.ts';

describe('the language of the interface', () => {
  test('a chosen language wins over what the browser asks for', () => {
    expect(negotiateLocale('ko', 'en-GB,en;q=0.9')).toBe('ko');
  });
  test('an unknown cookie is ignored', () => {
    expect(negotiateLocale('xx', 'ko-KR')).toBe('ko');
  });
  test('q values decide the order', () => {
    expect(negotiateLocale(undefined, 'fr;q=0.9, en;q=0.3, ko;q=0.8')).toBe('ko');
  });
  test('nobody we can understand gets English', () => {
    expect(negotiateLocale(undefined, 'fr-FR,de;q=0.5')).toBe('en');
    expect(negotiateLocale(undefined, null)).toBe('en');
  });
});
