import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Realm } from '#platform/oauth/index.ts';
import type { Departure } from './sign-in.service.ts';
import { TRIP_SECONDS } from './trips.ts';

const PREFIX = 'hanok_sso_';
/** Trips that were begun and left would pile up in the browser until its headers are too long. */
const MAX_UNDER_WAY = 5;

/** A cookie of its own for each trip, so that two tabs do not overwrite each other's. */
function cookieOf(realm: Pick<Realm, 'issuer'>, state: string) {
  const secure = realm.issuer.url.startsWith('https:');
  const mark = createHash('sha256').update(state).digest('hex').slice(0, 12);
  return {
    name: `${secure ? '__Secure-' : ''}${PREFIX}${mark}`,
    options: {
      path: `${realm.issuer.basePath}/session`,
      httpOnly: true,
      secure,
      // The browser comes back from another site.
      sameSite: 'lax' as const,
    },
  };
}

export function setTripCookie(
  realm: Pick<Realm, 'issuer'>,
  request: FastifyRequest,
  reply: FastifyReply,
  departure: Departure,
): void {
  const { name, options } = cookieOf(realm, departure.state);
  const under = Object.keys(request.cookies).filter((other) => other.replace('__Secure-', '').startsWith(PREFIX));
  if (under.length >= MAX_UNDER_WAY) for (const other of under) reply.clearCookie(other, options);
  reply.setCookie(name, departure.secret, { ...options, maxAge: TRIP_SECONDS });
}

export function tripSecretOf(realm: Pick<Realm, 'issuer'>, request: FastifyRequest, state: string): string | undefined {
  return request.cookies[cookieOf(realm, state).name];
}

export function clearTripCookie(realm: Pick<Realm, 'issuer'>, reply: FastifyReply, state: string): void {
  const { name, options } = cookieOf(realm, state);
  reply.clearCookie(name, options);
}
