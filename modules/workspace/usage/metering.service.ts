import { v7 as uuidv7 } from 'uuid';
import type { ModelPrice } from '#modules/seams.ts';
import type { HanokError } from '#platform/errors/index.ts';
import type { Meter, ModelUsage } from '#platform/models/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Budget, TenantDatabase, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import { usageErrors } from './errors.ts';
import { endOf, monthOf } from './months.ts';
import type { Amounts, Limits, UsageEvent } from './repository.ts';
import * as repository from './repository.ts';

/**
 * Counts what the models of a workspace use, and refuses what its budgets do not hold.
 *
 *     reserve ──► reserved ── settle ──► settled (what the provider told)
 *                    └─ an hour without a word ──► lapsed (the estimate stays) ── a late settle ──► settled
 *
 * The estimate counts from the moment of its reservation, in the transaction that looks at the budgets, so that calls at
 * the same moment cannot all take what is left for one of them. Settling puts the difference into the totals once,
 * whatever is repeated; a crash in between leaves the estimate counted.
 */
export interface Metering {
  /** For calls on behalf of a member. @throws (its `reserve`) `budget_exhausted` */
  meterOf(db: TenantDatabase, call: { userId: string; purpose: UsageEvent['purpose'] }): Meter;
  /** Looks whether a call could be made now, and sets nothing aside. @throws `budget_exhausted` */
  check(db: TenantDatabase, userId: string, model: string, estimate: ModelUsage): Promise<void>;
  /** Leaves forgotten reservations at their estimate. @returns how many there were */
  lapse(db: TenantDatabase): Promise<number>;
  /** What the workspace has used this month. */
  thisMonth(db: TenantDatabase): Promise<Amounts & { month: string }>;
}

export interface MeteringDependencies {
  /** For the budget that operators have set, and may change while a call goes on. */
  tenantById(id: TenantId): Promise<Pick<TenantRecord, 'budget'> | null>;
  /** Null: nobody has said what the model costs; its tokens count, no money. */
  priceOf(model: string): Promise<ModelPrice | null>;
  log: Logger;
  now?: () => Date;
}

/** Longer than any call lasts. */
const LAPSE_MS = 3_600_000;

export function createMetering(deps: MeteringDependencies): Metering {
  const now = deps.now ?? (() => new Date());

  async function costOf(model: string, usage: ModelUsage): Promise<Amounts> {
    const price = await deps.priceOf(model);
    return { tokens: usage.inputTokens + usage.outputTokens, costMicros: price === null ? 0 : priced(usage, price) };
  }

  async function budgetOf(db: TenantDatabase): Promise<Budget> {
    return (await deps.tenantById(db.tenantId))?.budget ?? { tokens: 0, costMicros: 0 };
  }

  function refusal(month: string): HanokError {
    const seconds = Math.ceil((endOf(month).getTime() - now().getTime()) / 1000);
    return usageErrors.budget_exhausted({ retryAfterSeconds: Math.max(1, seconds) });
  }

  async function settle(db: TenantDatabase, id: string, model: string, used: ModelUsage): Promise<void> {
    const { tokens, costMicros } = await costOf(model, used);
    await db.systemTransaction(async (tx) => {
      const event = await repository.lockUnsettled(tx, id);
      if (event === null) return;
      await repository.updateEvent(tx, id, { ...used, costMicros, state: 'settled', settledAt: now() });
      await repository.addToTotals(tx, event.month, event.userId, {
        tokens: tokens - event.inputTokens - event.outputTokens,
        costMicros: costMicros - event.costMicros,
      });
    });
  }

  return {
    meterOf: (db, { userId, purpose }) => ({
      async reserve(model, estimate) {
        const [{ tokens, costMicros }, budget] = await Promise.all([costOf(model, estimate), budgetOf(db)]);
        const id = uuidv7();
        const occurredAt = now();
        const month = monthOf(occurredAt);
        await db.systemTransaction(async (tx) => {
          const totals = await repository.addToTotals(tx, month, userId, { tokens, costMicros });
          if (!holds(totals, totals.limits, budget)) throw refusal(month);
          await repository.insertEvent(tx, {
            id,
            month,
            occurredAt,
            userId,
            purpose,
            model,
            state: 'reserved',
            ...estimate,
            costMicros,
          });
        });
        return {
          settle: (used) =>
            settle(db, id, model, used).catch((err: unknown) =>
              deps.log.error({ err, tenant: db.tenantId }, 'a call of a model stays counted at its estimate'),
            ),
        };
      },
    }),

    async check(db, userId, model, estimate) {
      const month = monthOf(now());
      const [more, budget, totals, limits] = await Promise.all([
        costOf(model, estimate),
        budgetOf(db),
        repository.readTotals(db, month, userId),
        repository.readLimits(db),
      ]);
      const withIt = { everybody: plus(totals.everybody, more), member: plus(totals.member, more) };
      if (!holds(withIt, limits, budget)) throw refusal(month);
    },

    lapse(db) {
      const at = now();
      return repository.lapseReservations(db, new Date(at.getTime() - LAPSE_MS), at);
    },

    async thisMonth(db) {
      const month = monthOf(now());
      return { month, ...(await repository.readTotals(db, month)).everybody };
    },
  };
}

/** Whether these totals lie within all budgets: the operators', the workspace's own, and its members'. */
function holds(totals: { everybody: Amounts; member: Amounts }, limits: Limits, budget: Budget): boolean {
  const own = { tokens: limits.monthlyTokens, costMicros: limits.monthlyCostMicros };
  const each = { tokens: limits.memberMonthlyTokens, costMicros: limits.memberMonthlyCostMicros };
  return within(totals.everybody, budget) && within(totals.everybody, own) && within(totals.member, each);
}

function within(used: Amounts, limit: Budget): boolean {
  return (
    (limit.tokens === null || used.tokens <= limit.tokens) &&
    (limit.costMicros === null || used.costMicros <= limit.costMicros)
  );
}

function plus(a: Amounts, b: Amounts): Amounts {
  return { tokens: a.tokens + b.tokens, costMicros: a.costMicros + b.costMicros };
}

/** In millionths of a dollar, rounded up. */
function priced(usage: ModelUsage, price: ModelPrice): number {
  const fresh = usage.inputTokens - usage.cachedInputTokens;
  const sum =
    fresh * price.inputMicros +
    usage.cachedInputTokens * price.cachedInputMicros +
    usage.outputTokens * price.outputMicros;
  return Math.ceil(sum / 1_000_000);
}
