import type { Outbound } from '#platform/outbound/index.ts';
import { modelErrors } from './errors.ts';
import type { Meter } from './meter.ts';

export type ModelProvider = 'none' | 'openai' | 'anthropic' | 'openai-compatible';

/** Which model writes for a tenant. `apiKey` is plain text here: decrypted for one use, never stored or logged so. */
export interface ModelSettings {
  provider: ModelProvider;
  model: string;
  baseUrl?: string | undefined;
  apiKey?: string | undefined;
  embeddingModel?: string | undefined;
}

/** How this process reaches models. */
export interface ModelAccess {
  /** Which addresses may be called; every call goes through its `fetch`. */
  outbound: Outbound;
  /** Milliseconds to wait for the first byte, and then between two pieces of a stream. */
  timeoutMs?: number | undefined;
  /** Attempts after the first one; only failures that may pass by themselves are repeated. */
  maxRetries?: number | undefined;
}

/** What a call needs besides: there is none that is not counted. */
export interface MeteredAccess extends ModelAccess {
  meter: Meter;
}

export const DEFAULT_TIMEOUT_MS = 60_000;
export const DEFAULT_MAX_RETRIES = 1;

/**
 * Refuses a base URL that a model call must never go to, as far as the written address tells; what a name resolves to
 * is judged when it is connected to. Returns the URL parsed; throws `model_base_url_forbidden`.
 */
export function assertAllowedBaseUrl(baseUrl: string, { outbound }: Pick<ModelAccess, 'outbound'>): URL {
  try {
    return outbound.assertUrl(baseUrl);
  } catch (cause) {
    throw modelErrors.model_base_url_forbidden({ cause });
  }
}

/**
 * Where calls go: the vendor's own address unless the settings name another. People write the address with and
 * without `/v1`; OpenAI's client wants it there, Anthropic's adds it itself.
 */
export function endpointOf(settings: ModelSettings, access: Pick<ModelAccess, 'outbound'>): string {
  if (!settings.baseUrl) {
    if (settings.provider === 'openai') return 'https://api.openai.com/v1';
    if (settings.provider === 'anthropic') return 'https://api.anthropic.com';
    throw modelErrors.model_not_set();
  }
  const url = assertAllowedBaseUrl(settings.baseUrl, access);
  const path = url.pathname.replace(/\/+$/, '');
  if (settings.provider === 'anthropic') return url.origin + path.replace(/\/v1$/, '');
  return url.origin + (path === '' ? '/v1' : path);
}
