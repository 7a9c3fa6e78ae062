import { describe, expect, test } from 'vitest';
import { type PdfText, pdfOf } from '../testing/files.ts';
import { blocksOf, read } from '../testing/read.ts';

/** Lines under each other, from the top of the page. */
function lines(
  texts: string[],
  options: { x?: number; top?: number; leading?: number; size?: number } = {},
): PdfText[] {
  const { x = 50, top = 700, leading = 13, size = 10 } = options;
  return texts.map((text, index) => ({ x, y: top - index * leading, size, text }));
}

describe('a PDF', () => {
  test('gives paragraphs put together from lines, page by page', async () => {
    const data = pdfOf([
      [
        { x: 50, y: 760, size: 20, text: 'The house' },
        ...lines(
          [
            'A hanok is a traditional Korean house that is built of wood, and of stone, earth and pa-',
            'per, with a roof of tiles.',
          ],
          { top: 730 },
        ),
        ...lines(['Its floor is warm.'], { top: 680 }),
      ],
      [],
      lines(['The last page.']),
    ]);
    const parsed = await read('pdf', data);
    expect(blocksOf(parsed)).toEqual([
      ['heading', 'The house'],
      [
        'paragraph',
        'A hanok is a traditional Korean house that is built of wood, and of stone, earth and paper, with a roof of tiles.',
      ],
      ['paragraph', 'Its floor is warm.'],
      ['paragraph', 'The last page.'],
    ]);
    const last = parsed.text.indexOf('The last');
    expect(parsed.pages).toEqual([
      { page: 1, start: 0, end: last - 2 },
      { page: 2, start: last, end: last },
      { page: 3, start: last, end: parsed.text.length },
    ]);
  });

  test('with a Korean font that is not embedded is read by its CMap', async () => {
    const parsed = await read('pdf', pdfOf([lines(['한옥은 나무로 지은 집이다.'])]));
    expect(parsed).toMatchObject({ text: '한옥은 나무로 지은 집이다.', language: 'ko' });
  });

  test('sets a table in rows, with a cell’s further lines in it', async () => {
    const rows = [
      ['Item', 'Shops'],
      ['Coffee', 'One, Two,'],
    ].flatMap(([name = '', value = ''], index) => [
      { x: 50, y: 700 - index * 14, text: name },
      { x: 200, y: 700 - index * 14, text: value },
    ]);
    const parsed = await read('pdf', pdfOf([[...rows, { x: 200, y: 673, text: 'Three' }]]));
    expect(blocksOf(parsed)).toEqual([['table', 'Item | Shops\nCoffee | One, Two, Three']]);
  });

  test('loses page numbers and running headers, but for the first', async () => {
    const page = (number: number) => [
      { x: 50, y: 820, text: 'Annual report of the house' },
      ...lines([`Page of words number ${'abcdef'[number]}.`]),
      { x: 300, y: 20, text: `- ${number} -` },
    ];
    const { text, warnings } = await read('pdf', pdfOf([1, 2, 3, 4, 5].map(page)));
    expect(text.match(/Annual report/g)).toHaveLength(1);
    expect(text).not.toMatch(/- \d -/);
    expect(text.match(/Page of words/g)).toHaveLength(5);
    expect(warnings).toEqual(['running_lines_removed']);
  });

  test('has a title if somebody gave it one', async () => {
    const page = [lines(['Some words.'])];
    expect((await read('pdf', pdfOf(page, { info: '<< /Title (A plan) >>' }))).title).toBe('A plan');
    expect((await read('pdf', pdfOf(page, { info: '<< /Title (Microsoft Word - plan.doc) >>' }))).title).toBeNull();
  });

  test('with a password, without text, or damaged is refused with its reason', async () => {
    const secret = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
    const page = [lines(['Some words.'])];
    const encrypted = pdfOf(page, { objects: [secret], trailer: '/Encrypt 8 0 R /ID [<00> <00>]' });
    await expect(read('pdf', encrypted)).rejects.toMatchObject({ code: 'encrypted' });
    await expect(read('pdf', pdfOf([[]]))).rejects.toMatchObject({ code: 'empty_document' });
    await expect(read('pdf', '%PDF-1.7\nnothing')).rejects.toMatchObject({ code: 'corrupted' });
  });

  test('whose table of objects is broken is still read', async () => {
    const broken = pdfOf([lines(['Some words.'])])
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7');
    expect((await read('pdf', Buffer.from(broken, 'latin1'))).text).toBe('Some words.');
  });
});
