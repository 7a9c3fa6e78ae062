import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { envelope, ok, operatorRoute, publicRoute, type Router, workspaceRoute } from './index.ts';

let house: TestTenant;
let neighbour: TestTenant;
let server: TestServer;
let ann: TestCaller;
let mute: TestCaller;
let stranger: TestCaller;
let operator: TestCaller;
let annId: string;
/** Who has proved anew who he is. */
const proved = new Set<string>();

const who = z.object({ tenant: z.string(), name: z.string() });

const router: Router = async (app) => {
  app.get(
    '/who',
    { config: workspaceRoute('things:read'), schema: { response: { 200: envelope(who) } } },
    async (request) => ok(request, { tenant: request.context.tenant.slug, name: request.context.principal.name }),
  );
  app.get('/mine', { config: workspaceRoute(null) }, async (request) => ok(request, null));
  app.patch('/mine', { config: workspaceRoute(null) }, async (request) => ok(request, null));
  app.put('/keys', { config: workspaceRoute('things:read', { inPerson: true }) }, async (request) => ok(request, null));
  app.get('/hands', { config: workspaceRoute('things:read') }, async (request) =>
    ok(request, request.context.impersonator),
  );
  app.get('/me-too', { config: workspaceRoute(null, { anyScope: true }) }, async (request) =>
    ok(request, [...request.context.principal.permissions].sort()),
  );
  app.get('/fleet', { config: operatorRoute(null) }, async (request) =>
    ok(request, { name: request.operator.operator.name }),
  );
  app.post(
    '/things',
    {
      config: workspaceRoute('things:read'),
      schema: { body: z.strictObject({ name: z.string().min(1), size: z.number().int() }) },
    },
    async (request) => ok(request, request.body),
  );
  app.delete('/things', { config: workspaceRoute('things:read', { stepUp: true }) }, async (request) =>
    ok(request, request.context.session),
  );
  app.get('/open', { config: publicRoute }, async (request) => {
    // What a public route must not have.
    expect(() => request.context).toThrow();
    return ok(request, null);
  });
};

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  server = await createTestServer({
    houses: [house, neighbour],
    routers: [router],
    steppedUp: (userId) => proved.has(userId),
  });
  annId = await insertTestUser(house, 'Ann');
  ann = server.asPrincipal(testPrincipal(annId, ['things:read'], 'Ann'));
  mute = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Mute'), [], 'Mute'));
  stranger = server.asPrincipal(testPrincipal(await insertTestUser(neighbour), ['things:read'], 'Sam'), neighbour);
  operator = server.asOperator({ ...testPrincipal(await insertTestUser(house), [], 'Ops'), kind: 'operator' });
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), neighbour.dispose()]);
});

const at = (caller: TestCaller, url: string, headers: Record<string, string> = {}) =>
  caller.inject({ method: 'GET', url, headers });
const codeOf = (answer: { statusCode: number; json(): { error: { code: string } | null } }) =>
  `${answer.statusCode} ${answer.json().error?.code ?? 'ok'}`;

describe('authentication, authorization, tenant', () => {
  test('a token decides the tenant; the address may name it, and must agree', async () => {
    expect((await ann.get('/who')).data).toEqual({ tenant: 'acme', name: 'Ann' });
    expect((await stranger.get('/who')).data).toEqual({ tenant: 'hanbit', name: 'Sam' });
    expect(codeOf(await at(ann, '/t/acme/api/v1/who'))).toBe('200 ok');
    expect(codeOf(await at(ann, '/t/hanbit/api/v1/who'))).toBe('401 tenant_mismatch');
    expect(codeOf(await at(ann, '/api/v1/who', { host: 'acme.hanok.test' }))).toBe('200 ok');
    for (const host of ['hanbit.hanok.test', 'hanbit.hanok.test:8443', 'HANBIT.Hanok.Test', 'x.acme.hanok.test'])
      expect(codeOf(await at(ann, '/api/v1/who', { host }))).toBe('401 tenant_mismatch');
    expect(codeOf(await at(ann, '/t/acme/api/v1/who', { host: 'hanbit.hanok.test' }))).toBe('401 tenant_mismatch');
  });

  test('headers that a proxy would set are worth nothing without one', async () => {
    const forged = {
      'x-forwarded-host': 'hanbit.hanok.test',
      'x-forwarded-proto': 'https',
      forwarded: 'host=hanbit.hanok.test',
    };
    expect((await at(ann, '/api/v1/who', forged)).json().data.tenant).toBe('acme');
    expect((await at(ann, '/api/v1/who', { 'x-tenant-id': neighbour.tenant.id })).json().data.tenant).toBe('acme');
    expect(
      codeOf(await at(ann, '/api/v1/who', { host: 'hanbit.hanok.test', 'x-forwarded-host': 'acme.hanok.test' })),
    ).toBe('401 tenant_mismatch');
  });

  test('without a token, or with one that nobody issued, it is 401 and says how to authenticate', async () => {
    for (const authorization of [undefined, '', 'Bearer', 'Bearer nobody', 'Basic YTpi', 'Bearer a b']) {
      const answer = await at(server.anonymous, '/api/v1/who', authorization === undefined ? {} : { authorization });
      expect(codeOf(answer)).toBe('401 unauthenticated');
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    }
  });

  test('a token is no good in the query, nor in a cookie', async () => {
    const token = ann.headers.authorization?.slice(7);
    expect(codeOf(await at(server.anonymous, `/api/v1/who?access_token=${token}`))).toBe('401 unauthenticated');
    expect(codeOf(await at(server.anonymous, '/api/v1/who', { cookie: `access_token=${token}` }))).toBe(
      '401 unauthenticated',
    );
  });

  test('an operator’s token opens no workspace route, and a member’s no operator route', async () => {
    expect(codeOf(await at(operator, '/api/v1/who'))).toBe('401 unauthenticated');
    expect(codeOf(await at(operator, '/t/acme/api/v1/who'))).toBe('401 unauthenticated');
    expect(codeOf(await at(ann, '/api/v1/fleet'))).toBe('401 unauthenticated');
    expect(codeOf(await at(operator, '/api/v1/fleet'))).toBe('200 ok');
    expect(codeOf(await at(operator, '/t/acme/api/v1/fleet'))).toBe('401 tenant_mismatch');
  });

  test('a permission that is missing is 403 and named', async () => {
    const answer = await mute.get('/who');
    expect(answer).toMatchObject({
      status: 403,
      error: { code: 'forbidden', detail: 'This needs the permission things:read.' },
    });
  });

  test('authorization comes before the body is looked at', async () => {
    const send = (caller: TestCaller) =>
      caller.inject({ method: 'POST', url: '/api/v1/things', payload: { wrong: true } });
    expect(codeOf(await send(server.anonymous))).toBe('401 unauthenticated');
    expect(codeOf(await send(mute))).toBe('403 forbidden');
    expect(codeOf(await send(ann))).toBe('400 validation_failed');
  });

  test('a suspended tenant is 403 and one that is being made 503, from the next request on', async () => {
    const { tenant } = house;
    const states = [
      ['suspended', '403 tenant_suspended'],
      ['provisioning', '503 tenant_unavailable'],
      ['deleting', '503 tenant_unavailable'],
    ] as const;
    for (const [state, expected] of states) {
      tenant.state = state;
      expect(codeOf(await at(ann, '/api/v1/who'))).toBe(expected);
    }
    tenant.state = 'active';
    expect(codeOf(await at(ann, '/api/v1/who'))).toBe('200 ok');
  });

  test('somebody who is gone is 401', async () => {
    const gone = server.asPrincipal({ ...testPrincipal('x', ['things:read']) }, house);
    expect((await gone.get('/who')).status).toBe(200);
    const token = gone.headers.authorization ?? '';
    const other = await createTestServer({ houses: [house], routers: [router] });
    expect(codeOf(await other.app.inject({ url: '/api/v1/who', headers: { authorization: token } }))).toBe(
      '401 unauthenticated',
    );
    await other.close();
  });

  test('a public route needs no token, and sees nobody', async () => {
    expect((await server.anonymous.get('/open')).status).toBe(200);
  });
});

test('a route that says nothing of who may call it stops the boot', async () => {
  const open: Router = async (app) => {
    app.get('/forgotten', async () => 'everything');
  };
  const boot = createTestServer({ houses: [house], routers: [open] }).then(async (made) => made.app.ready());
  await expect(boot).rejects.toThrow('/forgotten');
});

describe('a route that asks to prove anew who somebody is', () => {
  const erase = (caller: TestCaller) => caller.inject({ method: 'DELETE', url: '/api/v1/things' });

  test('refuses a session that did not, and one whose permission is missing first of all', async () => {
    expect(codeOf(await erase(ann))).toBe('403 step_up_required');
    expect(codeOf(await erase(mute))).toBe('403 forbidden');
  });

  test('lets pass who did, and service accounts, which have no session', async () => {
    const bea = testPrincipal(await insertTestUser(house, 'Bea'), ['things:read'], 'Bea');
    proved.add(bea.id);
    expect((await erase(server.asPrincipal(bea))).json()).toMatchObject({ data: `session:${bea.id}` });
    const robot = testPrincipal(await insertTestUser(house, 'Robot'), ['things:read'], 'Robot');
    expect(codeOf(await erase(server.asPrincipal({ ...robot, kind: 'service' })))).toBe('200 ok');
  });
});

describe('a token of some scope', () => {
  const confinedTo = (scopes: string[], kind: 'person' | 'service' = 'person') => {
    const principal = { ...testPrincipal(annId, ['things:read', 'other:write'], 'Ann'), kind };
    return server.asPrincipal(principal, house, new Set(scopes));
  };

  test('may do what it was given for, and is told what it lacks', async () => {
    expect(codeOf(await at(confinedTo(['things:read']), '/api/v1/who'))).toBe('200 ok');
    const lacking = await at(confinedTo(['openid', 'other:write']), '/api/v1/who');
    expect(codeOf(lacking)).toBe('403 insufficient_scope');
    expect(lacking.headers['www-authenticate']).toBe('Bearer error="insufficient_scope", scope="things:read"');
  });

  test('adds nothing to what its person may do', async () => {
    const mute = server.asPrincipal(testPrincipal(annId, [], 'Ann'), house, new Set(['things:read']));
    expect(codeOf(await at(mute, '/api/v1/who'))).toBe('403 forbidden');
  });

  test('has no permissions beyond its scopes, wherever they are asked', async () => {
    expect((await at(confinedTo(['things:read']), '/api/v1/me-too')).json().data).toEqual(['things:read']);
    expect((await at(confinedTo([]), '/api/v1/me-too')).json().data).toEqual([]);
  });

  test('does not reach what concerns an account itself, unless the route says so', async () => {
    expect(codeOf(await at(confinedTo(['things:read']), '/api/v1/mine'))).toBe('403 insufficient_scope');
    expect(codeOf(await at(ann, '/api/v1/mine'))).toBe('200 ok');
  });

  test('never does what asks for a step-up, even if its person has just proved who he is', async () => {
    proved.add(annId);
    const answer = await confinedTo(['things:read']).inject({ method: 'DELETE', url: '/api/v1/things' });
    expect(codeOf(answer)).toBe('403 insufficient_scope');
    expect(answer.headers['www-authenticate']).toBe('Bearer error="insufficient_scope"');
    const script = await confinedTo(['things:read'], 'service').inject({ method: 'DELETE', url: '/api/v1/things' });
    expect(codeOf(script)).toBe('200 ok');
  });
});

describe('an operator who acts in the name of a member', () => {
  const support = (permissions = ['impersonate']) => testPrincipal(uuidv7(), permissions, 'Sam');
  const member = () => testPrincipal(annId, ['things:read'], 'Ann');

  test('does what the member may, and the request names both', async () => {
    const sam = support();
    const acting = server.asImpersonator(sam, member());
    expect((await acting.get<{ name: string }>('/who')).data.name).toBe('Ann');
    expect((await acting.get('/hands')).data).toMatchObject({ id: sam.id, name: 'Sam' });
    expect((await acting.post('/things', { name: 'x', size: 1 })).status).toBe(200);
    expect((await acting.get('/mine')).status).toBe(200);
    expect((await ann.get('/hands')).data).toBeNull();
  });

  test('never does what only the person can: what asks for a step-up, the own account, and what is marked so', async () => {
    const acting = server.asImpersonator(support(), member());
    for (const answer of [acting.delete('/things'), acting.patch('/mine'), acting.put('/keys')])
      expect((await answer).error?.code).toBe('not_while_impersonating');
    expect((await ann.put('/keys')).status).toBe(200);
  });

  test('is let through no longer once he may not impersonate any more', async () => {
    expect((await server.asImpersonator(support([]), member()).get('/who')).status).toBe(401);
  });
});
