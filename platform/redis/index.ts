export { createRedis, type Redis, redisScript } from './redis.ts';
