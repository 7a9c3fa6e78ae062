import type { Config, Role } from '#platform/config/index.ts';
import { createHttpServer, type HttpServer, type Router } from '#platform/http/index.ts';
import {
  catalogueOf,
  createExchange,
  createUpkeep,
  type Elsewhere,
  type Exchange,
  type MadeModule,
  type Module,
  orderModules,
  UPKEEP_SECONDS,
  wire,
} from '#platform/modules/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { type Tenancy, tenantLookup } from '#platform/tenancy/index.ts';
import type { Management } from './boot/postgres.ts';
import { gatewayPorts } from './gateway.ts';
import { MODULES } from './modules.ts';
import { openPlatform } from './platform.ts';
import { chapters } from './tags.ts';
import type { Web } from './web.ts';

export const VERSION = '0.1.0';

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
  /** What runs here; all of them unless told. The routes of others are 404. */
  modules?: readonly Module[];
  /** Stands in for what no module of this process provides. */
  elsewhere?: Elsewhere;
}

export interface Application {
  http: HttpServer;
  tenancy: Tenancy;
  /** What the modules provide, by its port. */
  provided: Pick<Exchange, 'get' | 'find'>;
  /** Takes up work: jobs, upkeep, what a crash interrupted. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Plugs a list of modules together and opens a door for them; nothing in it decides anything. */
export async function compose(input: Input): Promise<Application> {
  const { config, pages, modules: list = MODULES, elsewhere } = input;
  const ordered = orderModules(list, elsewhere);
  const catalogue = catalogueOf(list);
  const modules = createExchange(elsewhere);
  const { platform, limiter, close } = openPlatform({ ...input, catalogue, modules });
  const { jobs, metrics, background, log, tenancy } = platform;
  const made = await wire(ordered, platform, modules);
  const inListOrder = list.flatMap((module) => made.filter((entry) => entry.module === module));
  const parts = made.map((entry) => entry.parts);

  const tenants = modules.get(tenantLookup);
  const upkeep = createUpkeep({ made, tenancy, activeTenants: tenants.activeIds, tenantById: tenants.byId, log });
  jobs.every('upkeep', UPKEEP_SECONDS, upkeep.round);

  const http = await createHttpServer({
    log,
    metrics,
    metricsAccess:
      config.http.metricsToken !== null
        ? { token: config.http.metricsToken }
        : config.environment === 'production'
          ? 'closed'
          : 'loopback',
    version: VERSION,
    tags: chapters(catalogue.tags),
    trustProxy: config.http.trustProxy,
    tls: config.http.tls,
    limiter,
    uploadLimitBytes: config.documents.uploadLimitBytes,
    checkAnswers: config.http.checkAnswers,
    gateway: gatewayPorts(modules, platform),
    root: routersOf(inListOrder, 'root', config.roles),
    api: routersOf(inListOrder, 'api', config.roles),
    ready: () => readiness(input, parts),
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
    tenancy,
    provided: modules,
    async start() {
      for (const part of parts) await part.start?.();
      await jobs.start();
      await upkeep.atStart(input.alone);
    },
    async close() {
      // Together: the server waits for its open streams, and those wait for the answers that are being written.
      await Promise.all([http.close(), background.settle(), ...parts.map((part) => part.drain?.())]);
      await jobs.stop();
      for (const part of parts.toReversed()) await part.close?.();
      await close();
    },
  };

  async function readiness({ management }: Input, all: readonly MadeModule[]): Promise<Record<string, string>> {
    const own = {
      database: () => management.pool.query('select 1').then(() => 'ok'),
      keys: () => (management.isBehind() ? 'keys_behind' : 'ok'),
      web: () => (!config.web || pages.web !== null ? 'ok' : 'starting'),
    };
    const checks = Object.entries(
      Object.assign(own, ...all.map(({ ready }) => ready)) as Required<MadeModule>['ready'],
    );
    const states = checks.map(async ([name, check]) => [
      name,
      await Promise.resolve(check()).catch(() => 'unreachable'),
    ]);
    return Object.fromEntries(await Promise.all(states));
  }
}

/** Of the modules whose role this process plays. */
function routersOf(
  made: Awaited<ReturnType<typeof wire>>,
  where: 'api' | 'root',
  roles: readonly Role[],
): readonly Router[] {
  return made.flatMap(({ module, parts }) => (roles.includes(module.role) ? (parts[where] ?? []) : []));
}
