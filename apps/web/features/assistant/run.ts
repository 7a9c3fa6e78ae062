/**
 * One answer while it is being written: what the events of the stream make of it, without any transport.
 *
 *   asking ──message.started──▶ writing ──message.completed──▶ done
 *     │                           │  ▲
 *     └──refused──▶ failed        └──┴─ connection lost: resuming, or in the end `lost`
 */
import type { Citation, Failure, Message, SearchStep } from '@/lib/api/types.ts';

export type RunPhase = 'asking' | 'writing' | 'resuming' | 'stopping' | 'lost' | 'failed' | 'done';

export type Run = {
  conversationId: string;
  phase: RunPhase;
  /** What was asked; its id is a stand-in until the server names it. Null when an answer is taken up after a reload. */
  question: Message | null;
  answer: Message;
  /** Documents that the question is limited to. */
  documentIds: readonly string[];
  /** `extract`: asked to be answered without the model. */
  mode?: 'extract' | undefined;
  /** Id of the last event seen, to go on from there. */
  lastEventId: string | null;
  /** Why the phase is `failed` or `lost`. */
  error: unknown;
};

const PENDING = 'pending';

export function blankAnswer(id: string = PENDING): Message {
  return {
    id,
    role: 'assistant',
    content: '',
    citations: [],
    status: 'streaming',
    mode: null,
    model: null,
    steps: [],
    rejectedCitations: 0,
    error: null,
    createdAt: new Date().toISOString(),
  };
}

export function beginRun(
  conversationId: string,
  content: string,
  documentIds: readonly string[],
  mode?: Run['mode'],
): Run {
  const question: Message = { ...blankAnswer(`asked-${Date.now()}`), role: 'user', content, status: 'complete' };
  return {
    conversationId,
    phase: 'asking',
    question,
    answer: blankAnswer(),
    documentIds,
    mode,
    lastEventId: null,
    error: null,
  };
}

/** Whether the server has taken the question, so that the answer goes on without us. */
export function isAccepted(run: Run): boolean {
  return run.answer.id !== PENDING;
}

/** What the next event makes of the run. Unknown events change nothing, so that the server may learn new ones. */
export function applyEvent(run: Run, event: { id: string | null; event: string; data: string }): Run {
  const data = parse(event.data);
  const next: Run = { ...run, lastEventId: event.id ?? run.lastEventId };
  if (!data) return next;
  const answer = run.answer;
  switch (event.event) {
    case 'message.started': {
      const { messageId, userMessageId, mode } = data as {
        messageId: string;
        userMessageId?: string;
        mode?: Message['mode'];
      };
      // A replay from the beginning starts here too: what was there so far comes again.
      return {
        ...next,
        phase: run.phase === 'stopping' ? 'stopping' : 'writing',
        question: run.question && userMessageId ? { ...run.question, id: userMessageId } : run.question,
        answer: { ...answer, id: messageId, mode: mode ?? null, content: '', citations: [], steps: [] },
      };
    }
    case 'step':
      return { ...next, answer: { ...answer, steps: [...answer.steps, data as SearchStep] } };
    case 'delta':
      return { ...next, answer: { ...answer, content: answer.content + (data as { text: string }).text } };
    case 'citation': {
      const citation = data as Citation;
      const others = answer.citations.filter((known) => known.number !== citation.number);
      return { ...next, answer: { ...answer, citations: [...others, citation] } };
    }
    case 'error':
      return { ...next, answer: { ...answer, error: failureOf(data) } };
    case 'message.completed':
      return { ...next, phase: 'done', answer: { ...answer, ...(data as Message) } };
    default:
      return next;
  }
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function failureOf(data: unknown): Failure {
  const { code, message } = data as { code?: string; message?: unknown };
  const texts = typeof message === 'string' ? { ko: message, en: message } : (message as Failure['message']);
  return { code: code ?? 'internal', message: texts ?? { ko: '', en: '' } };
}

/** The messages of a conversation with the running one in its place. */
export function withRun(messages: readonly Message[], run: Run | null): Message[] {
  if (!run) return [...messages];
  const known = new Set(messages.map((message) => message.id));
  const shown = messages.map((message) => (message.id === run.answer.id ? run.answer : message));
  if (run.question && !known.has(run.question.id)) shown.push(run.question);
  if (run.phase !== 'failed' && !known.has(run.answer.id)) shown.push(run.answer);
  return shown;
}
