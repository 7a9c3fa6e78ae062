export { limitKey, PLATFORM } from './bucket.ts';
export { createLimiter, type Limiter, type Outcome, type Reading, type Subject } from './limiter.ts';
export { network } from './network.ts';
export {
  changeLimits,
  HELD_LIMITS,
  type HeldClass,
  type HeldLimits,
  RATE_LIMITS,
  type RateLimits,
  type RouteClass,
} from './policy.ts';
export { createRedisLimits } from './redis.ts';
