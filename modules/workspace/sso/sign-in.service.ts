import { eq, sql } from 'drizzle-orm';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { HanokError } from '#platform/errors/index.ts';
import type { Origin } from '#platform/oauth/index.ts';
import type { TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { type Decision, decide, userByIdentity } from './accounts.service.ts';
import type { ConnectionsService } from './connections.service.ts';
import { tripErrors } from './errors.ts';
import { ssoConnections } from './model.ts';
import type { Checks, Claims, OpenId } from './openid.ts';
import { type ConnectionWithRole, findConnection, lockConnection } from './repository.ts';
import { providerOf } from './secrets.ts';
import { beginTrip, type Purpose, type Trip, takeTrip } from './trips.ts';

/** Where the browser goes, and what it has to keep until it is back. */
export interface Departure {
  url: string;
  state: string;
  secret: string;
}

/** Somebody who is back from a provider. */
export interface Arrival {
  trip: Trip;
  connection: ConnectionWithRole;
  claims: Claims;
}

export interface SsoTrips {
  /** @throws `sso_connection_unknown`, `sso_unreachable` */
  depart(
    tenant: TenantRecord,
    db: TenantDatabase,
    connectionId: string,
    purpose: Purpose,
    loginHint: string | null,
  ): Promise<Departure>;
  /** Takes the trip that a callback belongs to; null where there is none. */
  take: typeof takeTrip;
  /** Asks the provider who it was. @throws `sso_connection_unknown`, and what `OpenId.finish` does */
  arrive(
    tenant: TenantRecord,
    db: TenantDatabase,
    back: { trip: Trip; state: string; search: string },
  ): Promise<Arrival>;
}

export function createSsoTrips(deps: { openId: OpenId; redirectUri: ConnectionsService['redirectUri'] }): SsoTrips {
  const checksOf = (tenant: TenantRecord, trip: Trip, state: string): Checks => ({
    redirectUri: deps.redirectUri(tenant, trip.connectionId),
    state,
    nonce: trip.nonce,
    verifier: trip.verifier,
    freshSince: trip.purpose.kind === 'step-up' ? trip.beganAt : null,
  });

  return {
    take: takeTrip,

    async depart(tenant, db, connectionId, purpose, loginHint) {
      const connection = await usable(db, connectionId, purpose);
      const { trip, state, secret } = await beginTrip(db, connectionId, purpose);
      const url = await deps.openId.begin(providerOf(tenant, connection), checksOf(tenant, trip, state), loginHint);
      return { url, state, secret };
    },

    async arrive(tenant, db, { trip, state, search }) {
      const connection = await usable(db, trip.connectionId, trip.purpose);
      const claims = await deps.openId.finish(providerOf(tenant, connection), checksOf(tenant, trip, state), search);
      return { trip, connection, claims };
    },
  };
}

/** A test goes through a connection that is off too: that is how one finds out before members do. */
async function usable(db: TenantDatabase, id: string, purpose: Purpose): Promise<ConnectionWithRole> {
  const connection = await findConnection(db, id);
  const isOff = connection === null || (!connection.enabled && purpose.kind !== 'test');
  if (isOff) throw tripErrors.sso_connection_unknown();
  return connection;
}

/** A sign-in that came to nothing, by its code; the provider's own words stay in the log. */
export async function noteFailedTrip(db: TenantDatabase, trip: Trip, error: HanokError, origin: Origin): Promise<void> {
  if (trip.purpose.kind !== 'sign-in') return;
  const connection = await findConnection(db, trip.connectionId);
  await db.systemTransaction((tx) =>
    recordSystemAudit(tx, {
      action: 'session.sign_in_failed',
      details: { method: 'sso', connection: connection?.name ?? null, code: error.code },
      ...origin,
    }),
  );
}

/**
 * Notes whether it was he who proved anew that it is he.
 * @throws `sso_other_person` for anybody else's identity
 */
export async function completeStepUpTrip(
  db: TenantDatabase,
  { claims }: Arrival,
  actor: { id: string; name: string },
  origin: Origin,
): Promise<void> {
  const isHe = await db.systemTransaction(async (tx) => {
    const user = await userByIdentity(tx, claims);
    const isHe = user?.id === actor.id && user.status === 'active';
    await recordSystemAudit(tx, {
      action: isHe ? 'session.stepped_up' : 'session.step_up_failed',
      actor: { ...actor, kind: 'person' },
      details: { method: 'sso' },
      ...origin,
    });
    return isHe;
  });
  if (!isHe) throw tripErrors.sso_other_person();
}

/** What signing in would do: the outcome, or the code of a refusal. */
export type TestResult = Decision['outcome'] | (string & {});

/**
 * Says what signing in would have done. Where somebody would have been let in, the connection has worked for what is
 * configured now.
 * @throws `sso_trip_invalid` when it was changed meanwhile
 */
export async function completeTestTrip(
  db: TenantDatabase,
  { connection, claims }: Arrival,
  actor: { id: string; name: string },
  origin: Origin,
): Promise<TestResult> {
  return db.systemTransaction(async (tx) => {
    const now = await lockConnection(tx, connection.id);
    if (now === null || now.updatedAt.getTime() !== connection.updatedAt.getTime()) throw tripErrors.sso_trip_invalid();
    const { result, works } = await decide(tx, now, claims).then(
      ({ outcome }) => ({ result: outcome as TestResult, works: true }),
      (error) => (error instanceof HanokError ? { result: error.code, works: false } : Promise.reject(error)),
    );
    if (works)
      await tx.update(ssoConnections).set({ testedAt: sql`now()` }).where(eq(ssoConnections.id, connection.id));
    await recordSystemAudit(tx, {
      action: 'sso.tested',
      actor: { ...actor, kind: 'person' },
      target: { type: 'sso_connection', id: connection.id, label: connection.name },
      details: { result },
      ...origin,
    });
    return result;
  });
}
