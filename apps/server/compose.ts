import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createOperatorAuditRouter, createOperatorLog } from '#modules/management/audit/index.ts';
import { createBackupsRouter, createBackupsService } from '#modules/management/backups/index.ts';
import { createBillingRouter, createBudgets, createModelPrices } from '#modules/management/billing/index.ts';
import { createClusterRegistry, createClustersRouter } from '#modules/management/clusters/index.ts';
import { operatorIdempotency } from '#modules/management/idempotency/index.ts';
import { createImpersonationModule } from '#modules/management/impersonation/index.ts';
import { createMailRouter, outboxMails } from '#modules/management/mail/index.ts';
import { createOperatorsModule } from '#modules/management/operators/index.ts';
import { createSignInDirectory, createSignInsRouter, revokedSessions } from '#modules/management/sign-ins/index.ts';
import {
  createAuditCheckpoints,
  createProvisioning,
  createReindexRouter,
  createTenantDirectory,
  createTenantsRouter,
  createTenantsService,
  createUpgrades,
  type Provisioning,
  roleConnectionLimit,
  type TenantDirectory,
} from '#modules/management/tenants/index.ts';
import { createAccessModule } from '#modules/workspace/access/index.ts';
import { createApplicationsModule } from '#modules/workspace/applications/index.ts';
import {
  conversationSharesRouter,
  createAssistantRouter,
  createAssistantService,
  warmUpAnswering,
} from '#modules/workspace/assistant/index.ts';
import {
  createAuditModule,
  createAuditSealer,
  createDenialRecorder,
  sealEvents,
} from '#modules/workspace/audit/index.ts';
import {
  createDocumentParser,
  createDocumentsModule,
  type DocumentsService,
} from '#modules/workspace/documents/index.ts';
import { createHomeRouter } from '#modules/workspace/home/index.ts';
import { sweepIdempotencyKeys, workspaceIdempotency } from '#modules/workspace/idempotency/index.ts';
import { createIdentityModule } from '#modules/workspace/identity/index.ts';
import { createScimModule, SCIM_TOKEN_PREFIX } from '#modules/workspace/scim/index.ts';
import { createSearchRouter, createSearchService } from '#modules/workspace/search/index.ts';
import { createSettingsModule } from '#modules/workspace/settings/index.ts';
import {
  createSsoModule,
  createTxtResolver,
  PROVIDER_MAX_BYTES,
  PROVIDER_TIMEOUT_MS,
  ssoSignInPolicy,
} from '#modules/workspace/sso/index.ts';
import { createTasksModule } from '#modules/workspace/tasks/index.ts';
import { createUsageModule } from '#modules/workspace/usage/index.ts';
import { createBackground } from '#platform/concurrency/index.ts';
import type { Config } from '#platform/config/index.ts';
import { createAttempts, createRedisAttempts } from '#platform/credentials/index.ts';
import { createHttpServer, type HttpServer } from '#platform/http/index.ts';
import { createJobs } from '#platform/jobs/index.ts';
import { createLimiter, createRedisLimits } from '#platform/limits/index.ts';
import { createOutbox, createSmtpMailer } from '#platform/mail/index.ts';
import {
  createChatModel,
  createEmbedder,
  estimateTokens,
  MAX_OUTPUT_TOKENS,
  type ModelAccess,
} from '#platform/models/index.ts';
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
import { createRedis } from '#platform/redis/index.ts';
import { createLanceIndex } from '#platform/searchindex/index.ts';
import { createFolderStore } from '#platform/storage/index.ts';
import { createMetrics, type Logger } from '#platform/telemetry/index.ts';
import { createTenancy, type TenantDatabase, type TenantRecord } from '#platform/tenancy/index.ts';
import { workspaceParts } from './backups.ts';
import { loadTenantMigrations, type Management } from './boot/postgres.ts';
import { createSeedPort, type SeedPort } from './demo/port.ts';
import { createMaintenance } from './maintenance.ts';
import type { Web } from './web.ts';

export const VERSION = '0.1.0';

/** Tenants that one embedded cluster holds; see PLATFORM-FACTS: autovacuum falls behind above some 600 databases. */
const TENANT_CAP = 500;

interface Input {
  config: Config;
  dataDir: string;
  adminUrl: string;
  /** Whether this is the only process on its databases. */
  alone: boolean;
  management: Management;
  log: Logger;
  /** The web app, once it is up; pages are 404 until then. */
  pages: { web: Web | null };
}

export interface Application {
  http: HttpServer;
  directory: TenantDirectory;
  provisioning: Provisioning;
  documents: DocumentsService;
  seed: SeedPort;
  /** Takes up work: jobs, sweepers, what a crash interrupted. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Plugs everything together. The only place that knows every module; nothing in it decides anything. */
export async function compose(input: Input): Promise<Application> {
  const { config, dataDir, management, log } = input;
  const { mgmt, keys } = management;
  const { publicUrl } = config.http;
  const metrics = createMetrics();
  const store = createFolderStore(join(dataDir, 'files'));
  const tenancy = createTenancy({
    connectionBudget: config.postgres.tenantConnectionBudget,
    connectionsEach: config.postgres.tenantConnectionsEach,
    store,
    keyOf: async (id) => (await directory.byId(id))?.key ?? null,
    urlsOf: (id) => directory.databaseUrls(id),
  });
  const jobs = createJobs({
    connectionString: management.url,
    signingKeys: () => keys.deriveEach('jobs'),
    log,
    metrics,
    work: config.roles.includes('worker'),
    alone: input.alone,
  });
  const outbox = createOutbox({ db: mgmt, table: outboxMails, keys });
  const { smtpUrl, from } = config.mail;
  const mailer = smtpUrl === null ? outbox : createSmtpMailer({ url: smtpUrl, from });
  const index = createLanceIndex({ uri: join(dataDir, 'index'), log });
  const parser = createDocumentParser({ processes: config.documents.parserProcesses });

  // The fleet
  const migrations = await loadTenantMigrations();
  const currentSchemaVersion = migrations.at(-1)?.version ?? -1;
  const clusters = createClusterRegistry(mgmt, keys);
  await clusters.ensure({ name: 'local', adminUrl: input.adminUrl, tenantCap: TENANT_CAP });
  const directory = createTenantDirectory(mgmt, keys, clusters);
  const checkpoints = createAuditCheckpoints(mgmt, () => keys.deriveEach('audit-checkpoints'));
  const operatorLog = createOperatorLog({ mgmt, checkpoints, log });
  const provisioning = createProvisioning({
    mgmt,
    keys,
    clusters,
    directory,
    tenancy,
    operatorLog,
    migrations,
    connectionsEach: config.postgres.tenantConnectionsEach,
    furnish: (tenant, admin) => identity.furnish(tenant, admin),
    log,
  });
  const backups = createBackupsService({
    mgmt,
    pool: management.pool,
    clusters,
    directory,
    tenancy,
    migrations,
    connectionLimit: roleConnectionLimit(config.postgres.tenantConnectionsEach),
    files: store,
    archives: createFolderStore(join(dataDir, 'backups')),
    operatorLog,
    workspace: workspaceParts((id) => documents.reindexing.queue(id, id, 'all')),
    log,
  });
  const upgrades = createUpgrades({ mgmt, clusters, directory, migrations, log });
  const tenants = createTenantsService({
    mgmt,
    directory,
    tenancy,
    operatorLog,
    suspended: (tenant, by) => impersonation.workspaceClosed(tenant, by),
    currentSchemaVersion,
  });
  const prices = createModelPrices(mgmt, operatorLog);
  const budgets = createBudgets(mgmt, tenants);

  // Who is who
  const signInDirectory = createSignInDirectory(mgmt, keys);
  const background = createBackground(log);
  const redis = config.redis === null ? null : createRedis({ ...config.redis, log });
  const attempts = createAttempts({
    ...(redis === null ? {} : { shared: createRedisAttempts(redis) }),
    digest: (name) => createHmac('sha256', keys.derive('attempts')).update(name).digest('base64url'),
    log,
  });
  const revocations = createRevocations({ db: mgmt, table: revokedSessions, log });
  const operators = createOperatorsModule({
    mgmt,
    keys,
    operatorLog,
    mailer,
    background,
    secondFactorRequired: config.operators.secondFactorRequired,
    revocations,
    publicUrl,
    log,
  });
  const identity = createIdentityModule({
    tenancy,
    tenantBySlug: directory.bySlug,
    revocations,
    mailer,
    attempts,
    signInPolicy: ssoSignInPolicy,
    signInDirectory,
    publicUrl,
    log,
    applications: {
      findClient: (db, clientId) => applications.port.findClient(db, clientId),
      of: (tenant) => applications.port.of(tenant),
    },
    impersonationsOf: (tenant) => impersonation.of(tenant),
  });
  const impersonation = createImpersonationModule({
    mgmt,
    operatorLog,
    tenantById: directory.byId,
    tenantBySlug: directory.bySlug,
    workspaces: identity.forOperators,
    operatorById: operators.operatorById,
    isSignedIn: operators.isSignedIn,
    revocations,
    mailer,
    background,
    publicUrl,
    log,
  });
  const applications = createApplicationsModule({
    tenancy,
    tenantBySlug: directory.bySlug,
    memberOf: identity.memberOf,
    revocations,
  });
  const mounts = [identity.mount, operators.mount];
  const stepUps = createStepUps({ mounts, attempts });
  const verifyAccessToken = createTokenVerifier({
    publicUrl,
    audience: `${publicUrl}/api/v1`,
    realmKeys: (slug) => (slug === null ? operators.realmKeys() : identity.realmKeys(slug)),
    isRevoked: revocations.isRevoked,
  });
  const scim = createScimModule({
    tenancy,
    tenantById: directory.byId,
    editMembers: identity.editMembers,
    publicUrl,
  });
  const verifyToken = (token: string) =>
    token.startsWith(SCIM_TOKEN_PREFIX) ? scim.verifyToken(token) : verifyAccessToken(token);

  const callable = {
    allowLoopback: config.environment === 'development',
    allowedNetworks: config.outbound.allowedNetworks,
  };
  const providers = createOutbound({
    ...callable,
    timeoutMs: PROVIDER_TIMEOUT_MS,
    maxResponseBytes: PROVIDER_MAX_BYTES,
  });
  const sso = createSsoModule({
    tenancy,
    tenantBySlug: directory.bySlug,
    realmOf: identity.mount.resolve,
    forgetMembers: identity.forgetMembers,
    noteAddresses: identity.noteAddresses,
    revocations,
    outbound: providers,
    resolveTxt: createTxtResolver(config.outbound.dnsServers),
    publicUrl,
  });

  // The workspace
  const outbound = createOutbound(callable);
  const modelAccess: ModelAccess = { outbound };
  const usage = createUsageModule({
    tenantById: directory.byId,
    priceOf: prices.of,
    limitsChanged: ({ tenant, principal }) => documents.reindexing.resume(tenant, principal.id),
    log,
  });
  const { metering } = usage;
  const settings = createSettingsModule({
    modelAccess,
    meterOf: ({ db, principal }) => metering.meterOf(db, { userId: principal.id, purpose: 'test' }),
    embeddingModelChanged: ({ tenant, principal }) => documents.reindexing.queue(tenant.id, principal.id, 'unembedded'),
  });
  const embedderFor =
    (purpose: 'search' | 'ingestion') => async (tenant: TenantRecord, db: TenantDatabase, userId: string) => {
      const meter = metering.meterOf(db, { userId, purpose });
      return createEmbedder(await settings.modelSettingsOf(db, tenant), { ...modelAccess, meter });
    };
  const documents = createDocumentsModule({
    jobs,
    index,
    parser,
    tenancy,
    tenantById: directory.byId,
    embedderOf: embedderFor('ingestion'),
    spool: join(dataDir, 'tmp'),
    concurrency: config.documents.ingestConcurrency,
    log,
  });
  const search = createSearchService({ index, embedderOf: embedderFor('search'), log });
  const assistant = createAssistantService({
    search,
    async chatModelOf({ db, tenant, principal }) {
      const chosen = await settings.modelSettingsOf(db, tenant);
      const meter = metering.meterOf(db, { userId: principal.id, purpose: 'answer' });
      return chosen.provider === 'none' ? null : createChatModel(chosen, { ...modelAccess, meter });
    },
    checkBudget: ({ db, principal }, model, text) =>
      metering.check(db, principal.id, model, {
        inputTokens: estimateTokens(text),
        cachedInputTokens: 0,
        outputTokens: MAX_OUTPUT_TOKENS,
      }),
    log,
  });

  const sealer = createAuditSealer({
    checkpoints,
    async databaseOf(id) {
      const tenant = await directory.byId(id);
      return tenant?.state === 'active' ? tenancy.database(tenant) : null;
    },
    log,
  });

  const operatorKeys = operatorIdempotency(mgmt, keys);
  const maintenance = createMaintenance({
    tenancy,
    ingestion: documents.ingestion,
    activeTenants: tenants.activeIds,
    tenantById: directory.byId,
    chainAudit: (db) => sealEvents(db, checkpoints),
    sweepSignIns: async (tenant) => {
      const { signingKeyDays } = config;
      if (tenant === null) {
        await Promise.all([operators.sweep(), revocations.sweep(), operators.upkeepKeys(signingKeyDays)]);
        return;
      }
      await identity.upkeepKeys(tenant, signingKeyDays);
      await identity.sweep(tenant);
      await applications.sweep(tenant);
      await signInDirectory.reconcile(tenant.id, identity.addressesOf(tenant));
    },
    async sumUpUsage(tenant, db) {
      await metering.lapse(db);
      await budgets.rollUp(tenant.id, await metering.thisMonth(db));
    },
    resumeEmbedding: (tenant) => documents.reindexing.resume(tenant, null),
    sweepIdempotency: (db) => (db === null ? operatorKeys.sweep() : sweepIdempotencyKeys(db)),
    log,
  });
  maintenance.register(jobs);

  metrics.gauge('hanok_tenant_connections_open', 'Open connections to tenant databases', () => tenancy.stats().open);
  metrics.gauge(
    'hanok_tenant_connections_waiting',
    'Requests that wait for a connection',
    () => tenancy.stats().waiting,
  );

  const limiter = createLimiter({
    limits: config.limits.rates,
    held: config.limits.held,
    ...(redis === null ? {} : { shared: createRedisLimits(redis) }),
    log,
  });

  // Before there is a door: loading it stops the process for a moment, which the first requests should not meet.
  await warmUpAnswering();
  const { pages } = input;
  const http = await createHttpServer({
    log,
    metrics,
    version: VERSION,
    trustProxy: config.http.trustProxy,
    tls: config.http.tls,
    limiter,
    uploadLimitBytes: config.documents.uploadLimitBytes,
    gateway: {
      verifyToken,
      tenantById: directory.byId,
      memberOf: identity.memberOf,
      operatorById: operators.operatorById,
      steppedUp: stepUps.steppedUp,
      denied: createDenialRecorder({ database: tenancy.database, log }),
      idempotency: { workspace: workspaceIdempotency, operators: operatorKeys },
      operatorDenied: operatorLog.denied,
      tenancy,
      publicHost: new URL(publicUrl).hostname,
    },
    root: [
      createOauthRouter(mounts),
      createSessionsRouter({ mounts, publicUrl, attempts }),
      createConsentRouter({ mounts, publicUrl }),
      applications.rootRouter,
      ...identity.rootRouters,
      operators.rootRouter,
      sso.rootRouter,
    ],
    api: [
      ...identity.routers,
      applications.router,
      stepUps.router,
      createFactorsRouter(mounts),
      createAccessModule(identity.roleHolders).router,
      ...scim.routers,
      ...sso.routers,
      createHomeRouter({ documents: documents.service, assistant }),
      ...documents.routers,
      createSearchRouter(search),
      createAssistantRouter(assistant),
      conversationSharesRouter,
      createTasksModule().router,
      settings.router,
      usage.router,
      createAuditModule(checkpoints).router,
      ...operators.routers,
      createOperatorAuditRouter(operatorLog, mgmt),
      createBillingRouter(prices, budgets),
      createMailRouter(outbox, operatorLog, mgmt),
      impersonation.router,
      createClustersRouter(clusters, tenancy.stats),
      createSignInsRouter({
        directory: signInDirectory,
        tenantById: directory.byId,
        mailer,
        attempts,
        background,
        publicUrl,
      }),
      createTenantsRouter({
        service: tenants,
        provisioning,
        directory,
        clusters,
        currentSchemaVersion,
        connections: tenancy.stats,
        recentRequests: metrics.recent,
      }),
      createBackupsRouter(backups),
      createReindexRouter({
        mgmt,
        operatorLog,
        directory,
        reindex: (tenant, operatorId) => documents.reindexing.queue(tenant.id, operatorId, 'all'),
      }),
    ],
    async ready() {
      const database = await management.pool.query('select 1').then(
        () => 'ok' as const,
        () => 'unreachable',
      );
      const rootKeys = management.isBehind() ? 'keys_behind' : 'ok';
      return { database, keys: rootKeys, web: !config.web || pages.web !== null ? 'ok' : 'starting' };
    },
    ...(config.web
      ? {
          web: async (request, response) => {
            if (pages.web === null) response.writeHead(503, { 'retry-after': '1' }).end();
            else await pages.web.handle(request, response);
          },
        }
      : {}),
  });

  return {
    http,
    directory,
    provisioning,
    documents: documents.service,
    seed: createSeedPort({
      tenancy,
      memberOf: identity.memberOf,
      operators,
      documents: documents.service,
      signInDirectory,
    }),
    async start() {
      await upgrades.upgradeAll();
      revocations.start();
      await jobs.start();
      await backups.start();
      await provisioning.resume();
      await maintenance.atStart(input.alone);
      sealer.start();
      operatorLog.start();
      impersonation.start();
    },
    async close() {
      // Together: the server waits for its open streams, and those wait for the answers that are being written.
      await Promise.all([http.close(), assistant.close(), identity.settle(), background.settle()]);
      await backups.stop();
      revocations.stop();
      mailer.close();
      await redis?.close();
      await jobs.stop();
      await parser.close();
      await sealer.stop();
      await impersonation.stop();
      await operatorLog.stop();
      await index.close();
      await Promise.all([outbound.close(), providers.close()]);
      await tenancy.close();
    },
  };
}
