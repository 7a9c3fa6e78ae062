import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { defineErrors } from '#platform/errors/index.ts';
import { classOf } from './limits.ts';

export const timeErrors = defineErrors({
  body_too_slow: {
    status: 408,
    en: 'The body took too long to arrive.',
    ko: '본문이 너무 느리게 도착했어요.',
    hint: 'Send it again over a better line.',
  },
  took_too_long: {
    status: 504,
    en: 'This took too long and was given up waiting for. It may still be done.',
    ko: '너무 오래 걸려서 더 기다리지 않았어요. 처리됐을 수도 있어요.',
    hint: 'Look whether it was done before you send it again.',
  },
});

/** How long a request may take. */
export interface Times {
  /** For a body that is no upload, as a whole. */
  bodyMs: number;
  /** An upload is looked at so often, and must have brought this many bytes since. */
  uploadStepMs: number;
  uploadStepBytes: number;
  /** Until an answer begins. */
  answerMs: number;
  /** The same where a file comes in or a model writes. */
  longAnswerMs: number;
}

export const TIMES: Times = {
  bodyMs: 20_000,
  uploadStepMs: 15_000,
  uploadStepBytes: 60_000,
  answerMs: 60_000,
  longAnswerMs: 600_000,
};

/**
 * Clocks of each request. A connection may not be held open by a trickle of bytes, nor a caller by an answer that does
 * not begin; what has begun to be answered (a file, a stream) may take its time.
 */
export function registerTimes(app: FastifyInstance, times: Times): void {
  const clocks = new WeakMap<FastifyRequest, NodeJS.Timeout[]>();

  app.addHook('onRequest', function startClocks(request, reply, done) {
    const kind = classOf(request);
    const answerMs = kind === 'upload' || kind === 'ask' ? times.longAnswerMs : times.answerMs;
    const started: NodeJS.Timeout[] = [];
    if (kind !== 'page')
      started.push(
        setTimeout(() => {
          if (!reply.sent && !reply.raw.headersSent) reply.send(timeErrors.took_too_long());
        }, answerMs),
      );
    if (hasBody(request)) started.push(kind === 'upload' ? watchUpload(request, reply) : watchBody(request, reply));
    for (const clock of started) clock.unref();
    clocks.set(request, started);
    // Not at the end of the answer alone: a connection that breaks has none.
    reply.raw.once('close', () => stop(request));
    if (request.raw.socket.destroyed) stop(request);
    done();
  });

  function watchBody(request: FastifyRequest, reply: FastifyReply): NodeJS.Timeout {
    return setTimeout(() => {
      if (!request.raw.complete) giveUp(request, reply);
    }, times.bodyMs);
  }

  function watchUpload(request: FastifyRequest, reply: FastifyReply): NodeJS.Timeout {
    const { socket } = request.raw;
    let before = socket.bytesRead;
    const clock = setInterval(() => {
      if (request.raw.complete) return clearInterval(clock);
      // A server that is slow to take the bytes is no slow sender.
      const isPaused = request.raw.readableLength > 0;
      if (!isPaused && socket.bytesRead - before < times.uploadStepBytes) giveUp(request, reply);
      before = socket.bytesRead;
    }, times.uploadStepMs);
    return clock;
  }

  function giveUp(request: FastifyRequest, reply: FastifyReply): void {
    stop(request);
    const end = () => request.raw.socket.destroy();
    if (reply.sent || reply.raw.headersSent) return void end();
    reply.raw.once('finish', end);
    reply.header('connection', 'close').send(timeErrors.body_too_slow());
  }

  function stop(request: FastifyRequest): void {
    for (const clock of clocks.get(request) ?? []) clearTimeout(clock);
    clocks.delete(request);
  }
}

function hasBody(request: FastifyRequest): boolean {
  const { headers } = request;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
