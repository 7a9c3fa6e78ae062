import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { errors } from '#platform/errors/index.ts';
import { publicRoute, type Router } from '#platform/http/index.ts';
import type { Tenancy, TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { countUnused, insertApplication, selfRegistration } from './repository.ts';
import { nameSchema, redirectUriSchema } from './schemas.ts';
import type { ApplicationScopes } from './scopes.ts';
import { newClientId } from './service.ts';

/** So many may wait for somebody to allow them anything; more would be somebody's flood. */
const MAX_UNUSED = 100;

/** RFC 7591 § 2. What else a client says of itself is ignored, as the standard wants it. */
const metadata = z.object({
  client_name: nameSchema,
  redirect_uris: z.array(redirectUriSchema).min(1).max(10),
  token_endpoint_auth_method: z.literal('none', 'only clients without a secret register themselves').default('none'),
  grant_types: z
    .array(z.enum(['authorization_code', 'refresh_token']))
    .default(['authorization_code', 'refresh_token']),
  response_types: z.array(z.literal('code')).default(['code']),
  scope: z.string().max(1_000).optional(),
});

/**
 * Applications that register themselves (RFC 7591): off unless an administrator has opened it. They are public ones,
 * their people are asked each time, and those that nobody lets in are removed after a day.
 */
export function createRegistrationRouter(deps: {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  scopes: ApplicationScopes;
}): Router {
  return async (app) => {
    app.post(
      '/t/:slug/oauth/register',
      { config: publicRoute, schema: { hide: true, params: z.object({ slug: z.string() }), body: z.unknown() } },
      async (request, reply) => {
        const tenant = await deps.tenantBySlug(request.params.slug);
        if (tenant?.state !== 'active') throw errors.not_found();
        const db = deps.tenancy.database(tenant);
        if (!(await selfRegistration(db))) throw errors.not_found();
        reply.header('cache-control', 'no-store');
        const parsed = metadata.safeParse(request.body);
        if (!parsed.success) return reply.status(400).send(refusal(parsed.error));
        const registered = await register(db, parsed.data, deps.scopes.open, { ip: request.ip, requestId: request.id });
        return reply.status(201).send(registered);
      },
    );
  };
}

async function register(
  db: TenantDatabase,
  client: z.infer<typeof metadata>,
  open: readonly string[],
  origin: { ip: string; requestId: string },
): Promise<Record<string, unknown>> {
  const asked = client.scope?.split(' ');
  const scopes = open.filter((scope) => asked === undefined || asked.includes(scope));
  const [id, clientId] = [uuidv7(), newClientId()];
  await db.systemTransaction(async (tx) => {
    if ((await countUnused(tx)) >= MAX_UNUSED) throw errors.rate_limited({ retryAfterSeconds: 3_600 });
    await insertApplication(tx, {
      id,
      clientId,
      name: client.client_name,
      kind: 'public',
      registeredBy: 'itself',
      redirectUris: client.redirect_uris,
      scopes,
    });
    await recordSystemAudit(tx, {
      action: 'application.registered_itself',
      target: { type: 'application', id, label: client.client_name },
      details: { redirectUris: client.redirect_uris, scopes },
      ...origin,
    });
  });
  return {
    client_id: clientId,
    client_id_issued_at: Math.floor(Date.now() / 1000),
    client_name: client.client_name,
    redirect_uris: client.redirect_uris,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: ['openid', ...scopes].join(' '),
  };
}

/** RFC 7591 § 3.2.2 */
function refusal({ issues: [issue] }: z.ZodError) {
  return {
    error: issue?.path[0] === 'redirect_uris' ? 'invalid_redirect_uri' : 'invalid_client_metadata',
    error_description: `${issue?.path.join('.') ?? 'the body'}: ${issue?.message ?? 'is not valid'}`,
  };
}
