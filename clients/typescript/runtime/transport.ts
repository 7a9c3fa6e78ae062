import { errorOf, HanokError } from './errors.ts';
import { type TokenInput, tokenSourceOf } from './tokens.ts';

export interface HanokOptions {
  /** Address of the installation, without a path; empty in a page that it serves itself. */
  baseUrl: string;
  /** A token, a function that gives one, or a source such as `clientCredentials(…)` and `refresh(…)`. */
  token?: TokenInput;
  /** Asked once when the server wants to know anew who this is (`step_up_required`). @returns whether it was proved */
  proveAnew?: () => Promise<boolean>;
  /** How often a request is repeated at most. 6 unless told: about 12 s, enough for a server that starts again. */
  retries?: number;
  /** How long one attempt may take until its answer begins, in milliseconds. 60,000 unless told. */
  timeoutMs?: number;
  /** Longest wait that the server may ask for before a repeat, in milliseconds. 60,000 unless told. */
  maxWaitMs?: number;
  /** Sent with every request. */
  headers?: Record<string, string>;
  fetch?: typeof fetch;
}

/** What one call can be told. */
export interface CallOptions {
  signal?: AbortSignal;
  timeoutMs?: number;
  retries?: number;
  headers?: Record<string, string>;
  /** Of your own making; the client makes one for each POST otherwise, and sends it with every repeat. */
  idempotencyKey?: string;
  /** An ETag, sent as `If-Match`. The server does not look at it yet: no change is refused for it. */
  ifMatch?: string;
}

/** What `fetch` takes as a body. */
export type SentBody = NonNullable<RequestInit['body']>;

export interface Outgoing {
  method: string;
  /** Below the address, with its query. */
  path: string;
  accept: string;
  /** Makes the body anew for each attempt; null: there is none. */
  body: (() => { content: SentBody; type?: string }) | null;
  /** The body can be read once only. */
  isOnce?: boolean;
}

export type Transport = (outgoing: Outgoing, options?: CallOptions) => Promise<Response>;

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;
/** Whether it was done or not, repeating these changes nothing more (RFC 9110 § 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);

/**
 * Sends requests, and repeats them where that is safe: after a lost connection, 502, 503 and 504 if the method is
 * idempotent or a key goes along, after 429 always, since nothing was done.
 */
export function createTransport(options: HanokOptions): Transport {
  const { baseUrl, proveAnew } = options;
  const source = tokenSourceOf(options.token);
  // In a browser fetch wants to be called as the window's own.
  const send: typeof fetch = options.fetch ?? ((...args) => globalThis.fetch(...args));
  const context = { baseUrl, fetch: send };
  const maxWaitMs = options.maxWaitMs ?? 60_000;

  async function attempt(outgoing: Outgoing, call: CallOptions, key: string | null, token: string | null) {
    const headers = new Headers({ accept: outgoing.accept, ...options.headers, ...call.headers });
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    if (key !== null) headers.set('idempotency-key', key);
    if (call.ifMatch !== undefined) headers.set('if-match', call.ifMatch);
    const body = outgoing.body?.();
    if (body?.type !== undefined) headers.set('content-type', body.type);

    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), call.timeoutMs ?? options.timeoutMs ?? 60_000);
    const signal = call.signal ? AbortSignal.any([call.signal, clock.signal]) : clock.signal;
    try {
      return await send(`${baseUrl}${outgoing.path}`, {
        method: outgoing.method,
        headers,
        signal,
        credentials: 'same-origin',
        ...(body === undefined ? {} : { body: body.content }),
        ...(outgoing.isOnce ? { duplex: 'half' } : {}),
      } as RequestInit);
    } catch (cause) {
      if (call.signal?.aborted) throw call.signal.reason;
      if (clock.signal.aborted) throw new HanokError('timed_out', { message: 'No answer in time.', cause });
      throw new HanokError('network_unreachable', { message: 'The server cannot be reached.', cause });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Asks the source as part of the attempt, so that an issuer that is away for a moment is waited for like the rest. */
  async function tokenFrom(ask: () => Promise<string | null> | undefined): Promise<string | null> {
    try {
      return (await ask()) ?? null;
    } catch (cause) {
      // This is how fetch tells that nobody answered.
      if (cause instanceof TypeError)
        throw new HanokError('network_unreachable', { message: 'The issuer cannot be reached.', cause });
      throw cause;
    }
  }

  return async (outgoing, call = {}) => {
    const key = outgoing.method === 'POST' ? (call.idempotencyKey ?? crypto.randomUUID()) : null;
    const isSafe = !outgoing.isOnce && (key !== null || IDEMPOTENT.has(outgoing.method));
    const retries = call.retries ?? options.retries ?? 6;
    let hasRenewed = false;
    let hasProved = false;
    let token: string | null | undefined;

    for (let tried = 0; ; ) {
      let error: HanokError;
      let isReplay = false;
      let wasSent = false;
      try {
        token ??= await tokenFrom(() => source.token(context));
        wasSent = true;
        const response = await attempt(outgoing, call, key, token);
        if (response.ok) return response;
        isReplay = response.headers.get('idempotency-replayed') === 'true';
        error = await errorOf(response);
        if (response.status === 401 && !hasRenewed && !outgoing.isOnce) {
          hasRenewed = true;
          const refused = token;
          const renewed = await tokenFrom(() => source.renew?.(refused, context));
          if (renewed !== null) {
            token = renewed;
            continue;
          }
        }
      } catch (thrown) {
        if (!(thrown instanceof HanokError)) throw thrown;
        error = thrown;
      }
      if (error.code === 'step_up_required' && !hasProved && !outgoing.isOnce) {
        hasProved = true;
        if (await proveAnew?.()) {
          token = undefined;
          continue;
        }
      }
      const isDone = tried >= retries || isReplay || !isPassing(error, isSafe || (!wasSent && !outgoing.isOnce));
      const waitMs = error.retryAfterMs ?? backoffMs(tried);
      if (isDone || outgoing.isOnce || waitMs > maxWaitMs) throw error;
      tried += 1;
      // All that were told the same second must not come back in the same one.
      await wait(error.retryAfterMs === null ? waitMs : waitMs + Math.random() * FIRST_WAIT_MS, call.signal);
    }
  };
}

/** Whether another try may end otherwise, and does no harm. */
function isPassing({ status, code }: HanokError, isSafe: boolean): boolean {
  // What is used up for the month does not come back by waiting.
  if (status === 429) return code !== 'budget_exhausted';
  if (!isSafe) return false;
  if (code === 'idempotency_in_progress') return true;
  if (status === 0) return code === 'network_unreachable' || code === 'timed_out';
  return status === 502 || status === 503 || status === 504;
}

/** Exponential, and between half of it and all, so that many clients do not come back at once. */
function backoffMs(tried: number): number {
  const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tried);
  return most / 2 + (Math.random() * most) / 2;
}

/** @throws the signal's reason when it fires meanwhile */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
