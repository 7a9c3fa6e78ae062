import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { uploadReady } from '../support/documents.ts';
import { signInPerson } from '../support/people.ts';
import { createInstallation, type Installation, type Member } from '../support/workspace.ts';

/*
 * Role × route × tenant. Routes and what they ask for come from the OpenAPI document, roles from the server, so that
 * whatever is added is asked here. There is no list of exceptions.
 */

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  realm: 'workspace' | 'operator';
  permission: string | null;
  stepUp: boolean;
}
interface Operation {
  'x-hanok-realm'?: Route['realm'] | 'public';
  'x-hanok-permission'?: string;
  'x-hanok-step-up'?: boolean;
}
type Expected = 'refused' | 'let in' | 'unknown';

/** Every role asks every route: more of both than fits into the time of other tests. */
vi.setConfig({ testTimeout: 90_000 });

const PASSWORD = 'seven tiled roofs over the brook';

let house: Installation;
let acme: TenantRecord;
let hanbit: TenantRecord;
let owner: Member;
let routes: Route[];
/** What there is to be allowed: the permissions that routes ask for. */
let asked: string[];

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'), { HANOK_RATE_LIMITS: '*.*=1000000000' });
  [acme, hanbit] = [await house.tenant('acme'), await house.tenant('hanbit')];
  owner = await house.member(acme, 'owner', 'Ann');
  const document = (await house.anonymous.inject({ url: '/api/v1/openapi.json' })).json<{
    paths: Record<string, Record<string, Operation>>;
  }>();
  routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const realm = operation['x-hanok-realm'];
      if (realm === undefined || realm === 'public') return [];
      const permission = operation['x-hanok-permission'] ?? null;
      const stepUp = operation['x-hanok-step-up'] === true;
      return [{ method: method.toUpperCase() as Route['method'], path, realm, permission, stepUp }];
    }),
  );
  asked = [...new Set(of('workspace').flatMap(({ permission }) => permission ?? []))].sort();
});
afterAll(() => house.dispose());

const of = (realm: Route['realm']) => routes.filter((route) => route.realm === realm);

async function ask(who: TestCaller, { method, path }: Route, prefix = '') {
  const url = prefix + path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'slug' ? 'nowhere' : uuidv7()));
  const answer = await who.inject({
    method,
    url,
    ...(method === 'GET' || method === 'DELETE' ? {} : { payload: {} }),
  });
  const json = answer.headers['content-type']?.toString().startsWith('application/json') === true;
  const code = json ? answer.json<{ error?: { code: string } | null }>().error?.code : undefined;
  return { status: answer.statusCode, code };
}

function verdict({ status }: { status: number }): Expected {
  if (status === 401) return 'unknown';
  return status === 403 ? 'refused' : 'let in';
}

/** Asks every route of a realm; what is returned are those that answered otherwise than `expected` says. */
async function offenders(
  who: TestCaller,
  realm: Route['realm'],
  expected: (route: Route) => Expected,
  prefix = '',
): Promise<string[]> {
  const wrong: string[] = [];
  for (const route of of(realm)) {
    const answer = await ask(who, route, prefix);
    // Letting in may still end in a 400 or 404 of what was asked for; it is no failure of ours.
    if (verdict(answer) !== expected(route) || answer.status >= 500)
      wrong.push(`${route.method} ${route.path} (${route.permission}) → ${answer.status} ${answer.code ?? ''}`);
  }
  return wrong;
}

const allowing = (permissions: readonly string[]) => (route: Route) =>
  route.permission === null || permissions.includes(route.permission) ? 'let in' : 'refused';

test('the document tells of every route what it asks for', () => {
  expect(of('workspace').length).toBeGreaterThan(60);
  expect(of('operator').length).toBeGreaterThan(5);
  expect(routes.some((route) => route.stepUp)).toBe(true);
  for (const permission of ['roles:manage', 'documents:read', 'members:manage', 'audit:read'])
    expect(asked).toContain(permission);
});

describe('in a workspace', () => {
  test('each role may exactly what it says: the built-in ones', async () => {
    const { items } = (await owner.get<{ items: { key: string; permissions: string[] }[] }>('/roles')).data;
    expect(items.length).toBeGreaterThan(4);
    for (const role of items) {
      const who = await house.member(acme, role.key, `Has ${role.key}`);
      expect([role.key, await offenders(who, 'workspace', allowing(role.permissions))]).toEqual([role.key, []]);
      expect([role.key, await offenders(who, 'operator', () => 'unknown')]).toEqual([role.key, []]);
    }
  });

  test('each role may exactly what it says: one permission each, and none', async () => {
    for (const permissions of [...asked.map((permission) => [permission]), []]) {
      const { data } = await owner.post<{ key: string }>('/roles', { name: `Only ${permissions[0]}`, permissions });
      const who = await house.member(acme, data.key, `May ${permissions[0] ?? 'nothing'}`);
      expect([permissions, await offenders(who, 'workspace', allowing(permissions))]).toEqual([permissions, []]);
    }
  });

  test('a person without a fresh proof of who he is does nothing that asks for it, an owner included', async () => {
    const email = 'person@acme.test';
    await house.app.seed.user(acme, { email, name: 'Person', password: PASSWORD, roleKey: 'owner', locale: 'en' });
    const server = { app: house.app.http, publicUrl: house.publicUrl };
    const person = await signInPerson(server, '/t/acme', { email, password: PASSWORD });
    const asking = of('workspace').filter((route) => route.stepUp);
    expect(asking.length).toBeGreaterThan(0);
    for (const route of asking)
      expect([route.path, await ask(person, route)]).toEqual([route.path, { status: 403, code: 'step_up_required' }]);
  });

  test('a token of another tenant, whatever its owner may do at home, is not known here', async () => {
    const stranger = await house.member(hanbit, 'owner', 'Sam');
    expect(await offenders(stranger, 'workspace', () => 'unknown', '/t/acme')).toEqual([]);
  });

  test('without a token nobody is known', async () => {
    expect(await offenders(house.anonymous, 'workspace', () => 'unknown')).toEqual([]);
    expect(await offenders(house.anonymous, 'operator', () => 'unknown')).toEqual([]);
  });
});

test('an operator of each role may exactly what it says, and is not known in any workspace', async () => {
  for (const role of ['super', 'support', 'billing', 'auditor']) {
    const known = (await house.mgmt<{ id: string }>('select id from operators')).map((row) => row.id);
    const who = await house.operator();
    await house.mgmt(`update operators set role = $1 where kind = 'service' and not id = any($2)`, [role, known]);
    const me = await who.get<{ role: { key: string }; permissions: string[] }>('/management/me');
    expect(me.data.role.key).toBe(role);
    expect([role, await offenders(who, 'operator', allowing(me.data.permissions))]).toEqual([role, []]);
    expect([role, await offenders(who, 'workspace', () => 'unknown')]).toEqual([role, []]);
  }
});

test('what is another member’s and not shared is 404 by its id, for an owner of the workspace too', async () => {
  const ann = await house.member(acme, 'member', 'Ann');
  const document = await uploadReady(ann, 'mine.md', 'Mine alone.', { visibility: 'private' });
  const conversation = await ann.post<{ id: string }>('/conversations', {});
  const message = await ann.post<{ id: string }>(`/conversations/${conversation.data.id}/messages`, { content: 'Hm?' });
  const things: Record<string, Record<string, string>> = {
    documents: { id: document.id },
    conversations: { id: conversation.data.id, messageId: message.data.id },
  };
  const own = of('workspace').filter(({ path }) => path.includes('{id}') && (path.split('/')[3] ?? '') in things);
  expect(own.length).toBeGreaterThan(15);
  for (const route of own) {
    const values = things[route.path.split('/')[3] ?? ''] ?? {};
    const url = route.path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? uuidv7());
    const isUpload = route.method === 'POST' && route.path.endsWith('/versions');
    const form = new FormData();
    form.append('file', new Blob(['taken over']), 'x.md');
    const body = route.path.endsWith('/shares')
      ? { roleKey: 'owner' }
      : route.method === 'PATCH'
        ? { title: 'x' }
        : { content: 'x' };
    const payload = isUpload ? form : route.method === 'POST' || route.method === 'PATCH' ? body : undefined;
    const answer = await owner.inject({ method: route.method, url, ...(payload === undefined ? {} : { payload }) });
    expect([`${route.method} ${route.path}`, answer.statusCode]).toEqual([`${route.method} ${route.path}`, 404]);
    expect(answer.body).not.toContain('Mine');
  }
});
