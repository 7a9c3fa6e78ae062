import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TestCaller } from '#platform/testing/http.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { createInstallation, eventually, type Installation } from '../support/workspace.ts';

/* The whole server with a Redis beside it, as production has it. */

let redis: TestRedis;
let house: Installation;
let ann: TestCaller;
let sam: TestCaller;

beforeAll(async () => {
  redis = await startRedis();
  house = await createInstallation(inject('pgAdminUrl'), {
    HANOK_REDIS_URL: redis.url,
    HANOK_RATE_LIMITS: '*.*=1000000,search.tenant=5',
  });
  ann = await house.member(await house.tenant('acme'), 'owner', 'Ann');
  sam = await house.member(await house.tenant('hanbit'), 'owner', 'Sam');
});
afterAll(async () => {
  await house.dispose();
  await redis.dispose();
});

const search = async (who: TestCaller) => (await who.get('/search?q=word')).status;

test('a noisy workspace is 429 until its bucket fills, also after a restart; its neighbour is untouched', async () => {
  await eventually('limits are shared', async () =>
    String((await ann.get('/me')).headers['ratelimit-policy']).startsWith('"address"'),
  );
  const answers = await Promise.all(Array.from({ length: 20 }, () => search(ann)));
  expect(answers.filter((status) => status === 200).length).toBe(5);
  expect(await search(sam)).toBe(200);
  await house.restart();
  await eventually('Redis', async () => (await search(ann)) === 429, 5);
  expect(await search(sam)).toBe(200);
});

test('without Redis nothing fails', async () => {
  await redis.stop();
  const answers = await Promise.all(Array.from({ length: 20 }, async () => (await ann.get('/me')).status));
  expect(new Set(answers)).toEqual(new Set([200]));
  expect(await search(sam)).toBe(200);
});
