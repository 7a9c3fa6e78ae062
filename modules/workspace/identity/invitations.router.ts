import { z } from 'zod';
import { errors } from '#platform/errors/index.ts';
import { envelope, ok, publicRoute, type Router } from '#platform/http/index.ts';
import type { Tenancy, TenantRecord } from '#platform/tenancy/index.ts';
import { acceptInvitation, openInvitation } from './invitations.service.ts';
import { acceptanceBody, tokenQuery } from './schemas.ts';
import type { SignInPolicy } from './sign-in-policy.ts';

const slugParams = z.object({ slug: z.string() });

/** Where somebody who was invited chooses a password. Whoever holds the link is let in, so these need no token. */
export function createInvitationsRouter(deps: {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  signInPolicy: SignInPolicy;
}): Router {
  async function activeTenant(slug: string): Promise<TenantRecord> {
    const tenant = await deps.tenantBySlug(slug);
    if (tenant === null || tenant.state !== 'active') throw errors.not_found();
    return tenant;
  }

  return async (app) => {
    app.get(
      '/t/:slug/session/invitation',
      {
        config: publicRoute,
        schema: {
          hide: true,
          params: slugParams,
          querystring: tokenQuery,
          response: {
            200: envelope(
              z.object({
                email: z.string(),
                name: z.string(),
                workspace: z.object({ slug: z.string(), name: z.string() }),
              }),
            ),
          },
        },
      },
      async (request) => {
        const tenant = await activeTenant(request.params.slug);
        const invited = await openInvitation(deps.tenancy.database(tenant), request.query.token);
        return ok(request, { ...invited, workspace: { slug: tenant.slug, name: tenant.name } });
      },
    );
    app.post(
      '/t/:slug/session/invitation',
      {
        config: publicRoute,
        schema: {
          hide: true,
          params: slugParams,
          body: acceptanceBody,
          response: { 200: envelope(z.object({ email: z.string() })) },
        },
      },
      async (request) => {
        const tenant = await activeTenant(request.params.slug);
        const origin = { ip: request.ip, requestId: request.id };
        const db = deps.tenancy.database(tenant);
        return ok(request, await acceptInvitation(db, request.body, origin, deps.signInPolicy));
      },
    );
  };
}
