import { LRUCache } from 'lru-cache';
import type { Denial } from '#platform/http/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { recordSystemAudit } from './record.ts';

const MINUTE_MS = 60_000;
/** Events that one tenant's refusals may make in a minute, all its people together. */
const EACH_TENANT = 60;

/**
 * Writes refusals into the log, and keeps whoever knocks all day from filling it: one event a minute for each person and
 * permission, sixty for a tenant. What was left out is counted in the next event (`details.more`).
 */
export function createDenialRecorder(deps: {
  database(tenant: TenantRecord): TenantDatabase;
  log: Logger;
}): (denial: Denial) => void {
  const knocks = new LRUCache<string, { since: number; more: number }>({ max: 10_000 });
  const budgets = new LRUCache<string, { left: number }>({ max: 5_000, ttl: MINUTE_MS });

  /** @returns how many like it were left out before, or null when this one is to be left out too */
  function admit({ tenant, principal, permission }: Denial): number | null {
    const key = JSON.stringify([tenant.id, principal.id, permission]);
    const known = knocks.get(key);
    const now = performance.now();
    const budget = budgets.get(tenant.id) ?? { left: EACH_TENANT };
    if (!budgets.has(tenant.id)) budgets.set(tenant.id, budget);
    if ((known !== undefined && now - known.since < MINUTE_MS) || budget.left === 0) {
      if (known === undefined) knocks.set(key, { since: Number.NEGATIVE_INFINITY, more: 1 });
      else known.more += 1;
      return null;
    }
    budget.left -= 1;
    knocks.set(key, { since: now, more: 0 });
    return known?.more ?? 0;
  }

  return (denial) => {
    const more = admit(denial);
    if (more === null) return;
    const { id, kind, name } = denial.principal;
    const { permission, method, route, ip, requestId } = denial;
    deps
      .database(denial.tenant)
      .systemTransaction((tx) =>
        recordSystemAudit(tx, {
          action: 'access.denied',
          actor: { id, kind, name },
          target: { type: 'route', id: `${method} ${route}` },
          details: { permission, more },
          ip,
          requestId,
        }),
      )
      .catch((error: unknown) => deps.log.error({ err: error, requestId }, 'a refusal was not written down'));
  };
}
