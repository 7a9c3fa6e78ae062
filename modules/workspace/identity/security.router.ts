import { z } from 'zod';
import { envelope, idParams, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { changeSecuritySettings, readSecuritySettings } from './factors.service.ts';

const change = z.strictObject({ secondFactorRequired: z.boolean() }).meta({ id: 'SecuritySettingsChange' });
const settings = z
  .object({
    secondFactorRequired: z.boolean(),
    /** Active people with a password or a passkey: whom it is asked of. */
    people: z.number().int(),
    /** Of them, those without an authenticator app and without a passkey. */
    withoutSecondFactor: z.number().int(),
  })
  .meta({ id: 'SecuritySettings' });

/** What a workspace asks of everybody who signs in, and help for whoever has lost the second step. */
export function createSecurityRouter(deps: {
  resetFactors(context: RequestContext, userId: string): Promise<void>;
}): Router {
  return async (app) => {
    app.get(
      '/settings/security',
      {
        config: workspaceRoute('security:manage'),
        schema: {
          operationId: 'getSecuritySettings',
          tags: ['Settings'],
          summary: 'What is asked of everybody who signs in',
          response: { 200: envelope(settings) },
        },
      },
      async (request) => ok(request, await readSecuritySettings(request.context)),
    );
    app.put(
      '/settings/security',
      {
        config: workspaceRoute('security:manage', { stepUp: true }),
        schema: {
          operationId: 'setSecuritySettings',
          tags: ['Settings'],
          summary: 'Ask everybody for a second step, or do not',
          body: change,
          response: { 200: envelope(settings) },
        },
      },
      async (request) => ok(request, await changeSecuritySettings(request.context, request.body)),
    );
    app.delete(
      '/members/:id/factors',
      {
        config: workspaceRoute('members:manage', { stepUp: true }),
        schema: {
          operationId: 'deleteMemberFactors',
          tags: ['Members'],
          summary: 'Take the second steps from a member who has lost them, and end the sessions',
          params: idParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await deps.resetFactors(request.context, request.params.id);
        return ok(request, null);
      },
    );
  };
}
