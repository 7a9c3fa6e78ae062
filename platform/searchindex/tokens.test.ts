import { describe, expect, test } from 'vitest';
import { stemEnglish } from './english.ts';
import { stems } from './korean.ts';
import { indexTokens, MAX_QUERY_TOKENS, MAX_TOKEN_BYTES, queryTokens, titleTokens } from './tokens.ts';

describe('Korean', () => {
  test('a word is found whatever particle it carries', () => {
    for (const form of ['서울은', '서울에서는', '서울로', '서울의', '서울'])
      expect(queryTokens(form)).toContain('_서울');
  });

  test('a compound is found by its part, through bigrams', () => {
    expect(indexTokens('한국어정보처리학회', '').split(' ')).toEqual(
      expect.arrayContaining(queryTokens('정보처리').slice(0, 3)),
    );
  });

  test('a word of one syllable is found with and without its particle', () => {
    const asked = queryTokens('집');
    expect(asked).toEqual(['집', '_집']);
    for (const form of ['집은', '집에서', '집']) expect(queryTokens(form)).toContain('_집');
  });

  test('a word that only looks like one with a particle keeps its whole self', () => {
    expect(stems('가을')).toEqual(['가을', '가']);
  });

  test('a number counts together with its counter: 3월 is no 3일', () => {
    expect(queryTokens('3월')).toContain('#3월');
    expect(queryTokens('3일')).not.toContain('#3월');
    expect(queryTokens('3 월')).not.toContain('#3월');
  });

  test('decomposed and full-width writing meets the ordinary one', () => {
    expect(queryTokens('한옥'.normalize('NFD'))).toEqual(queryTokens('한옥'));
    expect(queryTokens('ＨＡＮＯＫ ２０２６')).toEqual(queryTokens('hanok 2026'));
  });
});

describe('other scripts', () => {
  test('English words meet in their stem, and stop words are dropped', () => {
    expect(queryTokens('Which connections were connected?')).toEqual(['connect']);
    expect(queryTokens("the company's")).toEqual(queryTokens('company'));
  });

  test("Porter's published examples come out as published", () => {
    const examples: Record<string, string> = {
      caresses: 'caress',
      ponies: 'poni',
      cats: 'cat',
      agreed: 'agre',
      plastered: 'plaster',
      motoring: 'motor',
      sing: 'sing',
      conflated: 'conflat',
      hopping: 'hop',
      falling: 'fall',
      filing: 'file',
      happy: 'happi',
      sky: 'sky',
      relational: 'relat',
      vietnamization: 'vietnam',
      hopefulness: 'hope',
      electrical: 'electr',
      adjustment: 'adjust',
      adoption: 'adopt',
      probate: 'probat',
      controlling: 'control',
      roll: 'roll',
    };
    for (const [word, stem] of Object.entries(examples)) expect([word, stemEnglish(word)]).toEqual([word, stem]);
  });

  test('accents of the Latin script do not matter, marks of other scripts do', () => {
    expect(queryTokens('café')).toEqual(queryTokens('cafe'));
    expect(queryTokens('किताब')).toEqual(['किताब']);
  });

  test('Han and kana, written without spaces, are found by any two characters', () => {
    expect(queryTokens('東京都')).toEqual(['東京', '京都']);
  });

  test('thousands separators do not change a number', () => {
    expect(queryTokens('1,250,000')).toEqual(['1250000']);
    expect(queryTokens('3.14')).toEqual(['3.14']);
  });
});

describe('bounds', () => {
  test('a question of a whole page yields a bounded number of distinct tokens', () => {
    const page = Array.from({ length: 20_000 }, (_, i) => `${String.fromCharCode(0xac00 + (i % 11_000))}말 ${i}`).join(
      ' ',
    );
    const tokens = queryTokens(page);
    expect(tokens.length).toBe(MAX_QUERY_TOKENS);
    expect(new Set(tokens).size).toBe(MAX_QUERY_TOKENS);
  });

  test('no token is longer than the index keeps', () => {
    const long = ['가'.repeat(500), 'x'.repeat(500), '9'.repeat(500), 'ก'.repeat(500)].join(' ');
    for (const token of indexTokens(long, '').split(' ')) {
      expect(Buffer.byteLength(token)).toBeLessThan(MAX_TOKEN_BYTES);
    }
  });

  test('nothing searchable gives no token', () => {
    expect(queryTokens(' ?! — the \n')).toEqual([]);
    expect(indexTokens('', '')).toBe('');
  });

  test('the tokens of a passage begin with those of its title', () => {
    expect(indexTokens('본문', '제목 하나').startsWith(`${titleTokens('제목 하나')} `)).toBe(true);
  });
});
