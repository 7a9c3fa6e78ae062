import type { ParsedDocument } from '../parsing/index.ts';
import { type Span, sentences } from './sentences.ts';

/** A passage of a document: `text` is the document's text from `start` to `end`, in UTF-16 code units. */
export type Chunk = {
  ordinal: number;
  text: string;
  start: number;
  end: number;
  /** The page that it begins on; null where the document has none. */
  page: number | null;
  /** The headings above it, from the highest, and the head of its table if it begins within one. */
  heading: string | null;
};

export type ChunkOptions = {
  /** Passages are filled with whole blocks up to this length, in UTF-16 code units. */
  targetChars: number;
  /** No passage is longer; a block that is no longer stays whole. */
  maxChars: number;
};

export const DEFAULT_CHUNKING: ChunkOptions = { targetChars: 1200, maxChars: 1600 };

const HEADING_SEPARATOR = ' › ';
const MAX_HEADING = 200;

/** A stretch that is not parted any further. */
type Unit = Span & { page: number | null; heading: string | null; isHeading: boolean; breakBefore: boolean };

/**
 * Cuts a document into passages for search. They follow its structure: a passage holds whole blocks, begins at headings
 * and pages where that leaves it long enough, and never ends with a heading. Blocks that are too long are parted at the
 * rows of tables, at lines, at sentences, and at words only where nothing else is left. Passages do not overlap.
 */
export function chunkDocument(parsed: ParsedDocument, options: Partial<ChunkOptions> = {}): Chunk[] {
  const { targetChars, maxChars } = { ...DEFAULT_CHUNKING, ...options };
  if (maxChars < targetChars || targetChars < 2) throw new RangeError('maxChars must be at least targetChars');
  const groups = pack(unitsOf(parsed, targetChars, maxChars), targetChars, maxChars, parsed.text.length);
  return groups.map(({ first, end }, ordinal) => ({
    ordinal,
    text: parsed.text.slice(first.start, end),
    start: first.start,
    end,
    page: first.page,
    heading: first.heading,
  }));
}

function unitsOf(parsed: ParsedDocument, targetChars: number, maxChars: number): Unit[] {
  const units: Unit[] = [];
  const open: { level: number; text: string }[] = [];
  const pages = parsed.pages.filter(({ start, end }) => end > start);
  let pageIndex = -1;
  for (const block of parsed.blocks) {
    let turned = false;
    for (let next = pages[pageIndex + 1]; next && next.start <= block.start; next = pages[pageIndex + 1]) {
      pageIndex++;
      turned = true;
    }
    const isHeading = block.kind === 'heading';
    if (isHeading) {
      const level = block.level ?? 1;
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ level, text: parsed.text.slice(block.start, block.end).replace(/\s+/g, ' ') });
    }
    const heading = headingOf(open.map(({ text }) => text));
    const place = { page: pages[pageIndex]?.page ?? null, isHeading };
    const spans = splitBlock(parsed.text, block, targetChars, maxChars);
    for (const [index, span] of spans.entries()) {
      const inTable = block.kind === 'table' && index > 0;
      units.push({
        ...span,
        ...place,
        heading: inTable ? headingOf([...open.map(({ text }) => text), firstRow(parsed.text, block)]) : heading,
        breakBefore: index === 0 && (isHeading || turned),
      });
    }
  }
  return units;
}

function firstRow(text: string, block: Span): string {
  return text.slice(block.start, block.end).split('\n', 1)[0] ?? '';
}

/** The lowest headings say most, so that a path that is too long loses its beginning. */
function headingOf(path: string[]): string | null {
  const kept = [...path];
  while (kept.length > 1 && kept.join(HEADING_SEPARATOR).length > MAX_HEADING) kept.shift();
  const heading = kept.join(HEADING_SEPARATOR);
  return heading === '' ? null : heading.slice(0, safeEnd(heading, 0, MAX_HEADING));
}

/** A block as it is, or in parts that fill passages well. */
function splitBlock(text: string, block: Span & { kind: string }, targetChars: number, maxChars: number): Span[] {
  if (block.end - block.start <= maxChars) return [{ start: block.start, end: block.end }];
  const parts = linesOf(text, block).flatMap((line) =>
    line.end - line.start <= targetChars || block.kind === 'table' ? [line] : sentencesOf(text, line),
  );
  return fill(
    parts.flatMap((part) => hardSplit(text, part, targetChars)),
    targetChars,
    maxChars,
  );
}

function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    if (line.trim() !== '') {
      const lead = line.length - line.trimStart().length;
      lines.push({ start: start + lead, end: start + line.trimEnd().length });
    }
    start += line.length + 1;
  }
  return lines;
}

function sentencesOf(text: string, span: Span): Span[] {
  return sentences(text.slice(span.start, span.end)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
}

/** Parts what has no sentences: at white space if there is any in the last half, and never within a character. */
function hardSplit(text: string, span: Span, length: number): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > length) {
    const limit = safeEnd(text, start, length);
    const space = text.slice(start + Math.floor(length / 2), limit).search(/\s\S*$/);
    const end = space >= 0 ? start + Math.floor(length / 2) + space : limit;
    parts.push({ start, end });
    start = end;
    while (start < span.end && /\s/.test(text[start] ?? '')) start++;
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}

/** The end of at most `length` code units from `start`, not between the halves of a surrogate pair. */
function safeEnd(text: string, start: number, length: number): number {
  const end = Math.min(start + length, text.length);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

/** Joins neighbouring parts up to the target; a short rest goes to the part before it. */
function fill(parts: Span[], targetChars: number, maxChars: number): Span[] {
  const filled: Span[] = [];
  for (const part of parts) {
    const last = filled.at(-1);
    if (last && part.end - last.start <= targetChars) last.end = part.end;
    else filled.push({ ...part });
  }
  const rest = filled.at(-1);
  const before = filled.at(-2);
  if (rest && before && rest.end - rest.start < targetChars / 4 && rest.end - before.start <= maxChars) {
    before.end = rest.end;
    filled.pop();
  }
  return filled;
}

type Group = { first: Unit; end: number };

function pack(units: Unit[], targetChars: number, maxChars: number, textLength: number): Group[] {
  const groups: Unit[][] = [];
  /** A passage at least this long may end early, for a heading or a page to begin the next one. */
  const enough = textLength <= targetChars ? Number.POSITIVE_INFINITY : targetChars / 3;
  let current: Unit[] = [];
  const lengthWith = (unit: Unit) => unit.end - (current[0] ?? unit).start;
  const close = () => {
    // Headings at the end belong to what follows them.
    let keep = current.length;
    while (keep > 0 && current[keep - 1]?.isHeading) keep--;
    const carried = keep > 0 ? current.splice(keep) : [];
    if (current.length > 0) groups.push(current);
    current = carried;
  };
  for (const unit of units) {
    const length = (current.at(-1)?.end ?? 0) - (current[0]?.start ?? 0);
    const early = unit.breakBefore && length >= enough && !current.every(({ isHeading }) => isHeading);
    if (current.length > 0 && (early || lengthWith(unit) > targetChars)) {
      const onlyHeadings = current.every(({ isHeading }) => isHeading);
      // A heading stays with its text even where both pass the target.
      if (!onlyHeadings || lengthWith(unit) > maxChars) close();
      if (lengthWith(unit) > maxChars) {
        if (current.length > 0) groups.push(current);
        current = [];
      }
    }
    current.push(unit);
  }
  if (current.length > 0) groups.push(current);
  return joinRest(groups, enough, maxChars).flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    return first && last ? [{ first, end: last.end }] : [];
  });
}

/** A short passage at the end of the document says too little alone. */
function joinRest(groups: Unit[][], enough: number, maxChars: number): Unit[][] {
  const rest = groups.at(-1);
  const before = groups.at(-2);
  const start = before?.[0]?.start ?? 0;
  const end = rest?.at(-1)?.end ?? 0;
  if (!rest || !before || end - (rest[0]?.start ?? 0) >= enough / 2 || end - start > maxChars) return groups;
  return [...groups.slice(0, -2), [...before, ...rest]];
}
