import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

/** The sentences themselves. */
function cut(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

test('Korean sentences end where they end', () => {
  expect(cut('한옥은 나무로 짓는다. 기와를 올린다! 정말인가? 그렇다.')).toEqual([
    '한옥은 나무로 짓는다.',
    '기와를 올린다!',
    '정말인가?',
    '그렇다.',
  ]);
});

test('numbers, articles and dates are no ends', () => {
  for (const whole of [
    '헌법 제1조 제1항. 대한민국은 민주공화국이다.',
    '제3조의2. 목적을 정한다.',
    '1. 개요를 적는다.',
    '가. 범위를 정한다.',
    '금리는 3.5%이고 환율은 1,300.25원이다.',
    '회의는 2024. 1. 2. (화) 오전에 열린다.',
    '배포일은 2018. 9. 4. 조간부터이다.',
  ]) {
    expect(cut(whole)).toEqual([whole]);
  }
});

test('a quotation stays with the particle that follows it', () => {
  expect(cut('그는 “새 집을 짓겠다.”라고 말했다. “좋다!” 이라며 웃었다.')).toEqual([
    '그는 “새 집을 짓겠다.”라고 말했다.',
    '“좋다!” 이라며 웃었다.',
  ]);
});

test('English abbreviations, initials and decimals are no ends', () => {
  for (const whole of [
    'Mr. Smith met Dr. J. K. Lee of the U.S. Army on Jan. 5 at 3.5 degrees.',
    'See Fig. 3 and No. 7 Downing Street, e.g. Smith et al. Nature.',
    'Acme Inc. Chairman Kim spoke.',
  ]) {
    expect(cut(whole)).toEqual([whole]);
  }
  expect(cut('He moved to the U.S. The next year he left. "Why?" she asked.')).toEqual([
    'He moved to the U.S.',
    'The next year he left.',
    '"Why?" she asked.',
  ]);
  expect(cut('It was founded in 1887. The tower followed.')).toHaveLength(2);
});

test('a line broken by its width goes on, lines of lists and tables end', () => {
  const wrapped = 'A hanok is a house that is built of wood and stone,\nwith a roof of tiles.';
  expect(cut(wrapped)).toEqual([wrapped]);
  expect(cut('이름 | 값이 아주 길어서 마흔 글자를 넘는 줄이 되도록 적어 둔 표의 한 줄이다\n다음 | 줄')).toHaveLength(2);
  expect(cut('- one\n- two')).toEqual(['- one', '- two']);
});

test('spans are in order, apart, trimmed, and cover every word', () => {
  const text = '  첫 문장🏠이다.  Second one!\n\n\t셋째 문장  ';
  const spans = sentences(text);
  let end = 0;
  for (const span of spans) {
    expect(text.slice(end, span.start).trim()).toBe('');
    expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
    end = span.end;
  }
  expect(text.slice(end).trim()).toBe('');
  expect(sentences(' \n ')).toEqual([]);
});
