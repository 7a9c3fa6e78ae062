import { expect, test } from 'vitest';
import { shownLine, tidyLine } from './index.ts';

const name = shownLine(1, 20);

test.each([
  'Ann',
  '김서연',
  'O’Brien-Ñandú',
  'نرگس\u200cجون',
  'क\u094d\u200dष',
  'Zoë 👩\u200d💻',
  '❤\ufe0f',
  'e\u0301',
])('%s is a name', (text) => {
  expect(name.parse(` ${text} `)).toBe(text);
  expect(tidyLine(text, 20)).toBe(text);
});

test.each([
  ['turned', 'Ann\u202egnp.exe'],
  ['isolated', 'a\u2066b'],
  ['of two lines', 'Ann\u2028Bob'],
  ['with a control character', 'Ann\u0007'],
  ['with a space of no width', 'An\u200bn'],
  ['with a soft hyphen', 'An\u00adn'],
  ['of fillers', '\u3164\u3164'],
  ['of joiners', '\u200d\u200d'],
  ['with hidden tags', 'Ann\u{e0041}'],
])('a name %s is none', (_, text) => {
  expect(name.safeParse(text).success).toBe(false);
  expect(name.safeParse(tidyLine(text, 20) || 'nothing').success).toBe(true);
});
