import { z } from 'zod';
import { envelope, ok, publicRoute, type Router } from '#platform/http/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import { acceptOperatorInvitation, openOperatorInvitation } from './invitations.service.ts';
import { operatorAcceptanceBody, operatorTokenQuery } from './schemas.ts';

/** Where an operator who was invited chooses a password. Whoever holds the link is let in, so these need no token. */
export function createOperatorInvitationsRouter(mgmt: Drizzle, operatorLog: OperatorLog): Router {
  return async (app) => {
    app.get(
      '/operator/session/invitation',
      {
        config: publicRoute,
        schema: {
          hide: true,
          querystring: operatorTokenQuery,
          response: { 200: envelope(z.object({ email: z.string(), name: z.string() })) },
        },
      },
      async (request) => ok(request, await openOperatorInvitation(mgmt, request.query.token)),
    );
    app.post(
      '/operator/session/invitation',
      {
        config: publicRoute,
        schema: {
          hide: true,
          body: operatorAcceptanceBody,
          response: { 200: envelope(z.object({ email: z.string() })) },
        },
      },
      async (request) => {
        const origin = { ip: request.ip, requestId: request.id };
        return ok(request, await acceptOperatorInvitation(mgmt, operatorLog, request.body, origin));
      },
    );
  };
}
