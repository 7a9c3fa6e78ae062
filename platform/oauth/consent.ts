import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { envelope, ok, publicRoute, type Router } from '#platform/http/index.ts';
import type { PendingConsent } from './applications.ts';
import { INTERACTION_COOKIE } from './configuration.ts';
import { sessionErrors } from './errors.ts';
import type { Realm, RealmMount } from './realm.ts';
import { requireSameSite } from './same-site.ts';

const params = z.object({ slug: z.string(), uid: z.string().min(1).max(100) });
const hidden = { hide: true } as const;
const question = z.object({
  application: z.object({ name: z.string(), isVetted: z.boolean(), redirectUri: z.string() }),
  scopes: z.array(z.string()),
  account: z.object({ name: z.string(), email: z.string().nullable(), permissions: z.array(z.string()) }),
  workspace: z.object({ slug: z.string(), name: z.string() }).nullable(),
});

/** Where somebody says whether an application may act for him: the question, and the answer. */
export function createConsentRouter(options: { mounts: readonly RealmMount[]; publicUrl: string }): Router {
  return async (app) => {
    for (const { base, resolve } of options.mounts) {
      if (base === '/operator') continue;
      const path = `${base}/session/interaction/:uid/consent`;

      app.get(
        path,
        { config: publicRoute, schema: { ...hidden, params, response: { 200: envelope(question) } } },
        async (request) => {
          const realm = await resolve(request.params.slug);
          const { name, isVetted, redirectUri, scopes, accountId } = await pending(realm, request);
          const account = await realm.principal(accountId);
          if (account === null) throw sessionErrors.interaction_expired();
          const { permissions, ...who } = account;
          return ok(request, {
            application: { name, isVetted, redirectUri },
            scopes,
            // What his role does not allow, he cannot pass on: the page says so.
            account: { name: who.name, email: who.email, permissions: [...permissions].sort() },
            workspace: realm.workspace,
          });
        },
      );

      app.post(
        path,
        {
          config: publicRoute,
          schema: {
            ...hidden,
            params,
            body: z.strictObject({ decision: z.enum(['allow', 'deny']) }),
            response: { 200: envelope(z.object({ redirectTo: z.string() })) },
          },
        },
        async (request) => {
          requireSameSite(request, options.publicUrl, false);
          const realm = await resolve(request.params.slug);
          const consent = await pending(realm, request);
          const isAllowed = request.body.decision === 'allow';
          if (isAllowed) {
            const origin = { ip: request.ip, requestId: request.id };
            await realm.applications?.allowed(consent.accountId, consent.clientId, consent.scopes, origin);
          }
          const redirectTo = await realm.issuer.completeConsent(consent, isAllowed);
          if (redirectTo === null) throw sessionErrors.interaction_expired();
          return ok(request, { redirectTo });
        },
      );
    }
  };
}

/** Only for the browser in which the question came up. */
async function pending(realm: Realm, request: FastifyRequest): Promise<PendingConsent> {
  const { uid } = request.params as { uid: string };
  const consent = await realm.issuer.pendingConsent(uid, request.cookies[INTERACTION_COOKIE]);
  if (consent === null) throw sessionErrors.interaction_expired();
  return consent;
}
