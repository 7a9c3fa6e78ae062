import { errorOfEnvelope, networkError, STEP_UP_REQUIRED } from './error.ts';
import type { Envelope, Meta } from './types.ts';

export type QueryValue = string | number | boolean | null | undefined;
export type CallOptions = {
  query?: Record<string, QueryValue>;
  signal?: AbortSignal;
  headers?: Record<string, string>;
};

/** One page of a list; `nextCursor` is null on the last one. */
export type Page<T> = { items: T[]; nextCursor: string | null };

/**
 * Where a call gets its bearer token. `renew` is called once after a 401 and returns null when the session is over.
 * `proveAnew` is called once when the server wants to know again who this is; false: the person would rather not.
 */
export type TokenSource = {
  token: () => Promise<string | null>;
  renew: () => Promise<string | null>;
  proveAnew?: () => Promise<boolean>;
};

export type Api = {
  get: <T>(path: string, options?: CallOptions) => Promise<T>;
  post: <T>(path: string, body?: unknown, options?: CallOptions) => Promise<T>;
  put: <T>(path: string, body?: unknown, options?: CallOptions) => Promise<T>;
  patch: <T>(path: string, body?: unknown, options?: CallOptions) => Promise<T>;
  delete: <T = null>(path: string, options?: CallOptions) => Promise<T>;
  /** One page of a list, with its cursor taken from `meta`. */
  list: <T>(path: string, options?: CallOptions) => Promise<Page<T>>;
  /** Plain text, such as a document's content. */
  text: (path: string, options?: CallOptions) => Promise<string>;
  /** A download, with the file name that the server proposes. */
  blob: (path: string, options?: CallOptions) => Promise<{ blob: Blob; fileName: string | null }>;
  /** The raw authorised response (for streams); throws ApiError unless it is 2xx. */
  raw: (path: string, init?: RequestInit & { query?: CallOptions['query'] }) => Promise<Response>;
  /** A valid token for transports other than fetch (uploads with progress). */
  token: () => Promise<string | null>;
  url: (path: string, query?: CallOptions['query']) => string;
};

export function withQuery(path: string, query?: Record<string, QueryValue>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Reads the envelope of a JSON answer; a body that is none becomes null. */
export async function readEnvelope<T>(response: Response): Promise<Envelope<T> | null> {
  try {
    return (await response.json()) as Envelope<T>;
  } catch {
    return null;
  }
}

/**
 * Client of one API root (`/api/v1` or `/api/v1/management`).
 * Every call carries the bearer token; after a 401 the token is renewed and the call repeated once. A call that asks
 * for a fresh proof of who this is gets it and is repeated once, so that no page has to think of it.
 * @throws ApiError for every answer that is not a success, and for a network that cannot be reached.
 */
export function createApi(root: string, tokens: TokenSource): Api {
  const url: Api['url'] = (path, query) => withQuery(root + path, query);

  async function send(target: string, init: RequestInit, token: string | null): Promise<Response> {
    const headers = new Headers(init.headers);
    if (token) headers.set('authorization', `Bearer ${token}`);
    try {
      return await fetch(target, { ...init, headers, credentials: 'same-origin' });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw networkError(error);
    }
  }

  const raw: Api['raw'] = async (path, { query, ...init } = {}) => {
    const target = url(path, query);
    let response = await send(target, init, await tokens.token());
    if (response.status === 401) {
      const renewed = await tokens.renew();
      if (renewed) response = await send(target, init, renewed);
    }
    if (response.ok) return response;
    const error = errorOfEnvelope(response.status, await readEnvelope(response));
    if (error.code !== STEP_UP_REQUIRED || !(await tokens.proveAnew?.())) throw error;
    response = await send(target, init, await tokens.token());
    if (!response.ok) throw errorOfEnvelope(response.status, await readEnvelope(response));
    return response;
  };

  async function call<T>(
    method: string,
    path: string,
    body: unknown,
    options: CallOptions = {},
  ): Promise<{ data: T; meta: Meta | null }> {
    const { query, signal, headers } = options;
    const response = await raw(path, {
      method,
      query,
      ...(signal ? { signal } : {}),
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status === 204) return { data: null as T, meta: null };
    const envelope = await readEnvelope<T>(response);
    if (!envelope?.success) throw errorOfEnvelope(response.status, envelope);
    return { data: envelope.data as T, meta: envelope.meta };
  }

  return {
    get: async <T>(path: string, options?: CallOptions) => (await call<T>('GET', path, undefined, options)).data,
    post: async <T>(path: string, body?: unknown, options?: CallOptions) =>
      (await call<T>('POST', path, body, options)).data,
    put: async <T>(path: string, body?: unknown, options?: CallOptions) =>
      (await call<T>('PUT', path, body, options)).data,
    patch: async <T>(path: string, body?: unknown, options?: CallOptions) =>
      (await call<T>('PATCH', path, body, options)).data,
    delete: async <T = null>(path: string, options?: CallOptions) =>
      (await call<T>('DELETE', path, undefined, options)).data,
    list: async <T>(path: string, options?: CallOptions) => {
      const { data, meta } = await call<{ items: T[] }>('GET', path, undefined, options);
      return { items: data.items, nextCursor: meta?.nextCursor ?? null };
    },
    text: async (path, options) => (await raw(path, { ...options })).text(),
    blob: async (path, options) => {
      const response = await raw(path, { ...options });
      return { blob: await response.blob(), fileName: fileNameOf(response.headers.get('content-disposition')) };
    },
    raw,
    token: tokens.token,
    url,
  };
}

/** File name of a `content-disposition` header (RFC 6266; the encoded form wins). */
export function fileNameOf(disposition: string | null): string | null {
  if (!disposition) return null;
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return null;
    }
  }
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null;
}
