import { readFileAs } from '../read.ts';
import { DEFAULT_LIMITS, type DocumentKind, type ParseLimits } from '../types.ts';
import { temporaryFolder } from './files.ts';

/** Reads data as a kind of document, in this process. */
export async function read(kind: DocumentKind, data: string | Uint8Array, limits: Partial<ParseLimits> = {}) {
  await using folder = await temporaryFolder();
  return await readFileAs(await folder.write('upload', data), kind, { ...DEFAULT_LIMITS, ...limits });
}

/** The blocks of a document as their kind and text. */
export function blocksOf(parsed: Awaited<ReturnType<typeof read>>): [string, string][] {
  return parsed.blocks.map(({ kind, start, end }) => [kind, parsed.text.slice(start, end)]);
}
