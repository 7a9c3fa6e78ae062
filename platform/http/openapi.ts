import swagger from '@fastify/swagger';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type ErrorFactory, errors } from '#platform/errors/index.ts';
import type { AccessRule } from './access.ts';
import { describeAnswers, FAILURE_COMPONENTS, type OpenApiDocument, operationsOf } from './answers.ts';
import { gatewayErrors, isInPerson } from './gateway.ts';
import { idempotencyErrors } from './idempotency.ts';
import { INTRODUCTION } from './introduction.ts';
import { classOfRoute, limitErrors } from './limits.ts';
import { tidy } from './tidy.ts';
import { timeErrors } from './times.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** What only this route answers when it fails; what its access, its body and its limits imply is added by itself. */
    errors?: readonly ErrorFactory[];
    /** The fields of a multipart form; told only, as such a body is read by its handler. */
    form?: z.ZodType;
  }
}

/** A chapter of the reference: its operations name it in `tags`. */
export interface Tag {
  name: string;
  description: string;
  /** Under which heading it stands. */
  group: string;
}

/** Makes the OpenAPI document of the routes that are registered afterwards. */
export async function registerOpenApi(
  app: FastifyInstance,
  { version, tags }: { version: string; tags: readonly Tag[] },
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hanok API',
        version,
        description: INTRODUCTION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [
        {
          url: '{address}',
          description: 'An installation of Hanok',
          variables: {
            address: {
              default: 'http://localhost:3000',
              description: 'Scheme, host and port, or one with the workspace in it, such as https://acme.hanok.example',
            },
          },
        },
      ],
      components: {
        ...FAILURE_COMPONENTS,
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description:
              'An access token of 15 minutes. A service account gets one at `/t/{workspace}/oauth/token` with its client credentials, an application by the authorization code flow with PKCE, an operator at `/operator/oauth`.',
          },
        },
      },
    },
    transform: describeRoute,
    transformObject: (input) => {
      const document = describeAnswers(jsonSchemaTransformObject(input) as OpenApiDocument);
      return { ...tidy(withoutUnused(document)), ...chaptersOf(document, tags) };
    },
  });
}

/** The chapters that have an operation, with their headings as reference pages read them (`x-tagGroups`). */
function chaptersOf(document: OpenApiDocument, tags: readonly Tag[]) {
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  const chapters = tags.filter(({ name }) => used.has(name));
  const groups = Map.groupBy(chapters, ({ group }) => group);
  return {
    tags: chapters.map(({ name, description }) => ({ name, description })),
    'x-tagGroups': [...groups].map(([name, members]) => ({ name, tags: members.map((tag) => tag.name) })),
  };
}

/** Adds to each operation what its access rule implies: security, permission, cost, and the codes of its failures. */
const describeRoute: typeof jsonSchemaTransform = (input) => {
  const { errors: own = [], form, ...declared } = input.schema ?? {};
  const told = form === undefined ? declared : { ...declared, body: form };
  const result = jsonSchemaTransform({ ...input, schema: told });
  const rule = input.route.config?.access;
  const schema = result.schema as Record<string, unknown>;
  if (schema.hide === true || rule === undefined) return result;
  const method = String(input.route.method);
  describeOtherAnswers(schema);
  schema['x-hanok-realm'] = rule.realm;
  schema['x-hanok-limit'] = classOfRoute(method, input.route.config ?? {});
  schema.security = rule.realm === 'public' ? [] : [{ bearer: [] }];
  if (rule.realm !== 'public') {
    schema['x-hanok-permission'] = rule.permission;
    if (rule.stepUp === true) schema['x-hanok-step-up'] = true;
    if (rule.realm === 'workspace' && isInPerson(rule, method)) schema['x-hanok-in-person'] = true;
    if (method === 'POST') schema.headers = withIdempotencyKey(schema.headers);
  }
  schema['x-badges'] = badgesOf(schema);
  const codes = [...impliedErrors(input.route, input.url, rule), ...own].map(({ code }) => code);
  schema['x-hanok-errors'] = [...new Set(codes)];
  return result;
};

/** What the reference page shows beside an operation's name. */
function badgesOf(schema: Record<string, unknown>): { name: string }[] {
  const permission = schema['x-hanok-permission'];
  const who = schema['x-hanok-realm'] === 'public' ? 'no token' : 'signed in';
  return [
    { name: typeof permission === 'string' ? permission : who },
    ...when(schema['x-hanok-step-up'] === true, { name: 'step-up' }),
    ...when(schema['x-hanok-limit'] !== 'read' && schema['x-hanok-limit'] !== 'write', {
      name: `cost: ${String(schema['x-hanok-limit'])}`,
    }),
  ];
}

/** What an answer of another kind than JSON looks like, by its media type. */
const OTHER_ANSWERS: Record<string, object> = {
  'text/plain': { type: 'string', description: 'The text, in UTF-8.' },
  'application/octet-stream': {
    type: 'string',
    format: 'binary',
    description: 'The bytes of the file; `Content-Type` says of which kind it is.',
  },
  'application/x-ndjson': { type: 'string', description: 'One JSON object a line.' },
  'text/event-stream': {
    type: 'string',
    description: 'Server-sent events: each has an `id`, the `event` that it is, and its `data` in JSON.',
    examples: ['id: 3\nevent: delta\ndata: {"text":"The warranty"}\n\n'],
  },
};

/** `produces` beside a schema of JSON: the answer is one or the other, as the caller accepts. */
function describeOtherAnswers(schema: Record<string, unknown> & { response?: Record<string, unknown> }): void {
  const { produces = [], response = {} } = schema as {
    produces?: readonly string[];
    response?: Record<string, unknown>;
  };
  const others = produces.flatMap((type) =>
    OTHER_ANSWERS[type] === undefined ? [] : [[type, { schema: OTHER_ANSWERS[type] }] as const],
  );
  if (others.length === 0) return;
  const json = response[200] === undefined ? {} : { 'application/json': { schema: response[200] } };
  schema.response = { ...response, 200: { content: { ...json, ...Object.fromEntries(others) } } };
}

/** What any request of this kind can be answered, whatever the route does. */
function impliedErrors({ schema, config, method }: RouteOptions, url: string, rule: AccessRule): ErrorFactory[] {
  const limit = classOfRoute(String(method), config ?? {});
  const takesBody = schema?.body !== undefined || schema?.consumes !== undefined;
  const isPost = String(method) === 'POST' && rule.realm !== 'public';
  return [
    ...when(takesBody || schema?.querystring !== undefined || schema?.params !== undefined, errors.validation_failed),
    ...when(hasCursor(schema?.querystring), errors.cursor_invalid),
    ...when(takesBody, errors.malformed_body, timeErrors.body_too_slow, errors.payload_too_large),
    ...when(takesBody, errors.unsupported_media_type),
    ...when(isPost, idempotencyErrors.idempotency_key_invalid),
    ...(rule.realm === 'public' ? [] : impliedByAccess(rule, String(method))),
    ...when(url.includes('/:'), errors.not_found),
    ...when(isPost, idempotencyErrors.idempotency_in_progress, idempotencyErrors.idempotency_outcome_unknown),
    ...when(isPost && limit === 'ask', idempotencyErrors.idempotency_answer_streamed),
    ...when(isPost, idempotencyErrors.idempotency_key_reused),
    errors.rate_limited,
    ...when(limit === 'upload' || limit === 'ask', limitErrors.too_many_at_once),
    errors.internal,
    errors.unavailable,
    ...when(rule.realm === 'workspace', gatewayErrors.tenant_unavailable),
    timeErrors.took_too_long,
  ];
}

function impliedByAccess(rule: Exclude<AccessRule, { realm: 'public' }>, method: string): ErrorFactory[] {
  const isWorkspace = rule.realm === 'workspace';
  return [
    errors.unauthenticated,
    ...when(isWorkspace, gatewayErrors.tenant_mismatch),
    ...when(rule.permission !== null, errors.forbidden),
    ...when(isWorkspace && rule.anyScope !== true, gatewayErrors.insufficient_scope),
    ...when(isWorkspace, gatewayErrors.tenant_suspended),
    ...when(rule.stepUp === true, gatewayErrors.step_up_required),
    ...when(isWorkspace && isInPerson(rule, method), gatewayErrors.not_while_impersonating),
  ];
}

function hasCursor(querystring: unknown): boolean {
  return querystring instanceof z.ZodObject && 'cursor' in querystring.shape;
}

function when<T>(isSo: boolean, ...items: T[]): T[] {
  return isSo ? items : [];
}

function withIdempotencyKey(headers: unknown): object {
  const known = (headers ?? { type: 'object', properties: {} }) as { properties?: object };
  const key = {
    type: 'string',
    minLength: 1,
    maxLength: 255,
    description:
      'Of your own making, one for each request: a repeat within 24 hours is answered what the first was, with `Idempotency-Replayed: true`.',
    examples: ['8f14e45f-ceea-467f-9575-6c2b7ad0f1d3'],
  };
  return { ...known, properties: { ...known.properties, 'Idempotency-Key': key } };
}

/** Every named schema is emitted as input and as output; leaves those out that no route refers to. */
function withoutUnused(document: OpenApiDocument): OpenApiDocument {
  const { schemas = {}, ...others } = document.components;
  const used = new Set<string>();
  const visit = (part: unknown) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      visit(schemas[name] ?? null);
    }
  };
  visit([others, document.paths]);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...others, schemas: kept } };
}
