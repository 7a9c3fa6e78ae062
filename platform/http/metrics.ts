import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errors } from '#platform/errors/index.ts';
import type { Metrics } from '#platform/telemetry/index.ts';
import { publicRoute } from './access.ts';

/**
 * Who may read the metrics: whoever has the token; or, where none is set, programs on this machine (`loopback`), which
 * production does not allow, since a proxy on the machine makes everybody one; or nobody (`closed`).
 */
export type MetricsAccess = { token: string } | 'loopback' | 'closed';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const digest = (text: string) => createHash('sha256').update(text).digest();

/** `GET /metrics` for Prometheus. Where it is closed it is not there. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics, access: MetricsAccess): void {
  const expected = typeof access === 'object' ? digest(`Bearer ${access.token}`) : null;

  function refuse(request: FastifyRequest): void {
    if (expected !== null) {
      if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) throw errors.unauthenticated();
    } else if (access === 'closed' || !LOOPBACK.test(request.socket.remoteAddress ?? '127.0.0.1'))
      throw errors.not_found();
  }

  app.get('/metrics', { config: publicRoute, schema: { hide: true } }, async (request, reply) => {
    refuse(request);
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
