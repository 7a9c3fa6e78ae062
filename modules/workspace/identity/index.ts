import type { Router } from '#platform/http/index.ts';
import type { RealmMount, Revocations } from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Tenancy, TenantRecord } from '#platform/tenancy/index.ts';
import { createInvitationsRouter } from './invitations.router.ts';
import { createMembersService } from './members.service.ts';
import { createPrincipals, type Principals } from './principals.ts';
import { createWorkspaceRealms, recordsOf, type WorkspaceRealms } from './realm.ts';
import { createIdentityRouter } from './router.ts';

export { createFirstAdmin, createServiceAccount, createUserWithPassword } from './accounts.service.ts';
/** For names beside other modules' rows: join on `people.id`. */
export { users as people } from './model.ts';

export interface IdentityModule {
  /** Below /api/v1. */
  router: Router;
  /** At the root: accepting invitations. */
  rootRouter: Router;
  /** For the OAuth and sessions routers of platform/oauth. */
  mount: RealmMount;
  /** For the token verifier. */
  realmKeys: WorkspaceRealms['keys'];
  memberOf: Principals['memberOf'];
  /** Drops what is remembered of a tenant's members, after a change from outside of this module. */
  forgetMembers: Principals['forget'];
  /** Removes a tenant's expired OAuth records. @returns how many */
  sweep(tenant: TenantRecord): Promise<number>;
}

/** People, service accounts, and how they sign in. */
export function createIdentityModule(deps: {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  revocations: Revocations;
  publicUrl: string;
  log: Logger;
}): IdentityModule {
  const principals = createPrincipals(deps.tenancy);
  const members = createMembersService({ ...deps, principals });
  const realms = createWorkspaceRealms({ ...deps, principals });
  return {
    router: createIdentityRouter({ members, principals }),
    rootRouter: createInvitationsRouter(deps),
    mount: realms.mount,
    realmKeys: realms.keys,
    memberOf: principals.memberOf,
    forgetMembers: principals.forget,
    sweep: (tenant) => recordsOf(deps.tenancy.database(tenant)).sweep(),
  };
}
