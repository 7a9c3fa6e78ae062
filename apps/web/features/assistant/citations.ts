/**
 * Citation markers in an answer. `[n]` in the Markdown becomes a pair of rare brackets before parsing, so that no link
 * rule of Markdown ever sees it, and an element of its own after parsing. Escaped brackets and code stay text.
 */
import type { Citation } from '@/lib/api/types.ts';

const OPEN = '\u2045';
const CLOSE = '\u2046';
const MARK = new RegExp(`${OPEN}(\\d{1,3})${CLOSE}`, 'g');

/** Name of the element that stands for a citation in the parsed answer. */
export const CITATION_TAG = 'hanok-citation';

/**
 * Marks the citations of an answer.
 * @param streaming the text is not complete: half a marker at its end is held back
 */
export function markCitations(markdown: string, streaming: boolean): string {
  const text = streaming ? markdown.replace(/[ \t]*\[\d{0,3}$/, '') : markdown;
  // A space before a marker would let the tile fall onto the next line alone.
  return text.replace(/(?<!\\)([ \t]*)\[(\d{1,3})\](?![(:])/g, (_, space: string, number: string) => {
    return `${space ? '\u00a0' : ''}${OPEN}${number}${CLOSE}`;
  });
}

type HastNode = {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
};

/** rehype plugin: turns marked citations into elements, and back into `[n]` within code. */
export function rehypeCitations() {
  return (tree: unknown): void => walk(tree as HastNode, false);
}

function walk(node: HastNode, inCode: boolean): void {
  if (!node.children) return;
  const code = inCode || node.tagName === 'code' || node.tagName === 'pre';
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text' || !child.value?.includes(OPEN)) {
      walk(child, code);
      return [child];
    }
    if (code) return [{ ...child, value: child.value.replace(MARK, '[$1]') }];
    return split(child.value);
  });
}

function split(text: string): HastNode[] {
  return text.split(new RegExp(`(${OPEN}\\d{1,3}${CLOSE})`)).flatMap((part): HastNode[] => {
    if (part === '') return [];
    const number = new RegExp(`^${OPEN}(\\d{1,3})${CLOSE}$`).exec(part)?.[1];
    if (!number) return [{ type: 'text', value: part }];
    return [{ type: 'element', tagName: CITATION_TAG, properties: { number }, children: [] }];
  });
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
