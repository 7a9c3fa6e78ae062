import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Background } from '#platform/concurrency/index.ts';
import type { Attempts } from '#platform/credentials/index.ts';
import { errors } from '#platform/errors/index.ts';
import { envelope, ok, publicRoute, type Router } from '#platform/http/index.ts';
import { network } from '#platform/limits/index.ts';
import type { Tenancy, TenantRecord } from '#platform/tenancy/index.ts';
import type { PasswordResets } from './password-reset.service.ts';
import { newPasswordBody, passwordResetBody } from './schemas.ts';

const slugParams = z.object({ slug: z.string() });

/** For somebody who has forgotten a password. Whoever reads the mail is let on, so these need no token. */
export function createPasswordResetRouter(deps: {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  resets: PasswordResets;
  attempts: Attempts;
  background: Background;
}): Router {
  const { resets } = deps;

  async function houseOf(slug: string) {
    const tenant = await deps.tenantBySlug(slug);
    if (tenant === null || tenant.state !== 'active') throw errors.not_found();
    return { tenant, db: deps.tenancy.database(tenant) };
  }
  const originOf = (request: FastifyRequest) => ({ ip: request.ip, requestId: request.id });

  return async (app) => {
    app.post(
      '/t/:slug/session/password-reset',
      {
        config: publicRoute,
        schema: { hide: true, params: slugParams, body: passwordResetBody, response: { 202: envelope(z.null()) } },
      },
      async (request, reply) => {
        const { tenant, db } = await houseOf(request.params.slug);
        const { email } = request.body;
        // Asking for links and signing in do not slow each other down.
        const account = { tenantId: tenant.id, name: `reset:${email.toLowerCase()}` };
        await deps.attempts.begin(account, `reset:${network(request.ip)}`);
        // Whether there is such an account is looked up after the answer, which therefore cannot tell.
        deps.background.run('a password reset', () => resets.request(tenant, db, email, originOf(request)));
        reply.status(202);
        return ok(request, null);
      },
    );
    app.put(
      '/t/:slug/session/password',
      {
        config: publicRoute,
        schema: {
          hide: true,
          params: slugParams,
          body: newPasswordBody,
          response: { 200: envelope(z.object({ email: z.string() })) },
        },
      },
      async (request) => {
        const { tenant, db } = await houseOf(request.params.slug);
        return ok(request, await resets.complete(tenant, db, request.body, originOf(request)));
      },
    );
  };
}
