import { type Archive, openArchive } from '../archive.ts';
import { ParseFailure } from '../failure.ts';
import type { ParseLimits, Piece, Reading } from '../types.ts';
import { formatNumber } from './number-format.ts';
import { coreTitle, mainPart, relationsOf } from './ooxml.ts';
import { tablePieces } from './table.ts';
import { readXml } from './xml.ts';

type Book = { strings: string[]; formats: (string | undefined)[]; since1904: boolean };

/**
 * A spreadsheet: each visible sheet is a page, its name a heading, its rows tables parted by empty rows. Cells show
 * what was last computed, in the form that their number format gives it.
 */
export async function readXlsx(data: Buffer, limits: ParseLimits): Promise<Reading> {
  const archive = await openArchive(data, limits);
  try {
    const main = await mainPart(archive, 'xl/workbook.xml');
    if (!archive.has(main)) throw new ParseFailure('corrupted', 'no workbook part');
    const relations = await relationsOf(archive, main);
    const part = async (type: string) => {
      const target = relations.find((relation) => relation.type === type)?.target;
      return target && archive.has(target) ? archive.text(target) : '';
    };
    const { sheets, since1904 } = readWorkbook(await archive.text(main));
    const book: Book = {
      strings: readStrings(await part('sharedStrings')),
      formats: readFormats(await part('styles')),
      since1904,
    };

    const targets = new Map(relations.map(({ id, target }) => [id, target]));
    const pieces: Piece[] = [];
    let page = 0;
    for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
      const target = targets.get(sheet.relation);
      if (!target || !archive.has(target)) continue;
      pieces.push({ kind: 'page', page: ++page }, ...(await readSheet(archive, target, sheet.name, book)));
    }
    return {
      title: await coreTitle(archive),
      pieces,
      warnings: sheets.some(({ hidden }) => hidden) ? ['hidden_sheets_skipped'] : [],
    };
  } finally {
    archive.close();
  }
}

async function readSheet(archive: Archive, target: string, name: string, book: Book): Promise<Piece[]> {
  const tables: Piece[] = [];
  let group: string[][] = [];
  readRows(await archive.text(target), book, (row) => {
    if (row.some((cell) => cell !== undefined && /\S/.test(cell))) group.push(row);
    else {
      tables.push(...tablePieces(group));
      group = [];
    }
  });
  tables.push(...tablePieces(group));
  return tables.length > 0 ? [{ kind: 'heading', level: 1, text: name }, ...tables] : [];
}

function readWorkbook(xml: string) {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let since1904 = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attribute('name') ?? '',
        relation: attribute('id') ?? '',
        hidden: (attribute('state') ?? 'visible') !== 'visible',
      });
    },
  });
  return { sheets, since1904 };
}

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** Number formats by style index: a format code, or the number of a built-in one as `#14`. */
function readFormats(xml: string): (string | undefined)[] {
  const custom = new Map<string, string>();
  const formats: (string | undefined)[] = [];
  let inCellFormats = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') custom.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = attribute('numFmtId') ?? '0';
        formats.push(custom.get(id) ?? `#${id}`);
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}

/** Calls `take` for each row, and once for rows that are left out between two. */
function readRows(xml: string, book: Book, take: (row: string[]) => void): void {
  let row: string[] = [];
  let lastRow = 0;
  let column = -1;
  let type = 'n';
  let style: number | undefined;
  let value = '';
  let inValue = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        const number = Number(attribute('r')) || lastRow + 1;
        if (number > lastRow + 1) take([]);
        lastRow = number;
        row = [];
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        type = attribute('t') ?? 'n';
        const index = attribute('s');
        style = index === undefined ? undefined : Number(index);
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
      else if (name === 'rPh') type = `${type} phonetic`;
    },
    text: (text) => {
      if (inValue && !type.endsWith('phonetic')) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') type = type.replace(' phonetic', '');
      else if (name === 'c' && value !== '') row[column] = show(value, type, style, book);
      else if (name === 'row') take(row);
    },
  });
}

function show(value: string, type: string, style: number | undefined, book: Book): string {
  if (type === 's') return book.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return formatNumber(number, style === undefined ? undefined : book.formats[style], book.since1904);
}

/** Column of a cell reference such as `BC12`, from 0; at most the last that a spreadsheet has. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.min(column, 16_384) - 1;
}
