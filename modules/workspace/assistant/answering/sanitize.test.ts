import { describe, expect, test } from 'vitest';
import { createSanitizer } from './sanitize.ts';

function whole(text: string): string {
  const sanitizer = createSanitizer();
  return sanitizer.push(text) + sanitizer.end();
}

/** However the text is cut into pieces, the outcome is the same. */
function byCharacter(text: string): string {
  const sanitizer = createSanitizer();
  return [...text].map((character) => sanitizer.push(character)).join('') + sanitizer.end();
}

describe.each([
  ['in one piece', whole],
  ['character by character', byCharacter],
])('model output %s', (_, clean) => {
  test.each([
    ['an image', 'a ![logo](https://evil.test/x.png?q=secret) b', 'a logo b'],
    ['an image with a title', '![x](https://evil.test/a.png "t")', 'x'],
    ['an image by reference', '![x][evil]\n\n[evil]: https://evil.test/a.png', 'x\n\n[evil]: https://evil.test/a.png'],
    ['an image by short reference', '![evil]', '[evil]'],
    ['half an image', 'see ![x](https://evil.test', 'see [x](https://evil.test'],
    ['an image tag', 'a <img src=https://evil.test/x> b', 'a  b'],
    ['a tag over lines', '<img\n src="https://evil.test/x"\n>', ''],
    ['a script', '<script src="https://evil.test"></script>ok', 'ok'],
    ['a comment', 'a<!-- <img src=x> -->b', 'ab'],
    ['an open tag', 'a <img src=https://evil.test/x', 'a &lt;img src=https://evil.test/x'],
    ['an autolink', '<https://example.com/a>', 'https://example.com/a'],
  ])('%s becomes harmless', (_name, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test.each([
    'a < b and c > d, 3<4, 값<기준, wow! [1] great!',
    'H<sub>2</sub>O<br>next',
    '```html\n<img src="x">\n![a](b)\n```\nthen text',
    '- list\n- [link](https://example.com)\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  ])('%s stays as it is', (text) => {
    expect(clean(text)).toBe(text);
  });

  test.each([
    ['a tag removed from between', '!<b x=1>[alt](https://evil.test/x)'],
    ['nested images', '![![a](https://evil.test/1)](https://evil.test/2)'],
    ['a tag inside a tag', '<im<b x=1>g src=https://evil.test/x>'],
    ['a tag after a bracket', '<<script>img src=https://evil.test/x>'],
    ['a code block in a list that ends without a fence', '- a\n  ```\n<img src=https://evil.test/x>'],
    ['a code block in a quote', '> ```\n<img src=https://evil.test/x>'],
    ['an inline code that never ends', '`<img src=https://evil.test/x>'],
    ['a fence closed by a longer one', '```\ncode\n````\n<img src=https://evil.test/x>'],
    ['a fence that is none', '``` a`b\n<img src=https://evil.test/x>'],
  ])('%s forms no image and no tag', (_name, text) => {
    const result = clean(text);
    expect(result).not.toMatch(/!\[/);
    expect(result).not.toMatch(/<[a-z!/][^>]*(?:src|evil)/i);
  });
});

test('text without anything to decide is not kept back', () => {
  const sanitizer = createSanitizer();
  expect(sanitizer.push('안녕하세요, ')).toBe('안녕하세요, ');
  expect(sanitizer.push('5 <')).toBe('5 ');
  expect(sanitizer.push(' 7')).toBe('< 7');
});
