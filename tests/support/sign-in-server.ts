import { randomBytes } from 'node:crypto';
import { createAuditCheckpoints, createOperatorLog } from '#modules/management/audit/index.ts';
import {
  createOperatorsModule,
  type OperatorsModule,
  operatorPermissions,
} from '#modules/management/operators/index.ts';
import { revokedSessions } from '#modules/management/sign-ins/index.ts';
import { createAccessModule } from '#modules/workspace/access/index.ts';
import {
  type ApplicationsModule,
  applicationScopes,
  createApplicationsModule,
} from '#modules/workspace/applications/index.ts';
import { createIdentityModule, type IdentityModule } from '#modules/workspace/identity/index.ts';
import { createSsoModule, ssoSignInPolicy } from '#modules/workspace/sso/index.ts';
import { createBackground } from '#platform/concurrency/index.ts';
import { type Attempts, createAttempts } from '#platform/credentials/index.ts';
import { createKeyRing } from '#platform/crypto/index.ts';
import { createHttpServer, type HttpServer, type Router } from '#platform/http/index.ts';
import type { Mail, Mailer } from '#platform/mail/index.ts';
import {
  createConsentRouter,
  createFactorsRouter,
  createOauthRouter,
  createRevocations,
  createSessionsRouter,
  createStepUps,
  createTokenVerifier,
} from '#platform/oauth/index.ts';
import { createOutbound } from '#platform/outbound/index.ts';
import { createLogger, createMetrics } from '#platform/telemetry/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestTenant } from '#platform/testing/index.ts';
import { createTestLimiter } from '#platform/testing/limits.ts';
import type { TestManagement } from '#platform/testing/management.ts';
import { CATALOGUE } from '#server/modules.ts';
import { BUILT_IN_ROLES } from './roles.ts';

export interface SignInServer {
  app: HttpServer;
  publicUrl: string;
  identity: IdentityModule;
  applications: ApplicationsModule;
  operators: OperatorsModule;
  /** All mails so far; `settle` waits for those that are under way. */
  mails: Mail[];
  settle(): Promise<void>;
  /** What DNS answers, by name. */
  txtRecords: Map<string, string[]>;
  /** Replaces what the directory says of a house, as a suspension does. */
  set(tenant: TenantRecord): void;
  verify: ReturnType<typeof createTokenVerifier>;
  close(): Promise<void>;
}

/** The real server with real issuers, over given houses; no document, search or task routes. */
export async function createSignInServer(
  houses: readonly TestTenant[],
  management: TestManagement,
  publicUrl = 'http://localhost:3000',
  mailer: Partial<Mailer> = {},
  routers: readonly Router[] = [],
  options: { operatorsNeedSecondFactor?: boolean; attempts?: Attempts } = {},
): Promise<SignInServer> {
  const [first] = houses;
  if (first === undefined) throw new Error('a sign-in server needs a house');
  const tenants = new Map(houses.map(({ tenant }) => [tenant.slug, tenant]));
  const tenancyOf = (tenant: Pick<TenantRecord, 'id'>) =>
    (houses.find((house) => house.tenant.id === tenant.id) ?? first).tenancy;
  const tenancy: TestTenant['tenancy'] = {
    ...first.tenancy,
    database: (tenant) => tenancyOf(tenant).database(tenant),
    context: (tenant, principal, request) => tenancyOf(tenant).context(tenant, principal, request),
  };
  const log = createLogger({ level: 'error', file: null });
  const revocations = createRevocations({ db: management.mgmt, table: revokedSessions, log });
  const mails: Mail[] = [];
  const txtRecords: SignInServer['txtRecords'] = new Map();
  const attempts = options.attempts ?? createAttempts();
  const identity = createIdentityModule({
    attempts,
    tenancy,
    tenantBySlug: async (slug) => tenants.get(slug) ?? null,
    revocations,
    mailer: { delivers: false, send: async (mail) => void mails.push(mail), close: () => undefined, ...mailer },
    signInPolicy: ssoSignInPolicy,
    signInDirectory: { note: async () => undefined },
    publicUrl,
    log,
    applications: {
      findClient: (db, clientId) => applications.port.findClient(db, clientId),
      of: (tenant) => applications.port.of(tenant),
    },
    // Nobody acts in another's name here.
    builtInRoles: BUILT_IN_ROLES,
    impersonationsOf: () => ({ open: async () => null, running: async () => null, leave: async () => undefined }),
  });
  const applications = createApplicationsModule({
    tenancy,
    tenantBySlug: async (slug) => tenants.get(slug) ?? null,
    memberOf: identity.memberOf,
    revocations,
    scopes: applicationScopes(CATALOGUE),
  });
  const background = createBackground(log);
  const operatorKeys = createKeyRing(randomBytes(32));
  const operators = createOperatorsModule({
    mgmt: management.mgmt,
    keys: operatorKeys,
    operatorLog: createOperatorLog({
      mgmt: management.mgmt,
      checkpoints: createAuditCheckpoints(management.mgmt, () => operatorKeys.deriveEach('audit-checkpoints')),
      log,
    }),
    mailer: { delivers: false, send: async (mail) => void mails.push(mail), close: () => undefined },
    background,
    permissionsOf: operatorPermissions(CATALOGUE),
    secondFactorRequired: options.operatorsNeedSecondFactor ?? false,
    revocations,
    publicUrl,
    log,
  });
  const outbound = createOutbound({ allowLoopback: true, timeoutMs: 3_000 });
  const sso = createSsoModule({
    tenancy,
    tenantBySlug: async (slug) => tenants.get(slug) ?? null,
    realmOf: identity.mount.resolve,
    forgetMembers: identity.forgetMembers,
    noteAddresses: identity.noteAddresses,
    revocations,
    outbound,
    resolveTxt: async (name) => txtRecords.get(name) ?? [],
    publicUrl,
  });
  const verify = createTokenVerifier({
    publicUrl,
    audience: `${publicUrl}/api/v1`,
    realmKeys: (slug) => (slug === null ? operators.realmKeys() : identity.realmKeys(slug)),
    isRevoked: revocations.isRevoked,
  });
  const mounts = [identity.mount, operators.mount];
  const stepUps = createStepUps({ mounts, attempts });
  const app = await createHttpServer({
    log,
    metrics: createMetrics(),
    version: '0.0.0',
    trustProxy: false,
    limiter: createTestLimiter(),
    uploadLimitBytes: 1024,
    api: [
      createAccessModule(identity.roleHolders, CATALOGUE.permissions('workspace')).router,
      ...identity.routers,
      applications.router,
      stepUps.router,
      createFactorsRouter(mounts),
      ...operators.routers,
      ...sso.routers,
      ...routers,
    ],
    root: [
      createOauthRouter(mounts),
      createSessionsRouter({ mounts, publicUrl, attempts }),
      createConsentRouter({ mounts, publicUrl }),
      applications.rootRouter,
      ...identity.rootRouters,
      sso.rootRouter,
    ],
    ready: async () => ({}),
    gateway: {
      publicHost: new URL(publicUrl).hostname,
      verifyToken: verify,
      tenantById: async (id) => [...tenants.values()].find((tenant) => tenant.id === id) ?? null,
      memberOf: identity.memberOf,
      operatorById: operators.operatorById,
      steppedUp: stepUps.steppedUp,
      tenancy,
    },
  });
  const settle = async () => void (await Promise.all([identity.settle(), background.settle()]));
  return {
    app,
    publicUrl,
    identity,
    applications,
    operators,
    mails,
    settle,
    verify,
    txtRecords,
    set: (tenant) => tenants.set(tenant.slug, tenant),
    async close() {
      await app.close();
      await settle();
      await outbound.close();
    },
  };
}
