import { expect, test } from 'vitest';
import { dollarsField, formatMoney, microsOf, nearest, shareOf, tokensOf } from './amounts.ts';

test('money is in dollars, and little of it is not nothing', () => {
  expect(formatMoney(0, 'en')).toBe('$0.00');
  expect(formatMoney(3_100, 'en')).toBe('$0.0031');
  expect(formatMoney(12_340_000, 'en')).toBe('$12.34');
});

test('a field and a limit are the same, back and forth; an empty one is no limit', () => {
  expect(microsOf(dollarsField(2_500_000))).toBe(2_500_000);
  expect(microsOf('')).toBeNull();
  expect(tokensOf(5)).toBe(5);
  expect(dollarsField(null)).toBe('');
});

test('the nearest limit counts, and a limit of nothing is used up', () => {
  expect(nearest(null, 5, 3)).toBe(3);
  expect(nearest(null, null)).toBeNull();
  expect(shareOf(0, 0)).toBe(1);
  expect(shareOf(5, 10)).toBe(0.5);
  expect(shareOf(20, 10)).toBe(1);
  expect(shareOf(5, null)).toBeNull();
});
