import type { EditMembers } from '#modules/workspace/identity/index.ts';
import type { Router } from '#platform/http/index.ts';
import type { Tenancy, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import { createScimGroups } from './groups.service.ts';
import { createDirectoryRouter } from './router.ts';
import { createScimRouter } from './scim.router.ts';
import { createScimTokens, type ScimTokens } from './tokens.service.ts';
import { createScimUsers } from './users.service.ts';

/** People and groups as a company's directory keeps them (SCIM 2.0). */
export function createScimModule(deps: {
  tenancy: Tenancy;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  editMembers: EditMembers;
  publicUrl: string;
}): { routers: Router[]; verifyToken: ScimTokens['verify'] } {
  const { publicUrl, editMembers: edit } = deps;
  const tokens = createScimTokens({ ...deps, edit });
  const groups = createScimGroups(edit);
  return {
    routers: [
      createScimRouter({ users: createScimUsers(edit), groups, publicUrl }),
      createDirectoryRouter({ tokens, groups, publicUrl }),
    ],
    verifyToken: tokens.verify,
  };
}
