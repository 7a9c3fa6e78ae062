import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { defineErrors, errors } from '#platform/errors/index.ts';
import type { Limiter, Outcome, Reading, RouteClass, Subject } from '#platform/limits/index.ts';

export const limitErrors = defineErrors({
  too_many_at_once: {
    status: 429,
    en: 'Too many of these are under way at the same time.',
    ko: '같은 작업이 한꺼번에 너무 많이 진행되고 있어요.',
    hint: 'Wait until one of them has ended.',
  },
});

/** What the gateway asks once it knows who sends a request. @throws `rate_limited` */
export type Count = (request: FastifyRequest, reply: FastifyReply, who: Subject | null) => void | Promise<void>;

const WHOSE = { address: 'This address', user: 'You', tenant: 'This workspace' } as const;
const HELD_RETRY_SECONDS = 5;

/**
 * Three gates: the address before the authentication; the user and the tenant right after it, before a permission is
 * looked up or a byte of the body read; and a place among those under way for what takes long.
 */
export function registerLimits(app: FastifyInstance, limiter: Limiter): Count {
  const counted = new WeakSet<FastifyRequest>();
  const arrivals = new WeakMap<FastifyRequest, Outcome>();

  app.addHook('onRequest', function countAddress(request, reply, done) {
    const outcome = limiter.arrive(classOf(request), addressOf(request));
    if (outcome.allowed) {
      arrivals.set(request, outcome);
      return done();
    }
    // It is known already, and to count it again would keep a client that waits too little out for good.
    counted.add(request);
    tell(request, reply, outcome.readings);
    done(refusal(outcome));
  });

  // Who is refused before anybody was asked who they are still came from somewhere.
  app.addHook('onResponse', async (request) => {
    if (!counted.has(request)) limiter.refused(classOf(request), addressOf(request));
  });

  function judge(request: FastifyRequest, reply: FastifyReply, outcome: Outcome): void {
    // A shared store has counted the address anew, and knows better.
    const before = outcome.readings[0]?.scope === 'address' ? [] : (arrivals.get(request)?.readings ?? []);
    tell(request, reply, [...before, ...outcome.readings]);
    if (!outcome.allowed) throw refusal(outcome);
  }

  return (request, reply, who) => {
    counted.add(request);
    const outcome = limiter.pass(classOf(request), addressOf(request), who);
    if (outcome instanceof Promise) return outcome.then((found) => judge(request, reply, found));
    judge(request, reply, outcome);
  };
}

/** Bounds what is under way; after the gateway, so that it is known whose it is. */
export function registerHeld(app: FastifyInstance, limiter: Limiter): void {
  app.addHook('onRequest', async function takePlace(request, reply) {
    const kind = request.routeOptions.config.limit;
    const rule = request.routeOptions.config.access;
    if ((kind !== 'upload' && kind !== 'ask') || rule?.realm !== 'workspace') return;
    const { tenant, principal } = request.context;
    const leave = await limiter.hold(kind, { tenantId: tenant.id, userId: principal.id });
    if (leave === null) throw limitErrors.too_many_at_once({ retryAfterSeconds: HELD_RETRY_SECONDS });
    // Also where Fastify does not answer itself: a stream ends with its connection.
    reply.raw.once('close', leave);
    // Who has left meanwhile is not told of again.
    if (request.raw.socket.destroyed) leave();
  });
}

/** A socket that has broken meanwhile has no address any more, whatever Fastify's types say. */
function addressOf({ ip }: { ip: string | undefined }): string {
  return ip ?? 'gone';
}

/** A route that does not say: by what it does. What is no route is a page or a mistake. */
export function classOf(request: FastifyRequest): RouteClass {
  if (request.is404) return request.url.startsWith('/api/') ? 'read' : 'page';
  return classOfRoute(request.method, request.routeOptions.config);
}

/** What a call of a route costs. */
export function classOfRoute(method: string, { limit, access }: FastifyContextConfig): RouteClass {
  if (limit !== undefined) return limit;
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return 'read';
  return access?.realm === 'public' ? 'sign-in' : 'write';
}

function refusal({ readings }: Outcome): Error {
  // Of several that are used up, the one that takes longest.
  const [worst] = readings.filter(({ waitMs }) => waitMs > 0).sort((a, b) => b.waitMs - a.waitMs);
  return errors.rate_limited({
    detail: `${WHOSE[worst?.scope ?? 'address']} sent too many requests of this kind.`,
    retryAfterSeconds: Math.max(1, Math.ceil((worst?.waitMs ?? 1000) / 1000)),
  });
}

/** The headers of draft-ietf-httpapi-ratelimit-headers. */
function tell(request: FastifyRequest, reply: FastifyReply, readings: readonly Reading[]): void {
  if (request.is404 && readings.every(({ remaining }) => remaining > 0)) return;
  let policy = '';
  let state = '';
  for (const { scope, quota, remaining, resetMs } of readings) {
    const comma = policy === '' ? '' : ', ';
    policy += `${comma}"${scope}";q=${quota};w=60`;
    state += `${comma}"${scope}";r=${remaining};t=${Math.ceil(resetMs / 1000)}`;
  }
  reply.header('ratelimit-policy', policy).header('ratelimit', state);
}
