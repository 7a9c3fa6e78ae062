import { type Citation, cite, languageOf, type Passage, type TextTools } from './passages.ts';
import { clip, isAnnouncement, overlap, readSentences, type Sentence, weigh } from './support.ts';

export interface ExtractAnswer {
  content: string;
  citations: Citation[];
}

/** Passages looked into; what ranks lower seldom holds the answer. */
const MAX_PASSAGES = 6;
const MAX_EXTRACTS = 3;
/** A sentence's neighbours lend it this share of their own score: the answer often stands beside the question's words. */
const NEIGHBOUR_SHARE = 0.2;
/**
 * A heading or a question often repeats the question word for word and answers nothing. It counts for so much less,
 * and what stands right behind it, which it announces, for so much more.
 */
const ANNOUNCEMENT_SHARE = 0.15;
const ANNOUNCED_SHARE = 0.6;
/** What the retriever thinks of a passage: each rank is worth this share of the one before. */
const RANK_DECAY = 0.82;
/** Further extracts must come at least this near to the first one. */
const FURTHER_SHARE = 0.6;

const LEAD = {
  ko: '찾은 문서에서 질문과 가장 가까운 대목이에요.',
  en: 'These are the passages of your documents that come closest to the question.',
};
const NOTHING = {
  ko: '볼 수 있는 문서에서 이 질문과 관련된 내용을 찾지 못했어요.',
  en: 'Nothing in the documents that you can see has to do with this question.',
};

interface Candidate {
  passage: Passage;
  sentence: Sentence;
  score: number;
}

/**
 * Answers without a model: the sentences that come nearest to the question, word for word, each with its citation.
 * The passages are taken in the retriever's order, and the first extract comes from its first passage unless another
 * one's best sentence is clearly better. `query` is what was searched for, where that is more than the question.
 */
export function extractAnswer(
  question: string,
  passages: readonly Passage[],
  tools: TextTools,
  query: string = question,
): ExtractAnswer {
  const language = languageOf(question);
  const chosen = chooseExtracts(query, passages.slice(0, MAX_PASSAGES), tools);
  if (chosen.length === 0) return { content: NOTHING[language], citations: [] };
  const citations = chosen.map(({ passage, sentence }, index) =>
    cite(passage, clip(passage.text, sentence), index + 1),
  );
  const quotes = citations.map((citation) => `> ${asMarkdownText(citation.quote)} [${citation.number}]`);
  return { content: [LEAD[language], ...quotes].join('\n\n'), citations };
}

function chooseExtracts(query: string, passages: readonly Passage[], tools: TextTools): Candidate[] {
  const wanted = new Set(tools.tokenize(query));
  const read = passages.map((passage) => ({ passage, sentences: readSentences(passage.text, tools) }));
  const weight = weigh(read.flatMap((entry) => entry.sentences));
  const candidates = read.flatMap(({ passage, sentences }, rank) => {
    const own = sentences.map((sentence) => overlap(sentence, wanted, weight) / (1 + Math.log1p(sentence.length) / 6));
    const announces = sentences.map((sentence) => isAnnouncement(passage.text, sentence));
    return sentences.map((sentence, i): Candidate => {
      const before = own[i - 1] ?? 0;
      const beside = announces[i - 1]
        ? Math.max(ANNOUNCED_SHARE * before, NEIGHBOUR_SHARE * (own[i + 1] ?? 0))
        : NEIGHBOUR_SHARE * Math.max(before, own[i + 1] ?? 0);
      const score = ((own[i] ?? 0) + beside) * (announces[i] ? ANNOUNCEMENT_SHARE : 1);
      return { passage, sentence, score: score * RANK_DECAY ** rank };
    });
  });
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best || best.score === 0) return [];
  return candidates.filter((candidate) => candidate.score >= best.score * FURTHER_SHARE).slice(0, MAX_EXTRACTS);
}

/** Document text that Markdown must show as it is: no markers, images, links, tags or headings come out of it. */
function asMarkdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]~|]/g, '\\$&')
    .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
    .replace(/^(?=[#>+-]|\d+[.)]\s)/, '\\');
}
