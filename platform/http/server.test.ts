import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DrizzleQueryError } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineErrors, errors } from '#platform/errors/index.ts';
import { createLogger, createMetrics } from '#platform/telemetry/index.ts';
import type { Tenancy } from '#platform/tenancy/index.ts';
import { createTestLimiter } from '#platform/testing/limits.ts';
import {
  createHttpServer,
  type EventStream,
  envelope,
  type HttpServer,
  type HttpServerOptions,
  ok,
  openEventStream,
  publicRoute,
  type Router,
} from './index.ts';

const own = defineErrors({
  kettle_empty: { status: 418, en: 'The kettle is empty.', ko: '주전자가 비었어요.', hint: 'Fill it.' },
});
const secretRow = "insert into users values ('ann@acme.test')";
const config = publicRoute;
const boundary = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';

let readers = 0;
const router: Router = async (app) => {
  app.get('/teapot', { config }, async () => {
    throw own.kettle_empty({ detail: 'Nobody filled it.', cause: new Error('inner detail') });
  });
  app.get('/unknown', { config }, async () => {
    throw new Error(`boom at ${secretRow}`);
  });
  app.get('/statement', { config }, async () => {
    throw new DrizzleQueryError('select $1', ['ann@acme.test'], new Error('relation does not exist'));
  });
  app.get('/odd', { config }, async () => {
    throw 'not even an error';
  });
  app.get('/shape', { config, schema: { response: { 200: envelope(z.object({ n: z.number() })) } } }, async (request) =>
    ok(request, { n: JSON.parse('"not a number"') }),
  );
  app.get(
    '/trim',
    { config, schema: { response: { 200: envelope(z.object({ shown: z.string() })) } } },
    async (request) => ok(request, { shown: 'yes', passwordHash: 'never' }),
  );
  app.post(
    '/things/:id',
    {
      config,
      schema: {
        params: z.object({ id: z.uuid() }),
        body: z.strictObject({
          name: z.string().min(1),
          tags: z.array(z.strictObject({ label: z.string() })).default([]),
        }),
      },
    },
    async (request) => ok(request, request.body),
  );
  app.get('/ip', { config }, async (request) => ok(request, request.ip));
  app.get('/gone', { config }, async (request, reply) => {
    const closed = new Promise((resolve) => reply.raw.once('close', resolve));
    request.raw.socket.destroy();
    await closed;
    late.push(openEventStream(reply));
    return reply;
  });
  app.get('/long', { config }, async (request) => ok(request, { text: '한옥 '.repeat(2_000) }));
  app.post('/upload', { config }, async (request) => {
    for await (const part of request.parts()) if (part.type === 'file') await part.toBuffer();
    return ok(request, null);
  });
  app.get('/events', { config }, async (_request, reply) => {
    const events = openEventStream(reply);
    readers += 1;
    events.signal.addEventListener('abort', () => {
      readers -= 1;
    });
    events.send({ id: 1, type: 'greeting', data: { text: '두 줄\n이에요' } });
    if (_request.headers['x-stay'] === undefined) events.close();
    events.send({ id: 2, type: 'late', data: {} });
    return reply;
  });
};

const lines: string[] = [];
/** Streams that were begun after their reader had left. */
const late: EventStream[] = [];
let app: HttpServer;

async function start(limits = '', trustProxy: HttpServerOptions['trustProxy'] = false): Promise<HttpServer> {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return createHttpServer({
    log: createLogger({ level: 'debug', file: null }, sink),
    metrics: createMetrics(),
    metricsAccess: 'loopback',
    version: '0.0.0',
    trustProxy,
    limiter: createTestLimiter(limits),
    uploadLimitBytes: 1_000,
    api: [router],
    root: [],
    ready: async () => ({ database: 'ok', web: 'starting' }),
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
  });
}
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) => app.inject({ url: `/api/v1${path}`, headers });
const post = (path: string, payload: string | object, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });
const ID = '0192f3c4-0000-7000-8000-000000000000';

describe('errors', () => {
  test('a declared error comes with code, words in two languages and a hint, and without its cause', async () => {
    const answer = await get('/teapot?token=secret');
    expect(answer.statusCode).toBe(418);
    expect(answer.json()).toEqual({
      success: false,
      data: null,
      error: {
        type: 'https://hanok.dev/errors/kettle_empty',
        title: 'The kettle is empty.',
        status: 418,
        code: 'kettle_empty',
        detail: 'Nobody filled it.',
        hint: 'Fill it.',
        instance: '/api/v1/teapot',
        messages: { ko: '주전자가 비었어요.', en: 'The kettle is empty.' },
      },
      meta: { requestId: answer.headers['x-request-id'] },
    });
  });

  test.each(['/unknown', '/statement', '/odd', '/shape'])(
    '%s: what nobody foresaw is `internal` and tells nothing',
    async (path) => {
      const answer = await get(path);
      expect([answer.statusCode, answer.json().error.code]).toEqual([500, 'internal']);
      for (const inner of ['boom', 'insert into', 'select', 'ann@acme.test', 'relation', '.ts:', 'at ', 'not a number'])
        expect(answer.body.replace('at this', '')).not.toContain(inner);
    },
  );

  test('the log knows why, by the request’s id, and yet no value of a statement', async () => {
    lines.length = 0;
    const answer = await get('/statement');
    const line = lines.find((text) => text.includes('request failed')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      reqId: answer.headers['x-request-id'],
      err: { message: 'statement failed: select $1' },
    });
    expect(lines.join('')).not.toContain('ann@acme.test');
  });

  test('each wrong field is named by its path; unknown ones, deep ones too, are refused', async () => {
    const answer = await post(`/things/${ID}`, {
      name: '',
      tags: [{ label: 1 }, { label: 'x', admin: true }],
      role: 'owner',
    });
    expect(answer.statusCode).toBe(400);
    const { code, fields } = answer.json().error;
    expect(code).toBe('validation_failed');
    expect(fields.map(({ path }: { path: string }) => path)).toEqual(expect.arrayContaining(['name', 'tags.0.label']));
    expect(JSON.stringify(fields)).toMatch(/admin/);
    expect(JSON.stringify(fields)).toMatch(/role/);
    expect((await post('/things/1', { name: 'x' })).json().error.fields).toMatchObject([{ path: 'id' }]);
  });

  test('a body that is none, or of another kind, has a code of its own', async () => {
    const codes = async (payload: string, headers?: Record<string, string>) => {
      const answer = await post(`/things/${ID}`, payload, headers);
      return `${answer.statusCode} ${answer.json().error.code}`;
    };
    expect(await codes('{"name":')).toBe('400 malformed_body');
    expect(await codes('')).toBe('400 malformed_body');
    expect(await codes('{"name":"x","__proto__":{"admin":true}}')).toBe('400 malformed_body');
    expect(await codes('<x/>', { 'content-type': 'application/xml' })).toBe('415 unsupported_media_type');
    expect(await codes(JSON.stringify({ name: 'x'.repeat(1_100_000) }))).toBe('413 payload_too_large');
  });

  test('an upload above the limit is 413, one that is no multipart 415', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await post('/upload', `${boundary}${'y'.repeat(1_001)}\r\n--x--\r\n`, headers)).statusCode).toBe(413);
    expect((await post('/upload', `${boundary}${'y'.repeat(900)}\r\n--x--\r\n`, headers)).statusCode).toBe(200);
    expect((await post('/upload', '{}')).statusCode).toBe(415);
  });

  test('an address that is not there is 404 in the envelope, whatever the method', async () => {
    for (const [method, url] of [
      ['GET', '/api/v1/none'],
      ['POST', '/nowhere'],
      ['DELETE', '/api/v1/teapot'],
      ['GET', '/t/acme/api/v1/none'],
    ] as const) {
      const answer = await app.inject({ method, url });
      expect([answer.statusCode, answer.json().error?.code]).toEqual([404, 'not_found']);
    }
    expect((await app.inject({ url: '/api/v1/%E0%A4%A' })).statusCode).toBeLessThan(500);
  });
});

describe('answers', () => {
  test('what the schema of an answer does not name does not leave', async () => {
    expect((await get('/trim')).json()).toMatchObject({ success: true, data: { shown: 'yes' }, error: null });
    expect((await get('/trim')).body).not.toContain('never');
  });

  test('every request has an id of ours, also where the client brings one', async () => {
    const answer = await get('/trim', { 'x-request-id': 'mine', 'request-id': 'mine' });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.json().meta.requestId).toBe(answer.headers['x-request-id']);
    expect((await get('/trim')).headers['x-request-id']).not.toBe(answer.headers['x-request-id']);
  });

  test('long answers are compressed as the client wishes, short ones are not', async () => {
    const plain = (await get('/long', { 'accept-encoding': 'identity' })).json().data;
    const br = await get('/long', { 'accept-encoding': 'br, gzip' });
    const gzip = await get('/long', { 'accept-encoding': 'gzip' });
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(JSON.parse(brotliDecompressSync(br.rawPayload).toString()).data).toEqual(plain);
    expect(JSON.parse(gunzipSync(gzip.rawPayload).toString()).data).toEqual(plain);
    expect((await get('/trim', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  test('headers keep browsers from sniffing, framing and running what we answer', async () => {
    const { headers } = await get('/trim');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('health, readiness and metrics answer without a token; readiness names what is not ready', async () => {
    expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200);
    const ready = await app.inject({ url: '/readyz' });
    expect([ready.statusCode, ready.json().checks]).toEqual([503, { database: 'ok', web: 'starting' }]);
    expect((await app.inject({ url: '/metrics' })).body).toContain('route="/api/v1/trim"');
  });
});

describe('limits', () => {
  test('one address above its rate is 429 and told when to come back; another goes on', async () => {
    const small = await start('*.address=3');
    const from = (remoteAddress: string) => small.inject({ url: '/api/v1/trim', remoteAddress });
    for (let i = 0; i < 3; i++) expect((await from('203.0.113.1')).statusCode).toBe(200);
    const refused = await from('203.0.113.1');
    expect([refused.statusCode, refused.json().error.code]).toEqual([429, 'rate_limited']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await from('203.0.113.2')).statusCode).toBe(200);
    await small.close();
  });

  test('requests without a right, or to nowhere, are counted as well', async () => {
    const small = await start('*.address=2');
    const call = (url: string, headers = {}) => small.inject({ url, headers, remoteAddress: '203.0.113.3' });
    expect((await call('/api/v1/none')).statusCode).toBe(404);
    expect((await call('/api/v1/none', { authorization: 'Bearer x' })).statusCode).toBe(404);
    expect((await call('/api/v1/none')).statusCode).toBe(429);
    await small.close();
  });

  test.each([
    // What the client claims stands first; each proxy adds whom it was spoken to by.
    ['one proxy', 1, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['two proxies', 2, '198.51.100.1, 203.0.113.7, 10.0.0.1', '203.0.113.7'],
    ['one proxy of two', 1, '203.0.113.7, 10.0.0.1', '10.0.0.1'],
    ['proxies of a network', ['127.0.0.0/8', '10.0.0.0/8'], '198.51.100.1, 203.0.113.7, 10.0.0.1', '203.0.113.7'],
    ['proxies of another network', ['192.0.2.0/24'], '203.0.113.7', '127.0.0.1'],
    ['nobody', false, '203.0.113.7', '127.0.0.1'],
  ] as const)(
    'an address is what %s of ours wrote, and never what was written before',
    async (_who, trust, list, ip) => {
      const behind = await start('', trust);
      const answer = await behind.inject({ url: '/api/v1/ip', headers: { 'x-forwarded-for': list } });
      expect(answer.json<{ data: string }>().data).toBe(ip);
      await behind.close();
    },
  );

  test('a made-up X-Forwarded-For does not make one address many', async () => {
    const small = await start('*.address=2');
    const codes: number[] = [];
    for (let i = 0; i < 4; i++)
      codes.push(
        (await small.inject({ url: '/api/v1/trim', headers: { 'x-forwarded-for': `198.51.100.${i}` } })).statusCode,
      );
    expect(codes).toEqual([200, 200, 429, 429]);
    await small.close();
  });
});

describe('event streams', () => {
  test('are sent as the standard says; what comes after the end is dropped', async () => {
    const answer = await get('/events');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(answer.body).toBe('id: 1\nevent: greeting\ndata: {"text":"두 줄\\n이에요"}\n\n');
  });

  test('a reader who left before the stream began is noticed', async () => {
    const base = await app.listen({ host: '127.0.0.1', port: 0 });
    await expect(fetch(`${base}/api/v1/gone`)).rejects.toThrow();
    for (let i = 0; i < 100 && late.length === 0; i++) await sleep(20);
    expect(late.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  test('a reader who leaves is noticed', async () => {
    const before = readers;
    const { port } = app.server.address() as AddressInfo;
    const base = `http://127.0.0.1:${port}`;
    const page = new AbortController();
    const response = await fetch(`${base}/api/v1/events`, { headers: { 'x-stay': '1' }, signal: page.signal });
    expect(response.status).toBe(200);
    expect(readers).toBe(before + 1);
    page.abort();
    for (let i = 0; i < 100 && readers !== before; i++) await sleep(20);
    expect(readers).toBe(before);
  });
});
