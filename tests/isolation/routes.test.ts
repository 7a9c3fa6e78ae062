import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { uploadReady } from '../support/documents.ts';
import { MODULE_CASES, madeOfModules } from '../support/module-cases.ts';
import { signInPerson } from '../support/people.ts';
import { createInstallation, type Installation, type Member } from '../support/workspace.ts';

/* Every route there is, taken from the OpenAPI document of the server as production composes it. No exceptions list. */

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
interface Route {
  method: Method;
  /** With `{id}` where a parameter stands. */
  path: string;
  realm: 'workspace' | 'operator' | 'public';
}

let house: Installation;
let acme: TenantRecord;
let owner: Member;
let stranger: Member;
let operator: TestCaller;
let routes: Route[];
/** Ids of things of acme, by the first segment of the path that names them. */
let things: Record<string, Record<string, string>>;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  owner = await house.member(acme, 'owner', 'Ann');
  stranger = await house.member(await house.tenant('hanbit'), 'owner', 'Sam');
  operator = await house.operator();
  const { paths } = (await house.anonymous.inject({ url: '/api/v1/openapi.json' })).json<{
    paths: Record<string, Record<string, { 'x-hanok-realm'?: 'public' | 'workspace' | 'operator' }>>;
  }>();
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Method,
      path,
      realm: operation['x-hanok-realm'] ?? 'public',
    })),
  );
  things = await furnish();
});
afterAll(() => house.dispose());

/** Something of each kind in acme's house. */
async function furnish(): Promise<typeof things> {
  const made = async (path: string, body: object) => (await owner.post<{ id: string }>(path, body)).data.id;
  const conversation = await made('/conversations', {});
  const answer = await owner.post<{ id: string }>(`/conversations/${conversation}/messages`, { content: 'Hello?' });
  const email = 'person@acme.test';
  const scim = async (path: string, payload: object) =>
    (await owner.inject({ method: 'POST', url: `/api/v1/scim/v2${path}`, payload })).json<{ id: string }>().id;
  const person = await scim('/Users', { userName: email, displayName: 'A person of acme' });
  const group = await scim('/Groups', { displayName: 'A group of acme' });
  const token = await made('/directory/tokens', { name: 'A directory of acme' });
  const sso = await made('/sso/connections', { name: 'Provider of acme', issuer: 'https://id.acme.test' });
  const signedIn = { email: 'signed-in@acme.test', name: 'Somebody of acme', roleKey: 'member', locale: 'en' } as const;
  const personId = await house.app.seed.user(acme, { ...signedIn, password: 'seven tiled roofs over the brook' });
  await signInPerson({ app: house.app.http, publicUrl: house.publicUrl }, '/t/acme', {
    email: signedIn.email,
    password: 'seven tiled roofs over the brook',
  });
  const places = await owner.get<{ items: { id: string }[] }>(`/members/${personId}/sessions`);
  const sessionId = places.data.items[0]?.id ?? '';
  const application = await made('/applications', {
    name: 'An application of acme',
    kind: 'public',
    redirectUris: ['https://app.acme.test/callback'],
    scopes: ['tasks:read'],
  });
  const [identity] = await house.admin<{ id: string }>(
    acme,
    'insert into sso_identities (issuer, subject, user_id) values ($1, $2, $3) returning id',
    ['https://id.acme.test', 'somebody', personId],
  );
  const identityId = identity?.id ?? '';
  await house.admin(acme, 'insert into application_consents (user_id, application_id, scopes) values ($1, $2, $3)', [
    owner.id,
    application,
    ['tasks:read'],
  ]);
  return {
    ...(await madeOfModules(made)),
    applications: { id: application },
    'service-accounts': { id: await made('/service-accounts', { name: 'A script of acme', roleKey: 'viewer' }) },
    documents: { id: (await uploadReady(owner, 'acme.md', 'Words of acme.')).id },
    folders: { id: await made('/folders', { name: 'acme' }) },
    conversations: { id: conversation, messageId: answer.data.id },
    roles: { key: (await owner.post<{ key: string }>('/roles', { name: 'Role of acme', permissions: [] })).data.key },
    members: { id: personId, sessionId, identityId },
    me: { id: sessionId, applicationId: application, identityId },
    scim: { userId: person, groupId: group },
    directory: { id: token, groupId: group },
    sso: { id: sso, domainId: await made(`/sso/connections/${sso}/domains`, { domain: 'acme.test' }) },
  };
}

/** Kinds that have no route to read a single one by `/kind/id`. */
const UNREADABLE = new Set([
  'applications',
  'service-accounts',
  'members',
  'me',
  'folders',
  'scim',
  'directory',
  'sso',
  'roles',
]);

const of = (...realms: Route['realm'][]) => routes.filter(({ realm }) => realms.includes(realm));
const filled = ({ path }: Route, values: Record<string, string> = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? (name === 'slug' ? 'acme' : uuidv7()));

/** A body that is right for as many routes as possible: what is asked here must be refused before bodies are read. */
async function call(
  who: TestCaller,
  route: Route,
  url: string,
  body: object = {},
  headers: Record<string, string> = {},
) {
  const answer = await who.inject({
    method: route.method,
    url,
    headers,
    ...(route.method === 'GET' || route.method === 'DELETE' ? {} : { payload: body }),
  });
  const json = /^application\/(scim\+)?json/.test(String(answer.headers['content-type']));
  return {
    status: answer.statusCode,
    code: json ? answer.json<{ error: { code: string } | null }>().error?.code : undefined,
    body: answer.body,
  };
}
/** Calls each route; what is returned are those that did not answer as they should. */
async function offenders(
  list: Route[],
  ask: (route: Route) => Promise<{ status: number; code: string | undefined }>,
  expected: object,
) {
  expect(list.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  for (const route of list) {
    const { status, code } = await ask(route);
    const found = JSON.stringify({ status, code });
    if (found !== JSON.stringify(expected)) wrong.push(`${route.method} ${route.path} → ${found}`);
  }
  return wrong;
}

test('the document names the routes of every module, and each is of a realm', () => {
  for (const part of [
    '/me',
    '/members',
    '/roles',
    '/documents',
    '/folders',
    '/search',
    '/conversations',
    '/settings',
    '/tasks',
    '/audit',
    '/home',
    '/management/tenants',
  ])
    expect(
      routes.some(({ path }) => path.startsWith(`/api/v1${part}`)),
      part,
    ).toBe(true);
  expect(of('workspace').length).toBeGreaterThan(40);
  expect(of('operator').length).toBeGreaterThan(5);
  expect(of('operator').every(({ path }) => path.startsWith('/api/v1/management/'))).toBe(true);
  expect(of('workspace', 'public').some(({ path }) => path.startsWith('/api/v1/management/'))).toBe(false);
});

describe('on every route', () => {
  test('no token is 401', async () => {
    const wrong = await offenders(of('workspace', 'operator'), (route) => call(house.anonymous, route, filled(route)), {
      status: 401,
      code: 'unauthenticated',
    });
    expect(wrong).toEqual([]);
  });

  test('a token that is forged is 401', async () => {
    const [head, claims] = (owner.headers.authorization ?? '').slice(7).split('.');
    const none = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${claims}.`;
    const cut = `${head}.${claims}.`;
    const padded = `${head}.${claims}.${'A'.repeat(86)}`;
    for (const token of [none, cut, padded]) {
      const authorization = `Bearer ${token}`;
      const wrong = await offenders(
        of('workspace', 'operator'),
        (route) => call(house.anonymous, route, filled(route), {}, { authorization }),
        { status: 401, code: 'unauthenticated' },
      );
      expect(wrong).toEqual([]);
    }
  });

  test('a member’s token at another tenant’s address is 401, named by the path or by the host', async () => {
    const mismatch = { status: 401, code: 'tenant_mismatch' };
    const byPath = await offenders(
      of('workspace'),
      (route) => call(stranger, route, `/t/acme${filled(route)}`),
      mismatch,
    );
    expect(byPath).toEqual([]);
    const host = `acme.${new URL(house.publicUrl).hostname}`;
    const byHost = await offenders(
      of('workspace'),
      (route) => call(stranger, route, filled(route), {}, { host }),
      mismatch,
    );
    expect(byHost).toEqual([]);
  });

  test('an operator’s token is 401 on all of a workspace', async () => {
    expect((await operator.get('/management/tenants')).status).toBe(200);
    const refused = { status: 401, code: 'unauthenticated' };
    expect(await offenders(of('workspace'), (route) => call(operator, route, filled(route)), refused)).toEqual([]);
    expect(
      await offenders(of('workspace'), (route) => call(operator, route, `/t/acme${filled(route)}`), refused),
    ).toEqual([]);
  });

  test('a member’s token, an owner’s too, is 401 on all of the management', async () => {
    const refused = { status: 401, code: 'unauthenticated' };
    expect(await offenders(of('operator'), (route) => call(owner, route, filled(route)), refused)).toEqual([]);
  });

  test('what belongs to one tenant is 404 with another’s token, and stays as it was', async () => {
    const named = of('workspace').filter(({ path }) => path.includes('{'));
    const covered = new Set<string>();
    const bodies: Record<string, object> = {
      ...Object.assign({}, ...MODULE_CASES.map((module) => module.bodies)),
      'PATCH documents': { title: 'taken' },
      'PATCH folders': { name: 'taken' },
      'PATCH conversations': { title: 'taken' },
      'PATCH members': { roleKey: 'viewer' },
      'PATCH applications': { name: 'taken' },
      'PATCH service-accounts': { name: 'taken' },
      'PATCH roles': { name: 'taken' },
      'POST /api/v1/documents/{id}/shares': { roleKey: 'member' },
      'POST /api/v1/conversations/{id}/shares': { roleKey: 'member' },
      'PUT scim': { userName: 'x@acme.test', displayName: 'taken' },
      'PUT /api/v1/scim/v2/Groups/{groupId}': { displayName: 'taken' },
      'PATCH scim': { Operations: [{ op: 'replace', path: 'displayName', value: 'taken' }] },
      'PUT directory': { roleKey: null },
      'POST conversations': { content: 'taken' },
      'PATCH me': { name: 'taken' },
      'PATCH sso': { name: 'taken' },
      'POST sso': { domain: 'taken.test' },
    };
    for (const route of named) {
      const kind = route.path.split('/')[3] ?? '';
      covered.add(kind);
      const url = filled(route, things[kind]);
      const body = bodies[`${route.method} ${route.path}`] ?? bodies[`${route.method} ${kind}`] ?? {};
      const isUpload = kind === 'documents' && route.path.endsWith('/versions') && route.method === 'POST';
      const answer = isUpload ? await uploadAs(stranger, url) : await call(stranger, route, url, body);
      expect([`${route.method} ${route.path}`, answer.status]).toEqual([`${route.method} ${route.path}`, 404]);
      expect(answer.body).not.toMatch(/of acme|Ann/);
    }
    expect([...covered].sort()).toEqual(Object.keys(things).sort());
    for (const [kind, values] of Object.entries(things).filter(([kind]) => !UNREADABLE.has(kind)))
      expect((await owner.get(`/${kind}/${values.id}`)).status, kind).toBe(200);
    expect((await owner.get<{ role: { key: string } }>('/me')).data.role.key).toBe('owner');
  });

  test('no list of one tenant holds anything of another', async () => {
    const lists = of('workspace').filter(({ method, path }) => method === 'GET' && !path.includes('{'));
    const ids = Object.values(things).flatMap((values) => Object.values(values));
    for (const route of lists) {
      const query = route.path.endsWith('/search') ? '?q=acme' : '';
      const answer = await call(stranger, route, `${route.path}${query}`);
      expect([route.path, answer.status]).toEqual([route.path, 200]);
      for (const id of ids) expect(answer.body.includes(id), route.path).toBe(false);
      expect(answer.body, route.path).not.toMatch(/of acme/);
    }
  });
});

async function uploadAs(who: TestCaller, url: string): Promise<{ status: number; body: string }> {
  const form = new FormData();
  form.append('file', new Blob(['taken over']), 'x.md');
  const answer = await who.inject({ method: 'POST', url, payload: form });
  return { status: answer.statusCode, body: answer.body };
}
