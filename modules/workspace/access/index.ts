import type { Router } from '#platform/http/index.ts';
import { createRolesService, type RoleHolders } from './roles.service.ts';
import { createAccessRouter } from './router.ts';

export { roles } from './model.ts';
export { OWNER, PERMISSIONS, type Permission, PROVISIONER } from './permissions.ts';
export { lockRole, permissionsOfRole, type Role, refreshRoles, rolesByKey, seedRoles } from './repository.ts';
export type { RoleHolders } from './roles.service.ts';
export { refuseAbove, requireRole } from './rules.ts';

/** User → role → permission. */
export function createAccessModule(holders: RoleHolders): { router: Router } {
  return { router: createAccessRouter(createRolesService(holders)) };
}
