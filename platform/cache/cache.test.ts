import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cacheKey, createMemoryCache } from './index.ts';

const acme = '0192f3c4-0000-7000-8000-00000000000a';
const hanbit = '0192f3c4-0000-7000-8000-00000000000b';

test('what one tenant keeps is not what another finds under the same name', async () => {
  const cache = createMemoryCache();
  await cache.set(cacheKey(acme, 'settings'), { model: 'acme’s' }, 60_000);
  expect(await cache.get(cacheKey(hanbit, 'settings'))).toBeUndefined();
  expect(await cache.get(cacheKey(acme, 'settings'))).toEqual({ model: 'acme’s' });
});

test('a key without a tenant cannot be made, and begins with the tenant’s id', () => {
  expect(() => cacheKey('', 'settings')).toThrow();
  expect(cacheKey(acme, 'a', 'b').startsWith(`${acme}:`)).toBe(true);
});

test('parts that hold the separator make no key of other parts', () => {
  expect(cacheKey(acme, 'a:b')).not.toBe(cacheKey(acme, 'a', 'b'));
  expect(cacheKey(acme, 'a%3Ab')).not.toBe(cacheKey(acme, 'a:b'));
});

test('what is kept ends with its time, and when it is deleted', async () => {
  const cache = createMemoryCache();
  const key = cacheKey(acme, 'moment');
  await cache.set(key, 'now', 30);
  expect(await cache.get(key)).toBe('now');
  await sleep(60);
  expect(await cache.get(key)).toBeUndefined();
  await cache.set(key, 0, 60_000);
  expect(await cache.get(key)).toBe(0);
  await cache.delete(key);
  expect(await cache.get(key)).toBeUndefined();
});

test('it holds so many entries and no more; the one unused for longest goes', async () => {
  const cache = createMemoryCache(2);
  const key = (n: number) => cacheKey(acme, String(n));
  await cache.set(key(1), 1, 60_000);
  await cache.set(key(2), 2, 60_000);
  await cache.get(key(1));
  await cache.set(key(3), 3, 60_000);
  expect([await cache.get(key(1)), await cache.get(key(2)), await cache.get(key(3))]).toEqual([1, undefined, 3]);
});
