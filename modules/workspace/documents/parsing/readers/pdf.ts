import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy, Util, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ParseFailure } from '../failure.ts';
import type { Piece, Reading } from '../types.ts';
import { type Line, linesOf } from './pdf-lines.ts';
import { measure, pagePieces } from './pdf-paragraphs.ts';
import { dropRunningLines } from './pdf-running.ts';

/** The CMaps hold the encodings of Korean, Chinese and Japanese fonts that are not embedded. */
const ASSETS = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
const MAX_PAGES = 10_000;

/** A PDF's text, page by page, in paragraphs put together from its lines. What is drawn as an image is not read. */
export async function readPdf(data: Buffer): Promise<Reading> {
  const loading = getDocument({
    data: new Uint8Array(data),
    cMapUrl: `${join(ASSETS, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(ASSETS, 'standard_fonts')}/`,
    // No code of the file's runs, nothing is fetched, nothing is drawn.
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await loading.promise.catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    throw new ParseFailure(name === 'PasswordException' ? 'encrypted' : 'corrupted', error);
  });
  try {
    if (document.numPages > MAX_PAGES) throw new ParseFailure('too_large', `${document.numPages} pages`);
    const { pages, unreadable } = await readPages(document);
    if (pages.length > 0 && unreadable === pages.length) throw new ParseFailure('corrupted', 'no page can be read');
    const removed = dropRunningLines(pages.map(({ lines }) => lines));
    const measures = measure(pages.flatMap(({ lines }) => lines));
    const pieces: Piece[] = pages.flatMap(({ lines }, index) => [
      { kind: 'page', page: index + 1 },
      ...pagePieces(lines, measures),
    ]);
    return {
      title: await titleOf(document),
      pieces,
      warnings: [...(unreadable > 0 ? ['pages_unreadable'] : []), ...(removed > 0 ? ['running_lines_removed'] : [])],
    };
  } finally {
    await loading.destroy();
  }
}

async function readPages(document: PDFDocumentProxy) {
  const pages: { lines: Line[] }[] = [];
  let unreadable = 0;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const misread = content.items.some((item) => 'str' in item && item.str === '↵');
      const items = content.items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(viewport.transform, item.transform);
        return [
          {
            text: ligatures(item.str, misread),
            x,
            y,
            width: item.width,
            size: Math.hypot(c, d),
            rotated: Math.abs(b) > Math.abs(a),
          },
        ];
      });
      pages.push({ lines: linesOf(items, viewport.height) });
      page.cleanup();
    } catch {
      // One damaged page does not take the others with it.
      unreadable++;
      pages.push({ lines: [] });
    }
  }
  return { pages, unreadable };
}

/** Ligatures of TeX's fonts, which some files name by their place in the font alone. */
const TEX_LIGATURES: Record<string, string> = { '\v': 'ff', '\f': 'fi', '\r': 'fl', '\x0e': 'ffi', '\x0f': 'ffl' };

/** Repairs ligatures that were encoded as control characters; `misread` where an `ff` came out as an arrow. */
function ligatures(text: string, misread: boolean): string {
  if (misread && text === '↵') return 'ff';
  if (misread && text === '\0') return 'ffi';
  // A line break of the file's own would be \n; these are letters.
  return text.replace(/(?!\n)\p{Cc}/gu, (found) => TEX_LIGATURES[found] ?? '');
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  try {
    const { info } = await document.getMetadata();
    return 'Title' in info && typeof info.Title === 'string' ? info.Title : null;
  } catch {
    return null;
  }
}
