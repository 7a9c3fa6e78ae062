import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { createTestLimiter } from '#platform/testing/limits.ts';
import { ok, openEventStream, publicRoute, type Router, workspaceRoute } from './index.ts';

let house: TestTenant;
let neighbour: TestTenant;
let ids: string[];
let server: TestServer;
let now = 0;
const opened: (() => void)[] = [];

const router: Router = async (app) => {
  const config = workspaceRoute('things:read');
  app.get('/things', { config }, async (request) => ok(request, null));
  app.post('/things', { config }, async (request) => ok(request, null));
  app.get('/open', { config: publicRoute }, async (request) => ok(request, null));
  app.post('/door', { config: publicRoute }, async (request) => ok(request, null));
  app.post('/files', { config: workspaceRoute('things:read', { limit: 'upload' }) }, async (request) => {
    await new Promise<void>((resolve) => opened.push(resolve));
    return ok(request, null);
  });
  app.get('/events', { config: workspaceRoute('things:read', { limit: 'ask' }) }, async (_request, reply) => {
    const events = openEventStream(reply);
    opened.push(events.close);
    return reply;
  });
};

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  ids = [await insertTestUser(house), await insertTestUser(house), await insertTestUser(neighbour)];
});
beforeEach(() => {
  now = 0;
});
afterAll(() => Promise.all([house.dispose(), neighbour.dispose()]));

/** Ann and Bob of one house, Sam of the one beside it, behind a limiter of their own. */
async function open(limits: string, held?: string): Promise<[TestCaller, TestCaller, TestCaller]> {
  server = await createTestServer({
    houses: [house, neighbour],
    routers: [router],
    limiter: createTestLimiter(limits, held, () => now),
  });
  const [ann, bob, sam] = ids.map((id, i) =>
    server.asPrincipal(testPrincipal(id, ['things:read']), i === 2 ? neighbour : house),
  );
  if (ann === undefined || bob === undefined || sam === undefined) throw new Error('nobody is there');
  return [ann, bob, sam];
}
const statuses = async (who: TestCaller, count: number, path = '/things') => {
  const found: number[] = [];
  for (let i = 0; i < count; i++) found.push((await who.get(path)).status);
  return found;
};

describe('requests', () => {
  test('above a user’s or a workspace’s rate are 429 with Retry-After; the neighbours are untouched', async () => {
    const [ann, bob, sam] = await open('read.user=3,read.tenant=5');
    expect(await statuses(ann, 4)).toEqual([200, 200, 200, 429]);
    const refused = await ann.get('/things');
    expect(refused.error?.code).toBe('rate_limited');
    expect(refused.error?.detail).toMatch(/^You /);
    expect(Number(refused.headers['retry-after'])).toBe(20);
    expect(await statuses(bob, 3)).toEqual([200, 200, 429]);
    expect((await bob.get('/things')).error?.detail).toMatch(/^This workspace /);
    expect(await statuses(sam, 3)).toEqual([200, 200, 200]);
    now = 20_000;
    expect(await statuses(ann, 2)).toEqual([200, 429]);
    await server.close();
  });

  test('say in the standard’s headers what is allowed and what is left', async () => {
    const [ann] = await open('read.address=100,read.user=10,read.tenant=50');
    const { headers } = await ann.get('/things');
    expect(headers['ratelimit-policy']).toBe('"address";q=100;w=60, "user";q=10;w=60, "tenant";q=50;w=60');
    expect(headers.ratelimit).toBe('"address";r=99;t=1, "user";r=9;t=6, "tenant";r=49;t=2');
    expect(headers['x-ratelimit-limit']).toBeUndefined();
    await server.close();
  });

  test('of an address are counted before anybody is asked who they are, and with them', async () => {
    const [ann] = await open('read.address=3');
    expect((await server.anonymous.get('/things')).status).toBe(401);
    expect((await server.anonymous.get('/none')).status).toBe(404);
    expect(await statuses(ann, 2)).toEqual([200, 429]);
    expect((await server.anonymous.get('/things')).status).toBe(429);
    await server.close();
  });

  test('are counted for their user before a permission is looked up and the body is read', async () => {
    await open('write.user=1');
    const mute = server.asPrincipal(testPrincipal(ids[0] ?? '', []));
    const send = () => mute.inject({ method: 'POST', url: '/api/v1/things', payload: 'no json' });
    expect((await send()).statusCode).toBe(403);
    expect((await send()).statusCode).toBe(429);
    await server.close();
  });

  test('of different classes have different limits; a public change counts as a sign-in', async () => {
    const [ann] = await open('sign-in.address=1,write.user=1');
    const door = async () => (await server.anonymous.post('/door')).status;
    expect([await door(), await door()]).toEqual([200, 429]);
    expect([(await ann.post('/things')).status, (await ann.post('/things')).status]).toEqual([200, 429]);
    expect(await statuses(ann, 2)).toEqual([200, 200]);
    expect((await server.anonymous.get('/open')).status).toBe(200);
    await server.close();
  });

  test('for pages have a limit of their own', async () => {
    await open('page.address=2');
    const page = async () => (await server.app.inject({ url: '/a/page' })).statusCode;
    expect([await page(), await page(), await page()]).toEqual([404, 404, 429]);
    expect((await server.anonymous.get('/open')).status).toBe(200);
    await server.close();
  });
});

describe('what takes long', () => {
  const ended = () => new Promise((resolve) => setTimeout(resolve, 30));

  test('is bounded for each user and each workspace, and its end makes room', async () => {
    const [ann, bob, sam] = await open('', 'upload.user=1,upload.tenant=2');
    opened.length = 0;
    const running = [ann.post('/files'), bob.post('/files'), sam.post('/files')];
    while (opened.length < 3) await ended();
    const refused = await ann.post('/files');
    expect([refused.status, refused.error?.code, refused.headers['retry-after']]).toEqual([
      429,
      'too_many_at_once',
      '5',
    ]);
    const carol = server.asPrincipal(testPrincipal(await insertTestUser(house), ['things:read']));
    expect((await carol.post('/files')).status).toBe(429);
    for (const end of opened.splice(0)) end();
    for (const answer of await Promise.all(running)) expect(answer.status).toBe(200);
    await ended();
    const again = carol.post('/files');
    while (opened.length < 1) await ended();
    opened.splice(0)[0]?.();
    expect((await again).status).toBe(200);
    await server.close();
  });

  test('whoever leaves before it begins leaves no place taken', async () => {
    const [ann] = await open('', 'ask.user=3');
    const base = await server.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = new URL(base);
    const head = `GET /api/v1/events HTTP/1.1\r\nhost: x\r\nauthorization: ${ann.headers.authorization}\r\n\r\n`;
    for (let i = 0; i < 40; i++) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(head, () => socket.resetAndDestroy()));
        socket.once('close', () => resolve());
        socket.once('error', () => undefined);
      });
    }
    let status = 429;
    for (let i = 0; i < 100 && status === 429; i++) {
      await ended();
      const reader = new AbortController();
      const answer = await fetch(`${base}/api/v1/events`, { headers: ann.headers, signal: reader.signal });
      status = answer.status;
      reader.abort();
    }
    expect(status).toBe(200);
    await server.close();
  });

  test('whoever leaves while a place is taken for them leaves it again', async () => {
    let left = 0;
    const sockets: Socket[] = [];
    const limiter = createTestLimiter();
    server = await createTestServer({
      houses: [house],
      routers: [router],
      limiter: {
        ...limiter,
        async hold() {
          const [socket] = sockets;
          socket?.destroy();
          await ended();
          return () => {
            left += 1;
          };
        },
      },
    });
    server.app.server.on('connection', (socket: Socket) => sockets.push(socket));
    const ann = server.asPrincipal(testPrincipal(ids[0] ?? '', ['things:read']));
    const base = await server.app.listen({ host: '127.0.0.1', port: 0 });
    await expect(fetch(`${base}/api/v1/events`, { headers: ann.headers })).rejects.toThrow();
    for (let i = 0; i < 100 && left === 0; i++) await ended();
    expect(left).toBe(1);
    await server.close();
  });

  test('an open stream holds a place until its reader leaves', async () => {
    const [ann] = await open('', 'ask.user=1');
    const base = await server.app.listen({ host: '127.0.0.1', port: 0 });
    const page = new AbortController();
    const read = (signal?: AbortSignal) =>
      fetch(`${base}/api/v1/events`, { headers: ann.headers, ...(signal === undefined ? {} : { signal }) });
    expect((await read(page.signal)).status).toBe(200);
    expect((await read()).status).toBe(429);
    page.abort();
    let status = 429;
    for (let i = 0; i < 100 && status === 429; i++) {
      await ended();
      const second = new AbortController();
      status = (await read(second.signal)).status;
      second.abort();
    }
    expect(status).toBe(200);
    await server.close();
  });
});
