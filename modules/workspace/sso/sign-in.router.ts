import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { HanokError } from '#platform/errors/index.ts';
import { envelope, ok, publicRoute, type Router } from '#platform/http/index.ts';
import { INTERACTION_COOKIE, type Origin, type Realm } from '#platform/oauth/index.ts';
import type { Tenancy, TenantDatabase, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import { domainOf, signInByProvider } from './accounts.service.ts';
import { clearTripCookie, setTripCookie, tripSecretOf } from './cookies.ts';
import { tripErrors } from './errors.ts';
import { isSsoOnly } from './policy.repository.ts';
import { connectionOfDomain, listConnections } from './repository.ts';
import { completeStepUpTrip, completeTestTrip, noteFailedTrip, type SsoTrips } from './sign-in.service.ts';
import type { Trip } from './trips.ts';

const interactionParams = z.object({ slug: z.string(), uid: z.string().min(1).max(100) });
const departureParams = interactionParams.extend({ connectionId: z.uuid() });
const callbackParams = z.object({ slug: z.string(), connectionId: z.uuid() });
const loginHint = z.string().trim().min(1).max(320);

interface House {
  tenant: TenantRecord;
  db: TenantDatabase;
  realm: Realm;
}

export interface SignInRouterDependencies {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  /** @throws `not_found`, `tenant_suspended`, `tenant_unavailable` */
  realmOf(slug: string): Promise<Realm>;
  /** Drops what is remembered of a member: he may have become active. */
  forgetMembers(tenantId: string, userId?: string): void;
  /** Told whose address belongs here from now on. */
  noteAddresses(tenantId: TenantId, change: { added: string[] }): void;
  trips: SsoTrips;
}

/**
 * The part of the sign-in page that leads to the tenant's own provider and back.
 *
 *   page → interaction/…/sso/<connection> → provider → sso/callback/<connection> → issuer → session
 */
export function createSsoSignInRouter(deps: SignInRouterDependencies): Router {
  const { trips } = deps;

  async function houseOf(slug: string): Promise<House> {
    const realm = await deps.realmOf(slug);
    const tenant = await deps.tenantBySlug(slug);
    if (tenant === null) throw tripErrors.sso_connection_unknown();
    return { tenant, db: deps.tenancy.database(tenant), realm };
  }

  /** @throws `sso_trip_invalid` unless this browser has begun this sign-in */
  async function requirePending({ realm }: House, request: FastifyRequest, uid: string) {
    const pending = await realm.issuer.pendingSignIn(uid, request.cookies[INTERACTION_COOKIE]);
    if (pending === null) throw tripErrors.sso_trip_invalid();
    return pending;
  }

  return async (app) => {
    app.get(
      '/t/:slug/session/interaction/:uid/sso',
      {
        config: publicRoute,
        schema: {
          hide: true,
          params: interactionParams,
          response: {
            200: envelope(
              z.object({
                connections: z.array(z.object({ id: z.string(), name: z.string() })),
                ssoOnly: z.boolean(),
              }),
            ),
          },
        },
      },
      async (request) => {
        const house = await houseOf(request.params.slug);
        await requirePending(house, request, request.params.uid);
        const on = (await listConnections(house.db)).filter(({ enabled }) => enabled);
        return ok(request, {
          connections: on.map(({ id, name }) => ({ id, name })),
          ssoOnly: await house.db.systemTransaction(isSsoOnly),
        });
      },
    );

    app.post(
      '/t/:slug/session/interaction/:uid/sso',
      {
        config: publicRoute,
        schema: {
          hide: true,
          params: interactionParams,
          body: z.strictObject({ email: loginHint }),
          response: { 200: envelope(z.object({ connectionId: z.string().nullable() })) },
        },
      },
      async (request) => {
        const house = await houseOf(request.params.slug);
        await requirePending(house, request, request.params.uid);
        // By the domain alone: whether there is such an account is not looked up.
        return ok(request, { connectionId: await connectionOfDomain(house.db, domainOf(request.body.email)) });
      },
    );

    app.get(
      '/t/:slug/session/interaction/:uid/sso/:connectionId',
      {
        config: publicRoute,
        schema: { hide: true, params: departureParams, querystring: z.object({ loginHint: loginHint.optional() }) },
      },
      async (request, reply) => {
        const { slug, uid, connectionId } = request.params;
        const house = await houseOf(slug);
        try {
          const pending = await requirePending(house, request, uid);
          const hint = request.query.loginHint ?? pending.loginHint;
          const purpose = { kind: 'sign-in', uid } as const;
          const departure = await trips.depart(house.tenant, house.db, connectionId, purpose, hint);
          setTripCookie(house.realm, request, reply, departure);
          return reply.redirect(departure.url, 302);
        } catch (error) {
          return reply.redirect(signInPage(slug, uid, codeOf(error, request)), 302);
        }
      },
    );

    app.get(
      '/t/:slug/session/sso/callback/:connectionId',
      {
        config: publicRoute,
        schema: {
          hide: true,
          params: callbackParams,
          querystring: z.object({ state: z.string().max(200).optional() }),
        },
      },
      async (request, reply) => {
        const house = await houseOf(request.params.slug);
        const { state = '' } = request.query;
        const back = {
          state,
          secret: tripSecretOf(house.realm, request, state),
          connectionId: request.params.connectionId,
        };
        clearTripCookie(house.realm, reply, state);
        const trip = state === '' ? null : await trips.take(house.db, back);
        if (trip === null) return reply.redirect(signInPage(house.tenant.slug, null, 'sso_trip_invalid'), 302);
        return arrive(house, trip, state, request, reply);
      },
    );
  };

  async function arrive(house: House, trip: Trip, state: string, request: FastifyRequest, reply: FastifyReply) {
    const { tenant, db, realm } = house;
    const search = request.url.slice(request.url.indexOf('?'));
    const origin = { ip: request.ip, requestId: request.id };
    try {
      const arrival = await trips.arrive(tenant, db, { trip, state, search });
      if (trip.purpose.kind === 'test') {
        const tester = await realm.principal(trip.purpose.userId);
        if (tester === null) throw tripErrors.sso_trip_invalid();
        return reply.redirect(resultPage(house, trip, await completeTestTrip(db, arrival, tester, origin)), 302);
      }
      if (trip.purpose.kind === 'step-up') {
        const person = await realm.principal(trip.purpose.userId);
        if (person === null) throw tripErrors.sso_trip_invalid();
        await completeStepUpTrip(db, arrival, person, origin);
        await realm.issuer.noteStepUp(trip.purpose.session, person.id);
        return reply.redirect(resultPage(house, trip, 'ok'), 302);
      }
      return reply.redirect(await finishSignIn(house, trip, arrival.claims, origin), 302);
    } catch (error) {
      const code = codeOf(error, request);
      if (error instanceof HanokError) await noteFailedTrip(db, trip, error, origin);
      return reply.redirect(resultPage(house, trip, code), 302);
    }
  }

  async function finishSignIn(
    { tenant, db, realm }: House,
    trip: Trip,
    claims: Parameters<typeof signInByProvider>[2],
    origin: Origin,
  ): Promise<string> {
    if (trip.purpose.kind !== 'sign-in') throw tripErrors.sso_trip_invalid();
    const { uid } = trip.purpose;
    // Asked before anything is written: a sign-in that has expired must not let anybody join.
    const pending = await realm.issuer.pendingSignIn(uid, realm.issuer.interactionProof(uid));
    if (pending === null) throw tripErrors.sso_trip_invalid();
    const { userId, joined } = await signInByProvider(db, trip.connectionId, claims, origin);
    deps.forgetMembers(tenant.id, userId);
    if (joined !== null) deps.noteAddresses(tenant.id, { added: [joined] });
    const path = await realm.issuer.completeSignIn(uid, userId, ['fed']);
    if (path === null) throw tripErrors.sso_trip_invalid();
    return path;
  }
}

function resultPage({ tenant }: House, trip: Trip, code: string): string {
  const { purpose } = trip;
  if (purpose.kind === 'sign-in') return signInPage(tenant.slug, purpose.uid, code);
  if (purpose.kind === 'step-up') return `/t/${tenant.slug}/confirmed?${new URLSearchParams({ result: code })}`;
  return `/t/${tenant.slug}/settings/sso?${new URLSearchParams({ connection: trip.connectionId, test: code })}`;
}

function signInPage(slug: string, uid: string | null, code: string): string {
  return `/t/${slug}/signin?${new URLSearchParams({ ...(uid === null ? {} : { uid }), sso: code })}`;
}

/** What the page can say; a failure of ours is thrown on. */
function codeOf(error: unknown, request: FastifyRequest): string {
  if (!(error instanceof HanokError)) throw error;
  request.log.info({ code: error.code, err: error.extras.cause }, 'a sign-in by the tenant’s provider came to nothing');
  return error.code;
}
