import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { envelope, ok, publicRoute, type Router } from '#platform/http/index.ts';
import type { Principal } from '#platform/tenancy/index.ts';
import { impersonationCookie, refreshCookie } from './cookies.ts';
import { sessionErrors } from './errors.ts';
import type { Realm, RealmMount } from './realm.ts';
import { requireSameSite } from './same-site.ts';

/** The route by which a handoff is exchanged for the cookie. */
export function registerImpersonation(
  app: Parameters<Router>[0],
  options: {
    base: RealmMount['base'];
    realmOf(request: FastifyRequest): Promise<Realm>;
    operators: RealmMount | null;
    publicUrl: string;
  },
): void {
  app.post(
    `${options.base}/session/impersonation`,
    {
      config: publicRoute,
      schema: {
        hide: true,
        // In the body, and before that in the fragment of a page's address: neither lands in a log.
        body: z.strictObject({ handoff: z.string().min(1).max(200) }),
        response: { 200: envelope(z.null()) },
      },
    },
    async (request, reply) => {
      requireSameSite(request, options.publicUrl);
      const realm = await options.realmOf(request);
      const operator = await operatorOf(request);
      const origin = { ip: request.ip, requestId: request.id };
      const opened =
        operator === null ? null : ((await realm.impersonations?.open(request.body.handoff, operator, origin)) ?? null);
      if (opened === null) throw sessionErrors.impersonation_handoff_invalid();
      const cookie = impersonationCookie(realm, secondsUntil(opened.expiresAt));
      reply.setCookie(cookie.name, opened.secret, cookie.options).header('cache-control', 'no-store');
      return ok(request, null);
    },
  );

  /** Who is signed in to the console in this browser: a handoff that was passed on opens nothing elsewhere. */
  async function operatorOf(request: FastifyRequest): Promise<{ id: string; session: string } | null> {
    const realm = await options.operators?.resolve('');
    const token = realm === undefined ? undefined : request.cookies[refreshCookie(realm).name];
    if (realm === undefined || token === undefined || token === '') return null;
    const known = await realm.issuer.sessionOf(token);
    return known === null ? null : { id: known.accountId, session: known.session };
  }
}

/**
 * @returns null where this browser is not in anybody's name
 * @throws `impersonation_ended`, rather than go on silently as somebody else
 */
export async function renewImpersonation(
  realm: Realm,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{
  accessToken: string;
  expiresIn: number;
  principal: Principal;
  impersonation: { operator: string; reason: string; expiresAt: string };
} | null> {
  const cookie = impersonationCookie(realm);
  const secret = request.cookies[cookie.name];
  if (secret === undefined || secret === '' || realm.impersonations === null) return null;
  const running = await realm.impersonations.running(secret);
  const principal = running === null ? null : await realm.principal(running.userId);
  if (running === null || principal === null || secondsUntil(running.expiresAt) < 1) {
    reply.clearCookie(cookie.name, cookie.options);
    throw sessionErrors.impersonation_ended();
  }
  const { operator, reason, expiresAt } = running;
  return {
    ...(await realm.issuer.issueImpersonationToken(running)),
    principal,
    impersonation: { operator: operator.name, reason, expiresAt: expiresAt.toISOString() },
  };
}

/** @returns whether this browser was in somebody's name */
export async function leaveImpersonation(realm: Realm, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  const cookie = impersonationCookie(realm);
  const secret = request.cookies[cookie.name];
  if (secret === undefined || secret === '' || realm.impersonations === null) return false;
  await realm.impersonations.leave(secret, { ip: request.ip, requestId: request.id });
  reply.clearCookie(cookie.name, cookie.options);
  return true;
}

function secondsUntil(moment: Date): number {
  return Math.floor((moment.getTime() - Date.now()) / 1000);
}
