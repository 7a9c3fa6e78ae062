import { defineModule } from '#platform/modules/index.ts';
import { port } from '#platform/ports/index.ts';
import { builtInRoles } from './built-in-roles.ts';
import { createAccessModule } from './create.ts';
import { refreshRoles } from './repository.ts';
import type { RoleHolders } from './roles.service.ts';

export const roleHoldersPort = port<RoleHolders>('who has which role');

/** User → role → permission. */
export const accessModule = defineModule({
  name: 'access',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Roles', ko: '역할' },
    description: 'What people may do: built-in roles, and roles that a workspace makes for itself.',
  },
  permissions: {
    'roles:read': { name: { en: 'See roles', ko: '역할 보기' }, roles: ['member'] },
    'roles:manage': {
      name: { en: 'Create and change roles', ko: '역할 만들고 바꾸기' },
      roles: [],
      forApplications: false,
    },
  },
  needs: { holders: roleHoldersPort },
  provides: [],
  create({ holders }, { catalogue }) {
    const builtIn = builtInRoles(catalogue);
    return {
      api: [createAccessModule(holders, catalogue.permissions('workspace')).router],
      upkeep: { tenant: (_tenant, db) => refreshRoles(db, builtIn) },
    };
  },
});
