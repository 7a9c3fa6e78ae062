/** Server-sent events read over fetch, so that they carry a bearer token and can be stopped and resumed. */
import type { Api } from './api/client.ts';

export type ServerEvent = { id: string | null; event: string; data: string };

/**
 * Splits a stream of text into events (WHATWG server-sent events: `\n`, `\r\n` or `\r` line ends, several `data`
 * lines joined by a newline, comments ignored). Feed it chunks in order; it keeps what is not complete yet.
 */
export function createEventParser(): (chunk: string) => ServerEvent[] {
  let buffer = '';
  let id: string | null = null;
  let event = '';
  let data: string[] = [];

  function take(line: string, out: ServerEvent[]): void {
    if (line === '') {
      if (data.length > 0) out.push({ id, event: event || 'message', data: data.join('\n') });
      event = '';
      data = [];
      return;
    }
    if (line.startsWith(':')) return;
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
  }

  return (chunk) => {
    const out: ServerEvent[] = [];
    buffer += chunk;
    // A carriage return at the very end may be half of a \r\n; it waits for the next chunk.
    let match = /\r\n|\n|\r(?!$)/.exec(buffer);
    while (match) {
      take(buffer.slice(0, match.index), out);
      buffer = buffer.slice(match.index + match[0].length);
      match = /\r\n|\n|\r(?!$)/.exec(buffer);
    }
    return out;
  };
}

export type StreamOptions = {
  method?: 'GET' | 'POST';
  body?: unknown;
  signal?: AbortSignal;
  /** Id of the last event already seen; the server goes on after it. */
  lastEventId?: string | null;
};

/**
 * Opens a stream of events and yields them until the server closes it.
 * @throws ApiError when the server refuses; DOMException `AbortError` when `signal` fires.
 */
export async function* streamEvents(api: Api, path: string, options: StreamOptions = {}): AsyncGenerator<ServerEvent> {
  const { method = 'GET', body, signal, lastEventId } = options;
  const response = await api.raw(path, {
    method,
    ...(signal ? { signal } : {}),
    headers: {
      accept: 'text/event-stream',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.body) return;
  const parse = createEventParser();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parse(value);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
