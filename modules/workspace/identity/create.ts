import type { WorkspacePeople } from '#modules/seams.ts';
import type { BuiltInRole, RoleHolders } from '#modules/workspace/access/index.ts';
import { createBackground } from '#platform/concurrency/index.ts';
import type { Attempts } from '#platform/credentials/index.ts';
import type { Router } from '#platform/http/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { Impersonations, RealmMount, Revocations } from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Tenancy, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import { createFirstAdmin } from './accounts.service.ts';
import { type AddressChange, addressesOf, type NoteAddresses } from './addresses.ts';
import { createEmailChanges } from './email-change.service.ts';
import { resetFactors } from './factors.service.ts';
import { createForOperators } from './for-operators.ts';
import { createInvitationSender } from './invitation-mail.ts';
import { createInvitationsRouter } from './invitations.router.ts';
import { createMembersService } from './members.service.ts';
import { createEmailConfirmationRouter, createOwnAccountRouter } from './own-account.router.ts';
import { createPasswordResetRouter } from './password-reset.router.ts';
import { createPasswordResets } from './password-reset.service.ts';
import { createPlacesRouter } from './places.router.ts';
import { createPlacesService } from './places.service.ts';
import { createPrincipals, type Principals } from './principals.ts';
import { createEditMembers, type EditMembers } from './provisioning.service.ts';
import { type ApplicationsPort, createWorkspaceRealms, type WorkspaceRealms } from './realm.ts';
import { recordsOf, sessionsOf } from './records.ts';
import { createRoleHolders } from './role-holders.ts';
import { createIdentityRouter } from './router.ts';
import { createSecurityRouter } from './security.router.ts';
import { forgetFormerSecrets } from './service-accounts.repository.ts';
import { createServiceAccountsRouter } from './service-accounts.router.ts';
import { createServiceAccountsService } from './service-accounts.service.ts';
import type { SignInPolicy } from './sign-in-policy.ts';
import { upkeepSigningKeys } from './signing-keys.service.ts';

export interface IdentityModule {
  /** Below /api/v1. */
  routers: Router[];
  /** At the root: accepting invitations, setting a forgotten password anew. */
  rootRouters: Router[];
  /** For the OAuth and sessions routers of platform/oauth. */
  mount: RealmMount;
  /** For the token verifier. */
  realmKeys: WorkspaceRealms['keys'];
  memberOf: Principals['memberOf'];
  /** Drops what is remembered of a tenant's members, after a change from outside of this module. */
  forgetMembers: Principals['forget'];
  /** For the module of roles. */
  roleHolders: RoleHolders;
  /** For a company's directory. */
  editMembers: EditMembers;
  /**
   * Furnishes a new workspace (see `createFirstAdmin`) and invites its first owner by mail.
   * @returns the link too when it has to be passed on by hand
   */
  furnish(tenant: TenantRecord, admin: { email: string; name: string }): Promise<{ invitationUrl: string | null }>;
  /** Tells whose address begins to belong here, after a change from outside of this module. */
  noteAddresses: NoteAddresses;
  /** For operators who work in a workspace as one of its people. */
  forOperators: WorkspacePeople;
  /** Of everybody who is not disabled, batch by batch. */
  addressesOf(tenant: TenantRecord): AsyncGenerator<string[]>;
  /** Waits for what answers did not wait for. */
  settle(): Promise<void>;
  /** Replaces the key that signs when it is older than `days`, and destroys what was replaced. */
  upkeepKeys(tenant: TenantRecord, days: number): Promise<void>;
  /** Removes a tenant's expired OAuth records and sessions that have ended. @returns how many */
  sweep(tenant: TenantRecord): Promise<number>;
}

/** People, service accounts, and how they sign in. */
export function createIdentityModule(deps: {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  revocations: Revocations;
  mailer: Mailer;
  /** Slows the asking for links down. */
  attempts: Attempts;
  signInPolicy: SignInPolicy;
  /** Keeps for the whole platform which addresses sign in where. */
  signInDirectory: { note(tenant: TenantId, change: AddressChange): Promise<void> };
  publicUrl: string;
  log: Logger;
  applications: ApplicationsPort;
  builtInRoles: readonly BuiltInRole[];
  impersonationsOf(tenant: TenantRecord): Impersonations;
}): IdentityModule {
  const principals = createPrincipals(deps.tenancy);
  const background = createBackground(deps.log);
  const noteAddresses: NoteAddresses = (tenant, change) =>
    background.run('keeping the directory of addresses', () => deps.signInDirectory.note(tenant, change));
  const sendInvitation = createInvitationSender(deps);
  const members = createMembersService({ ...deps, principals, sendInvitation, noteAddresses });
  const emailChanges = createEmailChanges({ ...deps, principals, noteAddresses });
  const realms = createWorkspaceRealms({ ...deps, principals, background });
  return {
    routers: [
      createIdentityRouter({ members, principals }),
      createServiceAccountsRouter(createServiceAccountsService({ ...deps, principals })),
      createOwnAccountRouter({ ...deps, emailChanges }),
      createPlacesRouter(createPlacesService(deps)),
      createSecurityRouter({
        resetFactors: (context, id) => resetFactors({ ...deps, background }, context, id),
      }),
    ],
    rootRouters: [
      createInvitationsRouter(deps),
      createEmailConfirmationRouter({ ...deps, emailChanges }),
      createPasswordResetRouter({ ...deps, background, resets: createPasswordResets(deps) }),
    ],
    mount: realms.mount,
    realmKeys: realms.keys,
    memberOf: principals.memberOf,
    forgetMembers: principals.forget,
    roleHolders: createRoleHolders(principals),
    editMembers: createEditMembers({ ...deps, principals, noteAddresses }),
    async furnish(tenant, admin) {
      const { invitationToken } = await createFirstAdmin(deps.tenancy.database(tenant), admin, deps.builtInRoles);
      noteAddresses(tenant.id, { added: [admin.email] });
      return { invitationUrl: await sendInvitation(tenant, { ...admin, locale: 'en' }, invitationToken) };
    },
    noteAddresses,
    forOperators: createForOperators(deps.tenancy),
    addressesOf: (tenant) => addressesOf(deps.tenancy.database(tenant)),
    upkeepKeys: (tenant, days) => upkeepSigningKeys(deps.tenancy.database(tenant), tenant, days),
    settle: background.settle,
    async sweep(tenant) {
      const db = deps.tenancy.database(tenant);
      await forgetFormerSecrets(db);
      return (await recordsOf(db).sweep()) + (await sessionsOf(db).sweep());
    },
  };
}
