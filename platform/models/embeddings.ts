import { openaiConfiguration } from './chat.ts';
import { ignoreVendorEnvironment } from './environment.ts';
import { modelErrors, toModelError } from './errors.ts';
import { estimateTokens, isFreeFailure, NO_USAGE } from './meter.ts';
import {
  DEFAULT_MAX_RETRIES,
  DEFAULT_TIMEOUT_MS,
  endpointOf,
  type MeteredAccess,
  type ModelSettings,
} from './settings.ts';

/** Texts → vectors. The model's name belongs to each vector: vectors of two models do not compare. */
export interface Embedder {
  readonly model: string;
  /**
   * One vector for each text, in order, all of one length. Throws a `model_…` error, what the meter refuses the call by,
   * or the signal's reason.
   */
  embed(texts: readonly string[], options?: { signal?: AbortSignal | undefined }): Promise<Float32Array[]>;
}

/** Texts in one request; the vendors take up to 2,048 and 300,000 tokens, and chunks stay well below 1,000 tokens. */
const BATCH_SIZE = 128;

/** The embedder of a tenant's settings; null when none is set or its provider has none (Anthropic). */
export function createEmbedder(settings: ModelSettings, access: MeteredAccess): Embedder | null {
  const model = settings.embeddingModel?.trim();
  if (!model || settings.provider === 'none' || settings.provider === 'anthropic') return null;
  if (settings.provider === 'openai' && !settings.apiKey) throw modelErrors.model_not_set();
  const baseURL = endpointOf(settings, access);
  return {
    model,
    async embed(texts, { signal } = {}) {
      if (texts.length === 0) return [];
      signal?.throwIfAborted();
      ignoreVendorEnvironment();
      const { OpenAIEmbeddings } = await import('@langchain/openai');
      let told = 0;
      /** LangChain keeps what a request used to itself; it is in the response of each. */
      class CountingEmbeddings extends OpenAIEmbeddings {
        protected override async embeddingWithRetry(
          ...request: Parameters<InstanceType<typeof OpenAIEmbeddings>['embeddingWithRetry']>
        ) {
          const response = await super.embeddingWithRetry(...request);
          told += response.usage?.prompt_tokens ?? 0;
          return response;
        }
      }
      const estimate = { ...NO_USAGE, inputTokens: estimateTokens(...texts) };
      const reservation = await access.meter.reserve(model, estimate);
      let used = estimate;
      const client = new CountingEmbeddings({
        model,
        apiKey: settings.apiKey || 'none',
        batchSize: BATCH_SIZE,
        timeout: access.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        maxRetries: access.maxRetries ?? DEFAULT_MAX_RETRIES,
        stripNewLines: false,
        encodingFormat: 'float',
        configuration: { ...openaiConfiguration, baseURL, fetch: abortable(access.outbound.fetch, signal) },
      });
      try {
        const rows = await client.embedDocuments([...texts]);
        if (told > 0) used = { ...NO_USAGE, inputTokens: told };
        return toVectors(rows, texts.length);
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        const failure = toModelError(error, settings.apiKey);
        if (isFreeFailure(failure.code)) used = { ...NO_USAGE, inputTokens: told };
        throw failure;
      } finally {
        await reservation.settle(used);
      }
    },
  };
}

/** LangChain's embeddings take no signal, so it rides on the request itself. */
function abortable(fetch: typeof globalThis.fetch, signal: AbortSignal | undefined): typeof globalThis.fetch {
  return (input, init) => {
    const own = init?.signal;
    return fetch(input, { ...init, signal: own && signal ? AbortSignal.any([own, signal]) : (own ?? signal ?? null) });
  };
}

function toVectors(rows: number[][], expected: number): Float32Array[] {
  const length = rows[0]?.length ?? 0;
  if (rows.length !== expected || length === 0 || rows.some((row) => row.length !== length)) {
    throw modelErrors.model_failed({
      cause: new Error(`${rows.length} vectors of uneven length for ${expected} texts`),
    });
  }
  return rows.map((row) => Float32Array.from(row));
}
