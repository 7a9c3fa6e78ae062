import { z } from 'zod';
import { envelope, idParams, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { Realm } from '#platform/oauth/index.ts';
import type { ConnectionsService } from './connections.service.ts';
import { setTripCookie } from './cookies.ts';
import type { DomainsService } from './domains.service.ts';
import { tripErrors } from './errors.ts';
import type { PolicyService } from './policy.service.ts';
import { connectionOfUser } from './repository.ts';
import {
  connectionChange,
  connectionInput,
  connectionSchema,
  domainInput,
  domainParams,
  domainSchema,
  policyInput,
  policySchema,
  testSchema,
} from './schemas.ts';
import type { SsoTrips } from './sign-in.service.ts';

const read = workspaceRoute('security:manage');
/** Whoever can change these can let himself in as anybody of the domain. */
const change = workspaceRoute('security:manage', { stepUp: true });
const tags = ['Single sign-on'];

export function createSsoRouter(deps: {
  connections: ConnectionsService;
  domains: DomainsService;
  policy: PolicyService;
  trips: SsoTrips;
  realmOf(slug: string): Promise<Realm>;
}): Router {
  const { connections, domains, policy, trips } = deps;
  return async (app) => {
    app.get(
      '/sso/connections',
      {
        config: read,
        schema: {
          operationId: 'listSsoConnections',
          tags,
          summary: 'List the sign-in providers',
          response: { 200: listOf(connectionSchema) },
        },
      },
      async (request) => ok(request, { items: await connections.list(request.context) }),
    );
    app.post(
      '/sso/connections',
      {
        config: change,
        schema: {
          operationId: 'createSsoConnection',
          tags,
          summary: 'Add an OpenID provider; it is off until it is switched on',
          body: connectionInput,
          response: { 201: envelope(connectionSchema) },
        },
      },
      async (request, reply) => {
        const made = await connections.create(request.context, request.body);
        reply.status(201);
        return ok(request, made);
      },
    );
    app.patch(
      '/sso/connections/:id',
      {
        config: change,
        schema: {
          operationId: 'updateSsoConnection',
          tags,
          summary: 'Change a provider',
          params: idParams,
          body: connectionChange,
          response: { 200: envelope(connectionSchema) },
        },
      },
      async (request) => ok(request, await connections.change(request.context, request.params.id, request.body)),
    );
    app.delete(
      '/sso/connections/:id',
      {
        config: change,
        schema: {
          operationId: 'deleteSsoConnection',
          tags,
          summary: 'Remove a provider',
          params: idParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await connections.remove(request.context, request.params.id);
        return ok(request, null);
      },
    );
    app.post(
      '/sso/connections/:id/tests',
      {
        config: workspaceRoute('security:manage', { inPerson: true }),
        schema: {
          operationId: 'createSsoConnectionTest',
          tags,
          summary: 'Begin a test: sign in at the provider, and be told what it would have done',
          params: idParams,
          response: { 201: envelope(testSchema) },
        },
      },
      async (request, reply) => {
        const { tenant, db, principal } = request.context;
        const purpose = { kind: 'test', userId: principal.id } as const;
        const departure = await trips.depart(tenant, db, request.params.id, purpose, null);
        setTripCookie(await deps.realmOf(tenant.slug), request, reply, departure);
        reply.status(201);
        return ok(request, { url: departure.url });
      },
    );
    app.post(
      '/sso/connections/:id/domains',
      {
        config: change,
        schema: {
          operationId: 'createSsoDomain',
          tags,
          summary: 'Name a domain of e-mail addresses for which a provider may speak',
          params: idParams,
          body: domainInput,
          response: { 201: envelope(domainSchema) },
        },
      },
      async (request, reply) => {
        const made = await domains.add(request.context, request.params.id, request.body.domain);
        reply.status(201);
        return ok(request, made);
      },
    );
    app.post(
      '/sso/connections/:id/domains/:domainId/verification',
      {
        config: change,
        schema: {
          operationId: 'createSsoDomainVerification',
          tags,
          summary: 'Look for the TXT record that proves a domain',
          params: domainParams,
          response: { 200: envelope(domainSchema) },
        },
      },
      async (request) => ok(request, await domains.verify(request.context, request.params.id, request.params.domainId)),
    );
    app.delete(
      '/sso/connections/:id/domains/:domainId',
      {
        config: change,
        schema: {
          operationId: 'deleteSsoDomain',
          tags,
          summary: 'Remove a domain',
          params: domainParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await domains.remove(request.context, request.params.id, request.params.domainId);
        return ok(request, null);
      },
    );
    app.post(
      '/session/step-up/sso',
      {
        config: workspaceRoute(null),
        schema: {
          operationId: 'createStepUpSsoTrip',
          tags: ['Step-up'],
          summary: 'Prove anew who I am at the sign-in provider: the address where to go',
          response: { 201: envelope(testSchema) },
        },
      },
      async (request, reply) => {
        const { tenant, db, principal, session } = request.context;
        const connectionId = await connectionOfUser(db, principal.id);
        if (session === null || connectionId === null) throw tripErrors.sso_connection_unknown();
        const purpose = { kind: 'step-up', userId: principal.id, session } as const;
        const departure = await trips.depart(tenant, db, connectionId, purpose, principal.email);
        setTripCookie(await deps.realmOf(tenant.slug), request, reply, departure);
        reply.status(201);
        return ok(request, { url: departure.url });
      },
    );
    app.get(
      '/sso/policy',
      {
        config: read,
        schema: {
          operationId: 'getSsoPolicy',
          tags,
          summary: 'How members may sign in',
          response: { 200: envelope(policySchema) },
        },
      },
      async (request) => ok(request, await policy.get(request.context)),
    );
    app.put(
      '/sso/policy',
      {
        config: change,
        schema: {
          operationId: 'setSsoPolicy',
          tags,
          summary: 'Say whether passwords still open anything, and for which owners they always do',
          body: policyInput,
          response: { 200: envelope(policySchema) },
        },
      },
      async (request) => ok(request, await policy.put(request.context, request.body)),
    );
  };
}
