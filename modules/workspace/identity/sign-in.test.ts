import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createBrowser, signIn } from '../../../tests/support/browser.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { createFirstAdmin, createServiceAccount, createUserWithPassword } from './index.ts';

const PASSWORD = 'seven tiled roofs over the brook';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let ann: string;

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management);
  const db = house.tenancy.database(house.tenant);
  await createFirstAdmin(db, { email: 'first@acme.test', name: 'First' });
  ann = await createUserWithPassword(db, {
    email: 'ann@acme.test',
    name: 'Ann',
    password: PASSWORD,
    roleKey: 'member',
  });
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

test('a member signs in, is given access tokens by refreshing, and signs out', async () => {
  const browser = createBrowser(server.app, server.publicUrl);
  const end = await signIn(browser, '/t/acme', { email: 'Ann@acme.test', password: PASSWORD }, '/t/acme/documents?x=1');
  expect(end).toBe('/t/acme/documents?x=1');
  const refreshed = await browser.go('/t/acme/session/refresh', { method: 'POST' });
  expect(refreshed.statusCode).toBe(200);
  const { accessToken, principal, workspace, expiresIn } = refreshed.json().data;
  expect({ principal, workspace, expiresIn }).toMatchObject({
    principal: { id: ann, email: 'ann@acme.test', role: { key: 'member', name: 'Member' } },
    workspace: { slug: 'acme' },
    expiresIn: 900,
  });
  const me = await browser.go('/api/v1/me', { headers: { authorization: `Bearer ${accessToken}` } });
  expect(me.json().data).toMatchObject({ id: ann, kind: 'person', permissions: principal.permissions });
  expect((await browser.go('/t/acme/session', { method: 'DELETE' })).statusCode).toBe(200);
  const after = await browser.go('/t/acme/session/refresh', { method: 'POST' });
  expect([after.statusCode, after.json().error.code]).toEqual([401, 'session_ended']);
  const late = await browser.go('/api/v1/me', { headers: { authorization: `Bearer ${accessToken}` } });
  expect(late.statusCode).toBe(401);
});

test('a service account gets a token for the API without naming it', async () => {
  const { clientId, clientSecret, id } = await createServiceAccount(house.tenancy.database(house.tenant), {
    name: 'Import',
    roleKey: 'admin',
  });
  const discovery = await server.app.inject('/t/acme/oauth/.well-known/openid-configuration');
  expect(discovery.json()).toMatchObject({
    issuer: 'http://localhost:3000/t/acme/oauth',
    token_endpoint: 'http://localhost:3000/t/acme/oauth/token',
    jwks_uri: 'http://localhost:3000/t/acme/oauth/jwks',
  });
  const answer = await server.app.inject({
    method: 'POST',
    url: '/t/acme/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }).toString(),
  });
  expect(answer.statusCode).toBe(200);
  const { access_token: token, expires_in: expiresIn } = answer.json();
  expect(expiresIn).toBe(900);
  const me = await server.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
  expect(me.json().data).toMatchObject({ id, kind: 'service', role: { key: 'admin' } });
});
