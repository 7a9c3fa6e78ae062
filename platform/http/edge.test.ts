import { DrizzleQueryError } from 'drizzle-orm';
import { DatabaseError } from 'pg';
import { afterEach, expect, test } from 'vitest';
import { errors } from '#platform/errors/index.ts';
import { createLogger, createMetrics } from '#platform/telemetry/index.ts';
import type { Tenancy } from '#platform/tenancy/index.ts';
import { createTestLimiter } from '#platform/testing/limits.ts';
import {
  createHttpServer,
  type HttpServer,
  type HttpServerOptions,
  openEventStream,
  publicRoute,
  type Router,
} from './index.ts';

/* Where Fastify does not answer itself, or answers before our chain begins. */

const config = publicRoute;
const router: Router = async (app) => {
  app.get('/address', { config }, async (request) => ({ ip: request.ip }));
  app.get('/stream', { config }, async (_request, reply) => {
    openEventStream(reply).close();
    return reply;
  });
  app.get<{ Params: { code: string } }>('/refused/:code', { config }, async (request) => {
    const cause = Object.assign(new DatabaseError('inner words', 0, 'error'), {
      code: request.params.code,
      severity: 'ERROR',
    });
    throw new DrizzleQueryError('select 1', [], cause);
  });
};

type Web = NonNullable<Parameters<typeof createHttpServer>[0]['web']>;
const servers: HttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: { trustProxy?: HttpServerOptions['trustProxy']; web?: Web } = {}): Promise<HttpServer> {
  const server = await createHttpServer({
    log: createLogger({ level: 'silent', file: null }),
    metrics: createMetrics(),
    metricsAccess: 'loopback',
    version: '0.0.0',
    trustProxy: options.trustProxy ?? false,
    limiter: createTestLimiter(),
    uploadLimitBytes: 1_000,
    api: [router],
    root: [],
    ready: async () => ({}),
    gateway: {
      publicHost: 'hanok.test',
      verifyToken: async () => {
        throw errors.unauthenticated();
      },
      tenantById: async () => null,
      memberOf: async () => null,
      operatorById: async () => null,
      tenancy: {} as Tenancy,
    },
    ...(options.web === undefined ? {} : { web: options.web }),
  });
  servers.push(server);
  return server;
}

test('a page that fails is answered, once, and tells nothing of why', async () => {
  const app = await start({
    web: async () => {
      throw new Error('inner words');
    },
  });
  const answer = await app.inject({ url: '/a/page' });
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('inner');
});

test('pages and streams carry the headers that keep browsers from sniffing and from telling where they were', async () => {
  const app = await start({ web: async (_request, response) => void response.end('page') });
  const stream = await app.inject({ url: '/api/v1/stream' });
  expect(stream.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-type': 'text/event-stream; charset=utf-8',
    'x-request-id': expect.any(String),
  });
  const page = await app.inject({ url: '/a/page' });
  expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
});

test('how long a reader stays at a stream is no time of an answer', async () => {
  const app = await start();
  await app.inject({ url: '/api/v1/stream' });
  await app.inject({ url: '/api/v1/address' });
  const { body } = await app.inject({ url: '/metrics' });
  expect(body).toContain('route="/api/v1/address"');
  expect(body).not.toContain('route="/api/v1/stream"');
});

test('an address that cannot be read is told in the envelope', async () => {
  const app = await start();
  for (const url of ['/api/v1/refused/%zz', `/api/v1/refused/${'a'.repeat(1_000)}`]) {
    const answer = await app.inject({ url });
    expect([answer.statusCode, answer.json().error?.code]).toEqual([404, 'not_found']);
    expect(answer.body).not.toContain('FST_');
  }
});

test('behind a proxy, the address that the proxy wrote counts, not those that the client claims', async () => {
  const app = await start({ trustProxy: 1 });
  const answer = await app.inject({
    url: '/api/v1/address',
    headers: { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' },
  });
  expect(answer.json()).toEqual({ ip: '203.0.113.9' });
});

test.each([
  [2, '198.51.100.1'],
  [['127.0.0.0/8', '203.0.113.0/24'], '198.51.100.1'],
  [['127.0.0.0/8'], '203.0.113.9'],
  [['192.0.2.0/24'], '127.0.0.1'],
  [false as const, '127.0.0.1'],
])('with %j as proxies, a request is from %s', async (trustProxy, ip) => {
  const app = await start({ trustProxy });
  const headers = { 'x-forwarded-for': '192.0.2.66, 198.51.100.1, 203.0.113.9' };
  expect((await app.inject({ url: '/api/v1/address', headers })).json()).toEqual({ ip });
});

test.each([
  ['22P05', 400, 'validation_failed'],
  ['22008', 400, 'validation_failed'],
  ['22P02', 400, 'validation_failed'],
  ['23503', 409, 'conflict'],
  ['40P01', 409, 'conflict'],
  ['53300', 503, 'unavailable'],
  ['57P03', 503, 'unavailable'],
  ['ECONNREFUSED', 503, 'unavailable'],
  ['42P01', 500, 'internal'],
])('a database that answers %s is %i %s to the caller, without its words', async (code, status, told) => {
  const app = await start();
  const answer = await app.inject({ url: `/api/v1/refused/${code}` });
  expect([answer.statusCode, answer.json().error.code]).toEqual([status, told]);
  expect(answer.body).not.toMatch(/inner|select/);
});
