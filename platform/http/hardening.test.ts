import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { ok, publicRoute, type Router, workspaceRoute } from './index.ts';

/* What arrives at a real socket: bodies and times out of bounds, and targets that try to be clever. */

let house: TestTenant;
let neighbour: TestTenant;
let server: TestServer;
let ann: TestCaller;
let port: number;

const router: Router = async (app) => {
  const config = workspaceRoute('things:read');
  app.get('/who', { config }, async (request) => ok(request, { tenant: request.context.tenant.slug }));
  app.post('/things', { config, schema: { body: z.looseObject({}) } }, async (request) =>
    ok(request, { keys: Object.keys(request.body), polluted: 'admin' in {} }),
  );
  app.post('/files', { config: workspaceRoute('things:read', { limit: 'upload' }) }, async (request) => {
    for await (const part of request.parts()) if (part.type === 'file') await part.toBuffer();
    return ok(request, null);
  });
  app.get('/slow', { config }, async (request) => {
    await sleep(1_500);
    return ok(request, null);
  });
  app.get('/slow-file', { config }, async (_request, reply) => {
    async function* pieces() {
      for (let i = 0; i < 5; i++) {
        yield 'x';
        await sleep(250);
      }
    }
    const { Readable } = await import('node:stream');
    return reply.type('application/octet-stream').send(Readable.from(pieces()));
  });
  app.post('/door', { config: publicRoute }, async (request) => ok(request, null));
};

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  server = await createTestServer({
    houses: [house, neighbour],
    routers: [router],
    times: { bodyMs: 600, uploadStepMs: 400, uploadStepBytes: 2_000, answerMs: 700, longAnswerMs: 60_000 },
  });
  ann = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Ann'), ['things:read']));
  port = Number(new URL(await server.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), neighbour.dispose()]);
});

interface Raw {
  status: number;
  code: string | null;
  text: string;
  /** Milliseconds until the connection ended. */
  ms: number;
}

/** Sends these lines (and then, slowly, these pieces) and reads until the server ends the connection. */
async function raw(lines: string[], pieces: string[] = [], everyMs = 100): Promise<Raw> {
  const startedAt = Date.now();
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  for (const piece of pieces) {
    if (socket.destroyed) break;
    socket.write(piece);
    await sleep(everyMs);
  }
  await Promise.race([ended, sleep(5_000)]);
  socket.destroy();
  const code = /"code":"(\w+)"/.exec(text)?.[1] ?? null;
  return { status: Number(text.slice(9, 12)), code, text, ms: Date.now() - startedAt };
}
const auth = () => `Authorization: ${ann.headers.authorization}`;
const get = (target: string, host = 'hanok.test', ...more: string[]) =>
  raw([`GET ${target} HTTP/1.1`, `Host: ${host}`, auth(), 'Connection: close', ...more]);
const told = ({ status, code }: Raw) => `${status} ${code ?? 'ok'}`;
const INNER = /node_modules|\.ts:|\bat .*:\d+:\d+|\bselect\b|HPE_|FST_/i;

describe('a target that names another workspace than the token’s', () => {
  test.each([
    ['a Host', '/api/v1/who', 'hanbit.hanok.test'],
    ['a Host in capitals', '/api/v1/who', 'HANBIT.HANOK.TEST'],
    ['a Host with a dot at its end', '/api/v1/who', 'hanbit.hanok.test.'],
    ['a Host with dots and a port', '/api/v1/who', 'hanbit.hanok.test..:8443'],
    ['a path', '/t/hanbit/api/v1/who', 'hanok.test'],
    ['a path, at its own Host', '/t/hanbit/api/v1/who', 'acme.hanok.test'],
    ['an absolute target', 'http://hanbit.hanok.test/api/v1/who', 'acme.hanok.test'],
    ['an absolute target in capitals', 'HTTP://HANBIT.hanok.test:80/api/v1/who', 'hanok.test'],
    ['an absolute target with a name before it', 'http://acme.hanok.test@hanbit.hanok.test/api/v1/who', 'hanok.test'],
    ['an absolute target’s path', 'http://hanok.test/t/hanbit/api/v1/who', 'hanok.test'],
    ['the Host of an absolute target', 'http://acme.hanok.test/api/v1/who', 'hanbit.hanok.test'],
  ])('by %s is 401', async (_how, target, host) => {
    expect(told(await get(target, host))).toBe('401 tenant_mismatch');
  });

  test('that names the token’s own is served, however it is written', async () => {
    for (const [target, host] of [
      ['/api/v1/who', 'acme.hanok.test.'],
      ['http://acme.hanok.test/api/v1/who', 'acme.hanok.test'],
      ['http://elsewhere.test/t/acme/api/v1/who', 'hanok.test'],
      ['/t/acme/api/v1/who?x=/t/hanbit/', 'ACME.hanok.test'],
    ] as const)
      expect((await get(target, host)).text).toContain('"tenant":"acme"');
  });

  test('by headers that proxies set changes nothing', async () => {
    for (const header of [
      'X-Forwarded-Host: hanbit.hanok.test',
      'Forwarded: host=hanbit.hanok.test',
      'X-Original-URL: /t/hanbit/api/v1/who',
      'X-Rewrite-URL: /t/hanbit/api/v1/who',
      'X-Host: hanbit.hanok.test',
      'X-HTTP-Method-Override: POST',
    ])
      expect((await get('/api/v1/who', 'hanok.test', header)).text).toContain('"tenant":"acme"');
  });
});

test('several Hosts, or none, are refused, whichever comes first', async () => {
  for (const hosts of [
    ['acme.hanok.test', 'hanbit.hanok.test'],
    ['hanbit.hanok.test', 'acme.hanok.test'],
    ['hanok.test', 'hanok.test'],
  ])
    expect(
      told(
        await raw(['GET /api/v1/who HTTP/1.1', ...hosts.map((host) => `hOsT: ${host}`), auth(), 'Connection: close']),
      ),
    ).toBe('400 malformed_body');
  expect((await raw(['GET /api/v1/who HTTP/1.1', auth(), 'Connection: close'])).status).toBe(400);
});

test('a path that is written another way is another path, and none of them is a way in', async () => {
  for (const target of [
    '//api/v1/who',
    '/api//v1/who',
    '/api/v1//who',
    '/api/v1/who/',
    '/API/v1/who',
    '/api/v1/WHO',
    '/api/v1/who.',
    '/api/v1/who%20',
    '/api/v1/who%00',
    '/api%2fv1%2fwho',
    '/api/v1/./who',
    '/api/v1/x/../who',
    '/api/v1/%2e%2e/v1/who',
    '/api/v1/who;x=1',
    '/t/acme%2fapi/v1/who',
    '/t/%61cme/api/v1/who',
    '/t/ACME/api/v1/who',
    '/t/acme./api/v1/who',
    '/t/hanbit/../acme/api/v1/who',
    '/t/acme/api/v1/../../../hanbit/api/v1/who',
    '/t/acme/t/hanbit/api/v1/who',
    '\\api\\v1\\who',
    'api/v1/who',
    'http:/api/v1/who',
    '*',
  ]) {
    const answer = await get(target);
    expect([target, [400, 404].includes(answer.status)]).toEqual([target, true]);
    expect(answer.text).not.toContain('"tenant"');
    expect(answer.text).not.toMatch(INNER);
  }
});

describe('what is too much', () => {
  const json = (body: string) =>
    ann.inject({
      method: 'POST',
      url: '/api/v1/things',
      payload: body,
      headers: { 'content-type': 'application/json' },
    });
  const codeOf = async (body: string) => {
    const answer = await json(body);
    expect(answer.body).not.toMatch(INNER);
    return `${answer.statusCode} ${answer.json().error?.code ?? 'ok'}`;
  };

  test('a body that is deep or of endless parts is 400, and one within bounds passes', async () => {
    const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    const wide = (values: number) => JSON.stringify({ a: Array.from({ length: values }, () => 0) });
    expect(await codeOf(deep(20))).toBe('200 ok');
    expect(await codeOf(deep(40))).toBe('400 malformed_body');
    expect(await codeOf(deep(200_000))).toBe('400 malformed_body');
    expect(await codeOf(wide(10_000))).toBe('200 ok');
    expect(await codeOf(wide(30_000))).toBe('400 malformed_body');
    expect(
      await codeOf(JSON.stringify(Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`k${i}`, 0])))),
    ).toBe('400 malformed_body');
  });

  test('a key that reaches a prototype is refused wherever it stands', async () => {
    for (const body of [
      '{"__proto__":{"admin":true}}',
      '{"a":{"__proto__":{"admin":true}}}',
      '{"a":[{"\\u005f_proto__":{"admin":true}}]}',
      '{"constructor":{"prototype":{"admin":true}}}',
    ])
      expect(await codeOf(body)).toBe('400 malformed_body');
    expect('admin' in {}).toBe(false);
  });

  test('a long body is 413, and sooner where nobody is known', async () => {
    expect(await codeOf(JSON.stringify({ a: 'x'.repeat(1024 * 1024) }))).toBe('413 payload_too_large');
    expect(await codeOf(JSON.stringify({ a: 'x'.repeat(200_000) }))).toBe('200 ok');
    const door = await server.anonymous.post('/door', { a: 'x'.repeat(100_000) });
    expect([door.status, door.error?.code]).toEqual([413, 'payload_too_large']);
  });

  test('headers beyond 16 KiB are 431, in the envelope', async () => {
    const answer = await get('/api/v1/who', 'hanok.test', `X-Long: ${'x'.repeat(20_000)}`);
    expect(told(answer)).toBe('431 malformed_body');
    expect(answer.text).not.toMatch(INNER);
  });

  test.each(['GET /\u0001 HTTP/1.1', 'NONSENSE', 'GET / HTTP/9.9'])(
    '%j is no request, and is told so without a word of what is inside',
    async (line) => {
      const answer = await raw([line, 'Host: hanok.test']);
      expect(told(answer)).toBe('400 malformed_body');
      expect(answer.text).not.toMatch(INNER);
    },
  );

  test('a request that says its length twice, in two ways, is refused', async () => {
    const answer = await raw(
      ['POST /api/v1/things HTTP/1.1', 'Host: hanok.test', auth(), 'Content-Length: 5', 'Transfer-Encoding: chunked'],
      ['0\r\n\r\nGET /api/v1/who HTTP/1.1\r\nHost: hanok.test\r\n\r\n'],
    );
    expect(answer.status).toBe(400);
    expect(answer.text.match(/HTTP\/1\.1 /g)?.length).toBe(1);
  });
});

describe('what takes too long', () => {
  const post = (path: string, type: string, length: number, pieces: string[], everyMs: number) =>
    raw(
      [
        `POST /api/v1${path} HTTP/1.1`,
        'Host: hanok.test',
        auth(),
        `Content-Type: ${type}`,
        `Content-Length: ${length}`,
        'Connection: close',
      ],
      pieces,
      everyMs,
    );

  test('a body that trickles in is 408, and its connection ends', async () => {
    const answer = await post(
      '/things',
      'application/json',
      1_000,
      Array.from({ length: 30 }, () => ' '),
      100,
    );
    expect(told(answer)).toBe('408 body_too_slow');
    expect(answer.ms).toBeLessThan(3_500);
  });

  test('an upload may take its time as long as it comes on, and ends when it does not', async () => {
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    const tail = '\r\n--x--\r\n';
    const type = 'multipart/form-data; boundary=x';
    const steady = Array.from({ length: 20 }, () => 'y'.repeat(1_000));
    const length = head.length + 20_000 + tail.length;
    expect((await post('/files', type, length, [head, ...steady, tail], 100)).status).toBe(200);
    const trickle = [head, ...Array.from({ length: 30 }, () => 'y')];
    const answer = await post('/files', type, length, trickle, 100);
    expect(told(answer)).toBe('408 body_too_slow');
    expect(answer.ms).toBeLessThan(3_500);
  });

  test('an answer that does not begin is 504; one that has begun goes on', async () => {
    expect(told(await get('/api/v1/slow'))).toBe('504 took_too_long');
    const file = await get('/api/v1/slow-file');
    expect(file.status).toBe(200);
    expect(file.ms).toBeGreaterThan(1_000);
    expect(file.text.split('\r\n\r\n')[1]?.match(/x/g)?.length).toBe(5);
  });
});
