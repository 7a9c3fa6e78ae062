import { type Redis, redisScript } from '#platform/redis/index.ts';
import type { LimitKey } from './bucket.ts';

/** Of what is under way: at most so many at once. */
export interface Place {
  key: LimitKey;
  max: number;
}

/**
 * Places that processes share. One is held for as long as it is renewed, so that those of a process that died come free
 * by themselves.
 */
export interface PlaceStore {
  /** Takes one of each, or none. @returns whether it was had */
  take(id: string, places: readonly Place[]): Promise<boolean>;
  /** Also where the store has forgotten everything meanwhile. */
  renew(id: string, places: readonly Place[]): Promise<void>;
  leave(id: string, places: readonly Place[]): Promise<void>;
}

const LEASE_MS = 60_000;
/** Twice may fail. */
export const RENEW_MS = LEASE_MS / 3;

/** KEYS: sets of ids by when their lease ends. ARGV: the id, the lease (ms), and the most of each; without: no question. */
const TAKE = redisScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
for i, key in ipairs(KEYS) do
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
  if ARGV[i + 2] and redis.call('ZCARD', key) >= tonumber(ARGV[i + 2]) then return 0 end
end
for i, key in ipairs(KEYS) do
  redis.call('ZADD', key, now + ARGV[2], ARGV[1])
  redis.call('PEXPIRE', key, ARGV[2])
end
return 1
`);

const LEAVE = redisScript(`
for i, key in ipairs(KEYS) do redis.call('ZREM', key, ARGV[1]) end
return 0
`);

/** By Redis's clock. @throws (by its promises) when Redis does not answer */
export function createRedisPlaces(redis: Redis, leaseMs = LEASE_MS): PlaceStore {
  const keysOf = (places: readonly Place[]) => places.map(({ key }) => key);
  return {
    async take(id, places) {
      const values = [id, String(leaseMs), ...places.map(({ max }) => String(max))];
      return (await redis.run(TAKE, keysOf(places), values)) === 1;
    },
    async renew(id, places) {
      await redis.run(TAKE, keysOf(places), [id, String(leaseMs)]);
    },
    async leave(id, places) {
      await redis.run(LEAVE, keysOf(places), [id]);
    },
  };
}
