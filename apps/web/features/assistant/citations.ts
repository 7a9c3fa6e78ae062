/**
 * Citation markers in an answer. `[n]` in the Markdown becomes a pair of rare brackets before parsing, so that no link
 * rule of Markdown ever sees it, and an element of its own after parsing. Escaped brackets and code stay text.
 */
import type { Citation } from '@/lib/api/types.ts';

const OPEN = '\u2045';
const CLOSE = '\u2046';
const STRONG_OPEN = '\u27e6';
const STRONG_CLOSE = '\u27e7';
const LETTER = /[\p{L}\p{N}]/u;
const MARK = new RegExp(`${OPEN}(\\d{1,3})${CLOSE}`, 'g');

const ONE_MARK = new RegExp(`^${OPEN}(\\d{1,3})${CLOSE}$`);
/** Tags without attributes that models mix into Markdown; none becomes an element, but a break breaks the line. */
const TAGS = 'b|i|u|s|em|strong|sub|sup|kbd|mark|del|ins|small|p|ul|ol|li';
const HARMLESS_TAG = new RegExp(`^</?(?:${TAGS})>$`, 'i');
const LINE_BREAK = /^<br\s*\/?>$/i;
const STRONG = new RegExp(`^${STRONG_OPEN}([^${STRONG_CLOSE}]+)${STRONG_CLOSE}$`);
const PIECES = new RegExp(
  `(${STRONG_OPEN}[^${STRONG_CLOSE}]+${STRONG_CLOSE}|${OPEN}\\d{1,3}${CLOSE}|</?(?:${TAGS})>|<br\\s*/?>)`,
  'i',
);

/** Class of the span that keeps a word and its tiles together. */
export const TOGETHER = 'cited-word';

/** Name of the element that stands for a citation in the parsed answer. */
export const CITATION_TAG = 'hanok-citation';

/**
 * Marks the citations of an answer.
 * @param streaming the text is not complete: half a marker at its end is held back
 */
export function markCitations(markdown: string, streaming: boolean): string {
  const text = keepStrong(streaming ? markdown.replace(/[ \t]*\[\d{0,3}$/, '') : markdown);
  // A space before a marker would let the tile fall onto the next line alone.
  return text.replace(/(?<!\\)([ \t]*)\[(\d{1,3})\](?![(:])/g, (_, space: string, number: string) => {
    return `${space ? '\u00a0' : ''}${OPEN}${number}${CLOSE}`;
  });
}

/**
 * CommonMark does not close `**‘누리’**는`: between a quotation mark and a letter it sees no end of a word, but Korean
 * puts its particles there. Such words are marked as strong by us.
 */
function keepStrong(markdown: string): string {
  return markdown.replace(
    /(?<![*\\])\*\*([^\s*_`[\]](?:[^*_`[\]\n]*[^\s*_`[\]])?)\*\*(?!\*)/g,
    (whole, words: string, at: number) => {
      const before = markdown[at - 1] ?? ' ';
      const after = markdown[at + whole.length] ?? ' ';
      const opens = !LETTER.test(before) || LETTER.test(words[0] ?? '');
      const closes = !LETTER.test(after) || LETTER.test(words.at(-1) ?? '');
      return opens && closes ? whole : `${STRONG_OPEN}${words}${STRONG_CLOSE}`;
    },
  );
}

type HastNode = {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
};

/** rehype plugin: turns marked citations into elements, and back into `[n]` within code. Tags that reach it are plain text. */
export function rehypeCitations() {
  return (tree: unknown): void => walk(tree as HastNode, false);
}

function walk(node: HastNode, inCode: boolean): void {
  if (!node.children) return;
  const code = inCode || node.tagName === 'code' || node.tagName === 'pre';
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text' || child.value === undefined) {
      walk(child, code);
      return [child];
    }
    if (code) return [{ ...child, value: unmark(child.value) }];
    return split(child.value);
  });
}

function unmark(code: string): string {
  return code.replace(MARK, '[$1]').replace(/[\u27e6\u27e7]/g, '**');
}

function split(text: string): HastNode[] {
  const out: HastNode[] = [];
  for (const part of text.split(PIECES)) {
    const number = ONE_MARK.exec(part)?.[1];
    const strong = STRONG.exec(part)?.[1];
    if (strong)
      out.push({ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: strong }] });
    else if (number) attach(out, { type: 'element', tagName: CITATION_TAG, properties: { number }, children: [] });
    else if (LINE_BREAK.test(part)) out.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    else if (part !== '' && !HARMLESS_TAG.test(part)) out.push({ type: 'text', value: part });
  }
  return out;
}

/** Keeps a tile on one line with the word before it; alone on the next line it would stand for nothing. */
function attach(out: HastNode[], tile: HastNode): void {
  const before = out.at(-1);
  if (before?.tagName === 'span') {
    before.children?.push(tile);
    return;
  }
  const word = before?.type === 'text' ? /[^ \n]{1,24}$/.exec(before.value ?? '')?.[0] : undefined;
  if (!before || word === undefined) {
    out.push(tile);
    return;
  }
  before.value = before.value?.slice(0, -word.length) ?? '';
  if (before.value === '') out.pop();
  const children = [{ type: 'text', value: word }, tile];
  out.push({ type: 'element', tagName: 'span', properties: { className: [TOGETHER] }, children });
}

/** The answer as plain text to take along: markers stay, and the sources follow, one a line. */
export function answerToCopy(
  content: string,
  citations: readonly Citation[],
  pageLabel: (page: number) => string,
): string {
  if (citations.length === 0) return content;
  const sources = [...citations]
    .sort((a, b) => a.number - b.number)
    .map((c) => `[${c.number}] ${c.title}${c.page === null ? '' : `, ${pageLabel(c.page)}`}`);
  return `${content}\n\n${sources.join('\n')}`;
}
