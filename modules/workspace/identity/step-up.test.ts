import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { envelope, ok, operatorRoute, type Router, workspaceRoute } from '#platform/http/index.ts';
import { createTestCaller, type TestCaller } from '#platform/testing/http.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createBrowser, signIn } from '../../../tests/support/browser.ts';
import { createOauthClient } from '../../../tests/support/oauth-client.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { createFirstAdmin, createUserWithPassword } from './index.ts';

const CREDENTIALS = { email: 'ann@acme.test', password: 'seven tiled roofs over the brook' };

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;

const dangerous: Router = async (app) => {
  const schema = { response: { 200: envelope(z.literal('done')) } };
  app.post('/dangerous', { config: workspaceRoute(null, { stepUp: true }), schema }, async (request) =>
    ok(request, 'done' as const),
  );
  app.post('/management/dangerous', { config: operatorRoute(null, { stepUp: true }), schema }, async (request) =>
    ok(request, 'done' as const),
  );
};

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management, undefined, {}, [dangerous]);
  const db = house.tenancy.database(house.tenant);
  await createFirstAdmin(db, { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  await createUserWithPassword(db, { ...CREDENTIALS, name: 'Ann', roleKey: 'member' });
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

/** A fresh sign-in of Ann's. */
async function ann(): Promise<TestCaller & { session: string }> {
  const { access_token: token } = await (await createOauthClient(server, 'acme', CREDENTIALS)).tokens();
  const caller = createTestCaller(server.app, { authorization: `Bearer ${token}` });
  return { ...caller, session: String(decodeJwt(token).sid) };
}

test('a fresh sign-in does not count as proof; the password does, for this session alone', async () => {
  const [here, elsewhere] = [await ann(), await ann()];
  expect(await here.post('/dangerous')).toMatchObject({ status: 403, error: { code: 'step_up_required' } });
  expect((await here.get('/session/step-up')).data).toEqual({ methods: ['password'] });

  const proved = await here.post<{ until: string }>('/session/step-up', { password: CREDENTIALS.password });
  expect(proved.status).toBe(200);
  expect(Date.parse(proved.data.until) - Date.now()).toBeGreaterThan(290_000);
  expect((await here.post('/dangerous')).status).toBe(200);
  expect((await elsewhere.post('/dangerous')).status).toBe(403);
});

test('the proof is worth nothing after five minutes', async () => {
  const here = await ann();
  await here.post('/session/step-up', { password: CREDENTIALS.password });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 299_000 });
  try {
    expect((await here.post('/dangerous')).status).toBe(200);
    vi.setSystemTime(Date.now() + 2_000);
    expect((await here.post('/dangerous')).status).toBe(403);
  } finally {
    vi.useRealTimers();
  }
});

test('a wrong password proves nothing, is written down, and further ones have to wait', async () => {
  const here = await ann();
  const tries = [];
  for (let i = 0; i < 7; i++) tries.push(await here.post('/session/step-up', { password: 'wrong' }));
  expect(tries[0]).toMatchObject({ status: 400, error: { code: 'step_up_failed', fields: [{ path: 'password' }] } });
  expect(tries.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 429, 429]);
  expect((await here.post('/dangerous')).status).toBe(403);
  const [row] = await house.admin<{ count: string }>(
    `select count(*) from audit_events where action = 'session.step_up_failed' and actor_name = 'Ann'`,
  );
  expect(Number(row?.count)).toBe(5);
});

test('a step-up asks for a token and one field', async () => {
  const nobody = createTestCaller(server.app, {});
  expect((await nobody.post('/session/step-up', { password: 'x' })).status).toBe(401);
  expect((await nobody.get('/session/step-up')).status).toBe(401);
  const here = await ann();
  expect((await here.post('/session/step-up', {})).status).toBe(400);
  expect((await here.post('/session/step-up', { password: 'x', amr: ['pwd'] })).status).toBe(400);
  expect((await here.post('/management/session/step-up', { password: CREDENTIALS.password })).status).toBe(401);
});

test("an operator's step-up is the operators' own", async () => {
  const credentials = { email: 'ops@hanok.test', password: 'nine pine beams under one roof' };
  await server.operators.ensureOperator({ ...credentials, name: 'Ops' });
  const browser = createBrowser(server.app, server.publicUrl);
  await signIn(browser, '/operator', credentials);
  const grant = (await browser.go('/operator/session/refresh', { method: 'POST' })).json();
  const ops = createTestCaller(server.app, { authorization: `Bearer ${grant.data.accessToken}` });
  expect((await ops.post('/management/dangerous')).error?.code).toBe('step_up_required');
  expect((await ops.post('/management/session/step-up', { password: CREDENTIALS.password })).status).toBe(400);
  expect((await ops.post('/management/session/step-up', { password: credentials.password })).status).toBe(200);
  expect((await ops.post('/management/dangerous')).status).toBe(200);
});
