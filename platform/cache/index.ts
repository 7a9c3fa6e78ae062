import { LRUCache } from 'lru-cache';

/**
 * What is worth keeping for a moment. Values must be plain data, since another implementation (Redis)
 * carries them over the wire. Losing everything in it loses no data.
 */
export interface Cache {
  get<T>(key: CacheKey): Promise<T | undefined>;
  set(key: CacheKey, value: object | string | number | boolean, ttlMs: number): Promise<void>;
  delete(key: CacheKey): Promise<void>;
}

export type CacheKey = string & { readonly __brand: 'CacheKey' };

/** Every key begins with the tenant's id; a key without one cannot be made. Parts may hold any character. */
export function cacheKey(tenantId: string, ...parts: string[]): CacheKey {
  if (tenantId === '') throw new Error('a cache key needs a tenant id');
  return [tenantId, ...parts].map(encodeURIComponent).join(':') as CacheKey;
}

/** The cache of a single process: bounded by the number of entries. */
export function createMemoryCache(maxEntries = 20_000): Cache {
  const entries = new LRUCache<string, object | string | number | boolean>({ max: maxEntries });
  return {
    get: async <T>(key: CacheKey) => entries.get(key) as T | undefined,
    set: async (key, value, ttlMs) => void entries.set(key, value, { ttl: ttlMs }),
    delete: async (key) => void entries.delete(key),
  };
}
