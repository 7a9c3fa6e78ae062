import { type Archive, openArchive } from '../archive.ts';
import { ParseFailure } from '../failure.ts';
import type { ParseLimits, Piece, Reading } from '../types.ts';
import { coreTitle, mainPart, relationsOf } from './ooxml.ts';
import { tablePieces } from './table.ts';
import { readXml } from './xml.ts';

/** A slide deck: each slide is a page with its title first, then its shapes, tables, diagrams and speaker notes. */
export async function readPptx(data: Buffer, limits: ParseLimits): Promise<Reading> {
  const archive = await openArchive(data, limits);
  try {
    const main = await mainPart(archive, 'ppt/presentation.xml');
    if (!archive.has(main)) throw new ParseFailure('corrupted', 'no presentation part');
    const pieces: Piece[] = [];
    const slides = await slidesInOrder(archive, main);
    for (const [index, slide] of slides.entries()) {
      pieces.push({ kind: 'page', page: index + 1 });
      pieces.push(...readShapes(await archive.text(slide)));
      for (const { type, target } of await relationsOf(archive, slide)) {
        if (!archive.has(target)) continue;
        if (type === 'diagramData' || type === 'notesSlide') pieces.push(...readShapes(await archive.text(target)));
      }
    }
    return { title: await coreTitle(archive), pieces };
  } finally {
    archive.close();
  }
}

async function slidesInOrder(archive: Archive, main: string): Promise<string[]> {
  const ids: string[] = [];
  readXml(await archive.text(main), {
    open(name, attribute) {
      if (name !== 'sldId') return;
      // `id` is the slide's number, `r:id` its relation; the names differ by their prefix alone.
      const relation = attribute('r:id') ?? attribute('id');
      if (relation) ids.push(relation);
    },
  });
  const relations = new Map((await relationsOf(archive, main)).map((relation) => [relation.id, relation.target]));
  return ids.flatMap((id) => {
    const target = relations.get(id);
    return target && archive.has(target) ? [target] : [];
  });
}

/** Placeholders that repeat on each slide and say nothing of it. */
const REPEATED = new Set(['sldNum', 'dt', 'ftr', 'hdr', 'sldImg']);

function readShapes(xml: string): Piece[] {
  const titles: Piece[] = [];
  const pieces: Piece[] = [];
  let placeholder: string | undefined;
  let shape: string[] = [];
  let paragraph = '';
  let inText = false;
  let rows: string[][] | null = null;
  let cell = '';
  let skipped = 0;

  const endShape = () => {
    const text = shape.join('\n');
    if (/\S/.test(text) && !(placeholder && REPEATED.has(placeholder))) {
      if (placeholder === 'title' || placeholder === 'ctrTitle') titles.push({ kind: 'heading', level: 1, text });
      else pieces.push({ kind: shape.length > 1 ? 'list' : 'paragraph', text });
    }
    shape = [];
    placeholder = undefined;
  };

  readXml(xml, {
    open(name, attribute) {
      if (skipped > 0 || name === 'Fallback') skipped++;
      else if (name === 'ph') placeholder = attribute('type') ?? 'body';
      else if (name === 'tbl') rows = [];
      else if (name === 'tr') rows?.push([]);
      else if (name === 'tc') cell = '';
      else if (name === 'p') paragraph = '';
      else if (name === 'br') paragraph += '\n';
      else if (name === 't') inText = true;
    },
    text(text) {
      if (inText && skipped === 0) paragraph += text;
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (name === 't') inText = false;
      else if (name === 'p') {
        if (rows) cell += cell ? `\n${paragraph}` : paragraph;
        else if (/\S/.test(paragraph)) shape.push(paragraph.trim());
        paragraph = '';
      } else if (name === 'tc') rows?.at(-1)?.push(cell);
      else if (name === 'tbl') {
        pieces.push(...tablePieces(rows ?? []));
        rows = null;
      } else if (name === 'sp' || name === 'pt') endShape();
    },
  });
  endShape();
  return [...titles, ...pieces];
}
