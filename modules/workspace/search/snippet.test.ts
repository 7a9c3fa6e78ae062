import { expect, test } from 'vitest';
import { makeSnippet } from './snippet.ts';

const marked = (passage: string, query: string) => {
  const { text, highlights } = makeSnippet(passage, query);
  return highlights.map(({ start, end }) => text.slice(start, end));
};

test('a short passage is its own snippet, with the words of the query marked', () => {
  expect(makeSnippet('The roof tiles were fired in 1410.', 'roof tile').text).toBe(
    'The roof tiles were fired in 1410.',
  );
  expect(marked('The roof tiles were fired in 1410.', 'roof tile')).toEqual(['roof', 'tiles']);
});

test('a Korean word is marked whatever particle it bears', () => {
  expect(marked('한옥의 지붕은 기와로 덮는다.', '기와 지붕')).toEqual(['지붕은', '기와로']);
});

test('the part of a long passage that has most of the query is shown', () => {
  const passage = `${'filler words go on here. '.repeat(40)}The persimmon tree stands by the gate. ${'more filler comes after. '.repeat(40)}`;
  const { text, highlights } = makeSnippet(passage, 'persimmon gate');
  expect(text).toContain('persimmon tree stands by the gate');
  expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['persimmon', 'gate']);
  expect(text.length).toBeLessThan(300);
});

test('a cut never goes through a character outside of the basic plane', () => {
  const { text } = makeSnippet('😀'.repeat(400), 'x');
  expect(text.isWellFormed()).toBe(true);
});
