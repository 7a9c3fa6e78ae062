import { createCitationFilter } from './citations.ts';
import type { ExtractAnswer } from './extracts.ts';
import type { Citation, Passage, TextTools } from './passages.ts';
import { createSanitizer } from './sanitize.ts';

export interface SearchStep {
  kind: 'search';
  query: string;
  documents: number;
  passages: number;
}

/** Tokens as the provider counts them. */
export interface Usage {
  inputTokens: number;
  outputTokens: number;
}

/** What happens while an answer comes about, in order. A citation is announced before the text that bears its number. */
export type AnswerEvent =
  | { type: 'step'; step: SearchStep }
  | { type: 'delta'; text: string }
  | { type: 'citation'; citation: Citation };

/** Collects an answer and tells of it as it grows; what it has collected is at hand at any moment, also after a stop. */
export interface Writer {
  content(): string;
  citations(): Citation[];
  rejectedCitations(): number;
  steps(): SearchStep[];
  usage(): Usage;
  /** Counts the tokens of one turn of the model, as far as its provider told. */
  used(usage: Usage): void;
  step(step: SearchStep): void;
  /** A piece of the model's text: markers become citations, what could harm a browser is taken out. */
  write(text: string, passages: readonly Passage[]): void;
  /** An answer by extracts, which holds nothing of a model's. */
  writeExtracts(answer: ExtractAnswer): void;
  /** Ends a model's turn; text of a further turn begins a new paragraph. */
  endTurn(): void;
  /** The model's text is whole: gives out what was kept back. After a stop, half a marker is left out instead. */
  finish(whole: boolean): void;
}

export function createWriter(tools: TextTools, emit: (event: AnswerEvent) => void): Writer {
  let content = '';
  let passagesNow: readonly Passage[] = [];
  let turnEnded = false;
  let finished = false;
  let usage: Usage = { inputTokens: 0, outputTokens: 0 };
  const steps: SearchStep[] = [];
  const extractCitations: Citation[] = [];
  const sanitizer = createSanitizer();
  const filter = createCitationFilter({
    passages: () => passagesNow,
    tools,
    onCitation: (citation) => emit({ type: 'citation', citation }),
  });

  function show(text: string) {
    if (text === '') return;
    content += text;
    emit({ type: 'delta', text });
  }

  return {
    content: () => content,
    citations: () => [...filter.citations, ...extractCitations],
    rejectedCitations: () => filter.rejected,
    steps: () => [...steps],
    usage: () => usage,
    used(more) {
      const { inputTokens, outputTokens } = usage;
      usage = { inputTokens: inputTokens + more.inputTokens, outputTokens: outputTokens + more.outputTokens };
    },
    step(step) {
      steps.push(step);
      emit({ type: 'step', step });
    },
    write(text, passages) {
      if (finished) return;
      passagesNow = passages;
      const separator = turnEnded && content.trim() !== '' ? '\n\n' : '';
      turnEnded = false;
      show(sanitizer.push(filter.push(separator + text)));
    },
    writeExtracts(answer) {
      for (const citation of answer.citations) {
        extractCitations.push(citation);
        emit({ type: 'citation', citation });
      }
      for (const paragraph of answer.content.split(/(?<=\n\n)/)) show(paragraph);
    },
    endTurn() {
      turnEnded = true;
    },
    finish(whole) {
      finished = true;
      const rest = whole ? filter.end() : '';
      show(sanitizer.push(rest) + sanitizer.end());
      content = content.trimEnd();
    },
  };
}
