export { type AuditCheckpoints, createAuditCheckpoints } from './checkpoints.ts';
export { createTenantDirectory, type TenantDirectory } from './directory.ts';
export { rotateTenantKeys, type TenantKeyRotation, tenantsToRotate } from './key-rotation.service.ts';
export { createProvisioning, type Furnish, type Provisioning } from './provisioning.service.ts';
export { createReindexRouter } from './reindex.router.ts';
export { createTenantsRouter } from './router.ts';
export { createTenantsService, type TenantsService } from './service.ts';
export { createUpgrades, type Upgrades } from './upgrades.service.ts';
