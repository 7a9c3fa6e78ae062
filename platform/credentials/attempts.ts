import { LRUCache } from 'lru-cache';
import { errors } from '#platform/errors/index.ts';
import { network } from '#platform/limits/index.ts';

/**
 * Slows guessing down and locks nobody out. After some free attempts each further one has to wait, twice as long as
 * the one before, up to a maximum; a quarter of an hour without an attempt, or a success, forgets it all.
 */
export interface Attempts {
  /**
   * Counts an attempt beforehand, so that a hundred at once do not all pass as the first.
   * @throws `rate_limited` with the seconds to wait
   */
  begin(account: string, address: string): void;
  succeeded(account: string, address: string): void;
}

interface Limit {
  free: number;
  longestMs: number;
}

const FORGET_MS = 15 * 60_000;

/** One account from one address; one account from anywhere (a wider limit: else a stranger could hold its owner off); one address. */
const LIMITS = {
  pair: { free: 5, longestMs: 60_000 },
  account: { free: 50, longestMs: 5_000 },
  address: { free: 30, longestMs: 60_000 },
} as const satisfies Record<string, Limit>;

/** Of a single process. @param now milliseconds */
export function createAttempts(now: () => number = Date.now): Attempts {
  const counts = new LRUCache<string, { count: number; lastAt: number }>({ max: 100_000 });

  function keysOf(account: string, address: string): [string, Limit][] {
    return [
      [`p:${account}|${address}`, LIMITS.pair],
      [`c:${account}`, LIMITS.account],
      [`a:${address}`, LIMITS.address],
    ];
  }

  function current(key: string): { count: number; lastAt: number } {
    const held = counts.get(key);
    return held === undefined || now() - held.lastAt > FORGET_MS ? { count: 0, lastAt: 0 } : held;
  }

  return {
    begin(account, address) {
      const keys = keysOf(account, network(address));
      const waitMs = Math.max(
        ...keys.map(([key, { free, longestMs }]) => {
          const { count, lastAt } = current(key);
          if (count < free) return 0;
          return lastAt + Math.min(longestMs, 1000 * 2 ** Math.min(count - free, 20)) - now();
        }),
      );
      if (waitMs > 0) throw errors.rate_limited({ retryAfterSeconds: Math.ceil(waitMs / 1000) });
      for (const [key] of keys) counts.set(key, { count: current(key).count + 1, lastAt: now() });
    },
    succeeded(account, address) {
      const from = network(address);
      counts.delete(`p:${account}|${from}`);
      counts.delete(`c:${account}`);
      const key = `a:${from}`;
      const { count, lastAt } = current(key);
      // Only this attempt: an address that guesses others' passwords does not clear itself by its own.
      counts.set(key, { count: Math.max(0, count - 1), lastAt });
    },
  };
}
