import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;
/** Events that refusals may make in a minute within one log, all its people together. */
const EACH_LOG = 60;

/**
 * Keeps whoever knocks all day from filling a log: one event a minute for each person and permission, sixty for a log.
 * What was left out is counted in the next event.
 * @returns how many like it were left out before, or null when this one is to be left out too
 */
export function createDenialBudget(): (log: string, principal: string, permission: string) => number | null {
  const knocks = new LRUCache<string, { since: number; more: number }>({ max: 10_000 });
  const budgets = new LRUCache<string, { left: number }>({ max: 5_000, ttl: MINUTE_MS });

  return (log, principal, permission) => {
    const key = JSON.stringify([log, principal, permission]);
    const known = knocks.get(key);
    const now = performance.now();
    const budget = budgets.get(log) ?? { left: EACH_LOG };
    if (!budgets.has(log)) budgets.set(log, budget);
    if ((known !== undefined && now - known.since < MINUTE_MS) || budget.left === 0) {
      if (known === undefined) knocks.set(key, { since: Number.NEGATIVE_INFINITY, more: 1 });
      else known.more += 1;
      return null;
    }
    budget.left -= 1;
    knocks.set(key, { since: now, more: 0 });
    return known?.more ?? 0;
  };
}
