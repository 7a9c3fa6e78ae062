import type { components } from '../generated/schema.d.ts';
import { answerOf, followAnswer, type StreamOptions } from './answers.ts';
import { HanokError } from './errors.ts';
import { downloadOf, formOf } from './files.ts';
import { type Answered, type Call, callOf, type Pages, pagesOf } from './pages.ts';
import type { CallOptions, Outgoing, Transport } from './transport.ts';

type Method = (...args: unknown[]) => unknown;
interface Tree {
  [name: string]: Tree | Method;
}

/**
 * Builds `{ tasks: { list, get, comments: { … } } }` from rows such as `list GET /tasks q p`: name, method, path below
 * `/api/v1`, what goes in (`q` query, `b` JSON, `m` form with a file, `-` nothing) and what comes out (`p` page,
 * `j` data of the envelope, `r` bare JSON, `t` text, `f` file, `s` events, `a` answer, whole or as events).
 */
export function buildResources(transport: Transport, rows: readonly string[]): Tree {
  const root: Tree = {};
  for (const row of rows) {
    const [name = '', method = '', path = '', input = '', output = ''] = row.split(' ');
    let node = root;
    for (const segment of path.split('/')) {
      if (segment === '' || segment.startsWith('{')) continue;
      const key = camelCase(segment);
      node[key] ??= {};
      node = node[key] as Tree;
    }
    node[name] = methodOf(transport, method, `/api/v1${path}`, input, output);
  }
  return root;
}

/** `service-accounts` → `serviceAccounts`, `Users` → `users`. */
export function camelCase(segment: string): string {
  const joined = segment.replace(/[-_](.)/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

function methodOf(transport: Transport, method: string, template: string, input: string, output: string): Method {
  const parameters = template.match(/\{[^}]+\}/g) ?? [];
  return (...args) => {
    const rest = args.slice(parameters.length);
    const given = input === '-' ? undefined : rest.shift();
    const options = (rest[0] ?? {}) as CallOptions;
    let path = template;
    for (const [index, parameter] of parameters.entries()) {
      const value = args[index];
      // An empty one would ask for the list, or delete it.
      if (typeof value !== 'string' || value === '') throw new TypeError(`${parameter.slice(1, -1)} is missing`);
      path = path.replace(parameter, () => encodeURIComponent(value));
    }

    const query = input === 'q' ? (given as Record<string, unknown> | undefined) : undefined;
    const body: Pick<Outgoing, 'body' | 'isOnce'> =
      input === 'm' ? formOf(given as object) : { body: input === 'b' ? jsonOf(given) : null };
    const send = (accept: string, more: object = {}) =>
      transport({ method, path: withQuery(path, { ...query, ...more }), accept, ...body }, options);
    const json = async <T>(more?: object) => envelopeOf<T>(await send('application/json', more));

    if (output === 'p') return listOf(json);
    if (output === 'a') {
      const whole = () => callOf(json<components['schemas']['Message']>());
      return answerOf(transport, path, given, options, whole);
    }
    if (output === 's') return followAnswer(transport, path, options as StreamOptions);
    if (output === 'r')
      return callOf(send('application/json').then(async (answer) => answered(answer, await bare(answer))));
    if (output === 't') return callOf(send('text/plain').then(async (answer) => answered(answer, await answer.text())));
    if (output === 'f') return callOf(send('*/*').then((answer) => answered(answer, downloadOf(answer))));
    return callOf(json()) satisfies Call<unknown>;
  };
}

function listOf(json: <T>(more?: object) => Promise<Answered<T> & { nextCursor: string | null }>): Pages<unknown> {
  return pagesOf(async (cursor) => {
    const answer = await json<{ items: unknown[] }>(cursor === undefined ? {} : { cursor });
    return { ...answer, data: { items: answer.data.items, nextCursor: answer.nextCursor } };
  });
}

function jsonOf(value: unknown): Outgoing['body'] {
  const content = JSON.stringify(value ?? {});
  return () => ({ content, type: 'application/json' });
}

/** What is undefined, null or empty is left out. */
function withQuery(path: string, query: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

async function envelopeOf<T>(response: Response): Promise<Answered<T> & { nextCursor: string | null }> {
  const body = (await bare(response)) as { data: T; meta?: { nextCursor?: string | null } } | null;
  return { ...answered(response, (body?.data ?? null) as T), nextCursor: body?.meta?.nextCursor ?? null };
}

async function bare(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  try {
    return await response.json();
  } catch (cause) {
    throw new HanokError('answer_unreadable', { status: response.status, message: 'The answer is not JSON.', cause });
  }
}

function answered<T>(response: Response, data: T): Answered<T> {
  const { status, headers } = response;
  return { data, status, headers, etag: headers.get('etag'), requestId: headers.get('x-request-id') };
}
