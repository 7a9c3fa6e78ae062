import { LRUCache } from 'lru-cache';
import type { DataKey } from '#platform/crypto/index.ts';
import { type ObjectStore, type TenantFiles, tenantFiles } from '#platform/storage/index.ts';
import type { RequestContext } from './context.ts';
import { createTenantDatabase, type TenantDatabase } from './database.ts';
import { type ConnectionStats, createConnectionPools } from './pools.ts';
import type { Impersonator, Principal, TenantId, TenantRecord } from './tenant.ts';

/** The one door to tenant databases and files. */
export interface Tenancy {
  /** The database handle of a tenant; opens no connection yet. */
  database(tenant: TenantRecord): TenantDatabase;
  /** The files of a tenant, under its key of the moment. */
  files(tenant: TenantRecord): TenantFiles;
  /** What a service is given: the tenant's house and the hands that act in it. */
  context(
    tenant: TenantRecord,
    principal: Principal,
    request: { requestId: string; ip: string | null; session?: string | null; impersonator?: Impersonator | null },
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
  /** The key of a tenant as it is now; null when the tenant is gone. Absent: that of the record. */
  keyOf?(id: TenantId): Promise<DataKey | null>;
  /** Every address that its database may have at this moment, while its role gets a new password. Absent: the record's. */
  urlsOf?(id: TenantId): Promise<readonly string[]>;
}): Tenancy {
  const pools = createConnectionPools({ budget: options.connectionBudget, each: options.connectionsEach });
  const handles = new LRUCache<string, { url: string; version: number; database: TenantDatabase }>({ max: 2_000 });
  const { urlsOf } = options;

  function database(tenant: TenantRecord): TenantDatabase {
    const { id, databaseUrl: url, passwordVersion: version } = tenant;
    const known = handles.get(id);
    // A record that somebody has held for long may know less than the handle.
    if (known !== undefined && (known.url === url || known.version > version)) return known.database;
    const urlsNow = urlsOf === undefined ? undefined : () => urlsOf(id);
    const made = createTenantDatabase(id, { key: id, url, urlsNow }, pools);
    handles.set(id, { url, version, database: made });
    // No session of ours outlives the password that opened it; each ends when it is idle.
    if (known !== undefined && known.version < version) void pools.evict(id);
    return made;
  }

  const files = (tenant: TenantRecord) =>
    tenantFiles(options.store, tenant.id, async () => (await options.keyOf?.(tenant.id)) ?? tenant.key);

  return {
    database,
    files,
    context: (tenant, principal, { requestId, ip, session = null, impersonator = null }) => ({
      tenant,
      db: database(tenant),
      files: files(tenant),
      principal,
      requestId,
      ip,
      session,
      impersonator,
    }),
    async evict(tenant) {
      handles.delete(tenant.id);
      await pools.evict(tenant.id);
    },
    stats: pools.stats,
    close: pools.close,
  };
}
