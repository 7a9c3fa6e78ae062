import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HanokError } from '#platform/errors/index.ts';
import { createRedis, type Redis } from '#platform/redis/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { startRedis, type TestRedis } from '../../tests/support/redis.ts';
import { eventually } from '../../tests/support/workspace.ts';
import { type Attempts, createAttempts, createRedisAttempts } from './index.ts';

const log = createLogger({ level: 'silent', file: null });
let server: TestRedis;
let connections: Redis[];
/** Two processes. */
let [here, there]: Attempts[] = [];
let round = 0;

beforeAll(async () => {
  server = await startRedis();
  connections = [1, 2].map(() => createRedis({ url: server.url, caFile: null, log }));
  await eventually('Redis', async () => connections.every((redis) => redis.isUp()));
  [here, there] = connections.map((redis) => createAttempts({ shared: createRedisAttempts(redis), log }));
});
beforeEach(() => {
  round += 1;
});
afterAll(async () => {
  await Promise.all(connections.map((redis) => redis.close()));
  await server.dispose();
});

const account = (name = 'ann') => ({ tenantId: null, name: `${round}:${name}` });
const from = (n = 1) => `203.0.113.${round}.${n}`;

/** Seconds to wait; 0: it was counted. */
async function attempt(at: Attempts | undefined, name?: string, address = from()): Promise<number> {
  try {
    await at?.begin(account(name), address);
    return 0;
  } catch (error) {
    if (!(error instanceof HanokError) || error.code !== 'rate_limited') throw error;
    return error.extras.retryAfterSeconds ?? Number.NaN;
  }
}

test('guesses that are spread over processes are slowed down as at one', async () => {
  const waits = await Promise.all(Array.from({ length: 40 }, (_, i) => attempt(i % 2 === 0 ? here : there)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  expect(new Set(waits)).toEqual(new Set([0, 1]));
  // From elsewhere its owner gets in.
  expect(await attempt(there, 'ann', from(2))).toBe(0);
});

test('one address guessing at many accounts is slowed down at every process', async () => {
  const waits: number[] = [];
  for (let i = 0; i < 40; i++) waits.push(await attempt(i % 2 === 0 ? here : there, `user${i}`));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(30);
});

test('one account guessed at from many addresses is slowed down, for five seconds at most', async () => {
  const waits: number[] = [];
  for (let i = 0; i < 60; i++) waits.push(await attempt(i % 2 === 0 ? here : there, 'ann', from(i)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(50);
  expect(Math.max(...waits)).toBeLessThanOrEqual(5);
});

test('a success at one process is known to the other, and clears an address of one attempt only', async () => {
  for (let i = 0; i < 5; i++) await attempt(here);
  expect(await attempt(there)).toBeGreaterThan(0);
  await there?.succeeded(account(), from());
  for (let i = 0; i < 5; i++) expect(await attempt(here)).toBe(0);
  for (let i = 0; i < 20; i++) expect(await attempt(here, `user${i}`)).toBe(0);
  expect(await attempt(there, 'one more')).toBe(0);
  expect(await attempt(there, 'too many')).toBeGreaterThan(0);
});

test('without Redis each process counts by itself, and nobody is refused for our trouble', async () => {
  await server.stop();
  const waits: number[] = [];
  for (let i = 0; i < 10; i++) waits.push(await attempt(here));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  expect(await attempt(there)).toBe(0);
  await server.start();
  await eventually('Redis is back', async () => connections.every((redis) => redis.isUp()));
  expect(await attempt(here)).toBe(0);
});
