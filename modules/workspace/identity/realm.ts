import { LRUCache } from 'lru-cache';
import type { Background } from '#platform/concurrency/index.ts';
import { eachKey, openSealed, sameKeys, seal } from '#platform/crypto/index.ts';
import { errors } from '#platform/errors/index.ts';
import { gatewayErrors } from '#platform/http/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import {
  type Applications,
  createCurrentIssuer,
  createIssuer,
  type Impersonations,
  type Issuer,
  type IssuerSecrets,
  loadSigningKeys,
  type OauthClient,
  type Prepare,
  type Realm,
  type RealmKeys,
  type RealmMount,
  type Revocations,
  type SigningKey,
  type SigningKeyStore,
} from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Tenancy, TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { factorsOf } from './factors.service.ts';
import { noteSignIn } from './federation.service.ts';
import { signingKeys } from './model.ts';
import type { Principals } from './principals.ts';
import { recordsOf, sessionsOf } from './records.ts';
import { activePrincipal } from './repository.ts';
import { findServiceClient, noteServiceAccountUse } from './service-accounts.repository.ts';
import { noteFailedSignIn, noteSignOut, signInWithPassword } from './sign-in.service.ts';
import type { SignInPolicy } from './sign-in-policy.ts';
import { noteStepUp, proveByPassword, stepUpMethodsOf } from './step-up.service.ts';

/** Workspaces whose issuers are held at once; each is 0.1 MiB and made in some milliseconds. */
const MAX_ISSUERS = 500;

interface Dependencies {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  principals: Principals;
  revocations: Revocations;
  signInPolicy: SignInPolicy;
  mailer: Mailer;
  background: Background;
  publicUrl: string;
  log: Logger;
  applications: ApplicationsPort;
  impersonationsOf(tenant: TenantRecord): Impersonations;
}

/** Programs of others, which another module keeps. */
export interface ApplicationsPort {
  findClient(database: TenantDatabase, clientId: string): Promise<OauthClient | null>;
  of(tenant: TenantRecord): Applications;
}

const isServiceAccount = (clientId: string) => clientId.startsWith('svc_');

/** Every workspace is an issuer of its own, with keys and accounts in its own database. */
export interface WorkspaceRealms {
  mount: RealmMount;
  /** The public keys of a workspace, for verifying tokens; whatever state it is in. */
  keys(slug: string): Promise<RealmKeys | null>;
}

export function createWorkspaceRealms(deps: Dependencies): WorkspaceRealms {
  const { tenancy, publicUrl } = deps;
  const issuers = new LRUCache<string, { tenant: TenantRecord; current: () => Promise<Issuer> }>({ max: MAX_ISSUERS });

  function issuerOf(tenant: TenantRecord): Promise<Issuer> {
    const known = issuers.get(tenant.id);
    if (known !== undefined && isSame(known.tenant, tenant)) return known.current();
    const { id, slug } = tenant;
    const database = tenancy.database(tenant);
    const make = (signingKeys: SigningKey[], secrets: IssuerSecrets) =>
      createIssuer({
        url: `${publicUrl}/t/${slug}/oauth`,
        audience: `${publicUrl}/api/v1`,
        basePath: `/t/${slug}`,
        cookieSuffix: slug,
        secrets,
        signingKeys,
        signInPage: (uid) => `/t/${slug}/signin?uid=${uid}`,
        consentPage: (uid) => `/t/${slug}/consent?uid=${uid}`,
        claims: { tenant: id },
        ports: {
          records: recordsOf(database),
          findClient: (clientId) =>
            isServiceAccount(clientId)
              ? findServiceClient(database, clientId)
              : deps.applications.findClient(database, clientId),
          isActive: async (userId) => (await activePrincipal(database, userId)) !== null,
          sessionEnded: (session) => deps.revocations.revoke(session, id),
          isRevoked: deps.revocations.isRevoked,
          applications: applicationsOf(tenant, database),
        },
        log: deps.log,
      });
    const current = createCurrentIssuer({
      load: () => loadSigningKeys(signingKeysOf(database, tenant)),
      secrets: () => eachKey(tenant.key),
      make,
    });
    issuers.set(tenant.id, { tenant, current });
    return current();
  }

  function applicationsOf(tenant: TenantRecord, database: TenantDatabase): Applications {
    const applications = deps.applications.of(tenant);
    return {
      ...applications,
      used: (clientId, accountId) =>
        isServiceAccount(clientId) ? noteServiceAccountUse(database, clientId) : applications.used(clientId, accountId),
    };
  }

  async function resolve(slug: string): Promise<Realm> {
    const tenant = await deps.tenantBySlug(slug);
    if (tenant === null) throw errors.not_found();
    if (tenant.state === 'suspended') throw gatewayErrors.tenant_suspended();
    if (tenant.state !== 'active') throw gatewayErrors.tenant_unavailable();
    const database = tenancy.database(tenant);
    return {
      key: slug,
      tenantId: tenant.id,
      issuer: await issuerOf(tenant),
      sessions: sessionsOf(database),
      home: `/t/${slug}`,
      workspace: { slug, name: tenant.name },
      applications: applicationsOf(tenant, database),
      impersonations: deps.impersonationsOf(tenant),
      authenticate: (credentials, origin) => signInWithPassword(database, credentials, origin, deps.signInPolicy),
      principal: (userId) => deps.principals.memberOf(tenant, userId),
      factors: factorsOf(deps, tenant, database),
      isPasskeyAllowed: (userId) => deps.signInPolicy.isLocalAllowed(database, userId),
      signedIn: (user, amr, origin) => database.systemTransaction((tx) => noteSignIn(tx, user, origin, { amr })),
      signInFailed: (user, origin) => noteFailedSignIn(database, user, origin),
      stepUpMethods: (userId) => stepUpMethodsOf(database, userId, deps.signInPolicy),
      prove: (principal, { password }, origin) =>
        proveByPassword(database, principal, password, origin, deps.signInPolicy),
      steppedUp: (principal, isRight, origin) => noteStepUp(database, principal, isRight, origin),
      async signedOut(userId, origin) {
        const principal = await deps.principals.memberOf(tenant, userId);
        if (principal !== null) await noteSignOut(database, principal, origin);
      },
    };
  }

  return {
    mount: { base: '/t/:slug', resolve },
    async keys(slug) {
      const tenant = await deps.tenantBySlug(slug);
      if (tenant === null || tenant.state === 'provisioning') return null;
      return { tenantId: tenant.id, keys: await loadSigningKeys(signingKeysOf(tenancy.database(tenant), tenant)) };
    },
  };
}

/** A tenant that was renamed or moved, or has another key, is another issuer. */
function isSame(a: TenantRecord, b: TenantRecord): boolean {
  return a.slug === b.slug && a.databaseUrl === b.databaseUrl && sameKeys(a.key, b.key);
}

function signingKeysOf(database: TenantDatabase, tenant: TenantRecord): SigningKeyStore {
  return signingKeyStore(tenant, (name, build) => database.preparedSystem(name, build));
}

export function signingKeyStore(tenant: TenantRecord, prepare: Prepare): SigningKeyStore {
  const context = (kid: string) => `tenant:${tenant.id}/signing-key:${kid}`;
  return {
    prepare,
    table: signingKeys,
    seal: (text, kid) => seal(tenant.key, text, context(kid)),
    open: (sealed, kid) => openSealed(tenant.key, sealed, context(kid)).toString(),
  };
}
