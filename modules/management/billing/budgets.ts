import { desc, eq } from 'drizzle-orm';
import type { Budget, Drizzle, TenantId } from '#platform/tenancy/index.ts';
import type { ActingOperator } from '../audit/index.ts';
import type { TenantsService } from '../tenants/index.ts';
import { usageRollups } from './model.ts';

export interface TenantBudget extends Budget {
  /** What the tenant has used, in the month and at the time that its database last said so; null: it never did. */
  usage: { month: string; tokens: number; costMicros: number; updatedAt: Date } | null;
}

/** What operators let a tenant's models use in a month, and what it has used. */
export interface Budgets {
  /** @throws `tenant_not_found` */
  get(slug: string): Promise<TenantBudget>;
  /** Counts within seconds, everywhere. @throws `tenant_not_found` */
  set(by: ActingOperator, slug: string, budget: Budget): Promise<TenantBudget>;
  /** Notes what a tenant has used in a month. */
  rollUp(id: TenantId, used: { month: string; tokens: number; costMicros: number }): Promise<void>;
}

export function createBudgets(mgmt: Drizzle, tenants: Pick<TenantsService, 'get' | 'setBudget'>): Budgets {
  async function usageOf(tenantId: string): Promise<TenantBudget['usage']> {
    const [row] = await mgmt
      .select()
      .from(usageRollups)
      .where(eq(usageRollups.tenantId, tenantId))
      .orderBy(desc(usageRollups.month))
      .limit(1);
    return row ?? null;
  }

  return {
    async get(slug) {
      const { id, budgetTokens, budgetCostMicros } = await tenants.get(slug);
      return { tokens: budgetTokens, costMicros: budgetCostMicros, usage: await usageOf(id) };
    },

    async set(by, slug, budget) {
      const row = await tenants.setBudget(by, slug, budget);
      return { ...budget, usage: await usageOf(row.id) };
    },

    async rollUp(tenantId, { month, tokens, costMicros }) {
      const values = { tokens, costMicros, updatedAt: new Date() };
      await mgmt
        .insert(usageRollups)
        .values({ tenantId, month, ...values })
        .onConflictDoUpdate({ target: [usageRollups.tenantId, usageRollups.month], set: values });
    },
  };
}
