import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { errors } from '#platform/errors/index.ts';
import { limitKey, network, PLATFORM } from '#platform/limits/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';

/** Whose secret is tried. */
export interface TriedAccount {
  /** Null: no workspace's, such as an operator's. */
  tenantId: string | null;
  /** Tells accounts of a tenant apart, an e-mail say. */
  name: string;
}

/**
 * Slows guessing down and locks nobody out. After some free attempts each further one has to wait, twice as long as
 * the one before, up to a maximum; a quarter of an hour without an attempt, or a success, forgets it all.
 */
export interface Attempts {
  /**
   * Counts an attempt beforehand, so that a hundred at once do not all pass as the first.
   * @throws `rate_limited` with the seconds to wait
   */
  begin(account: TriedAccount, address: string): Promise<void>;
  succeeded(account: TriedAccount, address: string): Promise<void>;
}

/** One count, and from when on attempts have to wait for it. */
export interface AttemptCount {
  key: string;
  free: number;
  longestMs: number;
}

/** Where counts lie. */
export interface AttemptStore {
  /** Counts an attempt by all of them, or by none. @returns the milliseconds to wait; 0: it was counted */
  begin(counts: readonly AttemptCount[]): number | Promise<number>;
  /** @param forgotten counts that end @param forgiven the one that takes this attempt back */
  succeeded(forgotten: readonly string[], forgiven: string): void | Promise<void>;
}

export interface SharedAttempts extends AttemptStore {
  isUp(): boolean;
}

export const FORGET_MS = 15 * 60_000;

/** One account from one address; one account from anywhere (a wider limit: else a stranger could hold its owner off); one address. */
const LIMITS = {
  pair: { free: 5, longestMs: 60_000 },
  account: { free: 50, longestMs: 5_000 },
  address: { free: 30, longestMs: 60_000 },
} as const;

export interface AttemptsOptions {
  /** What processes share; while it is away, each counts by itself. Absent: this one is alone. */
  shared?: SharedAttempts;
  /** Stands for a name where others may read it. */
  digest?(name: string): string;
  log?: Logger;
  /** Milliseconds. */
  now?(): number;
}

export function createAttempts({ shared, digest = sha256, log, now = Date.now }: AttemptsOptions = {}): Attempts {
  const own = createMemoryAttempts(now);

  function countsOf({ tenantId, name }: TriedAccount, from: string) {
    const owner = tenantId ?? PLATFORM;
    const address = network(from);
    return {
      pair: { key: limitKey(owner, 'attempts', 'pair', digest(`${name}|${address}`)), ...LIMITS.pair },
      account: { key: limitKey(owner, 'attempts', 'account', digest(name)), ...LIMITS.account },
      address: { key: limitKey(PLATFORM, 'attempts', 'address', address), ...LIMITS.address },
    };
  }

  /** In the shared place, or here when that does not answer. */
  async function ask<T>(work: (store: AttemptStore) => T | Promise<T>): Promise<T> {
    if (shared?.isUp() !== true) return work(own);
    try {
      return await work(shared);
    } catch (error) {
      log?.warn({ err: error }, 'the shared counts of attempts did not answer; this process counts by itself');
      return work(own);
    }
  }

  return {
    async begin(tried, from) {
      const { pair, account, address } = countsOf(tried, from);
      const waitMs = await ask((store) => store.begin([pair, account, address]));
      if (waitMs > 0) throw errors.rate_limited({ retryAfterSeconds: Math.ceil(waitMs / 1000) });
    },
    async succeeded(tried, from) {
      const { pair, account, address } = countsOf(tried, from);
      // Only this attempt: an address that guesses others' passwords does not clear itself by its own.
      await ask((store) => store.succeeded([pair.key, account.key], address.key));
    },
  };
}

/** Of a single process. */
function createMemoryAttempts(now: () => number): AttemptStore {
  const counts = new LRUCache<string, { count: number; lastAt: number }>({ max: 100_000 });

  function current(key: string): { count: number; lastAt: number } {
    const held = counts.get(key);
    return held === undefined || now() - held.lastAt > FORGET_MS ? { count: 0, lastAt: 0 } : held;
  }

  return {
    begin(all) {
      const waits = all.map(({ key, free, longestMs }) => {
        const { count, lastAt } = current(key);
        if (count < free) return 0;
        return lastAt + Math.min(longestMs, 1000 * 2 ** Math.min(count - free, 20)) - now();
      });
      const waitMs = Math.max(0, ...waits);
      if (waitMs === 0) for (const { key } of all) counts.set(key, { count: current(key).count + 1, lastAt: now() });
      return waitMs;
    },
    succeeded(forgotten, forgiven) {
      for (const key of forgotten) counts.delete(key);
      const { count, lastAt } = current(forgiven);
      counts.set(forgiven, { count: Math.max(0, count - 1), lastAt });
    },
  };
}

function sha256(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
