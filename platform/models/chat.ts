import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import { HanokError } from '#platform/errors/index.ts';
import { ignoreVendorEnvironment } from './environment.ts';
import { modelErrors, toModelError } from './errors.ts';
import { estimateTokens, isFreeFailure, type Meter, type ModelUsage, NO_USAGE } from './meter.ts';
import {
  DEFAULT_MAX_RETRIES,
  DEFAULT_TIMEOUT_MS,
  endpointOf,
  type MeteredAccess,
  type ModelProvider,
  type ModelSettings,
} from './settings.ts';

/** A tool as the model is shown it: JSON schema in, and out comes a call that our own code decides about. */
export interface ToolDefinition {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
}

export interface StreamOptions {
  signal?: AbortSignal | undefined;
  tools?: readonly ToolDefinition[] | undefined;
  /** `none` shows the tools (the history may speak of them) but forbids calling them. */
  toolChoice?: 'auto' | 'none' | undefined;
}

/** A model ready to be asked. It owns its failures: what it throws is a HanokError with a `model_…` code. */
export interface ChatModel {
  readonly provider: ModelProvider;
  readonly model: string;
  /** The LangChain model, for what this port does not cover; failures of it go through `toModelError`. */
  readonly langchain: BaseChatModel;
  /**
   * Asks, and yields the answer's pieces as they arrive. What the call may use is set aside by the meter first, which
   * may refuse it, and settled when it ends, however it ends. Ends with `model_timeout` when nothing comes for
   * `timeoutMs`. When `signal` aborts, the connection to the vendor is closed and the signal's reason is thrown.
   */
  stream(messages: BaseMessage[], options?: StreamOptions): AsyncGenerator<AIMessageChunk, void, undefined>;
}

/** Anthropic asks for a limit; this is far more than an answer with citations needs, and what each call sets aside. */
export const MAX_OUTPUT_TOKENS = 4096;

/**
 * Makes the client for a tenant's settings. The vendors' packages cost 0.5-0.9 s to load, so they are loaded at the
 * first use. Throws `model_not_set` for incomplete settings, `model_base_url_forbidden` for a refused address.
 */
export async function createChatModel(settings: ModelSettings, access: MeteredAccess): Promise<ChatModel> {
  if (settings.provider === 'none' || settings.model.trim() === '') throw modelErrors.model_not_set();
  if (settings.provider !== 'openai-compatible' && !settings.apiKey) throw modelErrors.model_not_set();
  const baseURL = endpointOf(settings, access);
  ignoreVendorEnvironment();
  const timeoutMs = access.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const common = {
    model: settings.model,
    timeout: timeoutMs,
    maxRetries: access.maxRetries ?? DEFAULT_MAX_RETRIES,
    streamUsage: true,
    fetch: access.outbound.fetch,
  };
  const langchain =
    settings.provider === 'anthropic'
      ? await anthropic({ ...common, apiKey: settings.apiKey ?? '', baseURL })
      : await openai({ ...common, apiKey: settings.apiKey, baseURL, compatible: settings.provider !== 'openai' });
  return {
    provider: settings.provider,
    model: settings.model,
    langchain,
    stream: (messages, options = {}) =>
      metered(access.meter, settings.model, messages, options, () =>
        streamChat(langchain, messages, options, timeoutMs, settings.apiKey),
      ),
  };
}

interface ClientOptions {
  model: string;
  timeout: number;
  maxRetries: number;
  streamUsage: boolean;
  fetch: typeof globalThis.fetch;
  baseURL: string;
}

/** Credentials that are null here are null on purpose: undefined would let the client look into the environment. */
async function openai(options: ClientOptions & { apiKey: string | undefined; compatible: boolean }) {
  const { ChatOpenAI, ChatOpenAICompletions } = await import('@langchain/openai');
  const { baseURL, compatible, apiKey, fetch, ...rest } = options;
  const fields = { ...rest, apiKey: apiKey || 'none', configuration: { ...openaiConfiguration, baseURL, fetch } };
  // ChatOpenAI sends some models to the Responses API by their name, which only OpenAI itself serves.
  return compatible ? new ChatOpenAICompletions(fields) : new ChatOpenAI(fields);
}

/** `redirect: error`: an allowed address must not lead on to a forbidden one. */
export const openaiConfiguration = {
  organization: null,
  project: null,
  adminAPIKey: null,
  webhookSecret: null,
  logLevel: 'off',
  fetchOptions: { redirect: 'error' },
} as const;

async function anthropic(options: ClientOptions & { apiKey: string }) {
  const { ChatAnthropic } = await import('@langchain/anthropic');
  const { baseURL, timeout, fetch, ...rest } = options;
  return new ChatAnthropic({
    ...rest,
    anthropicApiUrl: baseURL,
    maxTokens: MAX_OUTPUT_TOKENS,
    clientOptions: {
      fetch,
      timeout,
      authToken: null,
      webhookKey: null,
      logLevel: 'off',
      fetchOptions: { redirect: 'error' },
    },
  });
}

/** What a call with these messages may use, before it is made. */
function estimateOf(messages: readonly BaseMessage[], options: StreamOptions): ModelUsage {
  const texts = messages.map((message) => message.text);
  const tools = options.tools?.length ? [JSON.stringify(options.tools)] : [];
  return { inputTokens: estimateTokens(...texts, ...tools), cachedInputTokens: 0, outputTokens: MAX_OUTPUT_TOKENS };
}

async function* metered(
  meter: Meter,
  model: string,
  messages: readonly BaseMessage[],
  options: StreamOptions,
  open: () => AsyncGenerator<AIMessageChunk, void, undefined>,
): AsyncGenerator<AIMessageChunk, void, undefined> {
  options.signal?.throwIfAborted();
  const estimate = estimateOf(messages, options);
  const reservation = await meter.reserve(model, estimate);
  const told = { ...NO_USAGE };
  let text = '';
  let isWhole = false;
  let isFree = false;
  try {
    for await (const piece of open()) {
      const usage = piece.usage_metadata;
      told.inputTokens += usage?.input_tokens ?? 0;
      told.cachedInputTokens += usage?.input_token_details?.cache_read ?? 0;
      told.outputTokens += usage?.output_tokens ?? 0;
      text += piece.text;
      yield piece;
    }
    isWhole = true;
  } catch (error) {
    isFree = text === '' && error instanceof HanokError && isFreeFailure(error.code);
    throw error;
  } finally {
    await reservation.settle(isFree ? NO_USAGE : usageOf(told, estimate, text, isWhole));
  }
}

/** What the provider told; where it told nothing, or was cut off before it could, an estimate by the text. */
function usageOf(told: ModelUsage, estimate: ModelUsage, text: string, isWhole: boolean): ModelUsage {
  const hasTold = told.inputTokens > 0;
  return {
    inputTokens: hasTold ? told.inputTokens : estimate.inputTokens,
    cachedInputTokens: Math.min(told.cachedInputTokens, told.inputTokens),
    outputTokens: hasTold && isWhole ? told.outputTokens : Math.max(told.outputTokens, estimateTokens(text)),
  };
}

async function* streamChat(
  langchain: BaseChatModel,
  messages: BaseMessage[],
  options: StreamOptions,
  timeoutMs: number,
  secret: string | undefined,
): AsyncGenerator<AIMessageChunk, void, undefined> {
  options.signal?.throwIfAborted();
  // The vendors' own timeout ends with the response's headers; a stream that falls silent is ours to notice.
  const idle = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, idle.signal]) : idle.signal;
  const aborted = rejectWhenAborted(signal);
  let pieces: AsyncIterator<AIMessageChunk> | undefined;
  try {
    const opening = bind(langchain, options).stream(messages, { signal });
    pieces = (await within(opening, aborted.promise, idle, timeoutMs))[Symbol.asyncIterator]();
    for (;;) {
      const next = await within(pieces.next(), aborted.promise, idle, timeoutMs);
      if (next.done) break;
      yield next.value;
    }
    options.signal?.throwIfAborted();
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    if (idle.signal.aborted) throw modelErrors.model_timeout();
    throw toModelError(error, secret);
  } finally {
    aborted.dispose();
    // Reached with the stream unfinished (the reader left, or a failure): closes the vendor's connection.
    idle.abort();
    pieces?.return?.()?.catch(() => {});
  }
}

function bind(langchain: BaseChatModel, options: StreamOptions) {
  if (!options.tools?.length || !langchain.bindTools) return langchain;
  const tools = options.tools.map((definition) => ({ type: 'function' as const, function: definition }));
  return langchain.bindTools(tools, { tool_choice: options.toolChoice ?? 'auto' });
}

/** The value, unless `idle` has to be aborted first because `timeoutMs` went by. */
async function within<T>(value: Promise<T>, aborted: Promise<never>, idle: AbortController, timeoutMs: number) {
  value.catch(() => {});
  const timer = setTimeout(() => idle.abort(), timeoutMs);
  try {
    return await Promise.race([value, aborted]);
  } finally {
    clearTimeout(timer);
  }
}

/** So that a stop takes effect at once, also while a client sleeps between two attempts. */
function rejectWhenAborted(signal: AbortSignal) {
  let onAbort = () => {};
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  promise.catch(() => {});
  return { promise, dispose: () => signal.removeEventListener('abort', onAbort) };
}
