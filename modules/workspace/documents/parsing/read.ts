import { readFile, stat } from 'node:fs/promises';
import { assemble } from './assemble.ts';
import { ParseFailure } from './failure.ts';
import { isOle } from './ole.ts';
import { readDocument } from './readers/index.ts';
import type { DocumentKind, ParsedDocument, ParseLimits } from './types.ts';

/** Reads a file in this process. Runs in the child alone: a hostile file may take its process with it. */
export async function readFileAs(path: string, kind: DocumentKind, limits: ParseLimits): Promise<ParsedDocument> {
  const { size } = await stat(path);
  if (size === 0) throw new ParseFailure('empty_file');
  if (size > limits.maxFileBytes) throw new ParseFailure('too_large', `${size} bytes`);
  const data = await readFile(path);
  // Office writes a document with a password as an OLE file around the encrypted archive.
  if (isOle(data) && (kind === 'docx' || kind === 'pptx' || kind === 'xlsx')) throw new ParseFailure('encrypted');
  return assemble(await readDocument(kind, data, limits), limits);
}
