export interface ServerEvent {
  id: string | null;
  event: string;
  data: string;
}

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

/** Yields the events of an answer until the server closes it. @throws whatever breaks the connection */
export async function* readEvents(response: Response): AsyncGenerator<ServerEvent> {
  if (response.body === null) return;
  const parse = createEventParser();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
