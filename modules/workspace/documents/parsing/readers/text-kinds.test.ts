import { describe, expect, test } from 'vitest';
import { blocksOf, read } from '../testing/read.ts';

describe('plain text', () => {
  test('is read in each encoding that Korean files come in', async () => {
    const text = '한글 문서입니다. café 🏠';
    expect((await read('txt', text)).text).toBe(text);
    expect((await read('txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).text).toBe(text);
    expect((await read('txt', Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).text).toBe(text);
    // "뷁" (0x94 0xEE) is in CP949 alone, not in EUC-KR proper.
    const cp949 = Buffer.from('c7d1b1db20b9aebcad94ee', 'hex');
    expect((await read('txt', cp949)).text).toBe('한글 문서뷁');
    expect((await read('txt', Buffer.from('caf\xe9 cr\xe8me', 'latin1'))).text).toBe('café crème');
  });

  test('becomes canonical: composed, with no control characters, lone surrogates or hidden ones', async () => {
    const raw = 'e\u0301\u0000a\u200bb\r\nc\u2028d\u0007 \u202eevil\u202c x\u00a0y \u{e0041}z ﬁn   \n\n\n\nnext';
    expect((await read('txt', raw)).text).toBe('éab\nc\nd evil x y z fin\n\nnext');
    const lone = Buffer.from('a\ud800b', 'utf16le');
    const { text } = await read('txt', Buffer.concat([Buffer.from([0xff, 0xfe]), lone]));
    expect(text.isWellFormed()).toBe(true);
  });

  test('keeps its own lines, in paragraphs at its blank lines, with offsets that hold', async () => {
    const parsed = await read('txt', '\n\n첫 줄\n둘째 줄\n \n셋째 🏠\n');
    expect(blocksOf(parsed)).toEqual([
      ['paragraph', '첫 줄\n둘째 줄'],
      ['paragraph', '셋째 🏠'],
    ]);
    expect(parsed.text).toBe('첫 줄\n둘째 줄\n\n셋째 🏠');
    expect(parsed).toMatchObject({ language: 'ko', pages: [], title: null });
  });

  test('without a letter or digit is an empty document, and a longer one than allowed too large', async () => {
    await expect(read('txt', ' \n--- \n')).rejects.toMatchObject({ code: 'empty_document' });
    await expect(read('txt', 'word '.repeat(100), { maxTextLength: 400 })).rejects.toMatchObject({ code: 'too_large' });
  });
});

test('CSV gives a line for each row, quotes, delimiters and line ends understood', async () => {
  const parsed = await read('csv', '\ufeff이름;설명;빈\r\n"김, ""철수""";"두\n줄";\r\n박;x;');
  expect(blocksOf(parsed)).toEqual([['table', '이름 | 설명 | 빈\n김, "철수" | 두 줄\n박 | x']]);
  expect((await read('csv', 'a,"never closed\nb,c')).text).toBe('a | never closed b,c');
});

test('Markdown is read without its marks', async () => {
  const source = `---\ntitle: "The guide"\n---\n# 제목 **굵게**\n\nSome *text* with [a link](http://x.y) and \`code\` &amp; more.\n
- one\n- two\n  1. nested\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\n> quoted\n\n<div onclick="x()">html <b>too</b><script>no()</script></div>\n`;
  const parsed = await read('md', source);
  expect(parsed.title).toBe('The guide');
  expect(blocksOf(parsed)).toEqual([
    ['heading', '제목 굵게'],
    ['paragraph', 'Some text with a link and code & more.'],
    ['list', '- one\n- two\n  1. nested'],
    ['table', 'a | b\n1 | 2'],
    ['paragraph', 'quoted'],
    ['paragraph', 'html too'],
  ]);
});

describe('HTML', () => {
  test('gives what is seen: no scripts, styles, comments or hidden parts', async () => {
    const parsed = await read(
      'html',
      `<html><head><title>A &amp; B</title><style>p{}</style></head><body><!-- no --><script>var x = "<p>no</p>"</script>
       <h1>Head</h1><p>One <b>bold</b><br>line</p><p hidden>no</p><div style="display: none">no<p>no</p></div>
       <ul><li>a<li>b</ul><svg><title>no</title><text>no</text></svg><pre>x  y\n z</pre>after`,
    );
    expect(parsed.title).toBe('A & B');
    expect(blocksOf(parsed)).toEqual([
      ['heading', 'Head'],
      ['paragraph', 'One bold\nline'],
      ['list', '- a\n- b'],
      ['paragraph', 'x  y\n z'],
      ['paragraph', 'after'],
    ]);
  });

  test('sets tables in rows, with signs beside their numbers, and layout tables as paragraphs', async () => {
    const parsed = await read(
      'html',
      `<table><tr><td colspan=3>Revenue</td><td>$</td><td>1,234</td><td></td></tr><tr><td colspan=3>Loss<td>(<td>5<td>)</table>
       <table><tr><td><p>Layout one</p><table><tr><td>x</td><td>y</td></tr></table><p>Layout two</p></td></tr></table>`,
    );
    expect(blocksOf(parsed)).toEqual([
      ['table', 'Revenue | $1,234\nLoss | (5)'],
      ['paragraph', 'Layout one'],
      ['table', 'x | y'],
      ['paragraph', 'Layout two'],
    ]);
  });

  test('is read in the encoding that it declares', async () => {
    const head = Buffer.from('<meta charset="euc-kr"><p>');
    expect((await read('html', Buffer.concat([head, Buffer.from('c7d1b1db', 'hex')]))).text).toBe('한글');
  });

  test('of great depth and width is read in seconds', async () => {
    const began = performance.now();
    const parsed = await read('html', `${'<div><table><tr><td>'.repeat(2_000)}deep${'<p>wide text'.repeat(100_000)}`);
    expect(parsed.text).toContain('deep');
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('a message', () => {
  const mail = (body: string, type = 'text/plain; charset=utf-8') =>
    `From: =?utf-8?B?6rmA7LKg7IiY?= <kim@example.com>\r\nTo: lee@example.com\r\nSubject: =?utf-8?B?7ZqM7J2Y?=\r\nDate: Tue, 2 Jan 2024 08:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`;

  test('gives its headers, its text and the names of what is attached', async () => {
    const body = `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n안녕하세요.\r\n\r\n내일 봐요.\r\n--b\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--\r\n`;
    const parsed = await read('eml', mail(body, 'multipart/mixed; boundary=b'));
    expect(parsed.title).toBe('회의');
    expect(blocksOf(parsed)).toEqual([
      ['heading', '회의'],
      ['paragraph', 'From: 김철수 <kim@example.com>\nTo: lee@example.com\nDate: 2024-01-01T23:00:00.000Z'],
      ['paragraph', '안녕하세요.'],
      ['paragraph', '내일 봐요.'],
      ['list', 'Attachments: plan.pdf'],
    ]);
  });

  test('that has HTML alone gives its visible text', async () => {
    expect((await read('eml', mail('<p>Hello <script>no</script>you', 'text/html'))).text).toMatch(/Hello you$/);
  });

  test('without words is an empty document', async () => {
    await expect(read('eml', '\n\n    \n')).rejects.toMatchObject({ code: 'empty_document' });
  });
});
