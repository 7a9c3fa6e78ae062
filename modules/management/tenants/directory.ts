import { LRUCache } from 'lru-cache';
import type { DataKeys, KeyRing } from '#platform/crypto/index.ts';
import { type Drizzle, databaseUrl, type TenantId, type TenantRecord, tenantId } from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import { createTenantsRepository, type TenantRow } from './repository.ts';

/** Finds tenants on the way of every request: from memory, and from mgmt_db when memory is older than some seconds. */
export interface TenantDirectory {
  byId(id: TenantId): Promise<TenantRecord | null>;
  bySlug(slug: string): Promise<TenantRecord | null>;
  /** Where its database is, with each password that its role may have at this moment; read afresh. */
  databaseUrls(id: TenantId): Promise<string[]>;
  /** Forgets what it knows of a tenant that has just changed. */
  forget(tenant: { id: string; slug: string }): void;
}

/** What the password of its role is bound to. */
export const rolePasswordContext = (id: string) => `tenant:${id}/role-password`;

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

  async function urlOf(row: TenantRow, sealedPassword: Buffer): Promise<string> {
    const cluster = await clusters.byId(row.clusterId);
    if (cluster === null) throw new Error(`tenant ${row.id} lies in an unknown cluster`);
    const password = keys.openSecret(sealedPassword, rolePasswordContext(row.id));
    return databaseUrl(cluster.adminUrl, row.databaseName, { user: row.databaseName, password });
  }

  async function open(row: TenantRow | null): Promise<TenantRecord | null> {
    // Whose key was destroyed is gone, whatever else of it lies about still.
    if (row === null || row.keyWrapped.length === 0) return null;
    return {
      id: tenantId(row.id),
      slug: row.slug,
      name: row.name,
      state: row.state,
      clusterId: row.clusterId,
      databaseName: row.databaseName,
      databaseUrl: await urlOf(row, row.rolePasswordSealed),
      passwordVersion: row.rolePasswordVersion,
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
    async databaseUrls(id) {
      const row = await repository.byId(id);
      if (row === null || row.keyWrapped.length === 0) return [];
      const passwords = [row.rolePasswordSealed, row.rolePasswordOtherSealed].filter((sealed) => sealed !== null);
      return Promise.all(passwords.map((sealed) => urlOf(row, sealed)));
    },
    forget({ id, slug }) {
      known.delete(`id:${id}`);
      known.delete(`slug:${slug}`);
    },
  };
}
