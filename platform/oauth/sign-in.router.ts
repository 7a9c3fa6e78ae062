import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type Attempts,
  newPasskeyAnswer,
  passkeyAnswer,
  passkeyOptions,
  SECOND_FACTOR_METHODS,
} from '#platform/credentials/index.ts';
import { envelope, ok, publicRoute, type Router } from '#platform/http/index.ts';
import { INTERACTION_COOKIE } from './configuration.ts';
import { sessionErrors } from './errors.ts';
import type { Realm, RealmMount } from './realm.ts';
import { requireSameSite } from './same-site.ts';
import { createSignIn } from './sign-in.ts';

const hidden = { hide: true } as const;
const params = z.object({ slug: z.string().optional(), uid: z.string().min(1).max(100) });
const workspace = z.object({ slug: z.string(), name: z.string() }).nullable();
const credentials = z.strictObject({ email: z.string().min(1).max(320), password: z.string().min(1).max(4_000) });
const code = z.string().min(1).max(100);
const secondFactor = z.union([
  z.strictObject({ code }),
  z.strictObject({ recoveryCode: code }),
  z.strictObject({ passkey: passkeyAnswer }),
]);
const method = z.enum(['totp', 'passkey']);
export const passkeyName = z.string().trim().min(1).max(60);
const enrolment = z.union([
  z.strictObject({ totp: z.strictObject({ setup: z.string().min(1).max(200), code }) }),
  z.strictObject({ passkey: z.strictObject({ name: passkeyName, answer: newPasskeyAnswer }) }),
]);

const openStep = z.union([
  z.object({ next: z.literal('second_factor'), methods: z.array(z.enum(SECOND_FACTOR_METHODS)) }),
  z.object({ next: z.literal('enrol'), methods: z.array(method) }),
]);
const redirect = z.object({ redirectTo: z.string() });
const totpSetup = z.object({ setup: z.string(), secret: z.string(), uri: z.string() });

/** The steps of a sign-in, for the page of one realm. */
export function registerSignIn(
  app: Parameters<Router>[0],
  options: {
    base: RealmMount['base'];
    realmOf(request: FastifyRequest): Promise<Realm>;
    publicUrl: string;
    attempts: Attempts;
  },
): void {
  const at = `${options.base}/session/interaction/:uid`;

  /** The sign-in that this browser has begun. @throws `interaction_expired` for any other */
  async function begun(request: FastifyRequest) {
    const { uid } = request.params as z.infer<typeof params>;
    const realm = await options.realmOf(request);
    const pending = await realm.issuer.pendingSignIn(uid, request.cookies[INTERACTION_COOKIE]);
    if (pending === null) throw sessionErrors.interaction_expired();
    const visitor = { uid, origin: { ip: request.ip, requestId: request.id } };
    return { realm, pending, visitor, signIn: createSignIn(realm, options.attempts) };
  }
  async function posted(request: FastifyRequest) {
    requireSameSite(request, options.publicUrl, false);
    return begun(request);
  }

  app.get(
    at,
    {
      config: publicRoute,
      schema: {
        ...hidden,
        params,
        response: {
          200: envelope(
            z.object({ uid: z.string(), workspace, loginHint: z.string().optional(), step: openStep.nullable() }),
          ),
        },
      },
    },
    async (request) => {
      const { realm, pending, signIn } = await begun(request);
      const { uid, loginHint } = pending;
      const step = await signIn.pending(uid);
      return ok(request, { uid, workspace: realm.workspace, step, ...(loginHint === null ? {} : { loginHint }) });
    },
  );
  app.delete(
    `${at}/step`,
    { config: publicRoute, schema: { ...hidden, params, response: { 200: envelope(z.null()) } } },
    async (request) => {
      const { signIn, visitor } = await posted(request);
      await signIn.startOver(visitor.uid);
      return ok(request, null);
    },
  );
  app.post(
    `${at}/login`,
    {
      config: publicRoute,
      schema: {
        ...hidden,
        params,
        body: credentials,
        response: { 200: envelope(z.union([redirect, openStep])) },
      },
    },
    async (request) => {
      const { signIn, visitor } = await posted(request);
      return ok(request, await signIn.password(visitor, request.body));
    },
  );
  app.post(
    `${at}/second-factor`,
    {
      config: publicRoute,
      schema: { ...hidden, params, body: secondFactor, response: { 200: envelope(redirect) } },
    },
    async (request) => {
      const { signIn, visitor } = await posted(request);
      const { body } = request;
      return ok(
        request,
        'passkey' in body ? await signIn.passkey(visitor, body.passkey) : await signIn.code(visitor, body),
      );
    },
  );
  app.post(
    `${at}/passkey-options`,
    { config: publicRoute, schema: { ...hidden, params, response: { 200: envelope(passkeyOptions) } } },
    async (request) => {
      const { signIn, visitor } = await posted(request);
      return ok(request, await signIn.passkeyQuestion(visitor.uid));
    },
  );
  app.post(
    `${at}/passkey`,
    {
      config: publicRoute,
      schema: {
        ...hidden,
        params,
        body: z.strictObject({ passkey: passkeyAnswer }),
        response: { 200: envelope(redirect) },
      },
    },
    async (request) => {
      const { signIn, visitor } = await posted(request);
      return ok(request, await signIn.passkey(visitor, request.body.passkey));
    },
  );
  app.post(
    `${at}/enrolment-options`,
    {
      config: publicRoute,
      schema: {
        ...hidden,
        params,
        body: z.strictObject({ method }),
        response: { 200: envelope(z.union([z.object({ totp: totpSetup }), z.object({ passkey: passkeyOptions })])) },
      },
    },
    async (request, reply) => {
      const { signIn, visitor } = await posted(request);
      reply.header('cache-control', 'no-store');
      return ok(request, await signIn.beginEnrolment(visitor.uid, request.body.method));
    },
  );
  app.post(
    `${at}/enrolment`,
    {
      config: publicRoute,
      schema: {
        ...hidden,
        params,
        body: enrolment,
        response: { 200: envelope(redirect.extend({ recoveryCodes: z.array(z.string()) })) },
      },
    },
    async (request, reply) => {
      const { signIn, visitor } = await posted(request);
      reply.header('cache-control', 'no-store');
      return ok(request, await signIn.enrol(visitor, request.body));
    },
  );
}
