import { describe, expect, test } from 'vitest';
import { createLogger } from '#platform/telemetry/index.ts';
import { limitKey, PLATFORM } from './bucket.ts';
import { createLimiter, type SharedLimits } from './limiter.ts';
import { createMemoryLimits } from './memory.ts';
import { changeLimits, HELD_LIMITS, RATE_LIMITS } from './policy.ts';

const log = createLogger({ level: 'silent', file: null });
const noPlaces = { take: async () => true, renew: async () => undefined, leave: async () => undefined };
const bucket = (name: string, quota: number, owner = PLATFORM) => ({
  key: limitKey(owner, name),
  quota,
  windowMs: 60_000,
});

describe('a bucket', () => {
  test('lets its quota pass at once and then one for each share of the window', () => {
    let now = 0;
    const { take } = createMemoryLimits(() => now);
    const limit = bucket('a', 3);
    expect([1, 2, 3, 4].map(() => take([limit]).allowed)).toEqual([true, true, true, false]);
    expect(take([limit]).states[0]).toEqual({ remaining: 0, resetMs: 60_000, waitMs: 20_000 });
    now = 19_999;
    expect(take([limit]).allowed).toBe(false);
    now = 20_000;
    expect(take([limit]).allowed).toBe(true);
    expect(take([limit]).allowed).toBe(false);
    now = 200_000;
    expect(take([limit]).states[0]).toMatchObject({ remaining: 2, waitMs: 0 });
  });

  test('counts exactly, whatever the quota', () => {
    for (const quota of [1, 7, 30, 113, 6_000, 12_001]) {
      const { take } = createMemoryLimits(() => 1_764_000_000_000);
      let passed = 0;
      while (take([bucket('a', quota)]).allowed) passed += 1;
      expect(passed).toBe(quota);
    }
  });

  test('what one limit refuses costs the others nothing', () => {
    const { take } = createMemoryLimits(() => 0);
    const [wide, narrow] = [bucket('wide', 10), bucket('narrow', 1)];
    take([wide, narrow]);
    for (let i = 0; i < 20; i++) expect(take([wide, narrow]).allowed).toBe(false);
    expect(take([wide]).states[0]?.remaining).toBe(8);
  });
});

test('memory is bounded, and a crowd of addresses makes no tenant forgotten', () => {
  const limits = createMemoryLimits(() => 0, 100);
  const tenant = bucket('t', 2, 'a-tenant');
  limits.take([tenant]);
  limits.take([tenant]);
  for (let i = 0; i < 10_000; i++) limits.take([bucket(`address ${i}`, 5)]);
  expect(limits.size()).toBeLessThanOrEqual(200);
  expect(limits.take([tenant]).allowed).toBe(false);
});

test('a key without an owner cannot be made, and no part of one is taken for another', () => {
  expect(() => limitKey('', 'user')).toThrow();
  expect(limitKey('t1', 'a:b')).not.toBe(limitKey('t1', 'a', 'b'));
  expect(limitKey('t1', 'user')).toBe('t1:limit:user');
  expect(limitKey(PLATFORM, 'address', '::1')).toMatch(/^platform:limit:/);
});

describe('limits are changed', () => {
  test('by class and scope, or by a star for all of them', () => {
    expect(changeLimits(RATE_LIMITS, '')).toEqual(RATE_LIMITS);
    const changed = changeLimits(RATE_LIMITS, ' ask.user=3 , *.address=7,sign-in.*=9 ');
    expect([changed.ask.user, changed.read.address, changed['sign-in'].tenant]).toEqual([3, 7, 9]);
    expect(changed.read.user).toBe(RATE_LIMITS.read.user);
  });

  test.each(['ask', 'ask.user', 'ask.user=0', 'ask.user=-1', 'nobody.user=1', 'ask.nobody=1', 'ask.user=1x'])(
    '%s says nothing and is refused',
    (text) => expect(() => changeLimits(RATE_LIMITS, text)).toThrow(text),
  );
});

describe('a limiter', () => {
  const ann = { tenantId: 'acme', userId: 'ann' };
  const bob = { tenantId: 'acme', userId: 'bob' };
  const sam = { tenantId: 'hanbit', userId: 'sam' };
  const small = (changes: string, shared?: SharedLimits) =>
    createLimiter({
      limits: changeLimits(changeLimits(RATE_LIMITS, '*.*=1000000'), changes),
      held: HELD_LIMITS,
      log,
      now: () => 0,
      ...(shared === undefined ? {} : { shared }),
    });

  test('a noisy user leaves his colleagues theirs; a noisy workspace leaves its neighbours theirs', async () => {
    const limiter = small('read.user=2,read.tenant=3');
    const allowed = async (who: typeof ann) => (await limiter.pass('read', '::1', who)).allowed;
    expect([await allowed(ann), await allowed(ann), await allowed(ann)]).toEqual([true, true, false]);
    expect([await allowed(bob), await allowed(bob)]).toEqual([true, false]);
    expect([await allowed(sam), await allowed(sam)]).toEqual([true, true]);
  });

  test('classes are counted apart', async () => {
    const limiter = small('ask.user=1');
    expect((await limiter.pass('ask', '::1', ann)).allowed).toBe(true);
    expect((await limiter.pass('ask', '::1', ann)).allowed).toBe(false);
    expect((await limiter.pass('read', '::1', ann)).allowed).toBe(true);
  });

  test('all addresses of one IPv6 network are one; an IPv4 address in IPv6’s clothes is itself', () => {
    const limiter = small('read.address=1');
    const arrives = (address: string) => limiter.arrive('read', address).allowed;
    expect(arrives('2001:db8:1:2::1')).toBe(true);
    expect(arrives('2001:db8:1:2:ffff::9')).toBe(false);
    expect(arrives('2001:0db8:0001:0002::1')).toBe(false);
    expect(arrives('2001:db8:1:3::1')).toBe(true);
    expect(arrives('203.0.113.1')).toBe(true);
    expect(arrives('::ffff:203.0.113.1')).toBe(false);
    expect(arrives('::ffff:203.0.113.2')).toBe(true);
  });

  test('places are given up to their number and given back once', async () => {
    const limiter = createLimiter({
      limits: RATE_LIMITS,
      held: { upload: { user: 2, tenant: 3 }, ask: { user: 1, tenant: 1 } },
      log,
    });
    const first = await limiter.hold('upload', ann);
    const second = await limiter.hold('upload', ann);
    expect([first, second].every((leave) => leave !== null)).toBe(true);
    expect(await limiter.hold('upload', ann)).toBeNull();
    expect(await limiter.hold('upload', bob)).not.toBeNull();
    expect(await limiter.hold('upload', bob)).toBeNull();
    expect(await limiter.hold('upload', sam)).not.toBeNull();
    expect(await limiter.hold('ask', ann)).not.toBeNull();
    first?.();
    first?.();
    expect(await limiter.hold('upload', ann)).not.toBeNull();
    expect(await limiter.hold('upload', ann)).toBeNull();
  });

  test('with a shared store each request is one question to it, of all its limits', async () => {
    const asked: string[][] = [];
    const memory = createMemoryLimits(() => 0);
    const limiter = small('read.user=2', {
      isUp: () => true,
      places: noPlaces,
      take(limits) {
        asked.push(limits.map(({ key }) => key));
        return memory.take(limits);
      },
    });
    limiter.arrive('read', '203.0.113.1');
    await limiter.pass('read', '203.0.113.1', ann);
    expect(asked).toEqual([
      ['platform:limit:address:read:203.0.113.1', 'acme:limit:user:read:ann', 'acme:limit:tenant:read'],
    ]);
  });

  test('an address that the shared store refused is refused at the door from then on', async () => {
    const limiter = small('', {
      isUp: () => true,
      places: noPlaces,
      take: () => ({ allowed: false, states: [{ remaining: 0, resetMs: 60_000, waitMs: 5_000 }] }),
    });
    expect(limiter.arrive('read', '203.0.113.1').allowed).toBe(true);
    expect((await limiter.pass('read', '203.0.113.1', null)).allowed).toBe(false);
    expect(limiter.arrive('read', '203.0.113.1')).toMatchObject({ allowed: false, readings: [{ waitMs: 5_000 }] });
    expect(limiter.arrive('read', '203.0.113.2').allowed).toBe(true);
  });

  test('a shared store that is away, or fails, refuses nobody, and this process counts by itself', async () => {
    for (const isUp of [true, false]) {
      const limiter = small('read.user=2', {
        isUp: () => isUp,
        places: noPlaces,
        take: () => Promise.reject(new Error('gone')),
      });
      const passes = async () => (await limiter.pass('read', '::1', ann)).allowed;
      expect([await passes(), await passes(), await passes()]).toEqual([true, true, false]);
    }
  });
});
