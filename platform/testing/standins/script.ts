/** What a stand-in was asked, whatever the vendor. */
export interface ModelRequest {
  path: string;
  headers: Record<string, string>;
  /** The JSON body as it came over the wire. */
  body: Record<string, unknown>;
  model: string;
  /** The system prompt and the messages as plain text, in order; tool results have the role `tool`. */
  messages: { role: string; text: string }[];
  toolNames: string[];
  stream: boolean;
  /** True once the client has closed the connection before the answer was whole. */
  aborted: boolean;
  /** Pieces of the answer written so far. */
  written: number;
}

export interface ScriptedToolCall {
  name: string;
  arguments: Record<string, unknown>;
}

export interface ScriptedFailure {
  status: number;
  /** The vendor's name for it (`rate_limit_error` …). */
  type?: string;
  message?: string;
  headers?: Record<string, string>;
}

/**
 * What a stand-in answers: a text (sent in pieces of a few characters when streaming), tokens with a pause before
 * each, tool calls, a failure, a failure in the middle of a stream, or nothing at all for as long as the client waits.
 */
export type ScriptedReply =
  | string
  | {
      tokens?: readonly string[];
      toolCalls?: readonly ScriptedToolCall[];
      delayMs?: number;
      /** Sent inside the stream, after the tokens, in place of its proper end. */
      failure?: { type: string; message: string };
      finishReason?: string;
      usage?: { inputTokens: number; outputTokens: number };
    }
  | ScriptedFailure
  | 'hang';

export type Script = (request: ModelRequest, index: number) => ScriptedReply | Promise<ScriptedReply>;

export interface Answer {
  tokens: readonly string[];
  toolCalls: readonly ScriptedToolCall[];
  delayMs: number;
  failure: { type: string; message: string } | null;
  finishReason: string | null;
  usage: { inputTokens: number; outputTokens: number };
}

export function isFailure(reply: ScriptedReply): reply is ScriptedFailure {
  return typeof reply === 'object' && 'status' in reply;
}

/** The full form of a reply that is an answer. Usage defaults to a rough count, so that it is never a constant. */
export function toAnswer(reply: Exclude<ScriptedReply, ScriptedFailure | 'hang'>, request: ModelRequest): Answer {
  const given = typeof reply === 'string' ? { tokens: reply.match(/[\s\S]{1,4}/gu) ?? [] } : reply;
  const tokens = given.tokens ?? [];
  return {
    tokens,
    toolCalls: given.toolCalls ?? [],
    delayMs: given.delayMs ?? 0,
    failure: given.failure ?? null,
    finishReason: given.finishReason ?? null,
    usage: given.usage ?? {
      inputTokens: Math.ceil(request.messages.reduce((sum, message) => sum + message.text.length, 0) / 4),
      outputTokens: tokens.length,
    },
  };
}

/** The text of a message's content, which vendors send as a string or as a list of blocks. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((block) => textOfBlock(asObject(block))).join('');
}

function textOfBlock(block: Record<string, unknown>): string {
  if (typeof block.text === 'string') return block.text;
  return block.content === undefined ? '' : textOf(block.content);
}

export function asObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

export function asList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}
