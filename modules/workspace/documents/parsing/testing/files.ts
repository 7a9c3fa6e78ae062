import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/* Small files of every kind, made by the tests themselves. */

/** A folder of its own, removed at the end of the block that holds it with `await using`. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'hanok-test-'));
  return {
    path,
    write: async (name: string, data: string | Uint8Array) => {
      await writeFile(join(path, name), data);
      return join(path, name);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** A zip archive of the given entries, deflated. */
export function zipOf(entries: Record<string, string | Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const encodedName = Buffer.from(name);
    // Version 2.0, names in UTF-8, deflated, the first day of 1980.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(encodedName.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, encodedName, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, place, encodedName);
    bodies.push(body);
    offset += body.length;
  }
  const entriesSize = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(entriesSize, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationsXml(relations: Record<string, { type: string; target: string }>): string {
  const items = Object.entries(relations).map(
    ([id, { type, target }]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** A Word document of the given body; `extra` holds more entries, or others in their place. */
export function docxOf(body: string, extra: Record<string, string> = {}): Buffer {
  return zipOf({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationsXml({ r1: { type: 'officeDocument', target: 'word/document.xml' } }),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...extra,
  });
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A slide deck of the given slides, in the given order, whatever their files are called. */
export function pptxOf(slides: string[], extra: Record<string, string> = {}): Buffer {
  const files = slides.map((shapes, index) => [
    `ppt/slides/slide${slides.length - index}.xml`,
    `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`,
  ]);
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="s${index}"/>`).join('');
  return zipOf({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationsXml({ r1: { type: 'officeDocument', target: 'ppt/presentation.xml' } }),
    'ppt/presentation.xml': `<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationsXml(
      Object.fromEntries(
        slides.map((_, index) => [`s${index}`, { type: 'slide', target: `slides/slide${slides.length - index}.xml` }]),
      ),
    ),
    ...Object.fromEntries(files),
    ...extra,
  });
}

export function shape(paragraphs: string[], placeholder?: string): string {
  const ph = placeholder ? `<p:nvSpPr><p:nvPr><p:ph type="${placeholder}"/></p:nvPr></p:nvSpPr>` : '';
  const body = paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('');
  return `<p:sp>${ph}<p:txBody>${body}</p:txBody></p:sp>`;
}

/** A workbook; a sheet's name may begin with `!` to hide it. */
export function xlsxOf(sheets: Record<string, string>, strings: string[] = [], styles = ''): Buffer {
  const names = Object.keys(sheets);
  const list = names
    .map(
      (name, i) =>
        `<sheet name="${name.replace('!', '')}" r:id="r${i}"${name.startsWith('!') ? ' state="hidden"' : ''}/>`,
    )
    .join('');
  return zipOf({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationsXml({ r1: { type: 'officeDocument', target: 'xl/workbook.xml' } }),
    'xl/workbook.xml': `<workbook xmlns="x" xmlns:r="r"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml({
      ...Object.fromEntries(names.map((_, i) => [`r${i}`, { type: 'worksheet', target: `worksheets/sheet${i}.xml` }])),
      strings: { type: 'sharedStrings', target: 'sharedStrings.xml' },
      styles: { type: 'styles', target: 'styles.xml' },
    }),
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i}.xml`,
        `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  });
}

export type PdfText = { x: number; y: number; size?: number; text: string };

/**
 * A PDF whose pages hold the given texts. Latin text is set in Helvetica; anything else in a Korean font that is not
 * embedded, which a reader can decode with its own CMaps alone.
 */
export function pdfOf(
  pages: PdfText[][],
  options: { trailer?: string; objects?: string[]; info?: string } = {},
): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UTF16-H /DescendantFonts [5 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>',
  ];
  for (const texts of pages) {
    const content = texts.map(pdfText).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  objects.push(...(options.objects ?? []));
  const info = options.info ? objects.push(options.info) : 0;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `/Size ${objects.length + 1} /Root 1 0 R ${info ? `/Info ${info} 0 R` : ''} ${options.trailer ?? ''}`;
  const start = file.length;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

function pdfText({ x, y, size = 10, text }: PdfText): string {
  const latin = /^[ -~]*$/.test(text);
  const shown = latin
    ? `(${text.replace(/[\\()]/g, '\\$&')})`
    : `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  return `BT /${latin ? 'F1' : 'F2'} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${shown} Tj ET`;
}

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;

/**
 * An OLE compound file of the given streams; `Folder/Name` lies in a storage. Streams are padded to 4096 bytes, so
 * that none lies in the mini stream.
 */
export function oleOf(streams: Record<string, Uint8Array>): Buffer {
  const folders = [
    ...new Set(Object.keys(streams).flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []))),
  ];
  const table: number[] = [];
  const data: Buffer[] = [];
  const store = (bytes: Uint8Array) => {
    const sectors = Math.ceil(Math.max(bytes.length, 4096) / SECTOR);
    const start = table.length;
    for (let i = 0; i < sectors; i++) table.push(i === sectors - 1 ? END : start + i + 1);
    data.push(Buffer.concat([bytes, Buffer.alloc(sectors * SECTOR - bytes.length)]));
    return { start, size: Math.max(bytes.length, 4096) };
  };
  type Entry = { name: string; type: number; child: number; right: number; start: number; size: number };
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, child: FREE, right: FREE, start: END, size: 0 }];
  const add = (parent: number, entry: Omit<Entry, 'right'>) => {
    const id = entries.push({ ...entry, right: FREE }) - 1;
    const owner = entries[parent];
    if (!owner) return id;
    // Siblings hang in a chain to the right: a tree, though no balanced one.
    let last = entries[owner.child];
    if (!last) owner.child = id;
    else {
      for (let next = entries[last.right]; next; next = entries[last.right]) last = next;
      last.right = id;
    }
    return id;
  };
  const folderIds = new Map(folders.map((name) => [name, add(0, { name, type: 1, child: FREE, start: 0, size: 0 })]));
  for (const [path, bytes] of Object.entries(streams)) {
    const [first = '', second] = path.split('/');
    const place = second === undefined ? 0 : (folderIds.get(first) ?? 0);
    add(place, { name: second ?? first, type: 2, child: FREE, ...store(bytes) });
  }
  const directory = Buffer.alloc(Math.ceil(entries.length / 4) * SECTOR);
  for (const [index, entry] of entries.entries()) {
    const at = index * 128;
    directory.write(entry.name, at, 'utf16le');
    directory.writeUInt16LE(entry.name.length * 2 + 2, at + 64);
    directory.writeUInt8(entry.type, at + 66);
    directory.writeUInt8(1, at + 67);
    directory.writeUInt32LE(FREE, at + 68);
    directory.writeUInt32LE(entry.right, at + 72);
    directory.writeUInt32LE(entry.child, at + 76);
    directory.writeUInt32LE(entry.start, at + 116);
    directory.writeUInt32LE(entry.size, at + 120);
  }
  const directoryStart = table.length;
  for (let i = 0; i < directory.length / SECTOR; i++) {
    table.push((i + 1) * SECTOR === directory.length ? END : directoryStart + i + 1);
  }
  const tableSector = table.length;
  table.push(0xfffffffd);
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(directoryStart, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i === 0 ? tableSector : FREE, 76 + i * 4);
  const sectors = Buffer.alloc(SECTOR, 0xff);
  for (const [index, next] of table.entries()) sectors.writeUInt32LE(next, index * 4);
  return Buffer.concat([header, ...data, directory, sectors]);
}

/** A Hangul 5 document with one paragraph; `flags` 2 marks one with a password. */
export function hwpOf(text: string, flags = 0): Buffer {
  const record = (tag: number, level: number, body: Buffer) => {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(tag | (level << 10) | (body.length << 20));
    return Buffer.concat([head, body]);
  };
  const characters = Buffer.from(`${text}\r`, 'utf16le');
  const paragraphHeader = Buffer.alloc(24);
  paragraphHeader.writeUInt32LE(characters.length / 2);
  const fileHeader = Buffer.alloc(256);
  fileHeader.write('HWP Document File');
  fileHeader.writeUInt32LE(0x05000300, 32);
  fileHeader.writeUInt32LE(flags, 36);
  const section = Buffer.concat([record(0x42, 0, paragraphHeader), record(0x43, 1, characters)]);
  return oleOf({ FileHeader: fileHeader, DocInfo: Buffer.alloc(26), 'BodyText/Section0': section });
}
