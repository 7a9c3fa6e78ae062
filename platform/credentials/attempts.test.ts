import { expect, test } from 'vitest';
import { HanokError } from '#platform/errors/index.ts';
import { createAttempts } from './attempts.ts';

function setUp() {
  let now = 1_000_000;
  const attempts = createAttempts({ now: () => now });
  return {
    attempts,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    /** Seconds to wait, 0 when the attempt may be made (and is counted). */
    async attempt(name = 'ann', address = '203.0.113.1'): Promise<number> {
      try {
        await attempts.begin({ tenantId: null, name }, address);
        return 0;
      } catch (error) {
        if (!(error instanceof HanokError) || error.code !== 'rate_limited') throw error;
        return error.extras.retryAfterSeconds ?? Number.NaN;
      }
    },
  };
}

test('after some free attempts each one has to wait longer than the one before, up to a minute', async () => {
  const { attempt, pass } = setUp();
  for (let i = 0; i < 5; i++) expect(await attempt()).toBe(0);
  const waits: number[] = [];
  for (let i = 0; i < 10; i++) {
    const wait = await attempt();
    waits.push(wait);
    pass(wait);
    expect(await attempt()).toBe(0);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
});

test('a hundred attempts at once do not all pass as the first', async () => {
  const { attempt } = setUp();
  const waits = await Promise.all(Array.from({ length: 100 }, () => attempt()));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
});

test('nobody is locked out: from another address, and after a while, there is a way in', async () => {
  const { attempt, pass } = setUp();
  for (let i = 0; i < 40; i++) await attempt('ann', '203.0.113.1');
  expect(await attempt('ann', '203.0.113.2')).toBe(0);
  pass(15 * 60 + 1);
  for (let i = 0; i < 5; i++) expect(await attempt('ann', '203.0.113.1')).toBe(0);
});

test('the many addresses of one IPv6 customer are one', async () => {
  const { attempt } = setUp();
  const waits = (account: (i: number) => string) =>
    Promise.all(Array.from({ length: 60 }, (_, i) => attempt(account(i), `2001:db8:1:2::${(i + 1).toString(16)}`)));
  expect((await waits(() => 'ann')).filter((wait) => wait === 0)).toHaveLength(5);
  expect((await waits((i) => `person ${i}`)).filter((wait) => wait === 0)).toHaveLength(25);
  expect(await attempt('ann', '2001:db8:1:3::1')).toBe(0);
});

test('one account guessed at from many addresses is slowed down, for five seconds at most', async () => {
  const { attempt } = setUp();
  const waits = await Promise.all(Array.from({ length: 80 }, (_, i) => attempt('ann', `198.51.100.${i}`)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(50);
  expect(Math.max(...waits)).toBeLessThanOrEqual(5);
  expect(await attempt('bob', '203.0.113.9')).toBe(0);
});

test('one address guessing at many accounts is slowed down', async () => {
  const { attempt } = setUp();
  const waits = await Promise.all(Array.from({ length: 60 }, (_, i) => attempt(`user${i}`, '203.0.113.1')));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(30);
});

test('signing in forgets what an account got wrong, not what its address did to others', async () => {
  const { attempts, attempt } = setUp();
  for (let i = 0; i < 4; i++) await attempt('ann');
  await attempts.succeeded({ tenantId: null, name: 'ann' }, '203.0.113.1');
  for (let i = 0; i < 5; i++) expect(await attempt('ann')).toBe(0);
  expect(await attempt('ann')).toBeGreaterThan(0);
  for (let i = 0; i < 40; i++) await attempt(`user${i}`);
  await attempts.succeeded({ tenantId: null, name: 'ann' }, '203.0.113.1');
  expect(await attempt('user99')).toBe(0);
  expect(await attempt('user100')).toBeGreaterThan(0);
});
