import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Attempts, passkeyOptions } from '#platform/credentials/index.ts';
import { envelope, isoDateTime, ok, operatorRoute, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { Principal, TenantRecord } from '#platform/tenancy/index.ts';
import { sessionErrors } from './errors.ts';
import type { Origin } from './origin.ts';
import type { Realm, RealmMount } from './realm.ts';
import { codeTries } from './sign-in.ts';
import { type AnyStepUpProof, STEP_UP_METHODS, type StepUpMethod, stepUpProof } from './step-up-proof.ts';

const granted = z.object({ until: isoDateTime }).meta({ id: 'StepUp' });
const offered = z.object({ methods: z.array(z.enum(STEP_UP_METHODS)) }).meta({ id: 'StepUpMethods' });

export interface StepUps {
  /** Below /api/v1, for both realms. */
  router: Router;
  /** For the gateway. `tenant` null: an operator's session. */
  steppedUp(tenant: TenantRecord | null, session: string): Promise<boolean>;
}

/**
 * Proving anew who one is, before a dangerous change. It counts for this one session and some minutes; having just
 * signed in does not count, so that whoever finds an open browser cannot do what its owner would be asked for.
 */
export function createStepUps(options: { mounts: readonly RealmMount[]; attempts: Attempts }): StepUps {
  const { mounts, attempts } = options;

  return {
    async steppedUp(tenant, session) {
      const mount = mounts.find(({ base }) => (base === '/operator') === (tenant === null));
      if (mount === undefined) return false;
      return (await mount.resolve(tenant?.slug ?? '')).issuer.steppedUp(session);
    },

    router: async (app) => {
      for (const { base, resolve } of mounts) {
        const isOperators = base === '/operator';
        const path = isOperators ? '/management/session/step-up' : '/session/step-up';
        const noun = isOperators ? 'MyOperator' : 'My';
        const common = { tags: [isOperators ? 'My operator account' : 'Step-up'] };
        const config = isOperators ? operatorRoute(null) : workspaceRoute(null);
        const caller = (request: FastifyRequest) =>
          isOperators
            ? { slug: '', who: request.operator.operator, session: request.operator.session }
            : {
                slug: request.context.tenant.slug,
                who: request.context.principal,
                session: request.context.session,
              };

        app.get(
          path,
          {
            config,
            schema: {
              operationId: `get${noun}StepUp`,
              ...common,
              summary: 'How I can prove who I am',
              response: { 200: envelope(offered) },
            },
          },
          async (request) => {
            const { slug, who, session } = caller(request);
            const methods = session === null ? [] : await methodsOf(await resolve(slug), who.id);
            return ok(request, { methods });
          },
        );
        app.post(
          `${path}/passkey-options`,
          {
            config,
            schema: {
              operationId: `create${noun}StepUpPasskeyOptions`,
              ...common,
              summary: 'Ask for a passkey as the proof',
              response: { 200: envelope(passkeyOptions) },
            },
          },
          async (request) => {
            const { slug, who, session } = caller(request);
            if (session === null || who.kind === 'service') throw sessionErrors.step_up_not_possible();
            const { factors } = await resolve(slug);
            return ok(request, await factors.passkeyQuestion({ purpose: 'step_up', accountId: who.id, session }));
          },
        );
        app.post(
          path,
          {
            config,
            schema: {
              operationId: `create${noun}StepUp`,
              ...common,
              summary: 'Prove anew who I am, for what asks for it',
              body: stepUpProof,
              response: { 200: envelope(granted) },
            },
          },
          async (request) => {
            const { slug, who, session } = caller(request);
            // Service accounts and tokens without a sign-in have nothing that the proof could be noted for.
            if (session === null || who.kind === 'service') throw sessionErrors.step_up_not_possible();
            const realm = await resolve(slug);
            await prove(realm, who, session, request);
            return ok(request, { until: (await realm.issuer.noteStepUp(session, who.id)).toISOString() });
          },
        );
      }
    },
  };

  async function prove(realm: Realm, who: Principal, session: string, request: FastifyRequest): Promise<void> {
    // The same count as that of sign-ins: whoever has a token cannot guess beside it.
    const name = `${realm.key}:${(who.email ?? who.id).toLowerCase()}`;
    const account = { tenantId: realm.tenantId, name };
    await attempts.begin(account, request.ip);
    const given = request.body as AnyStepUpProof;
    if ('code' in given) await attempts.begin(...codeTries(realm, who.id));
    const origin = { ip: request.ip, requestId: request.id };
    const isRight =
      'password' in given
        ? await realm.prove(who, given, origin)
        : await proveByFactor(realm, who, session, given, origin);
    if (!isRight) {
      const path = Object.keys(given)[0] ?? 'password';
      throw sessionErrors.step_up_failed({ fields: [{ path, code: 'wrong', message: 'is not right' }] });
    }
    await attempts.succeeded(account, request.ip);
    if ('code' in given) await attempts.succeeded(...codeTries(realm, who.id));
  }
}

/** A code stands in only where there is nothing else: a phone that lies beside an open browser proves little. */
async function methodsOf(realm: Realm, accountId: string): Promise<StepUpMethod[]> {
  const own = await realm.stepUpMethods(accountId);
  const factors = await realm.factors.methods(accountId);
  return [
    ...own,
    ...(factors.includes('passkey') && (await realm.isPasskeyAllowed(accountId)) ? (['passkey'] as const) : []),
    ...(factors.includes('totp') && own.length === 0 ? (['totp'] as const) : []),
  ];
}

async function proveByFactor(
  realm: Realm,
  who: Principal,
  session: string,
  given: Exclude<AnyStepUpProof, { password: string }>,
  origin: Origin,
): Promise<boolean> {
  const methods = await methodsOf(realm, who.id);
  const isRight =
    'code' in given
      ? methods.includes('totp') && (await realm.factors.takeCode(who.id, given.code))
      : methods.includes('passkey') &&
        (await realm.factors.takePasskey(given.passkey, { purpose: 'step_up', accountId: who.id, session })) !== null;
  await realm.steppedUp(who, isRight, origin);
  return isRight;
}
