import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { defineErrors } from '#platform/errors/index.ts';
import type { EarlierRequest, IdempotencyStore, KeyedRequest, StoredAnswer } from '#platform/idempotency/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';

export const idempotencyErrors = defineErrors({
  idempotency_key_invalid: {
    status: 400,
    en: 'The Idempotency-Key is not one: up to 255 visible characters.',
    ko: 'Idempotency-Key가 올바르지 않아요. 보이는 글자로 255자까지 쓸 수 있어요.',
  },
  idempotency_key_reused: {
    status: 422,
    en: 'This Idempotency-Key came with another request before.',
    ko: '이 Idempotency-Key는 다른 요청에 이미 쓰였어요.',
    hint: 'Make a new key for each new request; repeat one only with what it was first sent with.',
  },
  idempotency_in_progress: {
    status: 409,
    en: 'The first request with this Idempotency-Key is still running.',
    ko: '같은 Idempotency-Key로 보낸 요청이 아직 진행 중이에요.',
    hint: 'Repeat after Retry-After seconds.',
  },
  idempotency_answer_streamed: {
    status: 409,
    en: 'This was done. Its answer went out as a stream and is not sent twice.',
    ko: '이미 처리했어요. 답은 스트림으로 보냈기 때문에 다시 보낼 수 없어요.',
    hint: 'Read what came of it, such as the conversation.',
  },
  idempotency_outcome_unknown: {
    status: 409,
    en: 'The first request with this Idempotency-Key was cut off; it may have been done.',
    ko: '같은 Idempotency-Key로 보낸 요청이 끊겼어요. 처리됐을 수도 있어요.',
    hint: 'Look whether it was done; if not, send it with a new key.',
  },
});

/** Where keys are remembered; by whose request it is. */
export interface IdempotencyPorts {
  workspace(context: RequestContext): IdempotencyStore;
  operators: IdempotencyStore;
}

/** Longer than the longest honest request. */
const LOST_MS = 15 * 60_000;
const RETRY_SECONDS = 1;
/** The draft's key is a structured field's string, in quotes; most clients send it bare. */
const KEY = /^(?:"([\x20-\x21\x23-\x7e]{1,255})"|([\x21\x23-\x7e]{1,255}))$/;

interface Running {
  request: KeyedRequest;
  store: IdempotencyStore;
}

/** Takes the key of a request that is about to run. @returns whether it has been answered what the one before was */
type Claim = (reply: FastifyReply, content: string) => Promise<boolean>;

const uploads = new WeakMap<FastifyRequest, Claim>();

/**
 * What a request is can only be said of an upload when its file lies whole: its route (`limit: 'upload'`) calls this
 * then, before anything is done.
 * @param content tells files and fields apart, a digest say
 * @returns true: it came before, and has been answered what it was then; false: it may run
 */
export async function replayUpload(request: FastifyRequest, reply: FastifyReply, content: string): Promise<boolean> {
  return (await uploads.get(request)?.(reply, content)) ?? false;
}

/**
 * Idempotency-Key (draft-ietf-httpapi-idempotency-key-header) on every POST that needs a token. The first request runs;
 * a repeat is answered what the first was, for a day.
 *
 *   (no row) ── claim ──▶ running ──▶ answered (status, sealed answer) ──▶ expired after 24 h
 *                            ├──────▶ streamed (status, no answer)
 *                            ├──────▶ released (429: nothing was done)
 *                            └─ crash: stays running, so that it is at most once; told as unknown after 15 minutes
 *
 * Failures are kept like successes: whoever was told 500 does not know whether it was done, and neither do we.
 */
export function registerIdempotency(app: FastifyInstance, ports: IdempotencyPorts): void {
  const running = new WeakMap<FastifyRequest, Running>();

  function storeOf(request: FastifyRequest): { store: IdempotencyStore; principalId: string } | null {
    const realm = request.routeOptions.config.access?.realm;
    if (realm === 'workspace')
      return { store: ports.workspace(request.context), principalId: request.context.principal.id };
    if (realm === 'operator') return { store: ports.operators, principalId: request.operator.operator.id };
    return null;
  }

  // After the body was read and found right: what is refused for its form may be mended under the same key.
  app.addHook('preHandler', async function claimKey(request, reply) {
    const header = request.headers['idempotency-key'];
    if (header === undefined || request.method !== 'POST') return;
    const found = storeOf(request);
    if (found === null) return;
    const [, quoted, bare] = KEY.exec(String(header).trim()) ?? [];
    const key = quoted ?? bare;
    if (key === undefined) throw idempotencyErrors.idempotency_key_invalid();
    const { store, principalId } = found;

    const claim: Claim = async (reply, content) => {
      const keyed: KeyedRequest = {
        principalId,
        route: `POST ${request.routeOptions.url ?? ''}`,
        keyHash: sha256(key),
        fingerprint: sha256(`${request.url}\n${content}`),
        executionId: randomUUID(),
      };
      const earlier = await store.claim(keyed);
      if (earlier !== null) {
        replay(reply, keyed, earlier);
        return true;
      }
      running.set(request, { request: keyed, store });
      // A stream is taken over by its handler, and passes no hook at its end.
      reply.raw.once('close', () => {
        if (reply.sent) finish(request, reply.raw.statusCode, null);
      });
      return false;
    };
    if (request.routeOptions.config.limit === 'upload') uploads.set(request, claim);
    else if (await claim(reply, JSON.stringify(request.body ?? null))) return reply;
  });

  app.addHook('onSend', async (request, reply, payload) => {
    if (running.has(request)) await finish(request, reply.statusCode, answerOf(reply, payload));
    return payload;
  });

  /** Never fails the answer, which is true whether we can remember it or not. */
  async function finish(request: FastifyRequest, status: number, answer: StoredAnswer | null): Promise<void> {
    const run = running.get(request);
    if (run === undefined) return;
    running.delete(request);
    try {
      if (status === 429) await run.store.release(run.request);
      else await run.store.complete(run.request, status, answer);
    } catch (error) {
      request.log.error({ err: error }, 'the answer to an idempotency key was not kept');
    }
  }
}

function replay(reply: FastifyReply, keyed: KeyedRequest, earlier: EarlierRequest): void {
  if (!earlier.fingerprint.equals(keyed.fingerprint)) throw idempotencyErrors.idempotency_key_reused();
  const { status, answer } = earlier;
  if (status === null) {
    if (Date.now() - earlier.startedAt.getTime() > LOST_MS) throw idempotencyErrors.idempotency_outcome_unknown();
    throw idempotencyErrors.idempotency_in_progress({ retryAfterSeconds: RETRY_SECONDS });
  }
  if (answer === null) throw idempotencyErrors.idempotency_answer_streamed();
  if (answer.location !== null) reply.header('location', answer.location);
  if (answer.contentType !== null) reply.header('content-type', answer.contentType);
  reply.status(status).header('idempotency-replayed', 'true').send(answer.body);
}

function answerOf(reply: FastifyReply, payload: unknown): StoredAnswer | null {
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return null;
  const text = (name: string) => {
    const value = reply.getHeader(name);
    return value === undefined ? null : String(value);
  };
  return { body: payload.toString(), contentType: text('content-type'), location: text('location') };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
