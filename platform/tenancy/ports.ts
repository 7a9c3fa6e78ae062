import { port } from '#platform/ports/index.ts';
import type { TenantId, TenantRecord } from './tenant.ts';

/** Finds tenants on the way of every request, from memory some seconds old. */
export interface TenantLookup {
  byId(id: TenantId): Promise<TenantRecord | null>;
  bySlug(slug: string): Promise<TenantRecord | null>;
  /** Every address that its database may have at this moment, while its role gets a new password. */
  databaseUrls(id: TenantId): Promise<readonly string[]>;
  /** Ids of the tenants that are in use. */
  activeIds(): Promise<readonly TenantId[]>;
}

export const tenantLookup = port<TenantLookup>('the directory of tenants');
