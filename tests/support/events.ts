/** One event of a text/event-stream. */
export interface StreamEvent {
  id: number;
  type: string;
  data: Record<string, unknown>;
}

/** Reads server-sent events as a browser does, comments left out. */
export async function* readEvents(response: Response): AsyncGenerator<StreamEvent> {
  if (response.body === null) return;
  let held = '';
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    held += piece;
    for (let end = held.indexOf('\n\n'); end >= 0; end = held.indexOf('\n\n')) {
      const event = parse(held.slice(0, end));
      held = held.slice(end + 2);
      if (event !== null) yield event;
    }
  }
}

function parse(block: string): StreamEvent | null {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const data = fields.get('data');
  if (data === undefined) return null;
  return { id: Number(fields.get('id')), type: fields.get('event') ?? 'message', data: JSON.parse(data) };
}
