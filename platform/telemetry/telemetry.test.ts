import { Writable } from 'node:stream';
import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { createLogger, createMetrics, type Logger, withSpan } from './index.ts';

/** What the logger wrote, as text and as objects. */
function logged(write: (log: Logger) => void): { text: string; lines: Record<string, unknown>[] } {
  let text = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  write(createLogger({ level: 'debug', file: null }, sink));
  return {
    text,
    lines: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

describe('the log', () => {
  const names = [
    'password',
    'secret',
    'token',
    'apiKey',
    'clientSecret',
    'accessToken',
    'refreshToken',
    'databaseUrl',
    'key',
    'authorization',
    'cookie',
  ];

  test.each(names)('never holds a %s, at any of the depths that we log', (name) => {
    const { text, lines } = logged((log) => {
      log.info({ [name]: 'hush-hush' }, 'plain');
      log.info({ tenant: { [name]: 'hush-hush' } }, 'one deep');
      log.info({ request: { body: { [name]: 'hush-hush' } } }, 'two deep');
      log.child({ [name]: 'hush-hush' }).info('of a child');
    });
    expect(text).not.toContain('hush-hush');
    expect(lines).toHaveLength(4);
  });

  test('never holds the headers that authenticate, of a request and of an answer', () => {
    const headers = {
      authorization: 'Bearer hush-hush',
      cookie: 'session=hush-hush',
      'set-cookie': 'session=hush-hush',
      accept: '*/*',
    };
    const { text } = logged((log) => {
      log.info({ req: { headers } }, 'in');
      log.info({ headers }, 'bare');
      log.info({ answer: { headers } }, 'out');
    });
    expect(text).not.toContain('hush-hush');
    expect(text).toContain('*/*');
  });

  test('of a failed statement holds the statement and the cause, never its values', () => {
    const cause = Object.assign(new Error('duplicate key value violates unique constraint'), {
      code: '23505',
      detail: 'Key (email)=(ann@acme.test) already exists.',
      client: { connectionParameters: { password: 'hush-hush' } },
    });
    const failed = new DrizzleQueryError('insert into users (email) values ($1)', ['ann@acme.test'], cause);
    const wrapped = new Error('could not invite', { cause: failed });
    const { text, lines } = logged((log) => log.error({ err: wrapped }, 'failed'));
    expect(text).not.toContain('ann@acme.test');
    expect(text).not.toContain('hush-hush');
    expect(lines[0]).toMatchObject({
      err: {
        message: 'could not invite',
        cause: { message: 'statement failed: insert into users (email) values ($1)', cause: { code: '23505' } },
      },
    });
    expect(text).toContain('telemetry.test.ts');
  });

  test('an error whose cause is itself, or no error at all, is logged as well', () => {
    const ring = new Error('round');
    ring.cause = ring;
    const { lines } = logged((log) => {
      log.error({ err: ring }, 'ring');
      log.error({ err: 'words' }, 'words');
      log.error({ err: undefined }, 'nothing');
    });
    expect(lines.map(({ msg }) => msg)).toEqual(['ring', 'words', 'nothing']);
  });
});

describe('metrics', () => {
  test('requests are counted by route template, method and status, and by nothing of a tenant', async () => {
    const metrics = createMetrics();
    metrics.observe('/api/v1/tasks/:id', 'GET', 200, 0.004);
    metrics.observe('/api/v1/tasks/:id', 'GET', 404, 0.004);
    const text = await metrics.registry.getSingleMetricAsString('hanok_http_request_seconds');
    expect(text).toContain('hanok_http_request_seconds_count{route="/api/v1/tasks/:id",method="GET",status="200"} 1');
    expect(text).toContain('status="404"} 1');
  });

  test('the 99th percentile is that of the last requests', () => {
    const metrics = createMetrics();
    expect(metrics.recent()).toMatchObject({ p99Ms: 0 });
    for (let i = 1; i <= 100; i++) metrics.observe('/x', 'GET', 200, i / 1000);
    expect(metrics.recent().p99Ms).toBeGreaterThanOrEqual(99);
    expect(metrics.recent().p99Ms).toBeLessThanOrEqual(100);
  });

  test('a gauge is read when it is asked for', async () => {
    const metrics = createMetrics();
    let open = 3;
    metrics.gauge('test_open', 'Open', () => open);
    open = 5;
    expect(await metrics.registry.getSingleMetricAsString('test_open')).toContain('test_open 5');
  });
});

test('a span gives back what its work gives, and fails as it fails', async () => {
  expect(await withSpan('work', { 'hanok.n': 1 }, async () => 42)).toBe(42);
  await expect(withSpan('work', {}, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
