import type { FastifyReply, FastifyRequest } from 'fastify';
import { departureCookie, isDepartureCookie, type Realm } from '#platform/oauth/index.ts';
import type { Departure } from './sign-in.service.ts';
import { TRIP_SECONDS } from './trips.ts';

const PREFIX = 'hanok_sso_';
/** Trips that were begun and left would pile up in the browser until its headers are too long. */
const MAX_UNDER_WAY = 5;

export function setTripCookie(
  realm: Pick<Realm, 'issuer'>,
  request: FastifyRequest,
  reply: FastifyReply,
  departure: Departure,
): void {
  const { name, options } = departureCookie(realm, PREFIX, departure.state);
  const under = Object.keys(request.cookies).filter((other) => isDepartureCookie(other, PREFIX));
  if (under.length >= MAX_UNDER_WAY) for (const other of under) reply.clearCookie(other, options);
  reply.setCookie(name, departure.secret, { ...options, maxAge: TRIP_SECONDS });
}

export function tripSecretOf(realm: Pick<Realm, 'issuer'>, request: FastifyRequest, state: string): string | undefined {
  return request.cookies[departureCookie(realm, PREFIX, state).name];
}

export function clearTripCookie(realm: Pick<Realm, 'issuer'>, reply: FastifyReply, state: string): void {
  const { name, options } = departureCookie(realm, PREFIX, state);
  reply.clearCookie(name, options);
}
