import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, asObject, isFailure, type ModelRequest, type Script, toAnswer } from './script.ts';

/** How one vendor writes on the wire. */
export interface WireFormat {
  /** The request in our terms; null for a path that this vendor does not have. */
  read(path: string, body: Record<string, unknown>): Pick<ModelRequest, 'messages' | 'toolNames'> | null;
  whole(request: ModelRequest, answer: Answer): unknown;
  /** The events of a stream; those marked `token` are preceded by the answer's pause. */
  events(request: ModelRequest, answer: Answer): Iterable<WireEvent>;
  failure(status: number, type: string, message: string): unknown;
  /** Whether the request carries a key in this vendor's header. */
  hasKey(headers: IncomingMessage['headers']): boolean;
  /** Answers that need no script (embeddings), or null. */
  unscripted?(path: string, body: Record<string, unknown>): unknown | null;
}

export interface WireEvent {
  name?: string;
  data: unknown;
  token?: boolean;
}

export interface ModelStandin {
  /** `http://127.0.0.1:<port>`, without `/v1`. */
  readonly url: string;
  readonly requests: ModelRequest[];
  /** From now on, each request is answered by `script`. */
  reply(script: Script): void;
  close(): Promise<void>;
}

/** Starts a stand-in on loopback that answers in the given wire format; until `reply` is called it answers "OK". */
export async function startStandin(format: WireFormat): Promise<ModelStandin> {
  let script: Script = () => 'OK';
  let scripted = 0;
  const requests: ModelRequest[] = [];

  async function handle(message: IncomingMessage, response: ServerResponse) {
    const path = message.url ?? '/';
    const body = await readJson(message);
    const fail = (status: number, type: string, text: string, headers: Record<string, string> = {}) =>
      sendJson(response, status, format.failure(status, type, text), headers);
    if (!format.hasKey(message.headers)) return fail(401, 'authentication_error', 'no key was sent');

    const read = format.read(path, body);
    const request: ModelRequest = {
      path,
      headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
      body,
      model: String(body.model ?? ''),
      messages: read?.messages ?? [],
      toolNames: read?.toolNames ?? [],
      stream: body.stream === true,
      aborted: false,
      written: 0,
    };
    requests.push(request);
    response.on('close', () => {
      request.aborted = !response.writableFinished;
    });
    const ready = format.unscripted?.(path, body) ?? null;
    if (ready !== null) return sendJson(response, 200, ready);
    if (!read) return fail(404, 'not_found_error', `no such path: ${path}`);

    const reply = await script(request, scripted++);
    if (reply === 'hang') return;
    if (isFailure(reply)) return fail(reply.status, reply.type ?? 'error', reply.message ?? 'scripted', reply.headers);
    const answer = toAnswer(reply, request);
    if (!request.stream) return sendJson(response, 200, format.whole(request, answer));
    await sendEvents(response, request, answer, format.events(request, answer));
  }

  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      if (!response.headersSent) sendJson(response, 500, format.failure(500, 'standin_error', String(error)));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    reply(next) {
      script = next;
      scripted = 0;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function sendEvents(
  response: ServerResponse,
  request: ModelRequest,
  answer: Answer,
  events: Iterable<WireEvent>,
) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
  for (const event of events) {
    if (event.token && answer.delayMs > 0) await sleep(answer.delayMs);
    if (response.destroyed) return;
    const data = typeof event.data === 'string' ? event.data : JSON.stringify(event.data);
    response.write(`${event.name ? `event: ${event.name}\n` : ''}data: ${data}\n\n`);
    if (event.token) request.written += 1;
  }
  response.end();
}

async function readJson(message: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : asObject(JSON.parse(text));
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
