import type { DataKey } from '#platform/crypto/index.ts';

/** The id of a tenant that exists; only the tenant directory makes one. */
export type TenantId = string & { readonly __brand: 'TenantId' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function tenantId(text: string): TenantId {
  if (!UUID.test(text)) throw new Error('not a tenant id');
  return text as TenantId;
}

export type TenantState = 'provisioning' | 'active' | 'suspended' | 'failed' | 'deleting';

/** What models may use in a month; null is no limit. Money is in millionths of a US dollar. */
export interface Budget {
  tokens: number | null;
  costMicros: number | null;
}

/** What the platform has to know of a tenant to serve it. Held in memory; secrets are opened already. */
export interface TenantRecord {
  id: TenantId;
  slug: string;
  name: string;
  state: TenantState;
  clusterId: string;
  databaseName: string;
  /** Where its database is, with the application role's credentials. */
  databaseUrl: string;
  /** Grows with each new password of that role: of two records the higher one is right. */
  passwordVersion: number;
  /** The 256-bit key under which its files and secrets lie; two of them while one takes the place of the other. */
  key: DataKey;
  /** What the operators of the platform allow. */
  budget: Budget;
}

/** Who acts. `permissions` is the effective set at `epoch`. */
export interface Principal {
  id: string;
  kind: 'person' | 'service' | 'operator';
  name: string;
  email: string | null;
  role: { key: string; name: string } | null;
  permissions: ReadonlySet<string>;
  locale: 'ko' | 'en';
}

/** An operator of the platform who acts in a member's name (docs/adr/0019-impersonation.md). */
export interface Impersonator {
  /** The operator's id. */
  id: string;
  name: string;
  /** Which impersonation, as the operators' log names it. */
  impersonation: string;
}
