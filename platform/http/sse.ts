import type { FastifyReply } from 'fastify';
import { takeOver } from './browser.ts';

/** An answer that goes out piece by piece as server-sent events (WHATWG HTML § 9.2). */
export interface EventStream {
  send(event: { id: number; type: string; data: unknown }): void;
  close(): void;
  /** Aborts when the reader is gone. */
  readonly signal: AbortSignal;
}

const HEARTBEAT_MS = 15_000;

/** Takes the reply over from Fastify and begins the stream. */
export function openEventStream(reply: FastifyReply): EventStream {
  const gone = new AbortController();
  const raw = takeOver(reply);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.flushHeaders();
  // A comment now and then keeps proxies from taking a silent stream for a dead one.
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
  const leave = () => {
    clearInterval(heartbeat);
    gone.abort();
  };
  raw.on('close', leave);
  // A reader who left before we got here is not told of again.
  if (reply.request.raw.socket.destroyed) leave();
  return {
    signal: gone.signal,
    send({ id, type, data }) {
      if (!raw.writableEnded && !raw.destroyed)
        raw.write(`id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close() {
      clearInterval(heartbeat);
      if (!raw.writableEnded) raw.end();
    },
  };
}
