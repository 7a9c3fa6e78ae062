import type { Page } from '#platform/http/index.ts';
import { type Budget, type Drizzle, type Tenancy, type TenantId, tenantId } from '#platform/tenancy/index.ts';
import type { ActingOperator, OperatorLog } from '../audit/index.ts';
import type { TenantDirectory } from './directory.ts';
import { tenantErrors } from './errors.ts';
import { createTenantsRepository, type TenantFilter, type TenantRow } from './repository.ts';

/** What an operator does to tenants that exist. */
export interface TenantsService {
  list(filter: TenantFilter): Promise<Page<TenantRow>>;
  /** @throws `tenant_not_found` */
  get(slug: string): Promise<TenantRow>;
  /** Closes a workspace: its tokens stop working at once and its connections close. Nothing is deleted. */
  suspend(by: ActingOperator, slug: string, reason: string | null): Promise<TenantRow>;
  resume(by: ActingOperator, slug: string): Promise<TenantRow>;
  /** Says what its models may use in a month. */
  setBudget(by: ActingOperator, slug: string, budget: Budget): Promise<TenantRow>;
  /** Ids of the tenants that are in use. */
  activeIds(): Promise<TenantId[]>;
  overview(): Promise<{ total: number; active: number; suspended: number; failed: number; behind: number }>;
}

const WITH_BUDGET = ['provisioning', 'active', 'suspended', 'failed'] as const;

export function createTenantsService(deps: {
  mgmt: Drizzle;
  directory: TenantDirectory;
  tenancy: Tenancy;
  operatorLog: OperatorLog;
  /** What else ends with a tenant that is suspended: operators who work in it. */
  suspended?(tenant: TenantRow, by: ActingOperator): Promise<void>;
  currentSchemaVersion: number;
}): TenantsService {
  const { mgmt, directory, tenancy, operatorLog, currentSchemaVersion } = deps;
  const repository = createTenantsRepository(mgmt);

  async function get(slug: string): Promise<TenantRow> {
    const row = await repository.bySlug(slug);
    if (row === null) throw tenantErrors.tenant_not_found();
    return row;
  }

  return {
    get,
    list: (filter) => repository.list(filter),
    async suspend(by, slug, reason) {
      const row = await get(slug);
      const changed = await mgmt.transaction(async (tx) => {
        const suspended = await createTenantsRepository(tx).transition(row.id, ['active'], {
          state: 'suspended',
          suspendedAt: new Date(),
          suspensionReason: reason,
        });
        if (suspended === null) throw tenantErrors.tenant_not_active();
        await operatorLog.record(tx, by, { action: 'tenant.suspended', target: targetOf(row), details: { reason } });
        return suspended;
      });
      // While its database can be reached: the workspace's own log is to say so too.
      await deps.suspended?.(changed, by);
      directory.forget(row);
      await tenancy.evict({ id: row.id });
      return changed;
    },
    async resume(by, slug) {
      const row = await get(slug);
      const changed = await mgmt.transaction(async (tx) => {
        const resumed = await createTenantsRepository(tx).transition(row.id, ['suspended'], {
          state: 'active',
          suspendedAt: null,
          suspensionReason: null,
        });
        if (resumed === null) throw tenantErrors.tenant_not_suspended();
        await operatorLog.record(tx, by, { action: 'tenant.resumed', target: targetOf(row) });
        return resumed;
      });
      directory.forget(row);
      return changed;
    },
    async setBudget(by, slug, budget) {
      const row = await get(slug);
      const changed = await mgmt.transaction(async (tx) => {
        const limited = await createTenantsRepository(tx).transition(row.id, WITH_BUDGET, {
          budgetTokens: budget.tokens,
          budgetCostMicros: budget.costMicros,
        });
        if (limited === null) throw tenantErrors.tenant_not_found();
        await operatorLog.record(tx, by, {
          action: 'tenant.budget_set',
          target: targetOf(row),
          details: { ...budget },
        });
        return limited;
      });
      directory.forget(row);
      return changed;
    },
    async activeIds() {
      return (await repository.inState('active')).map((row) => tenantId(row.id));
    },
    async overview() {
      const rows = await repository.counts();
      const sum = (keep: (row: (typeof rows)[number]) => boolean) =>
        rows.filter(keep).reduce((total, row) => total + row.count, 0);
      return {
        total: sum(() => true),
        active: sum((row) => row.state === 'active'),
        suspended: sum((row) => row.state === 'suspended'),
        failed: sum((row) => row.state === 'failed'),
        behind: sum((row) => row.schemaVersion < currentSchemaVersion),
      };
    },
  };
}

/** A tenant as the operators' log names it. */
export function targetOf({ id, slug }: { id: string; slug: string }) {
  return { type: 'tenant', id, label: slug };
}
