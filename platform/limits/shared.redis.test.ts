import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAttempts, createRedisAttempts } from '#platform/credentials/index.ts';
import { createRedis, type Redis } from '#platform/redis/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { startRedis, type TestRedis } from '../../tests/support/redis.ts';
import { eventually } from '../../tests/support/workspace.ts';
import { type Limit, limitKey, PLATFORM } from './bucket.ts';
import { createLimiter } from './limiter.ts';
import { createRedisPlaces } from './places.ts';
import { changeLimits, HELD_LIMITS, RATE_LIMITS } from './policy.ts';
import { createRedisLimits } from './redis.ts';

const log = createLogger({ level: 'silent', file: null });
let server: TestRedis;
let redis: Redis;
let other: Redis;
let run = 0;

beforeAll(async () => {
  server = await startRedis();
  redis = createRedis({ url: server.url, caFile: null, log });
  other = createRedis({ url: server.url, caFile: null, log });
  await eventually('Redis', async () => redis.isUp() && other.isUp());
});
beforeEach(() => {
  run += 1;
});
afterAll(async () => {
  await Promise.all([redis.close(), other.close()]);
  await server.dispose();
});

const bucket = (name: string, quota: number, windowMs = 60_000): Limit => ({
  key: limitKey(PLATFORM, String(run), name),
  quota,
  windowMs,
});

describe('buckets in Redis', () => {
  test('let exactly their quota pass, however many ask at once at however many processes', async () => {
    const stores = [createRedisLimits(redis), createRedisLimits(other)];
    const limit = bucket('a', 40);
    const verdicts = await Promise.all(Array.from({ length: 200 }, (_, i) => stores[i % 2]?.take([limit])));
    expect(verdicts.filter((verdict) => verdict?.allowed).length).toBe(40);
    const refused = verdicts.find((verdict) => verdict?.allowed === false);
    expect(refused?.states[0]?.remaining).toBe(0);
    expect(refused?.states[0]?.waitMs).toBeGreaterThan(1_000);
    expect(refused?.states[0]?.waitMs).toBeLessThanOrEqual(1_500);
  });

  test('take nothing when one of them refuses', async () => {
    const { take } = createRedisLimits(redis);
    const [wide, narrow] = [bucket('wide', 10), bucket('narrow', 1)];
    expect((await take([wide, narrow])).allowed).toBe(true);
    for (let i = 0; i < 5; i++) expect((await take([wide, narrow])).allowed).toBe(false);
    expect((await take([wide])).states[0]?.remaining).toBe(8);
  });

  test('fill again, and are gone when they are full', async () => {
    const { take } = createRedisLimits(redis);
    const limit = bucket('short', 2, 200);
    expect([(await take([limit])).allowed, (await take([limit])).allowed]).toEqual([true, true]);
    expect((await take([limit])).allowed).toBe(false);
    await eventually('a request passes', async () => (await take([limit])).allowed, 2);
    await eventually('the key is gone', async () => (await keys(redis)).every((key) => key !== limit.key), 2);
  });
});

describe('places that processes share', () => {
  const held = changeLimits(HELD_LIMITS, 'upload.user=3,upload.tenant=4');
  const processes = () =>
    [redis, other].map((from) => createLimiter({ limits: RATE_LIMITS, held, log, shared: createRedisLimits(from) }));
  const someone = (name: string) => ({ tenantId: `tenant-${run}`, userId: name });

  test('are as many as one process gives, however many ask at once at however many processes', async () => {
    const [here, there] = processes();
    const asked = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? here : there)?.hold('upload', someone('ann'))),
    );
    const leaves = asked.filter((leave) => leave !== null && leave !== undefined);
    expect(leaves).toHaveLength(3);
    expect(await here?.hold('upload', someone('bob'))).not.toBeNull();
    // The workspace's are used up, whoever asks.
    expect(await there?.hold('upload', someone('cem'))).toBeNull();
    leaves[0]?.();
    leaves[0]?.();
    await eventually('a place is free at the other process', async () => there?.hold('upload', someone('ann')), 2);
    expect(await here?.hold('upload', someone('ann'))).toBeNull();
  });

  test('of a process that died come free by themselves; of one that lives they stay', async () => {
    const places = [{ key: limitKey(PLATFORM, String(run), 'held'), max: 1 }];
    const { take, renew, leave } = createRedisPlaces(redis, 300);
    expect(await take('first', places)).toBe(true);
    for (let i = 0; i < 6; i++) {
      await sleep(100);
      await renew('first', places);
    }
    expect(await take('second', places)).toBe(false);
    await sleep(350);
    expect(await take('second', places)).toBe(true);
    await leave('second', places);
    expect(await keys(redis)).not.toContain(places[0]?.key);
  });

  test('of somebody who waits for no Redis are counted here', async () => {
    const [here] = processes();
    await server.stop();
    const asked = await Promise.all(Array.from({ length: 5 }, () => here?.hold('upload', someone('ann'))));
    expect(asked.filter((leave) => leave !== null)).toHaveLength(3);
    await server.start();
    await eventually('Redis is back', async () => redis.isUp() && other.isUp());
  });
});

/** Every key there is. */
async function keys(from: Redis): Promise<string[]> {
  const script = { text: "return redis.call('KEYS', '*')", sha1: '0'.repeat(40) };
  return (await from.run(script, [], [])) as string[];
}

test('each key begins with a tenant’s id or says that it is the platform’s', async () => {
  const limiter = createLimiter({
    // Wide buckets are full again, and gone, before anybody can look.
    limits: changeLimits(RATE_LIMITS, '*.*=1'),
    held: HELD_LIMITS,
    log,
    shared: createRedisLimits(redis),
  });
  const tenantId = '0192f3c4-0000-7000-8000-00000000000a';
  await limiter.pass('ask', '2001:db8::1', { tenantId, userId: 'u1' });
  await limiter.pass('read', '203.0.113.9', { tenantId: null, userId: 'operator' });
  await limiter.hold('upload', { tenantId, userId: 'u1' });
  await createAttempts({ shared: createRedisAttempts(redis) }).begin(
    { tenantId, name: 'ann@acme.test' },
    '203.0.113.9',
  );
  const found = await keys(redis);
  for (const kind of [
    'limit:user',
    'limit:held:user',
    'limit:held:tenant',
    'limit:attempts:pair',
    'limit:attempts:account',
  ])
    expect(found.filter((key) => key.startsWith(`${tenantId}:${kind}:`))).toHaveLength(1);
  expect(found).toContain('platform:limit:attempts:address:203.0.113.9');
  for (const key of found) expect(key).toMatch(/^(platform|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}):limit:/);
  expect(found.join()).not.toContain('acme.test');
  expect(found).toContain(`${tenantId}:limit:tenant:ask`);
});

test('when Redis goes away, requests pass and are counted here; when it is back, together again', async () => {
  const limits = changeLimits(RATE_LIMITS, 'search.user=5');
  const limiter = createLimiter({ limits, held: HELD_LIMITS, log, shared: createRedisLimits(redis) });
  const who = { tenantId: '0192f3c4-0000-7000-8000-00000000000b', userId: 'ann' };
  const pass = async () => {
    const startedAt = Date.now();
    const { allowed, readings } = await limiter.pass('search', '203.0.113.77', who);
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    return { allowed, scopes: readings.map(({ scope }) => scope) };
  };
  expect(await pass()).toEqual({ allowed: true, scopes: ['address', 'user', 'tenant'] });
  await server.stop();
  // Of this moment too: the connection is lost while it is asked.
  const answers = await Promise.all(Array.from({ length: 10 }, pass));
  expect(answers.filter(({ allowed }) => allowed).length).toBe(5);
  expect(await pass()).toEqual({ allowed: false, scopes: ['user', 'tenant'] });
  await server.start();
  await eventually('Redis is back', async () => redis.isUp());
  // It has forgotten everything, and nobody minds.
  expect(await pass()).toEqual({ allowed: true, scopes: ['address', 'user', 'tenant'] });
});
