import type { Router } from '#platform/http/index.ts';
import type { Permission } from '#platform/modules/index.ts';
import { createRolesService, type RoleHolders } from './roles.service.ts';
import { createAccessRouter } from './router.ts';

/** @param permissions what a role can allow here */
export function createAccessModule(holders: RoleHolders, permissions: readonly Permission[]): { router: Router } {
  return { router: createAccessRouter(createRolesService(holders), permissions) };
}
