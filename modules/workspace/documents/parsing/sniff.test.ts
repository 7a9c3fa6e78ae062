import { markdownToHwpx } from 'kordoc';
import { expect, test } from 'vitest';
import { sniffDocument } from './sniff.ts';
import {
  docxOf,
  hwpOf,
  oleOf,
  paragraph,
  pdfOf,
  pptxOf,
  shape,
  temporaryFolder,
  xlsxOf,
  zipOf,
} from './testing/files.ts';

async function sniff(fileName: string, data: string | Uint8Array) {
  await using folder = await temporaryFolder();
  return await sniffDocument({ path: await folder.write('upload', data), fileName });
}

test('a file’s kind comes from its content, whatever it is called', async () => {
  const files: [string, Uint8Array][] = [
    ['pdf', pdfOf([[{ x: 50, y: 700, text: 'Hello' }]])],
    ['docx', docxOf(paragraph('Hello'))],
    ['pptx', pptxOf([shape(['Hello'])])],
    ['xlsx', xlsxOf({ A: '<row><c><v>1</v></c></row>' })],
    ['hwpx', new Uint8Array(await markdownToHwpx('안녕하세요'))],
    ['hwp', hwpOf('안녕하세요')],
  ];
  for (const [kind, data] of files) expect(await sniff('report.txt', data)).toMatchObject({ kind });
});

test('a name decides between kinds of text', async () => {
  for (const [name, kind] of Object.entries({
    'a.md': 'md',
    'a.csv': 'csv',
    'a.htm': 'html',
    'a.EML': 'eml',
    'a.txt': 'txt',
    a: 'txt',
  })) {
    expect(await sniff(name, 'name,value\none,1\n')).toMatchObject({ kind });
  }
});

test('text without a telling name is known by how it begins', async () => {
  expect(await sniff('page', '\ufeff<!DOCTYPE html><p>hi')).toMatchObject({ kind: 'html', mediaType: 'text/html' });
  expect(await sniff('mail', 'From: a@b.c\r\nTo: d@e.f\r\nSubject: hi\r\n\r\nbody')).toMatchObject({ kind: 'eml' });
});

test('text in Korean encodings and in UTF-16 is text', async () => {
  // "한글 문서" in EUC-KR, and in UTF-16 with its mark.
  expect(await sniff('a', Buffer.from('c7d1b1db20b9aebcad', 'hex'))).toMatchObject({ kind: 'txt' });
  expect(await sniff('a', Buffer.from('\ufeff한글 문서', 'utf16le'))).toMatchObject({ kind: 'txt' });
});

test('what cannot be read is refused at once', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex');
  expect(await sniff('photo.pdf', png)).toEqual({ failure: 'unsupported_type' });
  expect(await sniff('a.docx', zipOf({ 'readme.txt': 'an archive' }))).toEqual({ failure: 'unsupported_type' });
  expect(await sniff('a.doc', oleOf({ WordDocument: Buffer.from('x') }))).toEqual({ failure: 'unsupported_type' });
  expect(await sniff('a.txt', '{\\rtf1 hello}')).toEqual({ failure: 'unsupported_type' });
  expect(await sniff('a.txt', '')).toEqual({ failure: 'empty_file' });
});

test('a damaged or encrypted office file keeps its kind, so that its reader can say what is wrong', async () => {
  const whole = docxOf(paragraph('Hello'));
  expect(await sniff('a.docx', whole.subarray(0, whole.length / 2))).toMatchObject({ kind: 'docx' });
  expect(await sniff('a.xlsx', oleOf({ EncryptedPackage: Buffer.from('x') }))).toMatchObject({ kind: 'xlsx' });
});
