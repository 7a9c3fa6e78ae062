import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutbound, type Outbound, refusalOf } from './index.ts';

/* Two servers on one port: 127.0.0.2 stands for a public address (it is allowed), 127.0.0.1 for an inner one. */
const PUBLIC = '127.0.0.2';
const INNER = '127.0.0.1';
let port: number;
let servers: Server[];
let innerConnections = 0;
let answer: RequestListener;

beforeAll(async () => {
  const listen = (server: Server, host: string, at: number) =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(at, host, resolve));
  const open = createServer((request, response) => answer(request, response));
  const inner = createServer((_request, response) => void response.end('secret')).on('connection', () => {
    innerConnections += 1;
  });
  await listen(open, PUBLIC, 0);
  port = (open.address() as AddressInfo).port;
  await listen(inner, INNER, port);
  servers = [open, inner];
});
afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});
beforeEach(() => {
  innerConnections = 0;
  answer = (_request, response) => void response.setHeader('connection', 'close').end('public');
});

/** An outbound whose names resolve, one look-up after another, to these addresses. */
function resolving(...answers: string[][]): Outbound & { asked: string[] } {
  const asked: string[] = [];
  const outbound = createOutbound({
    allowLoopback: false,
    allowedNetworks: [`${PUBLIC}/32`],
    timeoutMs: 2_000,
    maxResponseBytes: 100_000,
    async resolve(hostname) {
      asked.push(hostname);
      return (answers.shift() ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  });
  return { ...outbound, asked };
}
const at = (host: string, path = '') => `http://${host}:${port}/${path}`;
const codeOf = (error: unknown) => refusalOf(error)?.code ?? String(error);
const failure = (call: Promise<unknown>) => call.then(() => 'answered', codeOf);

describe('a name is judged by what it resolves to', () => {
  test('the address that was judged is the one that is called; the name is not looked up again', async () => {
    const outbound = resolving([PUBLIC], [INNER]);
    expect(await (await outbound.fetch(at('rebinding.test'))).text()).toBe('public');
    expect(outbound.asked).toEqual(['rebinding.test']);
  });

  test('a name that turns inwards after its first answer is refused before anything connects', async () => {
    const outbound = resolving([PUBLIC], [INNER]);
    await (await outbound.fetch(at('rebinding.test'))).text();
    expect(await failure(outbound.fetch(at('rebinding.test')))).toBe('outbound_forbidden');
    expect(innerConnections).toBe(0);
  });

  test('one inner address among public ones refuses the name', async () => {
    expect(await failure(resolving([PUBLIC, INNER]).fetch(at('mixed.test')))).toBe('outbound_forbidden');
    expect(await failure(resolving([PUBLIC, '::ffff:127.0.0.1']).fetch(at('mapped.test')))).toBe('outbound_forbidden');
    expect(await failure(resolving([]).fetch(at('empty.test')))).toBe('outbound_forbidden');
    expect(innerConnections).toBe(0);
  });
});

test.each([
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '127.1',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '127.0.0.1.',
  '①②⑦.0.0.1',
])('the address %s is this machine, however it is written', async (host) => {
  const outbound = resolving();
  expect(await failure(outbound.fetch(at(host)))).toBe('outbound_forbidden');
  expect([innerConnections, outbound.asked]).toEqual([0, []]);
});

describe('a redirect', () => {
  const to = (location: string) => {
    answer = (_request, response) => void response.writeHead(302, { location, connection: 'close' }).end();
  };

  test('is an error unless it was asked for, and then one more hop', async () => {
    const paths: string[] = [];
    answer = (request, response) => {
      paths.push(request.url ?? '');
      if (request.url === '/') response.writeHead(302, { location: at(PUBLIC, 'next'), connection: 'close' }).end();
      else response.end('public');
    };
    await expect(resolving([PUBLIC]).fetch(at('shop.test'))).rejects.toThrow(/fetch failed/);
    expect(paths).toEqual(['/']);
    expect(await (await resolving([PUBLIC]).fetch(at('shop.test'), { redirect: 'follow' })).text()).toBe('public');
  });

  test.each(['http://169.254.169.254/latest/meta-data/', 'http://[fd00:ec2::254]/', 'http://10.0.0.1/'])(
    'to %s is refused, also where redirects are followed',
    async (location) => {
      to(location);
      expect(await failure(resolving([PUBLIC]).fetch(at('shop.test'), { redirect: 'follow' }))).toBe(
        'outbound_forbidden',
      );
    },
  );

  test('to a name that leads inwards is refused at that hop', async () => {
    to(at('inner.test'));
    const outbound = resolving([PUBLIC], [INNER]);
    expect(await failure(outbound.fetch(at('shop.test'), { redirect: 'follow' }))).toBe('outbound_forbidden');
    expect([outbound.asked, innerConnections]).toEqual([['shop.test', 'inner.test'], 0]);
  });

  test('to a file is no way to read it', async () => {
    to('file:///etc/passwd');
    await expect(resolving([PUBLIC]).fetch(at('shop.test'), { redirect: 'follow' })).rejects.toThrow();
  });
});

describe('limits', () => {
  test('an answer longer than allowed fails while it is read, compressed ones by their true length', async () => {
    answer = (_request, response) => void response.end(Buffer.alloc(100_001));
    const long = await resolving([PUBLIC]).fetch(at('long.test'));
    expect(await failure(long.text())).toBe('outbound_too_large');
    answer = (_request, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000)));
    const bomb = await resolving([PUBLIC]).fetch(at('bomb.test'));
    expect(await failure(bomb.text())).toBe('outbound_too_large');
    answer = (_request, response) => void response.end(Buffer.alloc(100_000));
    expect((await (await resolving([PUBLIC]).fetch(at('fits.test'))).arrayBuffer()).byteLength).toBe(100_000);
  });

  test('a server that trickles its answer for ever is left in time', async () => {
    let trickle: NodeJS.Timeout | undefined;
    answer = (_request, response) => {
      response.write('a');
      trickle = setInterval(() => response.write('a'), 50);
    };
    const started = performance.now();
    const slow = await resolving([PUBLIC]).fetch(at('slow.test'));
    await expect(slow.text()).rejects.toThrow(/timeout/i);
    expect(performance.now() - started).toBeLessThan(4_000);
    clearInterval(trickle);
  });

  test('the caller’s own signal ends the call', async () => {
    answer = () => undefined;
    const stop = new AbortController();
    const call = resolving([PUBLIC]).fetch(at('hangs.test'), { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 50);
    await expect(call).rejects.toThrow('enough');
  });
});

test.each([
  'ftp://shop.test/',
  'file:///etc/passwd',
  'data:text/plain,x',
  'http://user:pass@shop.test/',
  'http://metadata.google.internal/',
  'http://localhost/',
  'http://app.localhost./',
  'nonsense',
])('%s is refused when it is entered, and when it is called', async (url) => {
  const outbound = resolving([PUBLIC]);
  expect(() => outbound.assertUrl(url)).toThrow(expect.objectContaining({ code: 'outbound_forbidden' }));
  expect(await failure(outbound.fetch(url))).toBe('outbound_forbidden');
});

test('in development this very machine may be called, by name and by address', async () => {
  const outbound = createOutbound({ allowLoopback: true });
  expect(await (await outbound.fetch(at(INNER))).text()).toBe('secret');
  expect(await (await outbound.fetch(at('localhost'))).text()).toBe('secret');
  expect(await failure(outbound.fetch('http://169.254.169.254/'))).toBe('outbound_forbidden');
  await outbound.close();
});
