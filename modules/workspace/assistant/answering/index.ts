export { type Answer, type AnswerRequest, answerQuestion, warmUpAnswering } from './answer.ts';
export type { Citation, FoundPassage, Passage, Span, TextTools } from './passages.ts';
export type { Turn } from './prompts.ts';
export type { AnswerEvent, SearchStep } from './writer.ts';
