import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { newPasskeyAnswer, passkeyOptions } from '#platform/credentials/index.ts';
import {
  envelope,
  idParams,
  isoDateTime,
  ok,
  operatorRoute,
  type Router,
  workspaceRoute,
} from '#platform/http/index.ts';
import { sessionErrors } from './errors.ts';
import type { RealmMount } from './realm.ts';
import { passkeyName } from './sign-in.router.ts';
import { ownerOf } from './sign-in.ts';

const passkeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** Whether it is copied to its owner's other devices. */
    synced: z.boolean(),
    createdAt: isoDateTime,
    lastUsedAt: isoDateTime.nullable(),
  })
  .meta({ id: 'Passkey' });
const factorsSchema = z
  .object({
    required: z.boolean(),
    totp: z.object({ since: isoDateTime }).nullable(),
    passkeys: z.array(passkeySchema),
    recoveryCodesLeft: z.number().int(),
  })
  .meta({ id: 'Factors' });
const totpSetup = z.object({ setup: z.string(), secret: z.string(), uri: z.string() }).meta({ id: 'TotpSetup' });
const totpConfirmation = z
  .strictObject({ setup: z.string().min(1).max(200), code: z.string().min(1).max(100) })
  .meta({ id: 'TotpConfirmation' });
/** Codes are told once; null: those from before stay good. */
const codesOrNull = z.object({ recoveryCodes: z.array(z.string()).nullable() });
const newPasskey = z.strictObject({ name: passkeyName, answer: newPasskeyAnswer }).meta({ id: 'NewPasskey' });
const rename = z.strictObject({ name: passkeyName }).meta({ id: 'PasskeyName' });

/** One's own second factors and passkeys, in every realm. Whatever changes them asks for a proof first. */
export function createFactorsRouter(mounts: readonly RealmMount[]): Router {
  return async (app) => {
    for (const { base, resolve } of mounts) {
      const isOperators = base === '/operator';
      const path = isOperators ? '/management/me/factors' : '/me/factors';
      const noun = isOperators ? 'MyOperator' : 'My';
      const tags = [isOperators ? 'My operator account' : 'Second factors'];
      const rule = isOperators ? operatorRoute : workspaceRoute;
      const read = { config: rule(null) };
      const change = { config: rule(null, { stepUp: true }) };

      async function own(request: FastifyRequest) {
        const { slug, who, session } = isOperators
          ? { slug: '', who: request.operator.operator, session: request.operator.session }
          : {
              slug: request.context.tenant.slug,
              who: request.context.principal,
              session: request.context.session,
            };
        const { factors } = await resolve(slug);
        const isPerson = who.kind !== 'service' && session !== null;
        return { factors, owner: ownerOf(who), origin: { ip: request.ip, requestId: request.id }, isPerson };
      }
      /** Service accounts do not sign in, and so have no step that could be the second. */
      async function person(request: FastifyRequest) {
        const found = await own(request);
        if (!found.isPerson) throw sessionErrors.step_up_not_possible();
        return found;
      }

      app.get(
        path,
        {
          ...read,
          schema: {
            operationId: `get${noun}Factors`,
            tags,
            summary: 'My second steps',
            response: { 200: envelope(factorsSchema) },
          },
        },
        async (request) => {
          const { factors, owner } = await own(request);
          return ok(request, await factors.state(owner.id));
        },
      );
      app.post(
        `${path}/totp`,
        {
          ...change,
          schema: {
            operationId: `create${noun}Totp`,
            tags,
            summary: 'Begin to set up an authenticator app',
            response: { 200: envelope(totpSetup) },
          },
        },
        async (request, reply) => {
          const { factors, owner } = await person(request);
          reply.header('cache-control', 'no-store');
          return ok(request, await factors.beginTotp(owner));
        },
      );
      app.put(
        `${path}/totp`,
        {
          ...change,
          schema: {
            operationId: `set${noun}Totp`,
            tags,
            summary: 'Use the authenticator app, once a code of it is right; one from before is replaced',
            body: totpConfirmation,
            response: { 200: envelope(codesOrNull) },
          },
        },
        async (request, reply) => {
          const { factors, owner, origin } = await person(request);
          reply.header('cache-control', 'no-store');
          return ok(request, { recoveryCodes: await factors.confirmTotp(owner, request.body, origin) });
        },
      );
      app.delete(
        `${path}/totp`,
        {
          ...change,
          schema: {
            operationId: `delete${noun}Totp`,
            tags,
            summary: 'Stop using the authenticator app',
            response: { 200: envelope(z.null()) },
          },
        },
        async (request) => {
          const { factors, owner, origin } = await own(request);
          await factors.removeTotp(owner, origin);
          return ok(request, null);
        },
      );
      app.post(
        `${path}/recovery-codes`,
        {
          ...change,
          schema: {
            operationId: `create${noun}RecoveryCodes`,
            tags,
            summary: 'Make new recovery codes; those from before are void',
            response: { 200: envelope(z.object({ recoveryCodes: z.array(z.string()) })) },
          },
        },
        async (request, reply) => {
          const { factors, owner, origin } = await person(request);
          reply.header('cache-control', 'no-store');
          return ok(request, { recoveryCodes: await factors.renewRecoveryCodes(owner, origin) });
        },
      );
      app.post(
        `${path}/passkey-options`,
        {
          ...change,
          schema: {
            operationId: `create${noun}PasskeyOptions`,
            tags,
            summary: 'Begin to make a passkey',
            response: { 200: envelope(passkeyOptions) },
          },
        },
        async (request) => {
          const { factors, owner } = await person(request);
          return ok(request, await factors.beginPasskey(owner));
        },
      );
      app.post(
        `${path}/passkeys`,
        {
          ...change,
          schema: {
            operationId: `create${noun}Passkey`,
            tags,
            summary: 'Add the passkey that the browser has made',
            body: newPasskey,
            response: { 201: envelope(codesOrNull.extend({ passkey: passkeySchema })) },
          },
        },
        async (request, reply) => {
          const { factors, owner, origin } = await person(request);
          const added = await factors.addPasskey(owner, request.body, origin);
          return reply.status(201).header('cache-control', 'no-store').send(ok(request, added));
        },
      );
      app.patch(
        `${path}/passkeys/:id`,
        {
          ...change,
          schema: {
            operationId: `update${noun}Passkey`,
            tags,
            summary: 'Rename a passkey',
            params: idParams,
            body: rename,
            response: { 200: envelope(passkeySchema) },
          },
        },
        async (request) => {
          const { factors, owner, origin } = await own(request);
          return ok(request, await factors.renamePasskey(owner, request.params.id, request.body.name, origin));
        },
      );
      app.delete(
        `${path}/passkeys/:id`,
        {
          ...change,
          schema: {
            operationId: `delete${noun}Passkey`,
            tags,
            summary: 'Remove a passkey',
            params: idParams,
            response: { 200: envelope(z.null()) },
          },
        },
        async (request) => {
          const { factors, owner, origin } = await own(request);
          await factors.removePasskey(owner, request.params.id, origin);
          return ok(request, null);
        },
      );
    }
  };
}
