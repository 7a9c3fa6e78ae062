import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { createSigner } from 'fast-jwt';
import { z } from 'zod';
import {
  createHttpServer,
  envelope,
  type GatewayPorts,
  ok,
  publicRoute,
  type Router,
  workspaceRoute,
} from '#platform/http/index.ts';
import type { Limiter } from '#platform/limits/index.ts';
import { createTokenVerifier } from '#platform/oauth/index.ts';
import { createLogger, createMetrics } from '#platform/telemetry/index.ts';
import type { Principal, Tenancy, TenantRecord } from '#platform/tenancy/index.ts';

const PUBLIC_URL = 'http://hanok.test';
const AUDIENCE = `${PUBLIC_URL}/api/v1`;

/** The gateway as production has it, with the caches of tenant and principal warm, in front of routes that do nothing. */
export async function openGateway(options: {
  tenant: TenantRecord;
  tenancy: Tenancy;
  userId: string;
  limiter: Limiter;
  idempotency?: GatewayPorts['idempotency'];
}) {
  const { tenant, userId } = options;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = `${PUBLIC_URL}/t/${tenant.slug}/oauth`;
  const verifyToken = createTokenVerifier({
    publicUrl: PUBLIC_URL,
    audience: AUDIENCE,
    realmKeys: async () => ({
      tenantId: tenant.id,
      keys: [{ kid: 'k', publicJwk: publicKey.export({ format: 'jwk' }) }],
    }),
    isRevoked: () => false,
  });
  const principal: Principal = {
    id: userId,
    kind: 'person',
    name: 'Ann',
    email: 'ann@acme.test',
    role: { key: 'member', name: 'Member' },
    permissions: new Set(['things:read', 'things:write']),
    locale: 'en',
  };
  const known = Promise.resolve(tenant);
  const member = Promise.resolve(principal);
  const schema = { response: { 200: envelope(z.object({ n: z.number() })) } };
  const router: Router = async (app) => {
    app.get('/open', { config: publicRoute, schema }, async (request) => ok(request, { n: 1 }));
    app.get('/closed', { config: workspaceRoute('things:read'), schema }, async (request) =>
      ok(request, { n: request.context.principal.permissions.size }),
    );
    app.post('/closed', { config: workspaceRoute('things:write'), schema }, async (request) => ok(request, { n: 1 }));
  };
  const app = await createHttpServer({
    log: createLogger({ level: 'silent', file: null }),
    metrics: createMetrics(),
    version: '0.0.0',
    trustProxy: false,
    limiter: options.limiter,
    uploadLimitBytes: 1024,
    api: [router],
    root: [],
    ready: async () => ({}),
    gateway: {
      publicHost: 'hanok.test',
      verifyToken,
      tenantById: () => known,
      memberOf: () => member,
      operatorById: async () => null,
      tenancy: options.tenancy,
      ...(options.idempotency === undefined ? {} : { idempotency: options.idempotency }),
    },
  });
  await app.ready();
  const sign = createSigner({
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    algorithm: 'ES256',
    kid: 'k',
    header: { alg: 'ES256', typ: 'at+jwt', kid: 'k' },
  });

  /** Another one each time, as the issuer makes them. */
  function token(): string {
    const now = Math.floor(Date.now() / 1000);
    return sign({
      iss: issuer,
      aud: AUDIENCE,
      sub: userId,
      uid: userId,
      tenant: tenant.id,
      client_id: 'hanok-web',
      sid: randomUUID(),
      scope: 'api',
      jti: randomBytes(16).toString('base64url'),
      iat: now,
      exp: now + 900,
    });
  }

  async function call(method: 'GET' | 'POST', path: string, headers: Record<string, string>): Promise<void> {
    const { statusCode, body } = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { host: 'hanok.test', ...headers },
    });
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}: ${body}`);
  }

  return { token, call, close: () => app.close() };
}
