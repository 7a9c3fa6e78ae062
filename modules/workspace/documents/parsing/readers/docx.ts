import { openArchive } from '../archive.ts';
import { ParseFailure } from '../failure.ts';
import { closeWideWord } from '../normalise.ts';
import type { ParseLimits, Piece, Reading } from '../types.ts';
import { coreTitle, mainPart, relationsOf } from './ooxml.ts';
import { tablePieces } from './table.ts';
import { readXml } from './xml.ts';

/** What a style says of its paragraphs: the level of a heading, or none. */
type Styles = Map<string, number | null>;

/**
 * A Word document: its body, then its footnotes and endnotes. Text that was deleted under change tracking, hidden
 * text and field codes are left out. Pages are those that Word laid out when it last saved the file; other programs
 * write none.
 */
export async function readDocx(data: Buffer, limits: ParseLimits): Promise<Reading> {
  const archive = await openArchive(data, limits);
  try {
    const main = await mainPart(archive, 'word/document.xml');
    if (!archive.has(main)) throw new ParseFailure('corrupted', 'no document part');
    const relations = await relationsOf(archive, main);
    const related = (type: string) =>
      relations.filter((relation) => relation.type === type && archive.has(relation.target));

    const styles: Styles = new Map();
    for (const { target } of related('styles')) readStyles(await archive.text(target), styles);
    const pieces = readBody(await archive.text(main), styles);
    if (!pieces.some((piece, index) => index > 0 && piece.kind === 'page')) pieces.shift();
    for (const { target } of [...related('footnotes'), ...related('endnotes')]) {
      pieces.push(...readBody(await archive.text(target), styles).filter((piece) => piece.kind !== 'page'));
    }
    return { title: await coreTitle(archive), pieces };
  } finally {
    archive.close();
  }
}

function readStyles(xml: string, styles: Styles): void {
  const basedOn = new Map<string, string>();
  let id = '';
  readXml(xml, {
    open(name, attribute) {
      const value = attribute('val') ?? '';
      if (name === 'style') id = attribute('styleId') ?? '';
      else if (name === 'name') {
        const level = /^(?:heading|제목) ?(\d)$/i.exec(value)?.[1];
        if (level) styles.set(id, Number(level));
        else if (/^(title|제목)$/i.test(value)) styles.set(id, 1);
      } else if (name === 'outlineLvl' && id && !styles.has(id)) styles.set(id, outlineLevel(value));
      else if (name === 'basedOn') basedOn.set(id, value);
    },
    close: (name) => {
      if (name === 'style') id = '';
    },
  });
  for (const [style] of basedOn) {
    let parent = basedOn.get(style);
    for (let steps = 0; parent && steps < 20 && !styles.has(style); steps++) {
      const level = styles.get(parent);
      if (level !== undefined) styles.set(style, level);
      parent = basedOn.get(parent);
    }
  }
}

/** Outline level 9 is body text. */
function outlineLevel(value: string): number | null {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

type Paragraph = { text: string; level: number | null; listed: boolean };
type Table = { rows: string[][]; cell: string };

function readBody(xml: string, styles: Styles): Piece[] {
  const pieces: Piece[] = [{ kind: 'page', page: 1 }];
  // A text box stands within a paragraph and holds paragraphs of its own; a cell may hold a table.
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  let list: string[] = [];
  let page = 1;
  let skipped = 0;
  let inText = false;
  let inRun = false;
  let inProperties = 0;
  let runHidden = false;

  const flushList = () => {
    if (list.length > 0) pieces.push({ kind: 'list', text: list.join('\n') });
    list = [];
  };
  const emit = ({ text, level, listed }: Paragraph) => {
    if (!/\S/.test(text)) return;
    const table = tables.at(-1);
    if (table) {
      table.cell = table.cell ? `${table.cell}\n\n${text}` : text;
      return;
    }
    if (listed && level === null) {
      list.push(`- ${text.trim()}`);
      return;
    }
    flushList();
    pieces.push(level === null ? { kind: 'paragraph', text } : { kind: 'heading', level, text });
  };
  const write = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !runHidden) paragraph.text += text;
  };
  /** A page can begin only between blocks: in a paragraph or table that goes on, it begins after it. */
  let pendingPages = 0;
  const turnPages = () => {
    if (pendingPages === 0 || tables.length > 0 || paragraphs.length > 0) return;
    flushList();
    for (; pendingPages > 0; pendingPages--) pieces.push({ kind: 'page', page: ++page });
  };

  readXml(xml, {
    open(name, attribute) {
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped++;
        return;
      }
      const paragraph = paragraphs.at(-1);
      switch (name) {
        case 'p':
          paragraphs.push({ text: '', level: null, listed: false });
          break;
        case 'r':
          inRun = true;
          runHidden = false;
          break;
        case 'pPr':
        case 'rPr':
          inProperties++;
          break;
        case 't':
          inText = true;
          break;
        case 'tab':
          if (inProperties === 0 && inRun) write('\t');
          break;
        case 'ptab':
          write('\t');
          break;
        case 'br':
        case 'cr':
          write('\n');
          break;
        case 'noBreakHyphen':
          write('-');
          break;
        case 'vanish':
          if (inRun && inProperties > 0 && !isOff(attribute('val'))) runHidden = true;
          break;
        case 'pStyle':
          if (paragraph && inProperties > 0) paragraph.level ??= styles.get(attribute('val') ?? '') ?? null;
          break;
        case 'outlineLvl':
          if (paragraph && inProperties > 0) paragraph.level = outlineLevel(attribute('val') ?? '');
          break;
        case 'numId':
          if (paragraph && inProperties > 0) paragraph.listed = attribute('val') !== '0';
          break;
        case 'lastRenderedPageBreak':
          pendingPages++;
          // At the beginning of a paragraph, the paragraph itself stands on the new page.
          if (paragraph && paragraph.text.trim() === '' && paragraphs.length === 1 && tables.length === 0) {
            const held = paragraphs.splice(0);
            turnPages();
            paragraphs.push(...held);
          }
          break;
        case 'tbl':
          flushList();
          tables.push({ rows: [], cell: '' });
          break;
        case 'tr':
          tables.at(-1)?.rows.push([]);
          break;
        case 'tc': {
          const table = tables.at(-1);
          if (table) table.cell = '';
          break;
        }
        case 'gridSpan': {
          const span = Math.min(Number(attribute('val')) || 1, 64);
          const row = tables.at(-1)?.rows.at(-1);
          // Read before the cell's text: the columns it covers follow it when the cell ends.
          if (row) spans.set(row, [...(spans.get(row) ?? []), { after: row.length + 1, count: span - 1 }]);
          break;
        }
      }
    },
    text(text) {
      if (inText && skipped === 0) write(text);
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      switch (name) {
        case 'p': {
          const paragraph = paragraphs.pop();
          if (paragraph) emit(paragraph);
          turnPages();
          break;
        }
        case 'r':
          inRun = false;
          runHidden = false;
          break;
        case 'pPr':
        case 'rPr':
          inProperties--;
          break;
        case 't':
          inText = false;
          break;
        case 'tc': {
          const table = tables.at(-1);
          const row = table?.rows.at(-1);
          if (!table || !row) break;
          row.push(closeWideWord(table.cell));
          for (const span of spans.get(row) ?? []) {
            if (span.after === row.length) for (let i = 0; i < span.count; i++) row.push('');
          }
          break;
        }
        case 'tbl': {
          const table = tables.pop();
          const outer = tables.at(-1);
          const own = tablePieces(table?.rows ?? []);
          if (!outer) pieces.push(...own);
          else for (const piece of own) if (piece.kind !== 'page') outer.cell += `\n\n${piece.text}`;
          turnPages();
          break;
        }
      }
    },
  });
  flushList();
  return pieces;
}

const spans = new WeakMap<string[], { after: number; count: number }[]>();

/** The older copy of a shape, deleted and moved text, phonetic guides, and the notes' separators. */
const SKIPPED = new Set(['Fallback', 'del', 'moveFrom', 'rt', 'separator', 'continuationSeparator', 'instrText']);

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}
