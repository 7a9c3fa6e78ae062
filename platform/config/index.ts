import { z } from 'zod';
import { changeLimits, HELD_LIMITS, type HeldLimits, RATE_LIMITS, type RateLimits } from '#platform/limits/policy.ts';
import { kmsArn, type MasterKeySource, masterKey, masterKeySource, previousMasterKey, sourceOf } from './keys.ts';
import {
  isLoopback,
  type LinkTrust,
  postgresAddress,
  postgresUrl,
  type TrustedProxies,
  trustedProxies,
} from './links.ts';

export type { MasterKeySource } from './keys.ts';
export type { LinkTrust, TrustedProxies } from './links.ts';

/** A table of limits that a variable changes. */
const table = <Class extends string, Scope extends string>(limits: Record<Class, Record<Scope, number>>) =>
  z
    .string()
    .default('')
    .transform((text, context) => {
      try {
        return changeLimits(limits, text);
      } catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'cannot be read' });
        return z.NEVER;
      }
    });

/** The roles that one process may play; `all` is every one of them. */
const ROLES = ['gateway', 'api', 'ai', 'worker'] as const;
export type Role = (typeof ROLES)[number];

const port = z.coerce.number().int().min(1).max(65_535);
const count = (minimum: number) => z.coerce.number().int().min(minimum);
const flag = z.stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off', ''] });

/**
 * Everything that Hanok reads from its environment, in one place. Units are the last word of a name.
 * A value that is absent takes its default; a value that is wrong stops the boot, with all the others
 * that are wrong (see `loadConfig`).
 */
const environmentSchema = z.object({
  HANOK_ENV: z.enum(['development', 'production']).default('development'),
  HANOK_ROLES: z
    .string()
    .default('all')
    .transform((text, context): Role[] => {
      const names = text.split(',').map((name) => name.trim());
      if (names.length === 1 && names[0] === 'all') return [...ROLES];
      const roles = ROLES.filter((role) => names.includes(role));
      const unknown = names.filter((name) => !ROLES.some((role) => role === name));
      if (unknown.length > 0 || roles.length === 0) {
        context.addIssue({ code: 'custom', message: `must be "all" or a list of ${ROLES.join(', ')}` });
        return z.NEVER;
      }
      return roles;
    }),
  PORT: port.default(3000),
  HANOK_HOST: z.string().min(1).default('127.0.0.1'),
  /** The address that browsers and clients use; token issuers are built from it. */
  HANOK_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  /** The proxies whose `X-Forwarded-*` are believed: how many stand in front, or their networks. */
  HANOK_TRUST_PROXY: trustedProxies.default(false),
  /** Certificate (with its chain) and key, PEM: the server speaks TLS itself then, 1.3 alone. */
  HANOK_TLS_CERT_FILE: z.string().min(1).optional(),
  HANOK_TLS_KEY_FILE: z.string().min(1).optional(),
  /** After how many days the keys that sign tokens are replaced. */
  HANOK_SIGNING_KEY_DAYS: z.coerce.number().int().min(1).max(3_650).default(90),
  HANOK_DATA_DIR: z.string().min(1).default('.hanok'),
  /** An external PostgreSQL, as a role that may create databases and roles. Absent: the embedded one. */
  HANOK_POSTGRES_URL: postgresUrl.optional(),
  /** Whose certificates PostgreSQL may show, PEM. Links to it are TLS then, and certificate and host name are checked. */
  HANOK_POSTGRES_CA_FILE: z.string().min(1).optional(),
  /** Production may reach PostgreSQL over a network without verified TLS: said by who knows that the network is safe. */
  HANOK_POSTGRES_UNVERIFIED: flag.default(false),
  /** Connections to tenant databases that one process may hold in one cluster. */
  HANOK_TENANT_CONNECTION_BUDGET: count(2).default(40),
  HANOK_TENANT_CONNECTIONS_EACH: count(1).default(6),
  HANOK_MANAGEMENT_CONNECTIONS: count(2).default(10),
  /** One of three: 32 bytes in base64, a file of them, or a key in AWS KMS. Absent: made once, kept in the data folder. */
  HANOK_MASTER_KEY: masterKey.optional(),
  HANOK_MASTER_KEY_FILE: z.string().min(1).optional(),
  HANOK_KMS_KEY_ARN: kmsArn.optional(),
  /** The master key of before, while a rotation is under way: opens and wraps nothing. */
  HANOK_MASTER_KEY_PREVIOUS: previousMasterKey.optional(),
  /** Another address than AWS's own, of a compatible service. */
  HANOK_KMS_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  HANOK_UPLOAD_LIMIT_BYTES: count(1024).default(100 * 1024 * 1024),
  HANOK_PARSER_PROCESSES: count(1).default(1),
  HANOK_INGEST_CONCURRENCY: count(1).default(16),
  /** Changes to the limits of platform/limits/policy.ts: `ask.user=30,*.address=20000`. */
  HANOK_RATE_LIMITS: table(RATE_LIMITS),
  /** The same for what may be under way at once: `upload.user=3`. */
  HANOK_CONCURRENCY_LIMITS: table(HELD_LIMITS),
  /** What several processes share limits through; `rediss://` is TLS, verified. Absent: each counts by itself. */
  HANOK_REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// URL' }).optional(),
  /** Authorities (PEM) that a rediss:// server's certificate may come from, in place of the system's. */
  HANOK_REDIS_CA_FILE: z.string().min(1).optional(),
  /** Where mails go, `smtp://user:password@host:587` or `smtps://…`. Absent: operators read them in the console. */
  HANOK_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// URL' }).optional(),
  /** The sender of mails; absent: `no-reply` at the public address. */
  HANOK_MAIL_FROM: z.string().min(3).optional(),
  /** Networks of the operator's own that tenants' addresses (models, SSO) may lie in, as CIDR with commas between. */
  HANOK_OUTBOUND_NETWORKS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((network) => network.trim())
        .filter((network) => network !== ''),
    )
    .pipe(z.array(z.union([z.cidrv4(), z.cidrv6()], 'must be networks such as 10.20.0.0/16, with commas between'))),
  /** DNS servers to ask for the TXT records that prove a domain, `192.0.2.1,192.0.2.2:53`. Absent: the system's own. */
  HANOK_DNS_SERVERS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((server) => server.trim())
        .filter((server) => server !== ''),
    )
    .pipe(
      z.array(z.string().regex(/^([\d.]+(:\d+)?|\[[\da-f:]+\](:\d+)?)$/i, 'must be addresses, with commas between')),
    ),
  /** `optional` is for a demo on one's own machine: operators then need no second factor. Refused in production. */
  HANOK_OPERATOR_SECOND_FACTOR: z.enum(['required', 'optional']).default('required'),
  /** What Prometheus shows to read `/metrics`, as a bearer token. Absent: open to this machine, and in production to nobody. */
  HANOK_METRICS_TOKEN: z.string().min(16, 'must be 16 characters or more').optional(),
  /** Ask of every answer whether it is what its schema says: for tests and for writing modules. */
  HANOK_CHECK_ANSWERS: flag.default(false),
  HANOK_DEMO: flag.default(true),
  /** Serve the web app from this process (needs a build of apps/web). */
  HANOK_WEB: flag.default(true),
  HANOK_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  HANOK_LOG_FILE: z.string().optional(),
  /** Where spans go by OTLP/HTTP; absent: none are recorded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
});

type Environment = z.infer<typeof environmentSchema>;

export interface Config {
  environment: Environment['HANOK_ENV'];
  roles: readonly Role[];
  http: {
    host: string;
    port: number;
    publicUrl: string;
    trustProxy: TrustedProxies;
    tls: { certFile: string; keyFile: string } | null;
    checkAnswers: boolean;
    metricsToken: string | null;
  };
  limits: { rates: RateLimits; held: HeldLimits };
  redis: { url: string; caFile: string | null } | null;
  signingKeyDays: number;
  dataDir: string;
  postgres: {
    url: string | null;
    /** Of the link to it; the embedded one is on loopback. */
    trust: LinkTrust;
    tenantConnectionBudget: number;
    tenantConnectionsEach: number;
    managementConnections: number;
  };
  /** Null: a file of ours in the data folder. */
  masterKey: MasterKeySource | null;
  previousMasterKey: MasterKeySource | null;
  kmsEndpoint: string | null;
  documents: { uploadLimitBytes: number; parserProcesses: number; ingestConcurrency: number };
  mail: { smtpUrl: string | null; from: string };
  outbound: { allowedNetworks: readonly string[]; dnsServers: readonly string[] };
  operators: { secondFactorRequired: boolean };
  demo: boolean;
  web: boolean;
  log: { level: Environment['HANOK_LOG_LEVEL']; file: string | null };
  otlpEndpoint: string | null;
}

/** Thrown by `loadConfig`; `problems` has one line for each wrong variable. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n${problems.map((line) => `  - ${line}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads the configuration out of `env`.
 * @throws ConfigError listing every variable that is missing or wrong at once.
 */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = environmentSchema.safeParse(present);
  const problems = result.success
    ? [...contradictions(result.data), ...productionProblems(result.data)]
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!result.success || problems.length > 0) throw new ConfigError(problems);
  return shape(result.data);
}

/** What excludes each other, or belongs together. */
function contradictions(env: Environment): string[] {
  const problems: string[] = [];
  const masterKeys = (['HANOK_MASTER_KEY', 'HANOK_MASTER_KEY_FILE', 'HANOK_KMS_KEY_ARN'] as const).filter(
    (name) => env[name] !== undefined,
  );
  if (masterKeys.length > 1) problems.push(`${masterKeys.join(', ')}: give one of them`);
  if ((env.HANOK_TLS_CERT_FILE === undefined) !== (env.HANOK_TLS_KEY_FILE === undefined))
    problems.push('HANOK_TLS_CERT_FILE, HANOK_TLS_KEY_FILE: give both or none');
  if (env.HANOK_TLS_CERT_FILE !== undefined && env.HANOK_PUBLIC_URL?.startsWith('http:'))
    problems.push('HANOK_PUBLIC_URL: must be https, since the server speaks TLS');
  return problems;
}

/** What development may leave out and production may not. */
function productionProblems(env: Environment): string[] {
  if (env.HANOK_ENV !== 'production') return [];
  const problems = (['HANOK_PUBLIC_URL', 'HANOK_POSTGRES_URL'] as const)
    .filter((name) => env[name] === undefined)
    .map((name) => `${name}: is required in production`);
  if ((env.HANOK_MASTER_KEY ?? env.HANOK_MASTER_KEY_FILE ?? env.HANOK_KMS_KEY_ARN) === undefined)
    problems.push('HANOK_MASTER_KEY: is required in production (or HANOK_MASTER_KEY_FILE, or HANOK_KMS_KEY_ARN)');
  if (env.HANOK_PUBLIC_URL?.startsWith('http:')) problems.push('HANOK_PUBLIC_URL: must be https in production');
  if (postgres(env).trust === 'unverified' && !env.HANOK_POSTGRES_UNVERIFIED)
    problems.push(
      'HANOK_POSTGRES_URL: would be reached without verified TLS; give HANOK_POSTGRES_CA_FILE or sslmode=verify-full (HANOK_POSTGRES_UNVERIFIED=true accepts it)',
    );
  if (env.HANOK_OPERATOR_SECOND_FACTOR === 'optional')
    problems.push('HANOK_OPERATOR_SECOND_FACTOR: must be required in production');
  if (env.HANOK_REDIS_URL?.startsWith('redis:') && !isLoopback(new URL(env.HANOK_REDIS_URL).hostname))
    problems.push('HANOK_REDIS_URL: must be rediss:// in production, unless Redis is on this machine');
  return problems;
}

function postgres(env: Environment): { url: string | null; trust: LinkTrust } {
  if (env.HANOK_POSTGRES_URL === undefined) return { url: null, trust: 'loopback' };
  return postgresAddress(env.HANOK_POSTGRES_URL, env.HANOK_POSTGRES_CA_FILE ?? null);
}

function shape(env: Environment): Config {
  const { HANOK_TLS_CERT_FILE: certFile, HANOK_TLS_KEY_FILE: keyFile } = env;
  const tls = certFile === undefined || keyFile === undefined ? null : { certFile, keyFile };
  const publicUrl = (env.HANOK_PUBLIC_URL ?? `${tls === null ? 'http' : 'https'}://localhost:${env.PORT}`).replace(
    /\/+$/,
    '',
  );
  return {
    environment: env.HANOK_ENV,
    roles: env.HANOK_ROLES,
    http: {
      host: env.HANOK_HOST,
      port: env.PORT,
      publicUrl,
      trustProxy: env.HANOK_TRUST_PROXY,
      tls,
      checkAnswers: env.HANOK_CHECK_ANSWERS,
      metricsToken: env.HANOK_METRICS_TOKEN ?? null,
    },
    limits: { rates: env.HANOK_RATE_LIMITS, held: env.HANOK_CONCURRENCY_LIMITS },
    redis:
      env.HANOK_REDIS_URL === undefined ? null : { url: env.HANOK_REDIS_URL, caFile: env.HANOK_REDIS_CA_FILE ?? null },
    signingKeyDays: env.HANOK_SIGNING_KEY_DAYS,
    dataDir: env.HANOK_DATA_DIR,
    postgres: {
      ...postgres(env),
      tenantConnectionBudget: env.HANOK_TENANT_CONNECTION_BUDGET,
      tenantConnectionsEach: env.HANOK_TENANT_CONNECTIONS_EACH,
      managementConnections: env.HANOK_MANAGEMENT_CONNECTIONS,
    },
    masterKey: masterKeySource({
      value: env.HANOK_MASTER_KEY,
      file: env.HANOK_MASTER_KEY_FILE,
      kms: env.HANOK_KMS_KEY_ARN,
    }),
    previousMasterKey: env.HANOK_MASTER_KEY_PREVIOUS === undefined ? null : sourceOf(env.HANOK_MASTER_KEY_PREVIOUS),
    kmsEndpoint: env.HANOK_KMS_ENDPOINT ?? null,
    documents: {
      uploadLimitBytes: env.HANOK_UPLOAD_LIMIT_BYTES,
      parserProcesses: env.HANOK_PARSER_PROCESSES,
      ingestConcurrency: env.HANOK_INGEST_CONCURRENCY,
    },
    mail: {
      smtpUrl: env.HANOK_SMTP_URL ?? null,
      from: env.HANOK_MAIL_FROM ?? `Hanok <no-reply@${new URL(publicUrl).hostname}>`,
    },
    outbound: { allowedNetworks: env.HANOK_OUTBOUND_NETWORKS, dnsServers: env.HANOK_DNS_SERVERS },
    operators: { secondFactorRequired: env.HANOK_OPERATOR_SECOND_FACTOR === 'required' },
    demo: env.HANOK_DEMO && env.HANOK_ENV === 'development',
    web: env.HANOK_WEB,
    log: { level: env.HANOK_LOG_LEVEL, file: env.HANOK_LOG_FILE ?? null },
    otlpEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  };
}
