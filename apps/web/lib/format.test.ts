import { describe, expect, test } from 'vitest';
import { formatBytes, formatDue, formatWhen, today } from './format.ts';

const now = new Date(2025, 10, 20, 15, 0);

describe('what a reader sees', () => {
  test('a time of today has its hour', () => {
    const iso = new Date(2025, 10, 20, 10, 42).toISOString();
    expect(formatWhen(iso, 'ko', now)).toBe('오늘 10:42');
    expect(formatWhen(iso, 'en', now)).toBe('Today 10:42');
  });
  test('yesterday is said so, however few hours ago', () => {
    expect(formatWhen(new Date(2025, 10, 19, 23, 59).toISOString(), 'ko', now)).toBe('어제');
  });
  test('the year appears only when it is another one', () => {
    expect(formatWhen(new Date(2025, 2, 4).toISOString(), 'ko', now)).toBe('3월 4일');
    expect(formatWhen(new Date(2024, 2, 4).toISOString(), 'ko', now)).toBe('2024년 3월 4일');
  });
  test('sizes carry a unit', () => {
    expect(formatBytes(1_430_000, 'en')).toBe('1.4 MB');
    expect(formatBytes(0, 'en')).toBe('0B');
    expect(formatBytes(9_000_000_000_000_000, 'en')).toContain('TB');
  });
  test('a due day has its weekday', () => {
    expect(formatDue('2025-11-30', 'ko', now)).toBe('11월 30일 (일)');
  });
  test('a calendar day is the reader’s own', () => {
    expect(today(now)).toBe('2025-11-20');
  });
});
