import { furnishing, impersonationsOf, signInDirectory, workspacePeople } from '#modules/seams.ts';
import { builtInRoles, roleHoldersPort } from '#modules/workspace/access/index.ts';
import { memberLookup } from '#platform/http/index.ts';
import { mailerPort } from '#platform/mail/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { realmsSlot, revocationsPort } from '#platform/oauth/index.ts';
import { late, offer, port } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { createIdentityModule, type IdentityModule } from './create.ts';
import type { ApplicationsPort } from './realm.ts';
import type { SignInPolicy } from './sign-in-policy.ts';

export const identityPort =
  port<Pick<IdentityModule, 'mount' | 'forgetMembers' | 'editMembers' | 'noteAddresses'>>('people of workspaces');
/** What a workspace demands of how its people sign in. */
export const signInPolicyPort = port<SignInPolicy>('the sign-in policy');
/** Programs of others, which another module keeps. */
export const applicationsPort = port<ApplicationsPort>('applications');

/** People, service accounts, and how they sign in. */
export const identityModule = defineModule({
  name: 'identity',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'People', ko: '사람' },
    description: 'Members and service accounts of a workspace, invitations, and one’s own account.',
  },
  permissions: {
    'members:read': { name: { en: 'See members', ko: '구성원 보기' }, roles: ['member', 'viewer'] },
    'members:manage': {
      name: { en: 'Invite people, change their role, disable them', ko: '구성원 초대하고 역할 바꾸고 중지하기' },
      roles: [],
    },
    'security:manage': {
      name: { en: 'Decide how people sign in', ko: '로그인 방식과 회사 로그인 정하기' },
      roles: [],
      forApplications: false,
    },
    'apps:manage': {
      name: { en: 'Manage service accounts and connected apps', ko: '서비스 계정과 연결된 앱 관리하기' },
      roles: [],
      forApplications: false,
    },
  },
  data: {
    passing: ['sessions', 'oidc_records', 'signing_keys', 'password_resets', 'email_changes'],
    sealed: [
      {
        table: 'signing_keys',
        id: 'kid',
        column: 'private_jwk_sealed',
        context: (tenant, kid) => `tenant:${tenant}/signing-key:${kid}`,
      },
      {
        table: 'totp_factors',
        id: 'user_id',
        column: 'secret_sealed',
        context: (tenant, user) => `tenant:${tenant}/totp:${user}`,
      },
    ],
  },
  needs: {
    tenants: tenantLookup,
    revocations: revocationsPort,
    mailer: mailerPort,
    signInDirectory,
    // Required: a process that did not know it would let people in by what their workspace has closed.
    policy: late(signInPolicyPort),
    applications: late(applicationsPort),
    impersonations: late(impersonationsOf),
  },
  provides: [identityPort, memberLookup, roleHoldersPort, furnishing, workspacePeople, realmsSlot],
  create({ tenants, policy, applications, impersonations, ...needs }, platform) {
    const { config, catalogue } = platform;
    const identity = createIdentityModule({
      ...platform,
      ...needs,
      tenantBySlug: tenants.bySlug,
      builtInRoles: builtInRoles(catalogue),
      signInPolicy: {
        isLocalAllowed: (db, userId) => policy().isLocalAllowed(db, userId),
        isKnownAtProvider: (db, userId) => policy().isKnownAtProvider(db, userId),
        membershipChanged: (tx) => policy().membershipChanged(tx),
      },
      applications: {
        findClient: (db, clientId) => applications().findClient(db, clientId),
        of: (tenant) => applications().of(tenant),
      },
      impersonationsOf: (tenant) => impersonations()(tenant),
    });
    return {
      offers: [
        offer(identityPort, identity),
        offer(memberLookup, identity.memberOf),
        offer(roleHoldersPort, identity.roleHolders),
        offer(furnishing, identity.furnish),
        offer(workspacePeople, identity.forOperators),
        offer(realmsSlot, {
          mount: identity.mount,
          keys: async (slug) => (slug === null ? null : identity.realmKeys(slug)),
        }),
      ],
      api: identity.routers,
      root: identity.rootRouters,
      upkeep: {
        async tenant(tenant) {
          await identity.upkeepKeys(tenant, config.signingKeyDays);
          await identity.sweep(tenant);
          await needs.signInDirectory.reconcile(tenant.id, identity.addressesOf(tenant));
        },
      },
      drain: identity.settle,
    };
  },
});
