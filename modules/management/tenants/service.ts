import type { Page } from '#platform/http/index.ts';
import { type Drizzle, type Tenancy, type TenantId, tenantId } from '#platform/tenancy/index.ts';
import type { TenantDirectory } from './directory.ts';
import { tenantErrors } from './errors.ts';
import { createTenantsRepository, type TenantFilter, type TenantRow } from './repository.ts';

/** What an operator does to tenants that exist. */
export interface TenantsService {
  list(filter: TenantFilter): Promise<Page<TenantRow>>;
  /** @throws `tenant_not_found` */
  get(slug: string): Promise<TenantRow>;
  /** Closes a workspace: its tokens stop working at once and its connections close. Nothing is deleted. */
  suspend(slug: string, reason: string | null): Promise<TenantRow>;
  resume(slug: string): Promise<TenantRow>;
  /** Ids of the tenants that are in use. */
  activeIds(): Promise<TenantId[]>;
  overview(): Promise<{ total: number; active: number; suspended: number; failed: number; behind: number }>;
}

export function createTenantsService(
  mgmt: Drizzle,
  directory: TenantDirectory,
  tenancy: Tenancy,
  currentSchemaVersion: number,
): TenantsService {
  const repository = createTenantsRepository(mgmt);

  async function get(slug: string): Promise<TenantRow> {
    const row = await repository.bySlug(slug);
    if (row === null) throw tenantErrors.tenant_not_found();
    return row;
  }

  return {
    get,
    list: (filter) => repository.list(filter),
    async suspend(slug, reason) {
      const row = await get(slug);
      const changed = await repository.transition(row.id, ['active'], {
        state: 'suspended',
        suspendedAt: new Date(),
        suspensionReason: reason,
      });
      if (changed === null) throw tenantErrors.tenant_not_active();
      directory.forget(row);
      await tenancy.evict({ id: row.id });
      return changed;
    },
    async resume(slug) {
      const row = await get(slug);
      const changed = await repository.transition(row.id, ['suspended'], {
        state: 'active',
        suspendedAt: null,
        suspensionReason: null,
      });
      if (changed === null) throw tenantErrors.tenant_not_suspended();
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
