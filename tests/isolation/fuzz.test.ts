import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { UNWRITTEN } from '../../scripts/lib/openapi-rules.ts';
import { uploadReady } from '../support/documents.ts';
import { isRecord, type JsonSchema, type Requests, requestsOf, resolver, SHARP } from '../support/hostile.ts';
import { madeOfModules } from '../support/module-cases.ts';
import { createInstallation, type Installation, type Member } from '../support/workspace.ts';

/* Whatever is sent to whatever route: an answer with a stable code in both languages, and never a failure of ours. */

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema: JsonSchema;
}
interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  realm: 'public' | 'workspace' | 'operator' | undefined;
  parameters: Parameter[];
  body: JsonSchema | null;
  /** What the reference says that it can fail with; null while that is still to be written. */
  codes: readonly string[] | null;
}

/** Requests to each route; with the seed they make every run the same. Longer runs: see docs/guides/testing.md. */
const EACH = Number(process.env.HANOK_FUZZ_RUNS ?? 20);
const SEED = Number(process.env.HANOK_FUZZ_SEED ?? 20_261_124);

let house: Installation;
let acme: TenantRecord;
let owner: Member;
let victim: Member;
let operator: TestCaller;
let routes: Route[];
let things: Record<string, Record<string, string>>;
let requests: Requests;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'), { HANOK_RATE_LIMITS: '*.*=1000000000' });
  acme = await house.tenant('acme');
  await house.tenant('spare');
  owner = await house.member(acme, 'owner', 'Ann');
  victim = await house.member(acme, 'member', 'Vic');
  operator = await house.operator();
  const document = (await house.anonymous.inject({ url: '/api/v1/openapi.json' })).json<OpenApi>();
  routes = routesOf(document);
  // Neither the network nor a new database for each request: what is plausible here stays at home.
  requests = requestsOf(resolver(document), { slug: 'acme', provider: 'none' });
  things = await furnish();
});
afterAll(() => house.dispose());

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, JsonSchema> };
}
interface Operation {
  'x-hanok-realm'?: 'public' | 'workspace' | 'operator';
  parameters?: Parameter[];
  'x-hanok-errors'?: readonly string[];
  requestBody?: { content?: Record<string, { schema?: JsonSchema }> };
}

function routesOf({ paths }: OpenApi): Route[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Route['method'],
      path,
      realm: operation['x-hanok-realm'],
      parameters: operation.parameters ?? [],
      body: operation.requestBody?.content?.['application/json']?.schema ?? null,
      codes: UNWRITTEN.some((start) => path.startsWith(start)) ? null : (operation['x-hanok-errors'] ?? []),
    })),
  );
}

/** Something of each kind, so that hostile values meet code behind the first "not found". */
async function furnish(): Promise<typeof things> {
  const made = async (path: string, body: object) => (await owner.post<{ id: string }>(path, body)).data.id;
  const conversation = await made('/conversations', {});
  const answer = await owner.post<{ id: string }>(`/conversations/${conversation}/messages`, { content: 'Hello?' });
  const scim = async (path: string, payload: object) =>
    (await owner.inject({ method: 'POST', url: `/api/v1/scim/v2${path}`, payload })).json<{ id: string }>().id;
  const person = await scim('/Users', { userName: 'person@acme.test' });
  const group = await scim('/Groups', { displayName: 'Group' });
  const token = await made('/directory/tokens', { name: 'Directory' });
  const sso = await made('/sso/connections', { name: 'Provider of acme', issuer: 'https://id.acme.test' });
  return {
    ...(await madeOfModules(made)),
    documents: { id: (await uploadReady(owner, 'acme.md', 'Words.')).id },
    folders: { id: await made('/folders', { name: 'Folder' }) },
    conversations: { id: conversation, messageId: answer.data.id },
    roles: { key: (await owner.post<{ key: string }>('/roles', { name: 'Role of acme', permissions: [] })).data.key },
    members: { id: victim.id },
    scim: { userId: person, groupId: group },
    directory: { id: token, groupId: group },
    sso: { id: sso, domainId: await made(`/sso/connections/${sso}/domains`, { domain: 'acme.test' }) },
    management: { slug: 'spare' },
    workspaces: { slug: 'acme' },
  };
}

const callerOf = ({ realm }: Route): TestCaller =>
  realm === 'operator' ? operator : realm === 'workspace' ? owner : house.anonymous;

function encoded(value: unknown, length: number): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return encodeURIComponent(text.slice(0, length).toWellFormed());
}

/** The address of a route with its parameters filled with what is there. */
function plainAddress({ path }: Route): string {
  const known = things[path.split('/')[3] ?? ''] ?? {};
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(known[name] ?? 'x', 250));
}

interface Sent {
  url: string;
  payload: unknown;
  headers: Record<string, string>;
}

/** Requests to a route in which path, query, headers and body are right, wrong or missing, each for itself. */
function requestTo(route: Route): fc.Arbitrary<Sent> {
  const known = things[route.path.split('/')[3] ?? ''] ?? {};
  const { hostile } = requests;
  const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const inPath = fc.record(
    Object.fromEntries(
      named.map((name) => {
        const real = known[name];
        const spoilt = { weight: 1, arbitrary: hostile };
        return [name, real === undefined ? hostile : fc.oneof({ weight: 5, arbitrary: fc.constant(real) }, spoilt)];
      }),
    ),
  );
  const optional = (where: Parameter['in']) =>
    fc.record(
      Object.fromEntries(
        route.parameters
          .filter((parameter) => parameter.in === where)
          .map(({ name, schema }) => [name, fc.oneof(hostile, requests.plausible(schema, name))]),
      ),
      { requiredKeys: [] },
    );
  const body = route.body === null ? fc.constant(undefined) : requests.mutated(route.body);
  return fc
    .record({ inPath, query: optional('query'), headers: optional('header'), payload: body })
    .map(({ inPath, query, headers, payload }) => {
      const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(inPath[name], 250) || '%20');
      const search = Object.entries(query).map(([name, value]) => `${name}=${encoded(value, 4_000)}`);
      return {
        url: search.length === 0 ? path : `${path}?${search.join('&')}`,
        payload,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, encoded(value, 300)])),
      };
    });
}

async function send(who: TestCaller, options: Parameters<TestCaller['inject']>[0]) {
  const answer = await who.inject(options);
  return { status: answer.statusCode, type: String(answer.headers['content-type'] ?? ''), body: answer.body };
}

/** What is wrong with an answer; null: nothing. */
function problem(
  { status, type, body }: { status: number; type: string; body: string },
  codes: readonly string[] | null = null,
): string | null {
  if (status >= 500) return `${status} ${body.slice(0, 300)}`;
  if (status < 400) return null;
  if (!type.includes('json')) return `${status} is no JSON: ${body.slice(0, 100)}`;
  const parsed: unknown = JSON.parse(body);
  const error = isRecord(parsed) ? parsed.error : null;
  if (!isRecord(parsed) || parsed.success !== false || !isRecord(error)) return `${status} has no envelope: ${body}`;
  const { code, messages } = error;
  const told = isRecord(messages) && typeof messages.ko === 'string' && typeof messages.en === 'string';
  if (typeof code !== 'string' || !/^[a-z][a-z0-9_]*$/.test(code) || !told) return `${status} is not told: ${body}`;
  if (/node_modules|\bat .*:\d+:\d+|\bselect\b.+\bfrom\b|insert into|syntax error|violates/i.test(body))
    return `${status} tells what is inside: ${body}`;
  if (codes?.includes(code) === false) return `${status} ${code} is not among what the reference tells`;
  return null;
}

describe('no request is a failure of ours', () => {
  test(
    'hostile values in any parameter and any field of any route',
    async () => {
      expect(routes.length).toBeGreaterThan(50);
      const wrong: string[] = [];
      for (const route of routes) {
        const holds = fc.asyncProperty(requestTo(route), async ({ url, payload, headers }) => {
          const found = problem(
            await send(callerOf(route), {
              method: route.method,
              url,
              ...(payload === undefined || route.method === 'GET'
                ? { headers }
                : { payload: JSON.stringify(payload), headers: { ...headers, 'content-type': 'application/json' } }),
            }),
            route.codes,
          );
          if (found !== null) throw new Error(found);
        });
        const { failed, counterexample, errorInstance } = await fc.check(holds, { numRuns: EACH, seed: SEED });
        if (failed)
          wrong.push(`${route.method} ${JSON.stringify(counterexample).slice(0, 400)} → ${String(errorInstance)}`);
      }
      expect(wrong).toEqual([]);
      // The bombardment hit a server that works, not one that refused everything at its door.
      expect((await owner.get('/me')).status).toBe(200);
      expect((await operator.get('/management/tenants')).status).toBe(200);
    },
    240_000 + EACH * 10_000,
  );

  test('each of the sharpest values in each field and parameter, with the rest plausible', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const path = plainAddress(route);
      const shape =
        route.body === null || route.method === 'GET'
          ? null
          : fc.sample(requests.full(route.body), { numRuns: 1, seed: SEED })[0];
      const sent: { url: string; payload?: string }[] = SHARP.flatMap((value) => [
        ...route.parameters
          .filter((parameter) => parameter.in === 'query')
          .map(({ name }) => ({ url: `${path}?${name}=${encoded(value, 4_000)}` })),
        ...Object.keys(isRecord(shape) ? shape : {}).flatMap((name) =>
          [value, [value]].map((sharp) => ({
            url: path,
            payload: JSON.stringify({ ...Object(shape), [name]: sharp }),
          })),
        ),
      ]);
      for (const options of sent) {
        const headers = options.payload === undefined ? {} : { 'content-type': 'application/json' };
        const found = problem(await send(callerOf(route), { method: route.method, headers, ...options }), route.codes);
        if (found !== null) wrong.push(`${route.method} ${options.url} ${options.payload ?? ''} → ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test('bodies that are no bodies', async () => {
    const json = 'application/json';
    const bodies: [type: string, payload: string | Buffer][] = [
      [json, ''],
      [json, 'null'],
      [json, '[]'],
      [json, '1e999'],
      [json, '"text"'],
      [json, '{'],
      [json, '{"__proto__":{"admin":true}}'],
      [json, '{"constructor":{"prototype":{"admin":true}}}'],
      [json, '{"title":"\\ud800","name":"\\udfff","content":"\\ud800","body":"\\udc00"}'],
      [json, '{"title":"a\\u0000b","name":"a\\u0000b","content":"a\\u0000b","body":"a\\u0000b"}'],
      [json, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
      [json, '['.repeat(20_000)],
      [json, `{"title":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
      [json, JSON.stringify({ title: 'x'.repeat(900_000), content: 'x'.repeat(100_000) })],
      [json, JSON.stringify({ title: 'x'.repeat(2_000_000) })],
      ['application/json; charset=utf-16', '{}'],
      ['text/plain', 'text'],
      ['application/xml', '<a/>'],
      ['application/x-www-form-urlencoded', 'a=1&a=2'],
      ['', '{}'],
      ['nonsense', '{}'],
      ['multipart/form-data', 'x'],
      ['multipart/form-data; boundary=', 'x'],
      ['multipart/form-data; boundary=x', ''],
      ['multipart/form-data; boundary=x', '--x--\r\n'],
      ['multipart/form-data; boundary=x', '--x\r\n\r\n'],
    ];
    const wrong: string[] = [];
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      for (const [type, payload] of bodies) {
        const answer = await send(callerOf(route), {
          method: route.method,
          url: plainAddress(route),
          payload,
          headers: { 'content-type': type },
        });
        const found = problem(answer);
        if (found !== null)
          wrong.push(`${route.method} ${route.path} ${type} ${String(payload).slice(0, 60)} → ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test('addresses that try to be clever', async () => {
    const long = 'a'.repeat(5_000);
    const tricks = [
      '/api/v1/documents/%00',
      '/api/v1/documents/%zz',
      '/api/v1/documents/%E0%A4%A',
      '/api/v1/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      '/api/v1/documents/../../../etc/passwd',
      '/api/v1//documents',
      '/api/v1/documents/',
      '/API/V1/documents',
      `/api/v1/documents/${long}`,
      `/api/v1/workspaces/${long}`,
      `/api/v1/search?q=${'%F0%9F%8F%A0'.repeat(1_500)}`,
      '/api/v1/search?q=a&q=b&q=c',
      '/api/v1/search?q[a]=b',
      '/api/v1/search?q=%00',
      '/api/v1/search?q=%ff%fe',
      '/api/v1/documents?limit=1e2&limit=NaN',
      '/api/v1/documents?__proto__=1&constructor=2',
      '/t/acme/api/v1/me/../../../../operator',
      '/t/acme%2fapi/v1/me',
      '/t/acme/api%2fv1/me',
      '/t//api/v1/me',
      '/t/acme./api/v1/me',
      '/t/acme/api/v1',
      '/t/acme/t/acme/api/v1/me',
      '/t/nobody/oauth/token',
      '/t/%00/oauth/token',
      '/t/acme/oauth/%00',
      '/t/acme/oauth/auth?client_id=%00&redirect_uri=%00&response_type=code',
      '/t/acme/session/interaction/%00',
      '/t/acme/session/callback?code=%00&state=%00',
      '/t/acme/session/invitation?token=%00',
      `/t/acme/session/start?returnTo=${encodeURIComponent('//evil.test')}`,
      '/operator/session/interaction/x',
    ];
    const wrong: string[] = [];
    for (const url of tricks) {
      for (const who of [house.anonymous, owner]) {
        for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE', 'PUT'] as const) {
          const answer = await send(who, { method, url });
          const isOauth = /\/oauth\//.test(url);
          const found =
            method === 'HEAD' || isOauth ? (answer.status >= 500 ? String(answer.status) : null) : problem(answer);
          if (found !== null) wrong.push(`${method} ${url.slice(0, 100)} → ${found}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('hostile sign-ins', async () => {
    const values = [' ', 'a\u0000b', '\ud800'.toWellFormed(), "' or 1=1 --", 'x'.repeat(3_000), '%', '{}'];
    const wrong: string[] = [];
    for (const base of ['/t/acme', '/operator']) {
      for (const value of values) {
        const form = new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: value,
          client_secret: value,
          code: value,
          refresh_token: value,
          resource: value,
        });
        for (const grant of ['client_credentials', 'authorization_code', 'refresh_token', value]) {
          form.set('grant_type', grant);
          const answer = await send(house.anonymous, {
            method: 'POST',
            url: `${base}/oauth/token`,
            payload: form.toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          });
          if (answer.status >= 500)
            wrong.push(`${base} ${grant} ${JSON.stringify(value).slice(0, 40)} → ${answer.body}`);
        }
        for (const [method, path, body] of [
          ['POST', '/session/invitation', { token: value, password: value, name: value }],
          ['POST', '/session/interaction/x/login', { email: value, password: value }],
        ] as const) {
          const found = problem(await send(house.anonymous, { method, url: base + path, payload: body }));
          if (found !== null) wrong.push(`${base}${path} ${JSON.stringify(value).slice(0, 40)} → ${found}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
