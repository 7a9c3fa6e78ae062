import { marked, type Token } from 'marked';
import { decodeText } from '../encoding.ts';
import type { Piece, Reading } from '../types.ts';
import { readHtmlText } from './html.ts';
import { paragraphPieces, tablePieces } from './table.ts';

/** Longer Markdown is data, not writing, and is read as plain text. */
const MAX_LEXED = 5_000_000;

/** Markdown (GFM) without its marks: headings, paragraphs, lists and tables as their reader sees them. */
export function readMarkdown(data: Buffer): Reading {
  const source = decodeText(data)
    .text.replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const front = /^---\n([\s\S]{0,10000}?)\n---\n/.exec(source);
  const title = front?.[1]?.match(/^title:\s*["']?(.+?)["']?\s*$/m)?.[1] ?? null;
  const body = front ? source.slice(front[0].length) : source;
  if (body.length > MAX_LEXED) return { title, pieces: paragraphPieces(body) };
  let tokens: Token[];
  try {
    tokens = marked.lexer(body);
  } catch {
    // Nesting deeper than the stack: no writing, but its words are still words.
    return { title, pieces: paragraphPieces(body) };
  }
  const pieces = tokens.flatMap(blockPieces);
  const first = pieces.find((piece) => piece.kind === 'heading' && piece.level === 1);
  return { title: title ?? (first?.kind === 'heading' ? first.text : null), pieces };
}

function blockPieces(token: Token): Piece[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: token.depth, text: inlineText(token.tokens) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlineText(token.tokens) }];
    case 'text':
      return [{ kind: 'paragraph', text: token.tokens ? inlineText(token.tokens) : plainText(token.text) }];
    case 'code':
      return [{ kind: 'paragraph', text: token.text }];
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blockPieces);
    case 'list':
      return [{ kind: 'list', text: listLines(token, '').join('\n') }];
    case 'table':
      return tablePieces(
        [token.header, ...token.rows].map((row: { tokens: Token[] }[]) => row.map((cell) => inlineText(cell.tokens))),
      );
    case 'html':
      return readHtmlText(token.text).pieces;
    default:
      return [];
  }
}

function listLines(list: Token, indent: string): string[] {
  if (list.type !== 'list') return [];
  return list.items.flatMap((item: { tokens: Token[] }, index: number) => {
    const mark = list.ordered ? `${Number(list.start || 1) + index}. ` : '- ';
    const own: string[] = [];
    const nested: string[] = [];
    for (const token of item.tokens) {
      if (token.type === 'list') nested.push(...listLines(token, `${indent}  `));
      else own.push(...blockPieces(token).map((piece) => (piece.kind === 'page' ? '' : piece.text)));
    }
    return [`${indent}${mark}${own.join('\n').replace(/\n+/g, `\n${indent}  `)}`, ...nested];
  });
}

function inlineText(tokens: Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'html') return '';
      if (token.type === 'codespan') return token.text;
      if ('tokens' in token && token.tokens) return inlineText(token.tokens);
      return plainText('text' in token ? token.text : token.raw);
    })
    .join('');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

function plainText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
