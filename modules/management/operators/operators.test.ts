import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createFirstAdmin, createServiceAccount, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createBrowser, signIn } from '../../../tests/support/browser.ts';
import { BUILT_IN_ROLES, CATALOGUE } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';

const OP = { email: 'op@hanok.test', password: 'the beams are pine, the floor is warm' };

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let operator: string;

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management);
  await createFirstAdmin(
    house.tenancy.database(house.tenant),
    { email: 'first@acme.test', name: 'First' },
    BUILT_IN_ROLES,
  );
  operator = (await server.operators.ensureOperator({ ...OP, name: 'Op' })).id;
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

const get = (path: string, token: string) =>
  server.app.inject({ url: `/api/v1${path}`, headers: { authorization: `Bearer ${token}` } });

async function clientToken(base: string, account: { clientId: string; clientSecret: string }): Promise<string> {
  const answer = await server.app.inject({
    method: 'POST',
    url: `${base}/oauth/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: account.clientId,
      client_secret: account.clientSecret,
    }).toString(),
  });
  return answer.json().access_token;
}

test('an operator signs in at an issuer of his own, refreshes and signs out', async () => {
  const browser = createBrowser(server.app, server.publicUrl);
  expect(await signIn(browser, '/operator', OP, '/console/tenants')).toBe('/console/tenants');
  const { data } = (await browser.go('/operator/session/refresh', { method: 'POST' })).json();
  expect(data).toMatchObject({
    workspace: null,
    principal: {
      id: operator,
      email: OP.email,
      role: { key: 'super' },
      permissions: CATALOGUE.permissions('management')
        .map(({ key }) => key)
        .sort(),
    },
  });
  expect(decodeJwt(data.accessToken)).toMatchObject({ iss: 'http://localhost:3000/operator/oauth', sub: operator });
  expect((await get('/management/me', data.accessToken)).json().data).toMatchObject({ id: operator, name: 'Op' });
  await browser.go('/operator/session', { method: 'DELETE' });
  expect((await get('/management/me', data.accessToken)).statusCode).toBe(401);
  expect((await browser.go('/operator/session/refresh', { method: 'POST' })).statusCode).toBe(401);
});

test('a wrong password does not open the console', async () => {
  const browser = createBrowser(server.app, server.publicUrl);
  await expect(signIn(browser, '/operator', { ...OP, password: 'the beams are oak' })).rejects.toThrow('answered 401');
  await expect(signIn(browser, '/operator', { email: 'first@acme.test', password: OP.password })).rejects.toThrow(
    'answered 401',
  );
});

test('tokens of operators open the management API and nothing of a tenant, and the other way round', async () => {
  const ours = await clientToken('/operator', await server.operators.createServiceAccount({ name: 'Script' }));
  const account = await createServiceAccount(house.tenancy.database(house.tenant), {
    name: 'Script',
    roleKey: 'owner',
  });
  const theirs = await clientToken('/t/acme', account);
  expect((await get('/management/me', ours)).json().data).toMatchObject({ role: { key: 'super' }, email: null });
  expect((await get('/me', ours)).statusCode).toBe(401);
  expect((await get('/members', ours)).statusCode).toBe(401);
  expect((await get('/me', theirs)).statusCode).toBe(200);
  expect((await get('/management/me', theirs)).statusCode).toBe(401);
  expect(await clientToken('/operator', account)).toBeUndefined();
});

test('a token of an operator is of no tenant, whatever the address names', async () => {
  const token = await clientToken('/operator', await server.operators.createServiceAccount({ name: 'Script' }));
  const answer = await server.app.inject({
    url: '/t/acme/api/v1/management/me',
    headers: { authorization: `Bearer ${token}` },
  });
  expect([answer.statusCode, answer.json().error.code]).toEqual([401, 'tenant_mismatch']);
});

test('sessions of an operator and of a member live side by side in one browser', async () => {
  const ann = { email: 'ann@acme.test', password: 'seven tiled roofs over the brook' };
  await createUserWithPassword(house.tenancy.database(house.tenant), { ...ann, name: 'Ann', roleKey: 'member' });
  const browser = createBrowser(server.app, server.publicUrl, '203.0.113.80');
  await signIn(browser, '/operator', OP);
  await signIn(browser, '/t/acme', ann);
  const refresh = async (base: string) =>
    (await browser.go(`${base}/session/refresh`, { method: 'POST' })).json().data.principal.email;
  expect([await refresh('/operator'), await refresh('/t/acme')]).toEqual([OP.email, ann.email]);
});

test('an operator who is disabled is out within five seconds, and does not come back in', async () => {
  const browser = createBrowser(server.app, server.publicUrl, '203.0.113.81');
  const gone = { email: 'gone@hanok.test', password: 'a gate that closes by itself' };
  const { id } = await server.operators.ensureOperator({ ...gone, name: 'Gone' });
  await signIn(browser, '/operator', gone);
  const { accessToken } = (await browser.go('/operator/session/refresh', { method: 'POST' })).json().data;
  await management.admin(`update operators set status = 'disabled' where id = $1`, [id]);
  await expect
    .poll(async () => (await get('/management/me', accessToken)).statusCode, { timeout: 5_000, interval: 250 })
    .toBe(401);
  expect((await browser.go('/operator/session/refresh', { method: 'POST' })).statusCode).toBe(401);
  await expect(signIn(browser, '/operator', gone)).rejects.toThrow('answered 401');
});

test('an operator is made once, and keeps his password', async () => {
  const again = await server.operators.ensureOperator({
    email: 'OP@hanok.test',
    name: 'Other',
    password: 'another one that is long enough',
  });
  expect(again).toEqual({ id: operator, created: false });
  await signIn(createBrowser(server.app, server.publicUrl, '203.0.113.82'), '/operator', OP);
  expect(await server.operators.sweep()).toBeGreaterThanOrEqual(0);
});
