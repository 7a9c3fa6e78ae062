import { queryTokens } from '#platform/searchindex/tokens.ts';
import type { FoundPassage, TextTools } from './passages.ts';

/** Text tools for tests: the index's tokens, and a plain cut at full stops and line ends. */
export const tools: TextTools = {
  tokenize: queryTokens,
  sentences(text) {
    const ends = [...text.matchAll(/[.?!]["”)]?(?=\s|$)|\n/g)].map((match) => match.index + match[0].length);
    const cuts = [0, ...ends, text.length];
    return cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? 0, end }));
  },
};

/** A small handbook: one document as one text, its passages by offsets, as the chunker would cut it. */
const HANDBOOK = [
  '연차 휴가는 입사 첫해에 15일이 주어진다. 남은 연차는 이듬해 3월까지 쓸 수 있다. 신청은 사흘 전에 한다.',
  '재택근무는 한 주에 이틀까지 할 수 있다. 팀장의 승인이 있어야 한다.',
  'Travel costs are paid back within ten days. Receipts above 30 euros must be uploaded. Taxis need a reason.',
];
export const CONTENT = HANDBOOK.join('\n\n');

export const handbook: FoundPassage[] = HANDBOOK.map((text, i) => ({
  documentId: 'doc-1',
  chunkId: `chunk-${i + 1}`,
  title: '사내 안내서',
  kind: 'md',
  page: i + 1,
  text,
  start: CONTENT.indexOf(text),
  end: CONTENT.indexOf(text) + text.length,
}));
