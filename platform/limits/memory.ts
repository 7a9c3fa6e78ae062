import { LRUCache } from 'lru-cache';
import { type BucketState, bucketState, type Limit, PLATFORM, type Verdict } from './bucket.ts';

/** Where buckets lie. */
export interface LimitStore {
  take(limits: readonly Limit[]): Verdict | Promise<Verdict>;
}

/** At about a hundred bytes each. */
const MAX_BUCKETS = 100_000;

/**
 * Of a single process, bounded: the bucket that was asked for the longest ago is forgotten first. Addresses have a
 * memory of their own, so that somebody with many of them makes no tenant's or user's bucket forgotten.
 * @param now milliseconds
 */
export function createMemoryLimits(now: () => number = Date.now, max = MAX_BUCKETS) {
  const ofPlatform = new LRUCache<string, number>({ max });
  const ofTenants = new LRUCache<string, number>({ max });
  const memoryOf = (key: string) => (key.startsWith(PLATFORM) ? ofPlatform : ofTenants);

  function take(limits: readonly Limit[]): Verdict {
    const at = now();
    const used = limits.map(({ key }) => Math.max(0, (memoryOf(key).get(key) ?? 0) - at));
    const allowed = limits.every(({ quota, windowMs }, i) => (used[i] ?? 0) + windowMs / quota <= windowMs + 0.001);
    const states = limits.map((limit, i): BucketState => {
      const before = used[i] ?? 0;
      if (!allowed) return bucketState(limit, before);
      const after = before + limit.windowMs / limit.quota;
      memoryOf(limit.key).set(limit.key, at + after);
      return bucketState(limit, after);
    });
    return { allowed, states };
  }

  return { take, size: () => ofPlatform.size + ofTenants.size };
}
