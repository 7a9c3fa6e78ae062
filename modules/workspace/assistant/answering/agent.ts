import {
  AIMessage,
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { Annotation, type BaseCheckpointSaver, END, START, StateGraph } from '@langchain/langgraph';
import { HanokError } from '#platform/errors/index.ts';
import { type ChatModel, modelErrors } from '#platform/models/index.ts';
import { extractAnswer } from './extracts.ts';
import { addPassages, type FoundPassage, type Passage, type TextTools } from './passages.ts';
import { boundHistory, firstQuery, questionPrompt, renderPassages, systemPrompt, type Turn } from './prompts.ts';
import { definitionsOf, refusalOf, SEARCH_TOOL, TOOLS } from './tools.ts';
import type { Writer } from './writer.ts';

/**
 * The agent that answers a question:
 *
 *     START → retrieve → (a model is set?) → write ⇄ search (at most MAX_SEARCHES rounds) → END
 *                                          → extract → END
 *
 * `retrieve` always searches for the question itself. `write` lets the model answer; where it calls
 * `search_documents`, `search` runs that with the caller's permissions and hands the passages back. No other tool
 * exists (`tools.ts`), whatever a document talks the model into.
 */
const MAX_SEARCHES = 3;
const MAX_QUERY_LENGTH = 500;

export interface AgentDependencies {
  model: ChatModel | null;
  /** Finds passages that the asking user may see, best first. */
  retrieve(query: string, signal: AbortSignal): Promise<FoundPassage[]>;
  tools: TextTools;
  writer: Writer;
  signal: AbortSignal;
  checkpointer?: BaseCheckpointSaver | undefined;
}

const AgentState = Annotation.Root({
  question: Annotation<string>(),
  history: Annotation<Turn[]>(),
  passages: Annotation<Passage[]>(),
  /** What the model has been told and has said. */
  messages: Annotation<BaseMessage[]>(),
  searches: Annotation<number>(),
});
type State = typeof AgentState.State;

/** Builds the graph for one answer. Text, citations and steps go to `writer` as they come about. */
export function createAnswerGraph(dependencies: AgentDependencies) {
  const { model, retrieve, tools, writer, signal } = dependencies;
  const ask = model ? createAsking(model, writer, signal) : null;

  async function search(query: string, known: readonly Passage[]) {
    const found = await retrieve(query, signal);
    signal.throwIfAborted();
    const documents = new Set(found.map((passage) => passage.documentId)).size;
    writer.step({ kind: 'search', query, documents, passages: found.length });
    const passages = addPassages(known, found);
    const chunks = new Set(found.map((passage) => passage.chunkId));
    return { passages, found: passages.filter((passage) => chunks.has(passage.chunkId)) };
  }

  async function retrieveNode(state: State) {
    const { passages } = await search(firstQuery(state.question, state.history), []);
    return { passages, searches: 0, messages: [] };
  }

  function extractNode(state: State) {
    writer.writeExtracts(
      extractAnswer(state.question, state.passages, tools, firstQuery(state.question, state.history)),
    );
    return {};
  }

  async function writeNode(state: State) {
    if (!ask) throw modelErrors.model_not_set();
    const asked = state.messages.length > 0 ? state.messages : openingMessages(state);
    const said = await ask(asked, state.passages, state.searches < MAX_SEARCHES);
    return { messages: [...asked, said] };
  }

  async function searchNode(state: State) {
    let passages = state.passages;
    const results: ToolMessage[] = [];
    for (const call of pendingCalls(state)) {
      const refusal = refusalOf(TOOLS, call.name);
      if (refusal === 'approval_required') {
        results.push(
          toolResult(call, `approval_required: "${call.name}" changes something; nobody has approved.`, 'error'),
        );
        continue;
      }
      const query = refusal === null && call.name === SEARCH_TOOL ? queryOf(call.args) : null;
      if (query === null) {
        results.push(toolResult(call, `There is no tool "${call.name}" that takes this.`, 'error'));
        continue;
      }
      const outcome = await search(query, passages);
      passages = outcome.passages;
      results.push(toolResult(call, renderPassages(state.question, outcome.found), 'success'));
    }
    return { passages, messages: [...state.messages, ...results], searches: state.searches + 1 };
  }

  return new StateGraph(AgentState)
    .addNode('retrieve', retrieveNode)
    .addNode('extract', extractNode)
    .addNode('write', writeNode)
    .addNode('search', searchNode)
    .addEdge(START, 'retrieve')
    .addConditionalEdges('retrieve', () => (model ? 'write' : 'extract'), ['write', 'extract'])
    .addConditionalEdges('write', (state: State) => (mayGoOn(state) ? 'search' : END), ['search', END])
    .addEdge('search', 'write')
    .addEdge('extract', END)
    .compile(dependencies.checkpointer ? { checkpointer: dependencies.checkpointer } : {});
}

function openingMessages(state: State): BaseMessage[] {
  const turns = boundHistory(state.history).map((turn) =>
    turn.role === 'user' ? new HumanMessage(turn.content) : new AIMessage(turn.content),
  );
  return [
    new SystemMessage(systemPrompt(state.question)),
    ...turns,
    new HumanMessage(questionPrompt(state.question, state.passages)),
  ];
}

type ToolCall = NonNullable<AIMessage['tool_calls']>[number];

function pendingCalls(state: State): ToolCall[] {
  const last = state.messages.at(-1);
  return last instanceof AIMessage ? (last.tool_calls ?? []) : [];
}

function mayGoOn(state: State): boolean {
  return state.searches < MAX_SEARCHES && pendingCalls(state).length > 0;
}

function queryOf(args: unknown): string | null {
  const query = args !== null && typeof args === 'object' && 'query' in args ? args.query : null;
  return typeof query === 'string' && query.trim() !== '' ? query.trim().slice(0, MAX_QUERY_LENGTH) : null;
}

function toolResult(call: ToolCall, content: string, status: 'success' | 'error'): ToolMessage {
  return new ToolMessage({ content, tool_call_id: call.id ?? '', name: call.name, status });
}

/** One turn of the model, written as it arrives. */
function createAsking(model: ChatModel, writer: Writer, signal: AbortSignal) {
  let takesTools = true;

  return async function ask(
    messages: BaseMessage[],
    passages: readonly Passage[],
    maySearch: boolean,
  ): Promise<AIMessage> {
    for (;;) {
      try {
        return await turn(messages, passages, maySearch);
      } catch (error) {
        // Many models behind OpenAI-compatible servers know no tools, and say so by a 400.
        const refused = error instanceof HanokError && error.code === 'model_refused';
        if (!refused || !takesTools || model.provider !== 'openai-compatible' || writer.content() !== '') throw error;
        takesTools = false;
      }
    }
  };

  async function turn(messages: BaseMessage[], passages: readonly Passage[], maySearch: boolean): Promise<AIMessage> {
    const options = takesTools
      ? { tools: definitionsOf(TOOLS), toolChoice: maySearch ? ('auto' as const) : ('none' as const) }
      : {};
    let whole: AIMessageChunk | undefined;
    try {
      for await (const piece of model.stream(messages, { signal, ...options })) {
        whole = whole ? whole.concat(piece) : piece;
        if (piece.text !== '') writer.write(piece.text, passages);
      }
    } finally {
      // A stopped answer has cost something too; some providers tell the input's tokens at the beginning.
      const { input_tokens = 0, output_tokens = 0 } = whole?.usage_metadata ?? {};
      writer.used({ inputTokens: input_tokens, outputTokens: output_tokens });
    }
    writer.endTurn();
    const text = whole?.text ?? '';
    const calls = maySearch && takesTools ? (whole?.tool_calls ?? []) : [];
    if (text.trim() === '' && calls.length === 0 && writer.content().trim() === '') throw emptyAnswer(whole);
    return new AIMessage({ content: text, tool_calls: calls });
  }
}

function emptyAnswer(whole: AIMessageChunk | undefined): HanokError {
  const reason = String(
    whole?.response_metadata?.finish_reason ??
      whole?.response_metadata?.stop_reason ??
      whole?.additional_kwargs?.stop_reason ??
      'none',
  );
  const refused = /content_filter|refusal/.test(reason);
  const cause = new Error(`the model wrote nothing (finish reason: ${reason})`);
  return refused ? modelErrors.model_refused({ cause }) : modelErrors.model_failed({ cause });
}
