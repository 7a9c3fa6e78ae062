export { type BuiltInRole, builtInRoles, OWNER, PROVISIONER } from './built-in-roles.ts';
export { createAccessModule } from './create.ts';
export { roles } from './model.ts';
export { accessModule, roleHoldersPort } from './module.ts';
export { lockRole, permissionsOfRole, type Role, rolesByKey, seedRoles } from './repository.ts';
export type { RoleHolders } from './roles.service.ts';
export { refuseAbove, requireRole } from './rules.ts';
