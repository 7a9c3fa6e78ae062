import { z } from 'zod';
import { errors } from '#platform/errors/index.ts';
import { envelope, ok, publicRoute, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { Tenancy, TenantRecord } from '#platform/tenancy/index.ts';
import type { EmailChanges } from './email-change.service.ts';
import { changePassword } from './password-change.service.ts';
import { emailAddress, slugParams } from './schemas.ts';

const ownRoute = workspaceRoute(null, { stepUp: true });
const passwordBody = z.strictObject({ password: z.string().min(1).max(4_000) }).meta({ id: 'NewPassword' });
const emailBody = z.strictObject({ email: emailAddress }).meta({ id: 'NewEmail' });
const tokenBody = z.strictObject({ token: z.string().min(1).max(200) });
const nothing = envelope(z.null());
const tags = ['My account'];

/** What somebody changes of his own account, having proved anew who he is. */
export function createOwnAccountRouter(deps: {
  mailer: Mailer;
  revocations: Revocations;
  emailChanges: EmailChanges;
}): Router {
  return async (app) => {
    app.post(
      '/me/password',
      {
        config: ownRoute,
        schema: {
          operationId: 'createMyPassword',
          tags,
          summary: 'Set my new password; signs me out everywhere else',
          body: passwordBody,
          response: { 200: nothing },
        },
      },
      async (request) => {
        await changePassword(request.context, request.body.password, deps);
        return ok(request, null);
      },
    );
    app.post(
      '/me/email',
      {
        config: ownRoute,
        schema: {
          operationId: 'createMyEmailChange',
          tags,
          summary: 'Change my e-mail address; it counts once the new mailbox confirms it',
          body: emailBody,
          response: { 202: nothing },
        },
      },
      async (request, reply) => {
        await deps.emailChanges.request(request.context, request.body.email);
        reply.status(202);
        return ok(request, null);
      },
    );
  };
}

/** Confirming a new address needs no token: whoever reads that mailbox may. */
export function createEmailConfirmationRouter(deps: {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  emailChanges: EmailChanges;
}): Router {
  return async (app) => {
    app.put(
      '/t/:slug/session/email',
      {
        config: publicRoute,
        schema: {
          hide: true,
          params: slugParams,
          body: tokenBody,
          response: { 200: envelope(z.object({ email: z.string() })) },
        },
      },
      async (request) => {
        const tenant = await deps.tenantBySlug(request.params.slug);
        if (tenant === null || tenant.state !== 'active') throw errors.not_found();
        const origin = { ip: request.ip, requestId: request.id };
        const db = deps.tenancy.database(tenant);
        return ok(request, await deps.emailChanges.confirm(tenant, db, request.body.token, origin));
      },
    );
  };
}
