/** The kinds of document that can be read. */
export type DocumentKind = 'pdf' | 'docx' | 'pptx' | 'xlsx' | 'html' | 'md' | 'txt' | 'csv' | 'eml' | 'hwp' | 'hwpx';

export type BlockKind = 'heading' | 'paragraph' | 'table' | 'list';

/** A stretch of the document's text that belongs together. `level` (1 is the highest) is a heading's alone. */
export type Block = { kind: BlockKind; level?: number; start: number; end: number };

/** A page (of a sheet or slide deck: a sheet, a slide). Pages follow each other; one without text has start = end. */
export type Page = { page: number; start: number; end: number };

/**
 * What was read from a file. `text` is NFC, with `\n` line ends and no control characters or lone surrogates;
 * every start and end counts its UTF-16 code units. Table rows are lines whose cells are separated by ` | `.
 */
export type ParsedDocument = {
  title: string | null;
  text: string;
  pages: Page[];
  blocks: Block[];
  language: 'ko' | 'en' | 'other';
  /** Stable codes of what was left out, e.g. `text_truncated`. */
  warnings: string[];
};

/** What one file may cost before reading it is given up. */
export type ParseLimits = {
  /** Longest file, in bytes (`too_large`). */
  maxFileBytes: number;
  /** Longest text, in UTF-16 code units (`too_large`). */
  maxTextLength: number;
  /** All entries of a zip archive together, decompressed, in bytes (`too_large`). */
  maxArchiveBytes: number;
  /** How many times larger than the archive its entries may be, beyond the first 50 MB (`too_large`). */
  maxArchiveRatio: number;
  /** Wall-clock time for reading, in milliseconds (`timeout`). */
  timeoutMs: number;
  /** Resident memory of the process that reads, in bytes (`out_of_memory`). */
  maxMemoryBytes: number;
};

export const DEFAULT_LIMITS: ParseLimits = {
  maxFileBytes: 200 * 1024 * 1024,
  maxTextLength: 20_000_000,
  maxArchiveBytes: 500 * 1024 * 1024,
  maxArchiveRatio: 200,
  timeoutMs: 120_000,
  maxMemoryBytes: 1536 * 1024 * 1024,
};

/** What a reader hands to the assembler, in reading order: a block of text, or the beginning of a page. */
export type Piece = { kind: BlockKind; level?: number; text: string } | { kind: 'page'; page: number };

/** What a reader makes of a file, before the text is normalised and laid out. */
export type Reading = { title: string | null; pieces: Piece[]; warnings?: string[] };
