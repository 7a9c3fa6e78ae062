import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import underPressure from '@fastify/under-pressure';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { errors } from '#platform/errors/index.ts';
import type { Limiter } from '#platform/limits/index.ts';
import type { Logger, Metrics } from '#platform/telemetry/index.ts';
import { publicRoute, requireDeclaredAccess } from './access.ts';
import { protectPage, registerBrowserHeaders, takeOver } from './browser.ts';
import { handleError } from './errors.ts';
import { type GatewayPorts, registerGateway } from './gateway.ts';
import { registerIdempotency } from './idempotency.ts';
import { boundJson } from './json.ts';
import { registerHeld, registerLimits } from './limits.ts';
import { type MetricsAccess, registerMetrics } from './metrics.ts';
import { observe } from './observe.ts';
import { registerOpenApi, type Tag } from './openapi.ts';
import { referenceRouter } from './reference.ts';
import type { Router } from './router.ts';
import { createSerializer } from './serializer.ts';
import { answerUnreadable, createTargets, refuseSeveralHosts } from './target.ts';
import { registerTimes, TIMES, type Times } from './times.ts';
import { type TlsFiles, tlsOptions } from './tls.ts';

export type HttpServer = FastifyInstance;

export interface HttpServerOptions {
  log: Logger;
  metrics: Metrics;
  /** Unless told, nobody reads them. */
  metricsAccess?: MetricsAccess;
  gateway: GatewayPorts;
  version: string;
  /** The chapters of the API's reference, in their order. */
  tags?: readonly Tag[];
  /** Whose `X-Forwarded-*` are believed: so many proxies in front, or those in these networks. Others are the client's word. */
  trustProxy: false | number | readonly string[];
  /** Certificate and key; without, TLS ends before us or there is none. */
  tls?: TlsFiles | null;
  limiter: Limiter;
  uploadLimitBytes: number;
  /** Also asks whether each answer is what its schema says: in tests, and unless told otherwise. */
  checkAnswers?: boolean;
  /** How long requests may take; unless told, as in times.ts. */
  times?: Times;
  /** Workspace and management routers, mounted below /api/v1. */
  api: readonly Router[];
  /** Routers that speak protocols of their own (OAuth, sessions), mounted at the root. */
  root: readonly Router[];
  /** Whether this process can answer at all; readiness for load balancers. */
  ready(): Promise<Record<string, 'ok' | string>>;
  /** Serves what is no API: the web app. Absent: such addresses are 404. */
  web?: (request: FastifyRequest['raw'], response: import('node:http').ServerResponse) => Promise<void>;
}

const BODY_LIMIT_BYTES = 1024 * 1024;
/** Of somebody who is not known yet: an address and a password are short. */
const SIGN_IN_BODY_BYTES = 64 * 1024;
const UPLOAD_MS = 900_000;
const CONNECTION = { maxHeaderSize: 16_384, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 };

/**
 * The gateway: limits, compression, request ids, the chain of DESIGN.md, the envelope, and the OpenAPI document made
 * of the routes themselves.
 */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const targets = createTargets(options.gateway.publicHost);
  const tls = options.tls ?? null;
  const app = fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // Of a list of addresses those count that trusted proxies wrote themselves, the last ones.
    trustProxy: trusted(options.trustProxy),
    ...(tls === null ? { http: CONNECTION } : { https: { ...tlsOptions(tls), ...CONNECTION } }),
    bodyLimit: BODY_LIMIT_BYTES,
    // A whole request, and its headers alone; what comes in between is watched in times.ts.
    requestTimeout: UPLOAD_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: handleError,
    rewriteUrl: targets.rewrite,
    clientErrorHandler: answerUnreadable,
    // The server is one of HTTPS or of HTTP by what is configured; Fastify's types want to know which before.
  }) as unknown as FastifyInstance;

  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(createSerializer(options.checkAnswers ?? true));
  app.setErrorHandler(handleError);
  requireDeclaredAccess(app);
  refuseSeveralHosts(app);
  boundJson(app);
  boundBodies(app);
  endIdleConnections(app);
  observe(app, options.log, options.metrics);

  await app.register(cookie);
  registerBrowserHeaders(app);
  await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip', 'identity'] });
  await app.register(underPressure, { maxEventLoopDelay: 5_000, retryAfter: 5 });
  const count = registerLimits(app, options.limiter);
  registerTimes(app, options.times ?? TIMES);
  await app.register(multipart, {
    limits: { fileSize: options.uploadLimitBytes, files: 1, fields: 10, fieldSize: 4_096, parts: 11 },
  });
  await registerOpenApi(app, { version: options.version, tags: options.tags ?? [] });

  registerGateway(app, options.gateway, targets.slugs, count);
  registerHeld(app, options.limiter);
  if (options.gateway.idempotency !== undefined) registerIdempotency(app, options.gateway.idempotency);

  app.get('/healthz', { config: publicRoute, schema: { hide: true } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config: publicRoute, schema: { hide: true } }, async (_request, reply) => {
    const checks = await options.ready();
    const ready = Object.values(checks).every((state) => state === 'ok');
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', checks });
  });
  registerMetrics(app, options.metrics, options.metricsAccess ?? 'closed');
  await app.register(referenceRouter);
  for (const router of options.root) await app.register(router);
  await app.register(
    async (api) => {
      api.get('/openapi.json', { config: publicRoute, schema: { hide: true } }, async () => app.swagger());
      for (const router of options.api) await api.register(router);
    },
    { prefix: '/api/v1' },
  );

  app.setNotFoundHandler(async (request, reply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !request.url.startsWith('/api/');
    if (options.web === undefined || !isPage) throw errors.not_found();
    await answerPage(options.web, request, reply);
  });
  return app;
}

/** Hands a request over to the web app. From there on Fastify answers nothing, also when the web app fails. */
async function answerPage(
  web: NonNullable<HttpServerOptions['web']>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const raw = takeOver(reply);
  protectPage(request, reply);
  try {
    await web(request.raw, raw);
  } catch (error) {
    request.log.error({ err: error }, 'a page failed');
    if (raw.headersSent) raw.destroy();
    else raw.writeHead(500, { 'content-type': 'text/plain' }).end('Something failed on our side.\n');
  }
}

function trusted(proxies: HttpServerOptions['trustProxy']) {
  if (typeof proxies === 'number') return (_address: string, hop: number) => hop < proxies;
  return typeof proxies === 'object' ? [...proxies] : proxies;
}

function boundBodies(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { limit, access } = route.config ?? {};
    if (limit === 'sign-in' || (limit === undefined && access?.realm === 'public'))
      route.bodyLimit ??= SIGN_IN_BODY_BYTES;
  });
}

/** A connection that was busy when the server began to end is idle later on; kept alive, it would hold up the end. */
function endIdleConnections(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    const timer = setInterval(() => app.server.closeIdleConnections(), 100);
    app.server.once('close', () => clearInterval(timer));
  });
}
