import { LRUCache } from 'lru-cache';
import type { DataKeys, KeyRing } from '#platform/crypto/index.ts';
import { type Drizzle, databaseUrl, type TenantId, type TenantRecord, tenantId } from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import { createTenantsRepository, type TenantRow } from './repository.ts';

/** Finds tenants on the way of every request: from memory, and from mgmt_db when memory is older than some seconds. */
export interface TenantDirectory {
  byId(id: TenantId): Promise<TenantRecord | null>;
  bySlug(slug: string): Promise<TenantRecord | null>;
  /** Forgets what it knows of a tenant that has just changed. */
  forget(tenant: { id: string; slug: string }): void;
}

/** Within so long another process's change (a suspension, say) is noticed by this one. */
const TTL_MS = 4_000;

export function createTenantDirectory(mgmt: Drizzle, keys: KeyRing, clusters: ClusterRegistry): TenantDirectory {
  const repository = createTenantsRepository(mgmt);
  // Promises are kept, so that a hundred requests at once ask the database once.
  const known = new LRUCache<string, Promise<TenantRecord | null>>({ max: 5_000, ttl: TTL_MS });

  /**
   * The keys of each tenant, one object for all records of it: what was handed out an hour ago follows a rotation as soon
   * as anybody asks for the tenant.
   */
  const held = new LRUCache<string, DataKeys>({ max: 20_000 });

  function keysOf(row: TenantRow): DataKeys {
    const open = (wrapped: Buffer) => keys.openTenantKey(row.id, wrapped);
    const now: DataKeys = {
      current: open(row.keyWrapped),
      others: row.keyOtherWrapped === null ? [] : [open(row.keyOtherWrapped)],
    };
    const known = held.get(row.id);
    if (known !== undefined) return Object.assign(known, now);
    held.set(row.id, now);
    return now;
  }

  async function open(row: TenantRow | null): Promise<TenantRecord | null> {
    // Whose key was destroyed is gone, whatever else of it lies about still.
    if (row === null || row.keyWrapped.length === 0) return null;
    const cluster = await clusters.byId(row.clusterId);
    if (cluster === null) throw new Error(`tenant ${row.id} lies in an unknown cluster`);
    const password = keys.openSecret(row.rolePasswordSealed, `tenant:${row.id}/role-password`);
    return {
      id: tenantId(row.id),
      slug: row.slug,
      name: row.name,
      state: row.state,
      clusterId: row.clusterId,
      databaseName: row.databaseName,
      databaseUrl: databaseUrl(cluster.adminUrl, row.databaseName, { user: row.databaseName, password }),
      key: keysOf(row),
      budget: { tokens: row.budgetTokens, costMicros: row.budgetCostMicros },
    };
  }

  function remember(key: string, load: () => Promise<TenantRow | null>): Promise<TenantRecord | null> {
    const held = known.get(key);
    if (held !== undefined) return held;
    const loading = load().then(open);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  }

  return {
    byId: (id) => remember(`id:${id}`, () => repository.byId(id)),
    bySlug: (slug) => remember(`slug:${slug}`, () => repository.bySlug(slug)),
    forget({ id, slug }) {
      known.delete(`id:${id}`);
      known.delete(`slug:${slug}`);
    },
  };
}
