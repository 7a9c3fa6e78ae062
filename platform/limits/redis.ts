import { z } from 'zod';
import { type Redis, redisScript } from '#platform/redis/index.ts';
import { bucketState, type Limit, type Verdict } from './bucket.ts';
import type { SharedLimits } from './limiter.ts';
import { createRedisPlaces } from './places.ts';

/**
 * All limits of a request in one round trip, and by Redis's clock, so that processes need not agree on the time.
 * KEYS: the buckets; ARGV: quota and window (ms) of each. Answers whether it passes, and how far each is from full (ms).
 */
const TAKE = redisScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local allowed = 1
local used = {}
for i, key in ipairs(KEYS) do
  local quota, window = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local full = tonumber(redis.call('GET', key) or '0')
  used[i] = math.max(0, full - now)
  if used[i] + window / quota > window + 0.001 then allowed = 0 end
end
local answer = { tostring(allowed) }
for i, key in ipairs(KEYS) do
  if allowed == 1 then
    used[i] = used[i] + tonumber(ARGV[2 * i]) / tonumber(ARGV[2 * i - 1])
    redis.call('SET', key, string.format('%.3f', now + used[i]), 'PX', math.ceil(used[i]) + 1)
  end
  answer[i + 1] = string.format('%.3f', used[i])
end
return answer
`);

const reply = z.array(z.coerce.number()).min(1);

/** Shared by all processes. @throws (by its promise) when Redis does not answer */
export function createRedisLimits(redis: Redis): SharedLimits {
  return {
    isUp: redis.isUp,
    places: createRedisPlaces(redis),
    async take(limits: readonly Limit[]): Promise<Verdict> {
      const values = limits.flatMap(({ quota, windowMs }) => [String(quota), String(windowMs)]);
      const keys = limits.map(({ key }) => key);
      const [allowed, ...used] = reply.parse(await redis.run(TAKE, keys, values));
      return { allowed: allowed === 1, states: limits.map((limit, i) => bucketState(limit, used[i] ?? 0)) };
    },
  };
}
