import { expect, test } from 'vitest';
import { createRefresher } from './refresh.ts';

const tokens = (refreshToken: string) => ({ accessToken: 'a', expiresIn: 900, refreshToken, idToken: null });

function setUp() {
  let now = 0;
  let exchanges = 0;
  const refresher = createRefresher(() => now);
  return {
    pass: (ms: number) => {
      now += ms;
    },
    exchanges: () => exchanges,
    refresh: (token: string, browser = 'b1', result: 'ok' | 'refused' | 'broken' = 'ok') =>
      refresher.refresh(token, browser, async () => {
        exchanges++;
        if (result === 'broken') throw new Error('no answer');
        return result === 'ok' ? tokens(`next-${exchanges}`) : null;
      }),
  };
}

test('tabs that come at once with one token share one exchange', async () => {
  const { refresh, exchanges } = setUp();
  const results = await Promise.all(Array.from({ length: 20 }, () => refresh('t')));
  expect(new Set(results.map((result) => result?.refreshToken))).toEqual(new Set(['next-1']));
  expect(exchanges()).toBe(1);
});

test('a tab that comes some seconds late with the token just used is given the same', async () => {
  const { refresh, exchanges, pass } = setUp();
  await refresh('t');
  pass(9_000);
  expect((await refresh('t'))?.refreshToken).toBe('next-1');
  pass(2_000);
  await refresh('t');
  expect(exchanges()).toBe(2);
});

test('the same token from another browser goes to the issuer at once', async () => {
  const { refresh, exchanges } = setUp();
  await refresh('t', 'b1');
  expect(await refresh('t', 'b2', 'refused')).toBeNull();
  expect(exchanges()).toBe(2);
  expect((await refresh('t', 'b1'))?.refreshToken).toBe('next-1');
});

test('a refusal and a failure are not remembered', async () => {
  const { refresh, exchanges } = setUp();
  expect(await refresh('t', 'b1', 'refused')).toBeNull();
  await expect(refresh('t', 'b1', 'broken')).rejects.toThrow('no answer');
  expect((await refresh('t'))?.refreshToken).toBe('next-3');
  expect(exchanges()).toBe(3);
});
