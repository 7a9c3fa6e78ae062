export { createTenantDirectory, rolePasswordContext, type TenantDirectory } from './directory.ts';
export { tenantErrors } from './errors.ts';
export { rotateTenantKeys, type TenantKeyRotation, tenantsToRotate } from './key-rotation.service.ts';
export {
  loadTenantMigrations,
  provisioningPort,
  tenantDirectory,
  tenantSuspended,
  tenantsModule,
  tenantsPort,
} from './module.ts';
export { type PasswordRotation, rotateRolePasswords } from './password-rotation.service.ts';
export { createProvisioning, type Provisioning, roleConnectionLimit } from './provisioning.service.ts';
export { recordSchema, schemaVersionOf } from './repository.ts';
export { slugParams } from './schemas.ts';
export { type TenantsService, targetOf } from './service.ts';
export { createUpgrades, type Upgrades } from './upgrades.service.ts';
