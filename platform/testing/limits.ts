import { changeLimits, createLimiter, HELD_LIMITS, type Limiter, RATE_LIMITS } from '#platform/limits/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';

/** Lets everything pass, unless `changes` say otherwise (`read.user=3`, as HANOK_RATE_LIMITS takes them). */
export function createTestLimiter(changes = '', held = '*.*=1000000', now?: () => number): Limiter {
  return createLimiter({
    limits: changeLimits(changeLimits(RATE_LIMITS, '*.*=1000000000'), changes),
    held: changeLimits(HELD_LIMITS, held),
    log: createLogger({ level: 'silent', file: null }),
    ...(now === undefined ? {} : { now }),
  });
}
