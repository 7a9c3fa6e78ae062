import { z } from 'zod';
import { envelope, idOf, idParamsOf, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { Connections } from './consents.service.ts';
import { applicationErrors } from './errors.ts';
import {
  applicationBodies,
  applicationSchema,
  applicationSettingsInput,
  applicationSettingsSchema,
  applicationWithSecretSchema,
  connectionSchema,
  newSecret,
} from './schemas.ts';
import type { ApplicationScopes } from './scopes.ts';
import type { ApplicationsService } from './service.ts';

const tags = ['Applications'];
const manage = workspaceRoute('apps:manage');
const manageProved = workspaceRoute('apps:manage', { stepUp: true });

export function createApplicationsRouter(
  applications: ApplicationsService,
  connections: Connections,
  { allowed }: ApplicationScopes,
): Router {
  const { newApplication, applicationChange } = applicationBodies(allowed);
  return async (app) => {
    app.get(
      '/applications',
      {
        config: manage,
        schema: {
          operationId: 'listApplications',
          tags,
          summary: 'List applications',
          description:
            'Lists the programs of others that may ask members for access, registered by an administrator or by themselves, in one page. Secrets are never shown.',
          response: { 200: listOf(applicationSchema) },
        },
      },
      async (request) => page(request, { items: await applications.list(request.context), nextCursor: null }),
    );
    app.post(
      '/applications',
      {
        config: manageProved,
        schema: {
          operationId: 'createApplication',
          tags,
          summary: 'Register an application',
          description:
            'Registers a program that may ask members for access within the scopes given. A confidential one gets a secret, which is shown in this answer only.',
          body: newApplication,
          response: { 201: envelope(applicationWithSecretSchema) },
        },
      },
      async (request, reply) => {
        reply.status(201).header('cache-control', 'no-store');
        return ok(request, await applications.register(request.context, request.body));
      },
    );
    app.patch(
      '/applications/:id',
      {
        config: manageProved,
        schema: {
          operationId: 'updateApplication',
          tags,
          summary: 'Update an application',
          description:
            'Changes the fields that are given and leaves the others as they are. Disabling an application ends everything that members allowed it.',
          params: idParamsOf('the application'),
          body: applicationChange,
          response: { 200: envelope(applicationSchema) },
        },
      },
      async (request) => ok(request, await applications.change(request.context, request.params.id, request.body)),
    );
    app.post(
      '/applications/:id/secret',
      {
        config: manageProved,
        schema: {
          operationId: 'createApplicationSecret',
          tags,
          summary: 'Renew the secret of an application',
          description:
            'Gives a confidential application a new secret, which is shown in this answer only. The former secret is taken for `overlapSeconds` more.',
          errors: [applicationErrors.application_public],
          params: idParamsOf('the application'),
          body: newSecret,
          response: { 201: envelope(applicationWithSecretSchema) },
        },
      },
      async (request, reply) => {
        reply.status(201).header('cache-control', 'no-store');
        const { overlapSeconds } = request.body;
        return ok(request, await applications.rotate(request.context, request.params.id, overlapSeconds));
      },
    );
    app.delete(
      '/applications/:id',
      {
        config: manageProved,
        schema: {
          operationId: 'deleteApplication',
          tags,
          summary: 'Delete an application',
          description:
            'Deletes an application with everything that members allowed it; its tokens end. It cannot be brought back.',
          params: idParamsOf('the application'),
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await applications.remove(request.context, request.params.id);
        return ok(request, null);
      },
    );
    app.get(
      '/settings/applications',
      {
        config: manage,
        schema: {
          operationId: 'getApplicationSettings',
          tags,
          summary: 'Get the settings for applications',
          description:
            'Says whether applications may register themselves in this workspace, and for which scopes any of them may be registered.',
          response: { 200: envelope(applicationSettingsSchema) },
        },
      },
      async (request) => ok(request, { ...(await applications.settings(request.context)), scopes: [...allowed] }),
    );
    app.put(
      '/settings/applications',
      {
        config: manageProved,
        schema: {
          operationId: 'setApplicationSettings',
          tags,
          summary: 'Set whether applications may register themselves',
          description:
            'Opens or closes dynamic client registration (RFC 7591) for this workspace. Applications that registered themselves before stay.',
          body: applicationSettingsInput,
          response: { 200: envelope(applicationSettingsSchema) },
        },
      },
      async (request) => {
        const settings = await applications.changeSettings(request.context, request.body);
        return ok(request, { ...settings, scopes: [...allowed] });
      },
    );
    app.get(
      '/me/applications',
      {
        config: workspaceRoute(null),
        schema: {
          operationId: 'listMyApplications',
          tags,
          summary: 'List the applications that I allowed',
          description:
            'Lists the applications that the caller has let act for them, with the scopes of each, in one page.',
          response: { 200: listOf(connectionSchema) },
        },
      },
      async (request) => page(request, { items: await connections.list(request.context), nextCursor: null }),
    );
    app.delete(
      '/me/applications/:applicationId',
      {
        config: workspaceRoute(null),
        schema: {
          operationId: 'deleteMyApplication',
          tags,
          summary: 'Withdraw access from an application',
          description:
            'Takes back everything that the caller allowed an application; its tokens for the caller end at once. Other members’ consents stay.',
          params: z.object({ applicationId: idOf('the application') }),
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await connections.end(request.context, request.params.applicationId);
        return ok(request, null);
      },
    );
  };
}
