export type { Drizzle, TenantDatabase, TenantTransaction } from './database.ts';
export { type ConnectionStats, createConnectionPools, type ConnectionPools } from './pools.ts';
export { createTenancy, type Tenancy } from './tenancy.ts';
export { type Principal, type RequestContext, type TenantId, type TenantRecord, type TenantState, tenantId } from './tenant.ts';
