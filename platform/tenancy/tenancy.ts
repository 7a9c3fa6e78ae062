import { LRUCache } from 'lru-cache';
import type { ObjectStore } from '#platform/storage/index.ts';
import { tenantFiles } from '#platform/storage/index.ts';
import { createTenantDatabase, type TenantDatabase } from './database.ts';
import { type ConnectionStats, createConnectionPools } from './pools.ts';
import type { Principal, RequestContext, TenantRecord } from './tenant.ts';

/** The one door to tenant databases and files. */
export interface Tenancy {
  /** The database handle of a tenant; opens no connection yet. */
  database(tenant: TenantRecord): TenantDatabase;
  /** What a service is given: the tenant's house and the hands that act in it. */
  context(
    tenant: TenantRecord,
    principal: Principal,
    request: { requestId: string; ip: string | null; session?: string | null },
  ): RequestContext;
  /** Forgets the handle and the connections of a tenant. */
  evict(tenant: { id: string }): Promise<void>;
  stats(): ConnectionStats;
  close(): Promise<void>;
}

/**
 * @param connectionBudget connections to tenant databases that this process may hold, all tenants together
 * @param connectionsEach connections that one tenant may hold at once
 */
export function createTenancy(options: {
  connectionBudget: number;
  connectionsEach: number;
  store: ObjectStore;
}): Tenancy {
  const pools = createConnectionPools({ budget: options.connectionBudget, each: options.connectionsEach });
  const handles = new LRUCache<string, { url: string; database: TenantDatabase }>({ max: 2_000 });

  function database(tenant: TenantRecord): TenantDatabase {
    const known = handles.get(tenant.id);
    if (known?.url === tenant.databaseUrl) return known.database;
    const made = createTenantDatabase(tenant.id, { key: tenant.id, url: tenant.databaseUrl }, pools);
    handles.set(tenant.id, { url: tenant.databaseUrl, database: made });
    return made;
  }

  return {
    database,
    context: (tenant, principal, { requestId, ip, session = null }) => ({
      tenant,
      db: database(tenant),
      files: tenantFiles(options.store, tenant.id, tenant.key),
      principal,
      requestId,
      ip,
      session,
    }),
    async evict(tenant) {
      handles.delete(tenant.id);
      await pools.evict(tenant.id);
    },
    stats: pools.stats,
    close: pools.close,
  };
}
