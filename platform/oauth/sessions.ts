import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Attempts } from '#platform/credentials/index.ts';
import { envelope, isoDateTime, ok, publicRoute, type Router } from '#platform/http/index.ts';
import type { Principal } from '#platform/tenancy/index.ts';
import { isSignInCookie, openSignIn, refreshCookie, sealSignIn, signInCookie } from './cookies.ts';
import { sessionErrors } from './errors.ts';
import { claimsOf, exchange, type Tokens } from './exchange.ts';
import { leaveImpersonation, registerImpersonation, renewImpersonation } from './impersonations.ts';
import type { Origin } from './origin.ts';
import type { Realm, RealmMount } from './realm.ts';
import { createRefresher } from './refresh.ts';
import { requireSameSite, safeReturnTo } from './same-site.ts';
import { registerSignIn } from './sign-in.router.ts';

const workspace = z.object({ slug: z.string(), name: z.string() }).nullable();
const principalSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.object({ key: z.string(), name: z.string() }).nullable(),
  permissions: z.array(z.string()),
  locale: z.enum(['ko', 'en']),
});
const hidden = { hide: true } as const;
const MAX_SIGN_INS_UNDER_WAY = 5;

/**
 * The web app's sessions. The server is the OAuth client: it exchanges the code and keeps the refresh token in a cookie
 * that no script reads; the page is given short access tokens alone.
 *
 *   start → issuer (PKCE) → sign-in page → login → issuer → callback (cookie) → refresh … refresh → sign-out
 */
export function createSessionsRouter(options: {
  mounts: readonly RealmMount[];
  publicUrl: string;
  attempts: Attempts;
}): Router {
  const { publicUrl, attempts } = options;
  const refresher = createRefresher();
  const operators = options.mounts.find(({ base }) => base === '/operator') ?? null;

  return async (app) => {
    for (const { base, resolve } of options.mounts) {
      const realmOf = (request: FastifyRequest) => resolve((request.params as { slug?: string }).slug ?? '');

      app.get(
        `${base}/session/start`,
        {
          config: publicRoute,
          schema: {
            ...hidden,
            querystring: z.object({
              returnTo: z.string().max(2_000).optional(),
              loginHint: z.string().max(320).optional(),
            }),
          },
        },
        async (request, reply) => {
          const elsewhere = publicAddressOf(request, publicUrl);
          if (elsewhere !== null) return reply.redirect(elsewhere, 302);
          return reply.redirect(start(await realmOf(request), request, reply), 302);
        },
      );

      registerSignIn(app, { base, realmOf, publicUrl, attempts });
      if (base === '/t/:slug') registerImpersonation(app, { base, realmOf, operators, publicUrl });

      app.get(
        `${base}/session/callback`,
        {
          config: publicRoute,
          schema: {
            ...hidden,
            querystring: z.object({ code: z.string().max(500).optional(), state: z.string().max(200).optional() }),
          },
        },
        async (request, reply) => {
          const realm = await realmOf(request);
          const returnTo = await finish(realm, request, reply);
          // Not finished (too late, another browser, refused): begin again rather than show a dead end.
          return reply.redirect(returnTo ?? `${realm.issuer.basePath}/session/start`, 302);
        },
      );

      app.post(
        `${base}/session/refresh`,
        {
          // Every page load does this, and the token is no secret that anybody could guess.
          config: { ...publicRoute, limit: 'write' },
          schema: {
            ...hidden,
            response: {
              200: envelope(
                z.object({
                  accessToken: z.string(),
                  expiresIn: z.number(),
                  principal: principalSchema,
                  workspace,
                  impersonation: z
                    .object({ operator: z.string(), reason: z.string(), expiresAt: isoDateTime })
                    .nullable(),
                }),
              ),
            },
          },
        },
        async (request, reply) => {
          requireSameSite(request, publicUrl);
          const realm = await realmOf(request);
          reply.header('cache-control', 'no-store');
          const acting = await renewImpersonation(realm, request, reply);
          if (acting !== null)
            return ok(request, {
              ...acting,
              principal: presentPrincipal(acting.principal),
              workspace: realm.workspace,
            });
          const cookie = refreshCookie(realm);
          const token = request.cookies[cookie.name];
          if (token === undefined || token === '') throw sessionErrors.session_ended();
          const browser = `${realm.key} ${request.ip} ${request.headers['user-agent'] ?? ''}`;
          const tokens = await refresher.refresh(token, browser, async () => {
            const grant = { grant_type: 'refresh_token', refresh_token: token };
            const fresh = await exchange(app, realm, grant, originOf(request));
            if (fresh !== null) await noteUse(realm, fresh, request);
            return fresh;
          });
          const principal = tokens === null ? null : await principalOf(realm, tokens);
          if (tokens === null || principal === null) {
            reply.clearCookie(cookie.name, cookie.options);
            throw sessionErrors.session_ended();
          }
          reply.setCookie(cookie.name, tokens.refreshToken, cookie.options);
          return ok(request, {
            accessToken: tokens.accessToken,
            expiresIn: tokens.expiresIn,
            principal: presentPrincipal(principal),
            workspace: realm.workspace,
            impersonation: null,
          });
        },
      );

      app.delete(
        `${base}/session`,
        { config: publicRoute, schema: { ...hidden, response: { 200: envelope(z.null()) } } },
        async (request, reply) => {
          requireSameSite(request, publicUrl);
          const realm = await realmOf(request);
          // Whoever works in another's name leaves that; a session of his own in this workspace stays.
          if (await leaveImpersonation(realm, request, reply)) return ok(request, null);
          const cookie = refreshCookie(realm);
          const token = request.cookies[cookie.name];
          const ended = token === undefined ? null : await realm.issuer.endSession(token);
          if (ended !== null) await realm.signedOut(ended.accountId, originOf(request));
          reply.clearCookie(cookie.name, cookie.options);
          return ok(request, null);
        },
      );
    }

    /** @returns the address of the issuer's authorization endpoint */
    function start(realm: Realm, request: FastifyRequest, reply: FastifyReply): string {
      const query = request.query as { returnTo?: string; loginHint?: string };
      const under = Object.keys(request.cookies).filter(isSignInCookie);
      const [state, nonce, verifier] = [random(), random(), random()];
      const cookie = signInCookie(realm, state);
      // Sign-ins that were begun and left would pile up in the browser until its headers are too long.
      if (under.length >= MAX_SIGN_INS_UNDER_WAY) {
        for (const name of under) reply.clearCookie(name, cookie.options);
      }
      const returnTo = safeReturnTo(query.returnTo, publicUrl, realm.home);
      reply.setCookie(cookie.name, sealSignIn(realm, { state, nonce, verifier, returnTo }), cookie.options);
      const { webClient } = realm.issuer;
      const parameters = new URLSearchParams({
        client_id: webClient.id,
        response_type: 'code',
        redirect_uri: webClient.redirectUri,
        scope: webClient.scope,
        state,
        nonce,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        // Who has a session does not come here; who comes here is to sign in.
        prompt: 'login',
        ...(query.loginHint === undefined ? {} : { login_hint: query.loginHint }),
      });
      return `${new URL(realm.issuer.url).pathname}/auth?${parameters}`;
    }

    /** @returns where the browser wanted to go, or null when this is no sign-in of this browser */
    async function finish(realm: Realm, request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
      const { code, state = '' } = request.query as { code?: string; state?: string };
      const cookie = signInCookie(realm, state);
      const signIn = openSignIn(realm, request.cookies[cookie.name], state);
      reply.clearCookie(cookie.name, cookie.options);
      if (signIn === null || code === undefined) return null;
      const { webClient } = realm.issuer;
      const grant = {
        grant_type: 'authorization_code',
        code,
        redirect_uri: webClient.redirectUri,
        code_verifier: signIn.verifier,
      };
      const tokens = await exchange(app, realm, grant, originOf(request));
      if (tokens === null) return null;
      if (tokens.idToken === null || claimsOf(tokens.idToken).nonce !== signIn.nonce) {
        await realm.issuer.endSession(tokens.refreshToken);
        return null;
      }
      const session = refreshCookie(realm);
      const former = request.cookies[session.name];
      if (former !== undefined) await realm.issuer.endSession(former);
      // Who signs in here himself is himself from now on.
      await leaveImpersonation(realm, request, reply);
      await noteUse(realm, tokens, request);
      reply.setCookie(session.name, tokens.refreshToken, session.options);
      return signIn.returnTo;
    }
  };
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * On a developer's machine, cookies of `127.0.0.1` are unknown to `localhost`, where the callback will be: whoever comes
 * by another loopback name is sent to the public address first. Null: he came by it, or through a proxy.
 */
function publicAddressOf(request: FastifyRequest, publicUrl: string): string | null {
  const { hostname } = new URL(publicUrl);
  const named = URL.parse(`http://${request.host}`)?.hostname ?? hostname;
  return named !== hostname && LOOPBACK.test(named) && LOOPBACK.test(hostname) ? publicUrl + request.url : null;
}

/** For the list of places where somebody is signed in. */
async function noteUse(realm: Realm, tokens: Tokens, request: FastifyRequest): Promise<void> {
  const known = await realm.issuer.sessionOf(tokens.refreshToken);
  if (known === null) return;
  await realm.sessions.noteUse({ ...known, ip: request.ip, userAgent: request.headers['user-agent'] ?? '' });
}

async function principalOf(realm: Realm, tokens: Tokens): Promise<Principal | null> {
  const { sub } = claimsOf(tokens.accessToken);
  return typeof sub === 'string' ? realm.principal(sub) : null;
}

function presentPrincipal({ id, name, email, role, permissions, locale }: Principal) {
  return { id, name, email, role, permissions: [...permissions].sort(), locale };
}

function originOf(request: FastifyRequest): Origin {
  return { ip: request.ip, requestId: request.id };
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
