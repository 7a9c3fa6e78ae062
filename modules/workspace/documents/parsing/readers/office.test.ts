import { describe, expect, test } from 'vitest';
import { docxOf, oleOf, paragraph, pptxOf, relationsXml, shape, xlsxOf } from '../testing/files.ts';
import { blocksOf, read } from '../testing/read.ts';

const STYLES = `<w:styles xmlns:w="w">
  <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Sub"><w:name w:val="Unterkapitel"/><w:basedOn w:val="2"/></w:style>
  <w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>`;
const WITH_STYLES = {
  'word/_rels/document.xml.rels': relationsXml({ s: { type: 'styles', target: 'styles.xml' } }),
  'word/styles.xml': STYLES,
};

describe('a Word document', () => {
  test('keeps headings by their style, lists, tables and paragraphs in order', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('이름')}</w:tc><w:tc>${paragraph('점 수')}</w:tc></w:tr>
      <w:tr><w:tc>${paragraph('가람')}</w:tc><w:tc>${paragraph('10')}${paragraph('11')}</w:tc></w:tr></w:tbl>`;
    const data = docxOf(
      paragraph('제1장', '<w:pStyle w:val="1"/>') +
        paragraph('제1절', '<w:pStyle w:val="Sub"/>') +
        paragraph('본문') +
        paragraph('하나', '<w:numPr><w:numId w:val="3"/></w:numPr>') +
        paragraph('둘', '<w:numPr><w:numId w:val="3"/></w:numPr>') +
        table,
      WITH_STYLES,
    );
    const parsed = await read('docx', data);
    expect(blocksOf(parsed)).toEqual([
      ['heading', '제1장'],
      ['heading', '제1절'],
      ['paragraph', '본문'],
      ['list', '- 하나\n- 둘'],
      ['table', '이름 | 점수\n가람 | 10 11'],
    ]);
    expect(parsed.blocks.map(({ level }) => level).slice(0, 3)).toEqual([1, 2, undefined]);
  });

  test('leaves out deleted and hidden text, field codes and the older copy of a shape', async () => {
    const data = docxOf(
      `<w:p><w:r><w:t>seen</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>
       <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGEREF</w:instrText></w:r></w:p>
       <w:p><w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Choice>
       <mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    expect((await read('docx', data)).text).toBe('seen\n\nbox');
  });

  test('has the pages that Word laid out, and its footnotes at the end', async () => {
    const data = docxOf(
      `${paragraph('one')}<w:p><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>
       <w:p><w:r><w:t>still two, </w:t><w:lastRenderedPageBreak/><w:t>going on</w:t></w:r></w:p>${paragraph('three')}`,
      {
        'word/_rels/document.xml.rels': relationsXml({ f: { type: 'footnotes', target: 'footnotes.xml' } }),
        'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote>${paragraph('a note')}</w:footnote></w:footnotes>`,
      },
    );
    const parsed = await read('docx', data);
    expect(parsed.pages.map(({ page, start, end }) => [page, parsed.text.slice(start, end)])).toEqual([
      [1, 'one'],
      [2, 'two\n\nstill two, going on'],
      [3, 'three\n\na note'],
    ]);
  });

  test('that is encrypted, cut off or a bomb is refused with its reason', async () => {
    await expect(read('docx', oleOf({ EncryptedPackage: Buffer.from('x') }))).rejects.toMatchObject({
      code: 'encrypted',
    });
    const whole = docxOf(paragraph('Hello'));
    await expect(read('docx', whole.subarray(0, whole.length - 40))).rejects.toMatchObject({ code: 'corrupted' });
    await expect(read('docx', docxOf(''))).rejects.toMatchObject({ code: 'empty_document' });
    const bomb = docxOf(paragraph('x'.repeat(60 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(200_000);
    await expect(read('docx', bomb)).rejects.toMatchObject({ code: 'too_large' });
  });

  test('expands no entities and reads no outside file', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "${'lol'.repeat(10)}"><!ENTITY b "&a;&a;&a;">
      <!ENTITY file SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body>${paragraph('safe &b; &file; &lt;ok&gt;')}</w:body></w:document>`;
    const { text } = await read('docx', docxOf('', { 'word/document.xml': xml }));
    expect(text).toContain('safe');
    expect(text).toContain('<ok>');
    expect(text).not.toMatch(/lol|root:/);
  });
});

describe('a slide deck', () => {
  test('has its slides as pages in the order of the deck, titles first', async () => {
    const table =
      '<p:graphicFrame><a:tbl><a:tr><a:tc><a:p><a:r><a:t>A</a:t></a:r></a:p></a:tc><a:tc><a:p><a:r><a:t>B</a:t></a:r></a:p></a:tc></a:tr></a:tbl></p:graphicFrame>';
    const data = pptxOf([
      shape(['body', 'more']) + shape(['First']).replace('<p:sp>', '<p:sp><p:nvPr><p:ph type="title"/></p:nvPr>'),
      shape(['7'], 'sldNum') + shape(['둘째'], 'ctrTitle') + table,
    ]);
    const parsed = await read('pptx', data);
    expect(blocksOf(parsed)).toEqual([
      ['heading', 'First'],
      ['list', 'body\nmore'],
      ['heading', '둘째'],
      ['table', 'A | B'],
    ]);
    expect(parsed.pages.map(({ page }) => page)).toEqual([1, 2]);
    expect(parsed.text.slice(parsed.pages[1]?.start)).toBe('둘째\n\nA | B');
  });

  test('that is cut off is corrupted', async () => {
    const whole = pptxOf([shape(['x'])]);
    await expect(read('pptx', whole.subarray(0, 500))).rejects.toMatchObject({ code: 'corrupted' });
  });
});

describe('a spreadsheet', () => {
  test('shows its cells as its reader sees them, one row a line', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="3"/><xf numFmtId="164"/></cellXfs>`;
    const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>값</t></is></c></row>
      <row r="2"><c r="A2" s="1"><v>45293</v></c><c r="C2" s="2"><v>0.1234</v></c></row>
      <row r="3"><c r="A3" s="4"><v>45293</v></c><c r="C3" s="3"><v>12553</v></c></row>
      <row r="4"><c r="A4" t="b"><v>1</v></c><c r="C4"><v>0.30000000000000004</v></c></row>
      <row r="9"><c r="A9"><v>1</v></c><c r="XFD9"><f>1+1</f><v>2</v></c></row>`;
    const parsed = await read('xlsx', xlsxOf({ '매출 &amp; 비용': sheet, '!secret': sheet }, ['날짜'], styles));
    expect(blocksOf(parsed)).toEqual([
      ['heading', '매출 & 비용'],
      ['table', '날짜 | 값\n2024-01-02 | 12.34%\n2024-01-02 | 12,553\nTRUE | 0.3'],
      ['table', '1 | 2'],
    ]);
    expect(parsed.pages).toHaveLength(1);
    expect(parsed.warnings).toEqual(['hidden_sheets_skipped']);
  });
});
