import type { BaseCheckpointSaver } from '@langchain/langgraph';
import { HanokError } from '#platform/errors/index.ts';
import { type ChatModel, publicModelError } from '#platform/models/index.ts';
import type { Citation, FoundPassage, TextTools } from './passages.ts';
import type { Turn } from './prompts.ts';
import { type AnswerEvent, createWriter, type SearchStep, type Usage } from './writer.ts';

export interface AnswerRequest {
  question: string;
  /** The conversation before the question, oldest first. */
  history: readonly Turn[];
  /** The model that writes; null: the answer is made of extracts. */
  model: ChatModel | null;
  /** Finds passages that the asking user may see, best first (about eight). */
  retrieve(query: string, signal: AbortSignal): Promise<FoundPassage[]>;
  tools: TextTools;
  /** Told of everything as it happens; must not throw. */
  emit?: ((event: AnswerEvent) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Where the graph keeps its state, and under which thread. */
  checkpoint?: { saver: BaseCheckpointSaver; threadId: string } | undefined;
}

export interface Answer {
  status: 'complete' | 'stopped' | 'failed';
  /** Markdown, in which `[n]` stands for the citation of that number. */
  content: string;
  citations: Citation[];
  rejectedCitations: number;
  steps: SearchStep[];
  mode: 'extract' | 'model';
  model: string | null;
  /** Of a stopped or failed answer only what the provider had told by then. */
  usage: Usage;
  /** Why it failed, in public words; only with the status `failed`. */
  error: { code: string; message: { ko: string; en: string } } | null;
}

/**
 * Answers a question from the passages that `retrieve` finds. Resolves with what was written when the signal aborts
 * (`stopped`), the model fails or its budget is used up (`failed`); rejects only for failures of ours, such as a retrieval that throws.
 */
export async function answerQuestion(request: AnswerRequest): Promise<Answer> {
  const { createAnswerGraph } = await import('./agent.ts');
  const { question, history, model, retrieve, tools, checkpoint } = request;
  const signal = request.signal ?? new AbortController().signal;
  const writer = createWriter(tools, request.emit ?? (() => {}));
  const outcome = (status: Answer['status'], error: Answer['error'] = null): Answer => {
    writer.finish(status === 'complete');
    return {
      status,
      content: writer.content(),
      citations: writer.citations(),
      rejectedCitations: writer.rejectedCitations(),
      steps: writer.steps(),
      mode: model ? 'model' : 'extract',
      model: model?.model ?? null,
      usage: writer.usage(),
      error,
    };
  };
  if (signal.aborted) return outcome('stopped');
  const graph = createAnswerGraph({ model, retrieve, tools, writer, signal, checkpointer: checkpoint?.saver });
  try {
    const config = { signal, ...(checkpoint ? { configurable: { thread_id: checkpoint.threadId } } : {}) };
    await graph.invoke({ question, history: [...history] }, config);
    return outcome('complete');
  } catch (error) {
    if (signal.aborted) return outcome('stopped');
    if (error instanceof HanokError && (error.code.startsWith('model_') || error.code === 'budget_exhausted')) {
      return outcome('failed', publicModelError(error));
    }
    throw error;
  }
}

/** Loads LangGraph (0.6 s) ahead of the first question. */
export async function warmUpAnswering(): Promise<void> {
  await import('./agent.ts');
}
