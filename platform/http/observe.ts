import type { FastifyInstance } from 'fastify';
import { isTracing, type Logger, type Metrics, withSpan } from '#platform/telemetry/index.ts';

/** Counts, times, spans and a line in the log for every request, by its template. */
export function observe(app: FastifyInstance, log: Logger, metrics: Metrics): void {
  // The line holds ids, a template and numbers; there is no secret to look for.
  const lines = log.child({}, { redact: [] });

  app.addHook('onRoute', (route) => {
    const { handler } = route;
    const name = `${String(route.method)} ${route.url}`;
    const attributes = { 'http.route': route.url, 'http.request.method': String(route.method) };
    route.handler = function traced(this: FastifyInstance, request, reply) {
      if (!isTracing()) return handler.call(this, request, reply);
      return withSpan(name, attributes, async () => handler.call(this, request, reply));
    } as typeof handler;
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, id: reqId } = request;
    const route = request.routeOptions.url ?? 'unknown';
    const { elapsedTime, statusCode: status } = reply;
    // A stream lasts as long as its reader stays: no measure of how fast we answer.
    if (!isStream(reply.getHeader('content-type') ?? reply.raw.getHeader('content-type')))
      metrics.observe(route, method, status, elapsedTime / 1000);
    lines.info({ reqId, method, route, status, ms: Math.round(elapsedTime) }, 'answered');
    done();
  });
}

function isStream(contentType: unknown): boolean {
  return typeof contentType === 'string' && contentType.startsWith('text/event-stream');
}
