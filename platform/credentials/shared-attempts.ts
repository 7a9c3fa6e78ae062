import { z } from 'zod';
import { type Redis, redisScript } from '#platform/redis/index.ts';
import { FORGET_MS, type SharedAttempts } from './attempts.ts';

/**
 * KEYS: hashes of a count (n) and when it last grew (at, ms). ARGV: after how long it is forgotten (ms), then of each how
 * many are free and the longest wait (ms). Answers how long to wait; 0: all of them have counted.
 */
const BEGIN = redisScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local wait = 0
local counts = {}
for i, key in ipairs(KEYS) do
  local held = redis.call('HMGET', key, 'n', 'at')
  counts[i] = tonumber(held[1] or '0')
  local over = counts[i] - tonumber(ARGV[2 * i])
  if over >= 0 then
    local pause = math.min(tonumber(ARGV[2 * i + 1]), 1000 * 2 ^ math.min(over, 20))
    wait = math.max(wait, tonumber(held[2] or '0') + pause - now)
  end
end
if wait == 0 then
  for i, key in ipairs(KEYS) do
    redis.call('HSET', key, 'n', counts[i] + 1, 'at', string.format('%.3f', now))
    redis.call('PEXPIRE', key, ARGV[1])
  end
end
return string.format('%.3f', wait)
`);

/** KEYS: the count that takes one attempt back, then those that end. */
const SUCCEEDED = redisScript(`
for i = 2, #KEYS do redis.call('DEL', KEYS[i]) end
if tonumber(redis.call('HGET', KEYS[1], 'n') or '0') > 0 then redis.call('HINCRBY', KEYS[1], 'n', -1) end
return 0
`);

const reply = z.coerce.number().min(0);

/** Shared by all processes, by Redis's clock. @throws (by its promises) when Redis does not answer */
export function createRedisAttempts(redis: Redis): SharedAttempts {
  return {
    isUp: redis.isUp,
    async begin(counts) {
      const values = counts.flatMap(({ free, longestMs }) => [String(free), String(longestMs)]);
      const keys = counts.map(({ key }) => key);
      return reply.parse(await redis.run(BEGIN, keys, [String(FORGET_MS), ...values]));
    },
    async succeeded(forgotten, forgiven) {
      await redis.run(SUCCEEDED, [forgiven, ...forgotten], []);
    },
  };
}
