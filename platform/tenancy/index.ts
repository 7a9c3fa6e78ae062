export type { RequestContext } from './context.ts';
export type { Drizzle, TenantDatabase, TenantTransaction } from './database.ts';
export type { ConnectionPools, ConnectionStats } from './pools.ts';
export { type TenantLookup, tenantLookup } from './ports.ts';
export {
  createTenantDatabaseAndRole,
  databaseUrl,
  dropTenantDatabaseAndRole,
  ensureTemplate,
  generatePassword,
  joinRole,
  OWNER_ROLE,
  opaqueDatabaseName,
  prepareCluster,
  type TenantTemplate,
} from './provisioning.ts';
export { createTenancy, type Tenancy } from './tenancy.ts';
export {
  type Budget,
  type Impersonator,
  type Principal,
  type TenantId,
  type TenantRecord,
  type TenantState,
  tenantId,
} from './tenant.ts';
