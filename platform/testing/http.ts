import type { OutgoingHttpHeaders } from 'node:http';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { openSealed, seal } from '#platform/crypto/index.ts';
import { errors } from '#platform/errors/index.ts';
import {
  createHttpServer,
  type Denial,
  type HttpServer,
  type Router,
  type Times,
  type VerifiedToken,
} from '#platform/http/index.ts';
import { createIdempotencyStore } from '#platform/idempotency/index.ts';
import { idempotencyTable } from '#platform/idempotency/tables.ts';
import type { Limiter } from '#platform/limits/index.ts';
import { createLogger, createMetrics } from '#platform/telemetry/index.ts';
import type { Principal, TenantRecord } from '#platform/tenancy/index.ts';
import type { TestTenant } from './index.ts';
import { createTestLimiter } from './limits.ts';

/** An answer, unwrapped. `data` is null where the call failed, `error` where it did not. */
export interface Answer<T> {
  status: number;
  data: T;
  error: { code: string; detail: string; fields?: { path: string; code: string }[] } | null;
  meta: { requestId: string; nextCursor?: string | null };
  headers: OutgoingHttpHeaders;
}

/** Somebody with a token (or, `anonymous`, without one). Paths begin below /api/v1: `ann.get('/tasks')`. */
export interface TestCaller {
  /** What this caller sends along, for requests made by hand. */
  headers: Record<string, string>;
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body?: object): Promise<Answer<T>>;
  put<T>(path: string, body?: object): Promise<Answer<T>>;
  patch<T>(path: string, body?: object): Promise<Answer<T>>;
  delete<T>(path: string): Promise<Answer<T>>;
  /** The bare call with the full address: other prefixes, multipart bodies, answers that are no JSON. */
  inject(options: InjectOptions): Promise<LightMyRequestResponse>;
}

export interface TestServer {
  app: HttpServer;
  /**
   * Signs somebody in to a house (the first one unless told), by a token that the fake gateway accepts.
   * @param scopes confine the token, as an application's is
   */
  asPrincipal(principal: Principal, house?: TestTenant, scopes?: ReadonlySet<string> | null): TestCaller;
  /** An operator who acts in a member's name. */
  asImpersonator(operator: Principal, principal: Principal): TestCaller;
  /** The same in the operators' realm. */
  asOperator(operator: Principal): TestCaller;
  anonymous: TestCaller;
  close(): Promise<void>;
}

/** Of whoever is signed in here; the user's id follows. */
const SESSION = 'session:';

/**
 * The real HTTP server over real houses, with nothing faked but the issuer: tokens are made up here, and a token's
 * principal is the one that it was issued for.
 * @param routers mounted below /api/v1; `root` at the root
 */
export async function createTestServer(options: {
  houses: readonly TestTenant[];
  routers: readonly Router[];
  root?: readonly Router[];
  uploadLimitBytes?: number;
  /** Unless told, one that lets everything pass. */
  limiter?: Limiter;
  /** Unless told, those of production. */
  times?: Times;
  /** Told of refusals, as the composition root would have it. */
  denied?: (denial: Denial) => void;
  /** Whether somebody has proved anew who he is; unless told, everybody has. */
  steppedUp?: (userId: string) => boolean;
}): Promise<TestServer> {
  const tokens = new Map<string, VerifiedToken>();
  const people = new Map<string, Principal>();
  const byTenant = new Map(options.houses.map((house) => [house.tenant.id, house]));
  const [first] = options.houses;
  if (first === undefined) throw new Error('a test server needs a house');
  const tenancyOf = (tenant: TenantRecord) => (byTenant.get(tenant.id) ?? first).tenancy;

  const app = await createHttpServer({
    log: createLogger({ level: 'error', file: null }),
    metrics: createMetrics(),
    version: '0.0.0',
    trustProxy: false,
    limiter: options.limiter ?? createTestLimiter(),
    ...(options.times === undefined ? {} : { times: options.times }),
    uploadLimitBytes: options.uploadLimitBytes ?? 1024 * 1024,
    api: options.routers,
    root: options.root ?? [],
    ready: async () => ({}),
    gateway: {
      publicHost: 'hanok.test',
      ...(options.denied === undefined ? {} : { denied: options.denied }),
      async verifyToken(token) {
        const verified = tokens.get(token);
        if (verified === undefined) throw errors.unauthenticated();
        return verified;
      },
      tenantById: async (id) => byTenant.get(id)?.tenant ?? null,
      memberOf: async (tenant, userId) => people.get(`${tenant.id}:${userId}`) ?? null,
      steppedUp: async (_tenant, session) => options.steppedUp?.(session.slice(SESSION.length)) ?? true,
      operatorById: async (id) => people.get(`operator:${id}`) ?? null,
      idempotency: {
        workspace: ({ db, tenant }) =>
          createIdempotencyStore({
            table: idempotencyTable('idempotency_keys'),
            transaction: (principalId, work) => db.transaction(principalId, work),
            seal: (text, context) => seal(tenant.key, text, context),
            open: (sealed, context) => openSealed(tenant.key, sealed, context).toString(),
          }),
        // Operators have no database here.
        operators: { claim: async () => null, complete: async () => undefined, release: async () => undefined },
      },
      tenancy: {
        ...first.tenancy,
        database: (tenant) => tenancyOf(tenant).database(tenant),
        context: (tenant, principal, request) => tenancyOf(tenant).context(tenant, principal, request),
      },
    },
  });

  function issue(verified: VerifiedToken): TestCaller {
    const token = `test.${uuidv7()}`;
    tokens.set(token, verified);
    return createTestCaller(app, { authorization: `Bearer ${token}` });
  }

  return {
    app,
    asPrincipal(principal, house = first, scopes = null) {
      const tenantId = house.tenant.id;
      people.set(`${tenantId}:${principal.id}`, principal);
      return issue({
        realm: 'workspace',
        tenantId,
        userId: principal.id,
        clientId: 'test',
        session: SESSION + principal.id,
        scopes,
      });
    },
    asImpersonator(operator, principal) {
      const tenantId = first.tenant.id;
      people.set(`${tenantId}:${principal.id}`, principal);
      people.set(`operator:${operator.id}`, operator);
      const impersonation = uuidv7();
      return issue({
        realm: 'workspace',
        tenantId,
        userId: principal.id,
        impersonator: { id: operator.id, name: operator.name, impersonation },
        clientId: 'test',
        session: SESSION + impersonation,
        scopes: null,
      });
    },
    asOperator(operator) {
      people.set(`operator:${operator.id}`, operator);
      const session = SESSION + operator.id;
      return issue({ realm: 'operator', operatorId: operator.id, clientId: 'test', session, scopes: null });
    },
    anonymous: createTestCaller(app, {}),
    close: () => app.close(),
  };
}

/** Calls `app` with these headers on every request. */
export function createTestCaller(app: HttpServer, headers: Record<string, string>): TestCaller {
  const inject = (options: InjectOptions) => app.inject({ ...options, headers: { ...headers, ...options.headers } });
  async function call<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object) {
    const response = await inject({ method, url: `/api/v1${path}`, ...(body === undefined ? {} : { payload: body }) });
    const { data, error, meta } = response.json<Omit<Answer<T>, 'status' | 'headers'>>();
    return { status: response.statusCode, data, error, meta, headers: response.headers };
  }
  return {
    headers,
    inject,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    patch: (path, body) => call('PATCH', path, body),
    delete: (path) => call('DELETE', path),
  };
}
