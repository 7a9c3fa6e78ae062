import { recordAudit } from '#modules/workspace/audit/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { endOf, monthOf } from './months.ts';
import * as repository from './repository.ts';
import type { UsageLimits, UsageView } from './schemas.ts';

/** What administrators see of the use of models, and what they allow. */
export interface UsageService {
  /** @param month such as 2026-11; without it, this one */
  get(context: RequestContext, month: string | undefined): Promise<UsageView>;
  setLimits(context: RequestContext, limits: UsageLimits): Promise<UsageLimits>;
}

const MEMBERS_AT_MOST = 100;

export function createUsageService(deps: {
  /** Told after the limits have changed: what waited for a budget may go on. */
  limitsChanged(context: RequestContext): Promise<void>;
  now?: () => Date;
}): UsageService {
  const now = deps.now ?? (() => new Date());

  return {
    async get({ db, tenant }, month) {
      const first = month === undefined ? monthOf(now()) : `${month}-01`;
      const [{ everybody }, limits, models, members] = await Promise.all([
        repository.readTotals(db, first),
        repository.readLimits(db),
        repository.usageByModel(db, first),
        repository.usageByMember(db, first, MEMBERS_AT_MOST),
      ]);
      return {
        month: first.slice(0, 7),
        endsAt: endOf(first).toISOString(),
        total: everybody,
        limits,
        platform: { monthlyTokens: tenant.budget.tokens, monthlyCostMicros: tenant.budget.costMicros },
        models,
        members,
      };
    },

    async setLimits(context, limits) {
      const { db, principal } = context;
      await db.transaction(principal.id, async (tx) => {
        const before = await repository.replaceLimits(tx, limits);
        const changed = Object.entries(limits).filter(([name, value]) => before[name as keyof UsageLimits] !== value);
        await recordAudit(tx, context, { action: 'settings.limits_changed', details: Object.fromEntries(changed) });
      });
      await deps.limitsChanged(context);
      return limits;
    },
  };
}
