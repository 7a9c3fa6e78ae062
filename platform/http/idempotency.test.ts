import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { defineErrors, errors } from '#platform/errors/index.ts';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { ok, openEventStream, type Router, replayUpload, workspaceRoute } from './index.ts';

let house: TestTenant;
let neighbour: TestTenant;
let server: TestServer;
/** The same house in another process. */
let second: TestServer;
let [ann, annElsewhere, bob, sam]: TestCaller[] = [];
let runs = 0;
let hold: Promise<void> | null = null;

const own = defineErrors({ pot_broken: { status: 409, en: 'The pot is broken.', ko: '냄비가 깨졌어요.' } });
const body = z.strictObject({ name: z.string(), size: z.number().default(1) });
const config = workspaceRoute('things:write');

const router: Router = async (app) => {
  app.post('/things', { config, schema: { body } }, async (request, reply) => {
    runs += 1;
    await hold;
    return reply
      .status(201)
      .header('location', '/api/v1/things/1')
      .send(ok(request, { secret: 's3cret', run: runs }));
  });
  app.post('/things/:id/parts', { config, schema: { body } }, async (request) => {
    runs += 1;
    return ok(request, runs);
  });
  app.post('/broken', { config }, async () => {
    runs += 1;
    throw own.pot_broken();
  });
  app.post('/failing', { config }, async () => {
    runs += 1;
    throw new Error('boom');
  });
  app.post('/busy', { config }, async () => {
    runs += 1;
    throw errors.rate_limited({ retryAfterSeconds: 1 });
  });
  app.post('/stream', { config }, async (_request, reply) => {
    runs += 1;
    const events = openEventStream(reply);
    events.send({ id: 1, type: 'delta', data: {} });
    events.close();
    return reply;
  });
  app.post('/files', { config: workspaceRoute('things:write', { limit: 'upload' }) }, async (request, reply) => {
    let content = '';
    for await (const part of request.parts())
      if (part.type === 'file') content = (await part.toBuffer()).toString('base64');
    if (await replayUpload(request, reply, content)) return reply;
    runs += 1;
    return ok(request, runs);
  });
};

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  const open = () => createTestServer({ houses: [house, neighbour], routers: [router] });
  [server, second] = await Promise.all([open(), open()]);
  const principal = testPrincipal(await insertTestUser(house, 'Ann'), ['things:write']);
  [ann, annElsewhere] = [server.asPrincipal(principal), second.asPrincipal(principal)];
  bob = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Bob'), ['things:write']));
  sam = server.asPrincipal(testPrincipal(await insertTestUser(neighbour, 'Sam'), ['things:write']), neighbour);
});
beforeEach(() => {
  runs = 0;
  hold = null;
});
afterAll(async () => {
  await Promise.all([server.close(), second.close()]);
  await Promise.all([house.dispose(), neighbour.dispose()]);
});

async function post(who: TestCaller | undefined, path: string, key: string, payload?: object | string) {
  if (who === undefined) throw new Error('nobody asks');
  const answer = await who.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    headers: { 'idempotency-key': key, ...(typeof payload === 'string' ? { 'content-type': 'application/json' } : {}) },
    ...(payload === undefined ? {} : { payload }),
  });
  const json = String(answer.headers['content-type']).includes('json');
  return {
    status: answer.statusCode,
    code: json ? (answer.json<{ error: { code: string } | null }>().error?.code ?? null) : null,
    body: answer.body,
    headers: answer.headers,
  };
}

describe('a request that is sent again with its key', () => {
  test('runs once and is answered the same, also by another process', async () => {
    const key = randomUUID();
    const first = await post(ann, '/things', key, { name: 'x' });
    expect([first.status, first.headers['idempotency-replayed']]).toEqual([201, undefined]);
    // A string of the structured fields, keys in another order, a default spelt out: the same request.
    for (const [who, name, payload] of [
      [ann, key, { name: 'x' }],
      [annElsewhere, key, { size: 1, name: 'x' }],
      [annElsewhere, `"${key}"`, '{ "name": "x" }'],
    ] as const) {
      const again = await post(who, '/things', name, payload);
      expect(again).toMatchObject({ status: 201, body: first.body });
      expect(again.headers).toMatchObject({
        'idempotency-replayed': 'true',
        location: '/api/v1/things/1',
        'content-type': first.headers['content-type'],
      });
    }
    expect(runs).toBe(1);
  });

  test('fifty times at once, at two processes, runs exactly once; the others are told to wait', async () => {
    const key = randomUUID();
    hold = sleep(300);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => post(i % 2 === 0 ? ann : annElsewhere, '/things', key, { name: 'x' })),
    );
    expect(runs).toBe(1);
    const told = answers.map(({ status, code }) => `${status} ${code}`);
    expect(told.filter((one) => one === '201 null')).not.toEqual([]);
    expect(new Set(told)).toEqual(new Set(['201 null', '409 idempotency_in_progress']));
    const waiting = answers.find(({ status }) => status === 409);
    expect(waiting?.headers['retry-after']).toBe('1');
    expect((await post(ann, '/things', key, { name: 'x' })).status).toBe(201);
    expect(runs).toBe(1);
  });

  test('with another body, or to another address of the route, is 422', async () => {
    const key = randomUUID();
    await post(ann, '/things/1/parts', key, { name: 'x' });
    expect(await post(ann, '/things/1/parts', key, { name: 'y' })).toMatchObject({
      status: 422,
      code: 'idempotency_key_reused',
    });
    expect((await post(ann, '/things/2/parts', key, { name: 'x' })).code).toBe('idempotency_key_reused');
    expect((await post(ann, '/things/1/parts', key, { name: 'x' })).status).toBe(200);
    expect(runs).toBe(1);
  });

  test('by somebody else, in another workspace, or to another route is a request of its own', async () => {
    const key = randomUUID();
    for (const who of [ann, bob, sam]) expect((await post(who, '/things', key, { name: 'x' })).status).toBe(201);
    expect((await post(ann, '/things/1/parts', key, { name: 'x' })).status).toBe(200);
    expect(runs).toBe(4);
  });

  test('a refusal and a failure are answered the same as well, since something may have been done', async () => {
    for (const [path, status] of [
      ['/broken', 409],
      ['/failing', 500],
    ] as const) {
      runs = 0;
      const key = randomUUID();
      const [first, again] = [await post(ann, path, key), await post(ann, path, key)];
      expect([first.status, again.status, again.body]).toEqual([status, status, first.body]);
      expect(runs).toBe(1);
    }
  });

  test('that had come too early runs when it comes again', async () => {
    const key = randomUUID();
    expect((await post(ann, '/busy', key)).status).toBe(429);
    expect((await post(ann, '/busy', key)).status).toBe(429);
    expect(runs).toBe(2);
  });

  test('whose form was wrong may be mended under the same key', async () => {
    const key = randomUUID();
    expect((await post(ann, '/things', key, { nam: 'x' })).code).toBe('validation_failed');
    expect((await post(ann, '/things', key, { name: 'x' })).status).toBe(201);
  });

  test('as a stream is not streamed twice', async () => {
    const key = randomUUID();
    expect((await post(ann, '/stream', key)).body).toContain('event: delta');
    await sleep(100);
    expect(await post(ann, '/stream', key)).toMatchObject({ status: 409, code: 'idempotency_answer_streamed' });
    expect(runs).toBe(1);
  });

  test('as an upload is not taken in twice, however its form is written; another file is another request', async () => {
    const key = randomUUID();
    const form = (text: string, x: string) =>
      `--${x}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${text}\r\n--${x}--\r\n`;
    const send = async (text: string, x = 'x') =>
      (
        await ann?.inject({
          method: 'POST',
          url: '/api/v1/files',
          headers: { 'idempotency-key': key, 'content-type': `multipart/form-data; boundary=${x}` },
          payload: form(text, x),
        })
      )?.statusCode;
    expect([await send('one'), await send('one'), await send('one', 'boundary')]).toEqual([200, 200, 200]);
    // Of the same length.
    expect([await send('two'), await send('one ')]).toEqual([422, 422]);
    expect(runs).toBe(1);
  });

  test('runs anew after a day, and what has expired is swept', async () => {
    const key = randomUUID();
    await post(ann, '/things', key, { name: 'x' });
    await house.admin(`update idempotency_keys set expires_at = now() - interval '1 second'`);
    expect((await post(ann, '/things', key, { name: 'y' })).status).toBe(201);
    expect(runs).toBe(2);
    const before = await house.admin<{ n: string }>('select count(*) as n from idempotency_keys');
    expect(Number(before[0]?.n)).toBeGreaterThan(1);
    await house.tenancy.database(house.tenant).systemTransaction((tx) => tx.execute('select sweep_idempotency_keys()'));
    expect(await house.admin('select count(*)::int as n from idempotency_keys')).toEqual([{ n: 1 }]);
  });

  test('is never run by guess when the first was cut off', async () => {
    const key = randomUUID();
    await post(ann, '/things', key, { name: 'x' });
    await house.admin(
      `update idempotency_keys set status = null, answer_sealed = null, started_at = now() - interval '16 minutes'`,
    );
    expect((await post(ann, '/things', key, { name: 'x' })).code).toBe('idempotency_outcome_unknown');
    expect(runs).toBe(1);
  });
});

test.each(['', ' ', 'a'.repeat(256), 'with space', 'é', '""', '"a'])('%j is no key', async (key) => {
  expect(await post(ann, '/things', key, { name: 'x' })).toMatchObject({
    status: 400,
    code: 'idempotency_key_invalid',
  });
  expect(runs).toBe(0);
});

test('neither keys nor answers lie in clear, and nobody sees another’s', async () => {
  const key = 'a-key-that-says-much';
  await post(ann, '/things', key, { name: 'in clear' });
  const rows = await house.admin<{ all: string; principal_id: string }>(
    'select principal_id, row_to_json(k)::text as all from idempotency_keys k',
  );
  const text = rows.map((row) => Buffer.from(row.all).toString()).join();
  for (const word of [key, 's3cret', 'in clear'])
    for (const form of [word, Buffer.from(word).toString('hex')]) expect(text).not.toContain(form);
  const db = house.tenancy.database(house.tenant);
  const seen = (as: string) =>
    db.transaction(as, async (tx) => (await tx.execute('select principal_id from idempotency_keys')).rows.length);
  const annId = rows[0]?.principal_id ?? '';
  expect(await seen(annId)).toBeGreaterThan(0);
  expect(await seen(randomUUID())).toBe(0);
  await expect(db.transaction(annId, (tx) => tx.execute('delete from idempotency_keys'))).rejects.toThrow();
});
