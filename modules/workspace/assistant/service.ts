import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { sentences } from '#modules/workspace/documents/index.ts';
import type { SearchService } from '#modules/workspace/search/index.ts';
import { errorTable, type HanokError } from '#platform/errors/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { ChatModel } from '#platform/models/index.ts';
import { queryTokens } from '#platform/searchindex/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { withSpan } from '#platform/telemetry/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { type Answer, answerQuestion } from './answering/index.ts';
import { assistantErrors } from './errors.ts';
import * as repository from './repository.ts';
import { createRuns, type Run } from './runs.ts';
import type { Conversation, Message, WholeConversation } from './schemas.ts';

/** Conversations of a member with the assistant; each is written by its owner alone, and read by whom he shares it with. */
export interface AssistantService {
  list(
    context: RequestContext,
    query: { cursor?: string | undefined; limit: number; shared?: 'with_me' | undefined },
  ): Promise<Page<Conversation>>;
  create(context: RequestContext, title: string | undefined): Promise<Conversation>;
  get(context: RequestContext, id: string): Promise<WholeConversation>;
  rename(context: RequestContext, id: string, title: string): Promise<Conversation>;
  remove(context: RequestContext, id: string): Promise<void>;
  /** Stores the question and begins to write the answer, which goes on whoever listens. */
  ask(
    context: RequestContext,
    conversationId: string,
    question: { content: string; documentIds?: string[] | undefined; mode?: 'extract' | undefined },
  ): Promise<Run>;
  /** @throws `answer_not_running` once the answer is only to be had from the conversation */
  run(context: RequestContext, conversationId: string, messageId: string): Promise<Run>;
  close(): Promise<void>;
}

interface Dependencies {
  search: SearchService;
  /** The tenant's model, or null when it has none and answers are extracts. */
  chatModelOf(context: RequestContext): Promise<ChatModel | null>;
  /** Looks whether the budgets hold a call with this text. @throws `budget_exhausted` */
  checkBudget(context: RequestContext, model: string, text: string): Promise<void>;
  log: Logger;
}

/** Passages that one retrieval hands to the answer. */
const PASSAGES = 8;
/** Messages before the question that the model is shown; it bounds them further by length. */
const HISTORY = 20;
const TITLE_LENGTH = 60;

export function createAssistantService(deps: Dependencies): AssistantService {
  const runs = createRuns();
  const tools = { tokenize: queryTokens, sentences };

  async function conversationOf(context: RequestContext, id: string) {
    const row = await repository.findConversation(context.db, context.principal.id, id);
    if (row === null) throw assistantErrors.conversation_not_found();
    return row;
  }

  /** For a change that found nothing to change: another's conversation may yet be there to read. */
  async function unchangeable(context: RequestContext, id: string) {
    await conversationOf(context, id);
    return assistantErrors.conversation_read_only();
  }

  async function begin(context: RequestContext, conversationId: string, content: string) {
    const ownerId = context.principal.id;
    const ids = { user: uuidv7(), assistant: uuidv7() };
    const now = Date.now();
    await context.db.transaction(ownerId, async (tx) => {
      const conversation = await repository.lockConversation(tx, conversationId);
      if (conversation === null) throw await unchangeable(context, conversationId);
      const before = await repository.streamingMessage(tx, conversationId);
      if (before !== null) {
        if (runs.get(before.id) !== null) throw assistantErrors.answer_running();
        // Nobody writes it any more: the server ended meanwhile.
        await repository.updateMessage(tx, before.id, { status: 'failed', errorCode: 'answer_interrupted' });
      }
      const common = { conversationId, ownerId, citations: [], steps: [] };
      await repository.insertMessages(tx, [
        { ...common, id: ids.user, role: 'user', content, status: 'complete', createdAt: new Date(now) },
        // One millisecond later, so that the order of the two is that of their times.
        {
          ...common,
          id: ids.assistant,
          role: 'assistant',
          content: '',
          status: 'streaming',
          createdAt: new Date(now + 1),
        },
      ]);
      await repository.updateConversation(
        tx,
        conversationId,
        conversation.title === '' ? { title: titleOf(content) } : {},
      );
    });
    return ids;
  }

  async function write(
    context: RequestContext,
    run: Run,
    question: string,
    documentIds: string[] | undefined,
    history: repository.MessageRow[],
    model: ChatModel | null,
  ) {
    const filter = documentIds === undefined ? {} : { filter: { documentIds } };
    const answer = await withSpan('assistant.answer', { 'hanok.mode': model === null ? 'extract' : 'model' }, () =>
      answerQuestion({
        question,
        history: history.slice(-HISTORY).map(({ role, content }) => ({ role, content })),
        model,
        retrieve: async (query) => deps.search.retrieve(context, query, { limit: PASSAGES, ...filter }),
        tools,
        signal: run.signal,
        emit(event) {
          if (event.type === 'step') run.emit('step', event.step);
          else if (event.type === 'delta') run.emit('delta', { text: event.text });
          else run.emit('citation', event.citation);
        },
      }),
    );
    return store(context, run, fromAnswer(answer));
  }

  async function store(context: RequestContext, run: Run, change: Partial<repository.MessageRow>): Promise<Message> {
    const row = await context.db.transaction(context.principal.id, (tx) =>
      repository.updateMessage(tx, run.messageId, change),
    );
    if (row === null) throw assistantErrors.conversation_not_found();
    return present(row);
  }

  /** Sees a run to its end, whatever happens: a message never stays `streaming` behind a failure. */
  async function see(context: RequestContext, run: Run, work: () => Promise<Message>): Promise<void> {
    let message: Message;
    try {
      message = await work();
    } catch (error) {
      deps.log.error({ err: error, tenant: context.tenant.id, message: run.messageId }, 'an answer failed');
      message = await store(context, run, { status: 'failed', errorCode: 'answer_failed' }).catch(() =>
        failedMessage(run.messageId),
      );
    }
    if (message.error !== null) run.emit('error', message.error);
    run.finish(message);
  }

  return {
    async list(context, query) {
      const { items, nextCursor } = await repository.listConversations(context.db, context.principal.id, query);
      return { items: items.map(presentConversation), nextCursor };
    },
    async create(context, title) {
      const row = await context.db.transaction(context.principal.id, async (tx) => {
        const made = await repository.insertConversation(tx, {
          id: uuidv7(),
          ownerId: context.principal.id,
          title: title ?? '',
          // Ours rather than the database's, to the millisecond, as cursors are.
          updatedAt: new Date(),
        });
        await recordAudit(tx, context, {
          action: 'conversation.started',
          target: { type: 'conversation', id: made.id },
        });
        return made;
      });
      return presentConversation({ ...row, owner: me(context) });
    },
    async get(context, id) {
      const conversation = await conversationOf(context, id);
      const rows = await repository.listMessages(context.db, context.principal.id, id);
      if (conversation.ownerId !== context.principal.id) return asReader(conversation, rows);
      const active = rows.find((row) => row.status === 'streaming' && runs.get(row.id) !== null);
      const messages = rows.map((row) =>
        row.status === 'streaming' && row !== active
          ? present({ ...row, status: 'failed', errorCode: 'answer_interrupted' })
          : present(row),
      );
      return { ...presentConversation(conversation), messages, activeRunId: active?.id ?? null, withheld: [] };
    },
    async rename(context, id, title) {
      const row = await context.db.transaction(context.principal.id, (tx) =>
        repository.updateConversation(tx, id, { title }),
      );
      if (row === null) throw await unchangeable(context, id);
      return presentConversation({ ...row, owner: me(context) });
    },
    async remove(context, id) {
      await context.db.transaction(context.principal.id, async (tx) => {
        const active = await repository.streamingMessage(tx, id);
        const row = await repository.deleteConversation(tx, id);
        if (row === null) throw await unchangeable(context, id);
        await recordAudit(tx, context, { action: 'conversation.deleted', target: { type: 'conversation', id } });
        if (active !== null) runs.get(active.id)?.stop();
      });
    },
    async ask(context, conversationId, { content, documentIds, mode }) {
      // Before the question is stored: a broken model setting, or a budget that is used up, must not leave a message that
      // nobody answers.
      const model = mode === 'extract' ? null : await deps.chatModelOf(context);
      if (model !== null) await deps.checkBudget(context, model.model, content);
      const history = await repository.listMessages(context.db, context.principal.id, conversationId);
      const ids = await begin(context, conversationId, content);
      const run = runs.start(ids.assistant);
      run.emit('message.started', {
        messageId: ids.assistant,
        userMessageId: ids.user,
        mode: model === null ? 'extract' : 'model',
      });
      void see(context, run, () => write(context, run, content, documentIds, history, model));
      return run;
    },
    async run(context, conversationId, messageId) {
      // The row is read as the user: whoever may not see the message may not listen to it or stop it.
      const row = await repository.findMessage(context.db, context.principal.id, conversationId, messageId);
      // A reader of a shared conversation waits for the whole answer: what it cites decides whether he may see it.
      if (row === null || row.ownerId !== context.principal.id) throw assistantErrors.conversation_not_found();
      const run = runs.get(messageId);
      if (run === null) throw assistantErrors.answer_not_running();
      return run;
    },
    close: () => runs.close(),
  };
}

function fromAnswer(answer: Answer): Partial<repository.MessageRow> {
  return {
    status: answer.status,
    content: answer.content,
    citations: answer.citations,
    steps: answer.steps,
    rejectedCitations: answer.rejectedCitations,
    mode: answer.mode,
    model: answer.model,
    inputTokens: answer.usage.inputTokens,
    outputTokens: answer.usage.outputTokens,
    errorCode: answer.error?.code ?? null,
  };
}

function titleOf(question: string): string {
  const line = question.split('\n')[0] ?? '';
  const short = [...line].slice(0, TITLE_LENGTH).join('');
  return short.length < line.length ? `${short.trimEnd()}…` : short;
}

const me = ({ principal }: RequestContext) => ({ id: principal.id, name: principal.name });

/**
 * A conversation as others read it. The database has left out each answer that cites a document which the reader may
 * not see; what is being written still is left out here.
 */
function asReader(conversation: repository.OwnedConversation, rows: repository.MessageRow[]): WholeConversation {
  const withheld = rows.filter((row, at) => row.role === 'user' && rows[at + 1]?.role !== 'assistant');
  return {
    ...presentConversation(conversation),
    messages: rows.filter((row) => row.status !== 'streaming').map(present),
    activeRunId: null,
    withheld: withheld.map((row) => row.id),
  };
}

function presentConversation(row: repository.OwnedConversation): Conversation {
  return {
    id: row.id,
    title: row.title,
    owner: row.owner,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function present(row: repository.MessageRow): Message {
  return {
    id: row.id,
    role: row.role,
    content: row.content,
    citations: row.citations,
    status: row.status,
    mode: row.mode,
    model: row.model,
    steps: row.steps,
    rejectedCitations: row.rejectedCitations,
    error: row.errorCode === null ? null : publicError(row.errorCode),
    createdAt: row.createdAt.toISOString(),
  };
}

const words = new Map<string, HanokError['definition']>();

function publicError(code: string): { code: string; message: { ko: string; en: string } } {
  // Every module has declared its codes by the time that a message is shown.
  if (words.size === 0) for (const [known, definition] of errorTable()) words.set(known, definition);
  const { ko, en } = words.get(code) ?? assistantErrors.answer_failed().definition;
  return { code, message: { ko, en } };
}

function failedMessage(id: string): Message {
  return {
    id,
    role: 'assistant',
    content: '',
    citations: [],
    status: 'failed',
    mode: null,
    model: null,
    steps: [],
    rejectedCitations: 0,
    error: publicError('answer_failed'),
    createdAt: new Date().toISOString(),
  };
}
