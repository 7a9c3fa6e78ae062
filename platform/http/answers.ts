import { errorTable, HanokError } from '#platform/errors/index.ts';
import { failureSchema } from './envelope.ts';
import { renderError } from './errors.ts';

interface Operation {
  tags?: readonly string[];
  responses: Record<string, { $ref?: string; description?: string; headers?: object }>;
  'x-hanok-errors'?: readonly string[];
  'x-hanok-realm'?: string;
}

/** As much of an OpenAPI document as is worked on here. */
export interface OpenApiDocument {
  paths?: Record<string, Record<string, Operation>>;
  components: { schemas?: Record<string, unknown>; responses?: object; examples?: object; headers?: object };
}

const DONE: Record<string, string> = {
  200: 'Done. `data` has what was asked for.',
  201: 'Made. `data` has what was made.',
  202: 'Accepted. What is left to do goes on in the background.',
  204: 'Done. There is no body.',
};
const REFUSED: Record<string, string> = {
  400: 'Something in the request is wrong.',
  401: 'There is no valid access token.',
  403: 'The caller may not do this.',
  404: 'It is not there, or not yours to see.',
  408: 'The body did not arrive in time.',
  409: 'It does not fit the state that things are in.',
  413: 'The body is too large.',
  415: 'The body is of a kind that is not read here.',
  422: 'The request contradicts one before.',
  429: 'There were too many requests, or too much is under way.',
  500: 'Something failed on the side of the server.',
  502: 'Another server that was needed failed.',
  503: 'It cannot be answered right now.',
  504: 'It took too long.',
};

const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
const EVERY_ANSWER = {
  'X-Request-Id': header('X-Request-Id'),
  'RateLimit-Policy': header('RateLimit-Policy'),
  RateLimit: header('RateLimit'),
};

/** Headers that answers refer to. */
export const FAILURE_COMPONENTS = {
  headers: {
    'X-Request-Id': {
      description: 'The id of this request in the log of the server; name it when you report a problem.',
      schema: { type: 'string', format: 'uuid', examples: ['0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57'] },
    },
    'RateLimit-Policy': {
      description: 'How many requests of this cost class are allowed in a minute, by address, user and workspace.',
      schema: { type: 'string', examples: ['"address";q=6000;w=60, "user";q=1800;w=60, "tenant";q=18000;w=60'] },
    },
    RateLimit: {
      description: 'How many of them are left (`r`), and after how many seconds all are there again (`t`).',
      schema: { type: 'string', examples: ['"address";r=5999;t=1, "user";r=1799;t=1, "tenant";r=17999;t=1'] },
    },
    'Retry-After': {
      description: 'After how many seconds the request may be sent again.',
      schema: { type: 'integer', minimum: 1, examples: [5] },
    },
    'Idempotency-Replayed': {
      description: '`true` on the answer to a repeat: nothing was done a second time.',
      schema: { type: 'string', examples: ['true'] },
    },
    'WWW-Authenticate': {
      description: 'How to authenticate, and which scope is missing where it is one.',
      schema: { type: 'string', examples: ['Bearer error="insufficient_scope", scope="tasks:read"'] },
    },
  },
} as const;

/** Gives each operation its failures as answers by status, from the codes that it names, and its headers. */
export function describeAnswers(document: OpenApiDocument): OpenApiDocument {
  const table = new Map(errorTable());
  const examples: Record<string, object> = {};
  const responses: Record<string, object> = {};
  for (const { method, operation } of operationsOf(document)) {
    for (const [status, answer] of Object.entries(operation.responses)) {
      if (answer.description === 'Default Response') answer.description = DONE[status] ?? 'An answer.';
      const isRepeatable = method === 'post' && operation['x-hanok-realm'] !== 'public';
      const replayed = isRepeatable ? { 'Idempotency-Replayed': header('Idempotency-Replayed') } : {};
      answer.headers = { ...EVERY_ANSWER, ...replayed, ...answer.headers };
    }
    const codes = operation['x-hanok-errors'] ?? [];
    const byStatus = Map.groupBy(codes, (code) => String(table.get(code)?.status));
    for (const [status, sameStatus] of byStatus) {
      const name = `${status}.${sameStatus.join('.')}`;
      operation.responses[status] ??= { $ref: `#/components/responses/${name}` };
      responses[name] ??= failure(status, sameStatus);
      for (const code of sameStatus) examples[code] ??= example(code);
    }
  }
  const sorted = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b)));
  return {
    ...document,
    components: { ...document.components, responses: sorted(responses), examples: sorted(examples) },
  };

  function failure(status: string, codes: string[]): object {
    const listed = codes.map((code) => `- \`${code}\`: ${table.get(code)?.en ?? ''}`);
    return {
      description: [REFUSED[status] ?? 'It failed.', '', ...listed].join('\n'),
      headers: {
        ...EVERY_ANSWER,
        ...(status === '401' || codes.includes('insufficient_scope')
          ? { 'WWW-Authenticate': header('WWW-Authenticate') }
          : {}),
        ...(status === '429' || status === '503' || codes.includes('idempotency_in_progress')
          ? { 'Retry-After': header('Retry-After') }
          : {}),
      },
      content: {
        'application/json': {
          schema: { $ref: `#/components/schemas/${failureSchema.meta()?.id}` },
          examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
        },
      },
    };
  }

  function example(code: string): object {
    const definition = table.get(code);
    if (definition === undefined) throw new Error(`no error is declared with the code "${code}"`);
    const request = { id: '0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57', url: '/api/v1/tasks' };
    const fields =
      code === 'validation_failed' ? [{ path: 'title', code: 'too_small', message: 'is too short' }] : undefined;
    const error = new HanokError(code, definition, fields === undefined ? {} : { fields });
    return { summary: definition.en, value: renderError(error, request) };
  }
}

/** Every operation of a document, with its path and method. */
export function operationsOf(document: OpenApiDocument): { path: string; method: string; operation: Operation }[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}
