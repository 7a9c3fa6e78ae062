import { LRUCache } from 'lru-cache';
import type { Principal, Tenancy, TenantRecord } from '#platform/tenancy/index.ts';
import { activePrincipal } from './repository.ts';

/** Who may do what, from memory: asked at every request. */
export interface Principals {
  memberOf(tenant: TenantRecord, userId: string): Promise<Principal | null>;
  /** Forgets a user, or all users of a tenant, so that a change has effect at once. */
  forget(tenantId: string, userId?: string): void;
}

/** A change by another process is noticed within so long. */
const TTL_MS = 4_000;

export function createPrincipals(tenancy: Tenancy): Principals {
  // Keyed by tenant first: forgetting a tenant is dropping one entry.
  const tenants = new LRUCache<string, LRUCache<string, Promise<Principal | null>>>({ max: 2_000 });

  function usersOf(tenantId: string) {
    const known = tenants.get(tenantId);
    if (known !== undefined) return known;
    const made = new LRUCache<string, Promise<Principal | null>>({ max: 1_000, ttl: TTL_MS });
    tenants.set(tenantId, made);
    return made;
  }

  return {
    // Promises are kept: a hundred requests at once ask the database once, and a user who is forgotten while being
    // read is read again by whoever asks next.
    memberOf(tenant, userId) {
      const known = usersOf(tenant.id);
      const held = known.get(userId);
      if (held !== undefined) return held;
      const reading = activePrincipal(tenancy.database(tenant), userId);
      known.set(userId, reading);
      reading.catch(() => {
        if (known.get(userId) === reading) known.delete(userId);
      });
      return reading;
    },
    forget(tenantId, userId) {
      if (userId === undefined) tenants.delete(tenantId);
      else tenants.get(tenantId)?.delete(userId);
    },
  };
}
