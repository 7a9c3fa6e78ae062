import type { Router } from '#platform/http/index.ts';
import { accessRouter } from './router.ts';

export { roles } from './model.ts';
export { OWNER, PERMISSIONS, type Permission, PROVISIONER } from './permissions.ts';
export { lockRole, permissionsOfRole, type Role, refreshRoles, rolesByKey, seedRoles } from './repository.ts';

/** User → role → permission. */
export function createAccessModule(): { router: Router } {
  return { router: accessRouter };
}
