import { BlockList, isIP } from 'node:net';
import { modelErrors } from './errors.ts';

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
  /** Whether a base URL may name this very machine (a local Ollama beside the embedded mode). */
  allowLoopback: boolean;
  /** Milliseconds to wait for the first byte, and then between two pieces of a stream. */
  timeoutMs?: number | undefined;
  /** Attempts after the first one; only failures that may pass by themselves are repeated. */
  maxRetries?: number | undefined;
}

export const DEFAULT_TIMEOUT_MS = 60_000;
export const DEFAULT_MAX_RETRIES = 1;

const linkLocal = new BlockList();
linkLocal.addSubnet('169.254.0.0', 16, 'ipv4');
linkLocal.addSubnet('fe80::', 10, 'ipv6');
linkLocal.addAddress('fd00:ec2::254', 'ipv6');
/** Alibaba's metadata address lies outside the link-local range. */
linkLocal.addAddress('100.100.100.200', 'ipv4');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addSubnet('0.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
loopback.addAddress('::', 'ipv6');

const METADATA_NAMES = new Set(['metadata', 'metadata.google.internal', 'metadata.goog', 'instance-data']);

/**
 * Refuses a base URL that a model call must never go to: anything but http(s), credentials in the URL, cloud metadata
 * and other link-local addresses, and this machine itself unless `allowLoopback`. Judges the written address only;
 * what a name resolves to is judged at connect time by the guard around `fetch`.
 * Returns the URL parsed; throws `model_base_url_forbidden`.
 */
export function assertAllowedBaseUrl(baseUrl: string, access: Pick<ModelAccess, 'allowLoopback'>): URL {
  if (!URL.canParse(baseUrl)) throw modelErrors.model_base_url_forbidden();
  const url = new URL(baseUrl);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw modelErrors.model_base_url_forbidden();
  if (url.username !== '' || url.password !== '') throw modelErrors.model_base_url_forbidden();
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (METADATA_NAMES.has(host) || isIn(linkLocal, host)) throw modelErrors.model_base_url_forbidden();
  const local = host === 'localhost' || host.endsWith('.localhost') || isIn(loopback, host);
  if (local && !access.allowLoopback) throw modelErrors.model_base_url_forbidden();
  return url;
}

/** BlockList itself sees through IPv4-mapped IPv6 addresses (::ffff:169.254.169.254). */
function isIn(list: BlockList, host: string): boolean {
  const family = isIP(host);
  return family !== 0 && list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Where calls go: the vendor's own address unless the settings name another. People write the address with and
 * without `/v1`; OpenAI's client wants it there, Anthropic's adds it itself.
 */
export function endpointOf(settings: ModelSettings, access: Pick<ModelAccess, 'allowLoopback'>): string {
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
