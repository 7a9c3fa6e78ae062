import { Parser } from 'htmlparser2';
import { decodeCp949 } from '../cp949.ts';
import { decodeText } from '../encoding.ts';
import type { Piece, Reading } from '../types.ts';
import { paragraphPieces, tablePieces } from './table.ts';

/** Elements whose content is never seen as text. */
const UNSEEN = new Set(
  'script style noscript template svg math iframe object embed audio video canvas datalist select head ix:header'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'header hgroup hr legend li main menu nav ol p pre section summary ul'
  ).split(' '),
);

/** A page of HTML in any encoding, by its byte order mark, its own declaration, or its bytes. */
export function readHtml(data: Buffer): Reading {
  const { text, encoding } = decodeText(data);
  if (encoding !== 'euc-kr' && encoding !== 'windows-1252') return readHtmlText(text);
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(data.toString('latin1', 0, 4096))?.[1];
  try {
    const decoder = new TextDecoder(declared ?? encoding);
    return readHtmlText(decoder.encoding === 'euc-kr' ? decodeCp949(data) : decoder.decode(data));
  } catch {
    // The declaration names no encoding that exists.
    return readHtmlText(text);
  }
}

type Table = { rows: string[][]; row: string[] | null; cell: string | null; span: number };

/**
 * The visible text of HTML: no scripts, no styles, nothing hidden. One pass over the tags without building a tree, so
 * that a filing of many megabytes costs little memory.
 */
export function readHtmlText(html: string): Reading {
  const pieces: Piece[] = [];
  const tables: Table[] = [];
  const open: { name: string; hides: boolean }[] = [];
  let title: string | null = null;
  let inTitle = false;
  let hidden = 0;
  let preformatted = 0;
  let heading: number | null = null;
  let listDepth = 0;
  let list: string[] = [];
  let buffer = '';

  const take = () => {
    const text = buffer
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
    buffer = '';
    return text;
  };
  /** Ends the block of text being gathered and puts it where it belongs: a cell, a list or the document. */
  const flush = () => {
    const text = preformatted > 0 ? buffer : take();
    buffer = '';
    if (!/\S/.test(text)) return;
    const table = tables.at(-1);
    if (table) table.cell = table.cell ? `${table.cell}\n\n${text}` : text;
    else if (heading !== null) pieces.push({ kind: 'heading', level: heading, text });
    else if (listDepth > 0) list.push(`- ${text.replace(/\n+/g, '\n  ')}`);
    else pieces.push({ kind: 'paragraph', text });
  };
  const flushList = () => {
    if (list.length > 0) pieces.push({ kind: 'list', text: list.join('\n') });
    list = [];
  };
  const endCell = (table: Table) => {
    flush();
    if (table.cell !== null) {
      table.row ??= [];
      table.row.push(table.cell, ...Array<string>(table.span - 1).fill(''));
    }
    table.cell = null;
  };
  const endRow = (table: Table) => {
    endCell(table);
    if (table.row) table.rows.push(table.row);
    table.row = null;
  };
  const endTable = (table: Table) => {
    endRow(table);
    pieces.push(...tablePieces(table.rows.map(joinSigns)));
    table.rows = [];
  };

  const opened = (name: string, attributes: Record<string, string>) => {
    const table = tables.at(-1);
    if (name === 'br') buffer += '\n';
    else if (name === 'table') {
      // A table within a cell is set after what came before it, so that layout tables nest to any depth.
      if (table) endTable(table);
      else flush();
      if (!table) flushList();
      tables.push({ rows: [], row: null, cell: null, span: 1 });
    } else if (table && name === 'tr') endRow(table);
    else if (table && (name === 'td' || name === 'th')) {
      endCell(table);
      table.cell = '';
      table.span = Math.min(Math.max(Number.parseInt(attributes.colspan ?? '1', 10) || 1, 1), 100);
    } else if (/^h[1-6]$/.test(name)) {
      flush();
      flushList();
      heading = Number(name[1]);
    } else if (BLOCK.has(name)) {
      flush();
      if (name === 'ul' || name === 'ol') listDepth++;
      if (name === 'pre') preformatted++;
    }
  };
  const closed = (name: string) => {
    const table = tables.at(-1);
    if (name === 'table' && table) {
      endTable(table);
      tables.pop();
    } else if (table && name === 'tr') endRow(table);
    else if (table && (name === 'td' || name === 'th')) endCell(table);
    else if (/^h[1-6]$/.test(name)) {
      flush();
      heading = null;
    } else if (BLOCK.has(name)) {
      flush();
      if (name === 'pre') preformatted = Math.max(preformatted - 1, 0);
      if (name === 'ul' || name === 'ol') {
        listDepth = Math.max(listDepth - 1, 0);
        if (listDepth === 0) flushList();
      }
    }
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'title' && title === null && open.at(-1)?.name !== 'svg') inTitle = true;
        const hides = UNSEEN.has(name) || isHidden(attributes);
        if (!VOID.has(name)) {
          open.push({ name, hides });
          if (hides) hidden++;
        }
        if (hidden === 0) opened(name, attributes);
      },
      ontext(text) {
        if (inTitle) title = (title ?? '') + text;
        else if (hidden === 0) buffer += preformatted > 0 ? text : text.replace(/\s+/g, ' ');
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
        if (VOID.has(name)) return;
        const wasVisible = hidden === 0;
        if (open.at(-1)?.name === name && open.pop()?.hides) hidden--;
        if (wasVisible) closed(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  while (tables.length > 0) {
    const table = tables.at(-1);
    if (table) endTable(table);
    tables.pop();
  }
  flush();
  flushList();
  return { title, pieces: pieces.flatMap(splitParagraphs) };
}

function isHidden(attributes: Record<string, string>): boolean {
  if ('hidden' in attributes) return true;
  const style = attributes.style;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/**
 * Financial tables put `$`, `(` and `%` in cells of their own; they belong to the number beside them. Their places stay,
 * empty, so that columns remain under each other.
 */
function joinSigns(row: string[]): string[] {
  const joined = row.map((cell) => cell.trim());
  let last = -1;
  let prefix = '';
  for (const [index, text] of joined.entries()) {
    if (text === '') continue;
    if (/^[$€£₩¥(]{1,2}$/.test(text) && index < joined.length - 1) {
      prefix += text;
      joined[index] = '';
    } else if (/^[)%]{1,2}$/.test(text) && last >= 0) {
      joined[last] += text;
      joined[index] = '';
    } else {
      joined[index] = prefix + text;
      prefix = '';
      last = index;
    }
  }
  return joined;
}

/** Blank lines made of `<br><br>` part paragraphs as tags do. */
function splitParagraphs(piece: Piece): Piece[] {
  return piece.kind === 'paragraph' ? paragraphPieces(piece.text) : [piece];
}
