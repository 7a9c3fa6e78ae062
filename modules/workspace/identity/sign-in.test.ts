import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type Browser, createBrowser, signIn } from '../../../tests/support/browser.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { createFirstAdmin, createServiceAccount, createUserWithPassword } from './index.ts';

const PASSWORD = 'seven tiled roofs over the brook';
const ANN = { email: 'ann@acme.test', password: PASSWORD };

let house: TestTenant;
let other: TestTenant;
let management: TestManagement;
let server: SignInServer;
let ann: string;
let browser: Browser;
let visitors = 0;

beforeAll(async () => {
  [house, other, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestTenant(inject('pgAdminUrl'), 'other'),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house, other], management);
  for (const { tenancy, tenant } of [house, other]) {
    await createFirstAdmin(tenancy.database(tenant), { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  }
  ann = await createUserWithPassword(house.tenancy.database(house.tenant), { ...ANN, name: 'Ann', roleKey: 'member' });
  await createUserWithPassword(other.tenancy.database(other.tenant), { ...ANN, name: 'Ann', roleKey: 'viewer' });
});
beforeEach(() => {
  // Each from an address of his own, so that limits of one test do not reach the next.
  browser = newVisitor();
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), other.dispose(), management.dispose()]);
});

const newVisitor = () => createBrowser(server.app, server.publicUrl, `203.0.113.${++visitors}`);
const refresh = (who = browser, slug = 'acme') => who.go(`/t/${slug}/session/refresh`, { method: 'POST' });
const api = async (token: string) =>
  (await server.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } })).statusCode;
const lastEvents = async (limit: number) =>
  (
    await house.admin<{ action: string }>(
      `select action from audit_events order by occurred_at desc, id desc limit ${limit}`,
    )
  ).map((row) => row.action);

/** Opens the sign-in page. @returns the address of its login endpoint */
async function openSignInPage(who = browser, start = '/t/acme/session/start'): Promise<string> {
  const page = await who.follow(start, (path) => path.startsWith('/t/acme/signin'));
  const uid = new URL(page, server.publicUrl).searchParams.get('uid');
  return `/t/acme/session/interaction/${uid}`;
}

test('a member signs in, is given access tokens by refreshing, and signs out', async () => {
  const end = await signIn(
    browser,
    '/t/acme',
    { email: ' Ann@ACME.test ', password: PASSWORD },
    '/t/acme/documents?x=1',
  );
  expect(end).toBe('/t/acme/documents?x=1');
  const refreshed = await refresh();
  expect(refreshed.statusCode).toBe(200);
  expect(refreshed.headers['cache-control']).toBe('no-store');
  const { accessToken, principal, workspace, expiresIn } = refreshed.json().data;
  expect({ principal, workspace, expiresIn }).toMatchObject({
    principal: { id: ann, email: 'ann@acme.test', role: { key: 'member', name: 'Member' }, locale: 'en' },
    workspace: { slug: 'acme' },
    expiresIn: 900,
  });
  const me = await browser.go('/api/v1/me', { headers: { authorization: `Bearer ${accessToken}` } });
  expect(me.json().data).toMatchObject({ id: ann, kind: 'person', permissions: principal.permissions });
  expect((await browser.go('/t/acme/session', { method: 'DELETE' })).statusCode).toBe(200);
  expect(browser.cookie('hanok_session_acme')).toBeUndefined();
  expect((await refresh()).json().error.code).toBe('session_ended');
  expect(await api(accessToken)).toBe(401);
  expect(await lastEvents(2)).toEqual(['session.signed_out', 'session.signed_in']);
});

test('without being told where to, a sign-in ends at home; it never ends elsewhere', async () => {
  expect(await signIn(browser, '/t/acme', ANN)).toBe('/t/acme');
  for (const returnTo of ['https://evil.test/', '//evil.test', '/\\evil.test']) {
    expect(await signIn(newVisitor(), '/t/acme', ANN, returnTo)).toMatch(/^\/t\/acme$|^\/evil\.test$/);
  }
});

test('the refresh token lives in a cookie that no script reads, and nowhere else', async () => {
  await signIn(browser, '/t/acme', ANN);
  const token = browser.cookie('hanok_session_acme') ?? '';
  const answer = await refresh();
  expect(token.length).toBeGreaterThan(40);
  const [cookie] = answer.cookies.filter(({ name }) => name.includes('session'));
  expect(cookie).toMatchObject({ name: 'hanok_session_acme', httpOnly: true, sameSite: 'Strict', path: '/' });
  expect(answer.body).not.toContain(cookie?.value);
  expect(answer.body).not.toContain(token);
});

test('tabs of one browser that refresh at once, or one after the other with the old token, stay signed in', async () => {
  await signIn(browser, '/t/acme', ANN);
  const old = browser.cookie('hanok_session_acme') ?? '';
  const answers = await Promise.all(Array.from({ length: 20 }, () => refresh()));
  expect(answers.map((answer) => answer.statusCode)).toEqual(Array.from({ length: 20 }, () => 200));
  browser.setCookie('hanok_session_acme', old);
  expect((await refresh()).statusCode).toBe(200);
  expect((await refresh()).statusCode).toBe(200);
});

test('a stolen old token, brought by another browser, ends the session of both', async () => {
  await signIn(browser, '/t/acme', ANN);
  const old = browser.cookie('hanok_session_acme') ?? '';
  const { accessToken } = (await refresh()).json().data;
  const thief = newVisitor();
  thief.setCookie('hanok_session_acme', old);
  expect((await refresh(thief)).statusCode).toBe(401);
  expect(await api(accessToken)).toBe(401);
  expect((await refresh()).statusCode).toBe(401);
});

test('two workspaces in one browser do not disturb each other', async () => {
  await signIn(browser, '/t/acme', ANN);
  await signIn(browser, '/t/other', ANN);
  expect((await refresh(browser, 'acme')).json().data).toMatchObject({
    workspace: { slug: 'acme' },
    principal: { role: { key: 'member' } },
  });
  expect((await refresh(browser, 'other')).json().data).toMatchObject({
    workspace: { slug: 'other' },
    principal: { role: { key: 'viewer' } },
  });
  await browser.go('/t/acme/session', { method: 'DELETE' });
  expect([(await refresh(browser, 'acme')).statusCode, (await refresh(browser, 'other')).statusCode]).toEqual([
    401, 200,
  ]);
});

test("one workspace's refresh token and access token are worth nothing at another", async () => {
  await signIn(browser, '/t/acme', ANN);
  const token = browser.cookie('hanok_session_acme') ?? '';
  const { accessToken } = (await refresh()).json().data;
  const at = await server.app.inject({
    url: '/t/other/api/v1/me',
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect([at.statusCode, at.json().error.code]).toEqual([401, 'tenant_mismatch']);
  browser.setCookie('hanok_session_other', token);
  expect((await refresh(browser, 'other')).statusCode).toBe(401);
});

describe('the sign-in page', () => {
  test('tells where one signs in, and a wrong password from a right one, no more', async () => {
    const page = await openSignInPage(browser, '/t/acme/session/start?loginHint=ann%40acme.test');
    expect((await browser.go(page)).json().data).toMatchObject({
      workspace: { slug: 'acme' },
      loginHint: 'ann@acme.test',
    });
    const attempt = (body: object) => browser.go(`${page}/login`, { method: 'POST', body });
    const [wrong, unknown, service] = await Promise.all([
      attempt({ ...ANN, password: 'not the one that it should be' }),
      attempt({ ...ANN, email: 'nobody@acme.test' }),
      attempt({ ...ANN, email: 'first@acme.test' }),
    ]);
    for (const answer of [wrong, unknown, service]) {
      expect([answer.statusCode, answer.json().error.code]).toEqual([401, 'invalid_credentials']);
    }
    expect(await lastEvents(3)).toEqual(Array.from({ length: 3 }, () => 'session.sign_in_failed'));
    expect((await attempt({ email: 'x' })).statusCode).toBe(400);
    expect((await attempt({ ...ANN, extra: 1 })).statusCode).toBe(400);
    expect((await attempt(ANN)).statusCode).toBe(200);
  });

  test('slows guessing down: 429 with Retry-After, while another address still gets in', async () => {
    const page = await openSignInPage();
    const guess = () =>
      browser.go(`${page}/login`, { method: 'POST', body: { ...ANN, password: 'wrong, as often as it takes' } });
    const answers = await Promise.all(Array.from({ length: 8 }, guess));
    const limited = answers.filter((answer) => answer.statusCode === 429);
    expect(limited).toHaveLength(3);
    expect(Number(limited[0]?.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(limited[0]?.json().error.code).toBe('rate_limited');
    expect(await signIn(newVisitor(), '/t/acme', ANN)).toBe('/t/acme');
  });

  test('serves only the browser that opened it', async () => {
    const page = await openSignInPage();
    const stranger = newVisitor();
    for (const visit of [stranger.go(page), stranger.go(`${page}/login`, { method: 'POST', body: ANN })]) {
      const answer = await visit;
      expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'interaction_expired']);
    }
    // Nor does a stranger get on with a sign-in that somebody else has completed.
    const login = await browser.go(`${page}/login`, { method: 'POST', body: ANN });
    const stolen = await stranger.go(login.json().data.redirectTo);
    expect(stolen.headers.location).toBe('/t/acme/session/start');
  });

  test('may be open in two tabs at once', async () => {
    const [first, second] = [await openSignInPage(), await openSignInPage()];
    for (const page of [first, second]) {
      const login = await browser.go(`${page}/login`, { method: 'POST', body: ANN });
      expect(await browser.follow(login.json().data.redirectTo, (path) => path === '/t/acme')).toBe('/t/acme');
      expect((await refresh()).statusCode).toBe(200);
    }
  });

  test('works once', async () => {
    const page = await openSignInPage();
    const login = await browser.go(`${page}/login`, { method: 'POST', body: ANN });
    await browser.follow(login.json().data.redirectTo, (path) => path === '/t/acme');
    expect((await browser.go(`${page}/login`, { method: 'POST', body: ANN })).statusCode).toBe(404);
  });

  test('lets somebody else sign in where another was before', async () => {
    const db = house.tenancy.database(house.tenant);
    const bo = await createUserWithPassword(db, {
      email: 'bo@acme.test',
      name: 'Bo',
      password: PASSWORD,
      roleKey: 'viewer',
    });
    await signIn(browser, '/t/acme', ANN);
    const before = (await refresh()).json().data.accessToken;
    await signIn(browser, '/t/acme', { email: 'bo@acme.test', password: PASSWORD });
    expect((await refresh()).json().data.principal.id).toBe(bo);
    // The session that the browser held before has ended with it.
    expect(await api(before)).toBe(401);
  });
});

test('a callback that this browser did not ask for signs nobody in', async () => {
  const page = await openSignInPage();
  const login = await browser.go(`${page}/login`, { method: 'POST', body: ANN });
  const callback = await browser.follow(login.json().data.redirectTo, (path) => path.includes('/session/callback'));
  const stranger = newVisitor();
  const answer = await stranger.go(callback);
  expect(answer.headers.location).toBe('/t/acme/session/start');
  expect(stranger.cookie('hanok_session')).toBeUndefined();
  expect((await browser.go('/t/acme/session/callback?code=x&state=y')).headers.location).toBe('/t/acme/session/start');
  // Nor is one sign-in's cookie good for another's state.
  const mine = browser.cookie('hanok_signin_') ?? '';
  browser.setCookie(
    `hanok_signin_${createHash('sha256').update('other').digest('hex').slice(0, 12)}`,
    mine,
    '/t/acme/session',
  );
  const mixed = await browser.go(`${callback.replace(/state=[^&]*/, 'state=other')}`);
  expect(mixed.headers.location).toBe('/t/acme/session/start');
  expect((await browser.go(callback)).headers.location).toBe('/t/acme');
});

test('sign-ins that were begun and left do not pile up in the browser', async () => {
  for (let i = 0; i < 20; i++) await browser.go('/t/acme/session/start');
  const left = [...browser.cookies.keys()].filter((name) => name.includes('hanok_signin'));
  expect(left.length).toBeLessThanOrEqual(5);
  expect(await signIn(browser, '/t/acme', ANN)).toBe('/t/acme');
});

test("another site's page can neither refresh nor sign out", async () => {
  await signIn(browser, '/t/acme', ANN);
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.test' },
    { origin: 'null' },
    { origin: 'http://localhost:3001' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    for (const [method, path] of [
      ['POST', '/t/acme/session/refresh'],
      ['DELETE', '/t/acme/session'],
    ] as const) {
      const answer = await browser.go(path, { method, headers });
      expect([answer.statusCode, answer.json().error.code], JSON.stringify(headers)).toEqual([403, 'cross_site']);
    }
  }
  const bare = await server.app.inject({
    method: 'POST',
    url: '/t/acme/session/refresh',
    headers: { host: 'localhost:3000' },
  });
  expect(bare.statusCode).toBe(403);
  expect((await refresh()).statusCode).toBe(200);
});

test('whoever comes by another loopback name is sent to the public address', async () => {
  const answer = await server.app.inject({
    url: '/t/acme/session/start?returnTo=%2Ft%2Facme',
    headers: { host: '127.0.0.1:3000' },
  });
  expect(answer.headers.location).toBe('http://localhost:3000/t/acme/session/start?returnTo=%2Ft%2Facme');
  const proxied = await server.app.inject({ url: '/t/acme/session/start', headers: { host: 'internal:8080' } });
  expect(proxied.headers.location).toMatch(/^\/t\/acme\/oauth\/auth\?/);
});

test('under https every cookie is Secure, and the refresh token has the __Host- prefix', async () => {
  const secure = await createSignInServer([house], management, 'https://hanok.test');
  try {
    const visitor = createBrowser(secure.app, secure.publicUrl);
    const seen: { name: string; secure?: boolean; httpOnly?: boolean; domain?: string }[] = [];
    const go = visitor.go;
    visitor.go = async (...args) => {
      const answer = await go(...args);
      seen.push(...answer.cookies);
      return answer;
    };
    const start = await visitor.go('/t/acme/session/start');
    const authorize = await visitor.go(start.headers.location ?? '');
    const uid = new URL(authorize.headers.location ?? '', secure.publicUrl).searchParams.get('uid');
    const login = await visitor.go(`/t/acme/session/interaction/${uid}/login`, { method: 'POST', body: ANN });
    const resumed = await visitor.go(login.json().data.redirectTo);
    const { pathname, search } = new URL(resumed.headers.location ?? '');
    await visitor.go(pathname + search);
    expect((await visitor.go('/t/acme/session/refresh', { method: 'POST' })).statusCode).toBe(200);
    expect(visitor.cookie('__Host-hanok_session_acme')).toBeDefined();
    expect(seen.length).toBeGreaterThan(5);
    for (const cookie of seen) expect(cookie).toMatchObject({ secure: true, httpOnly: true });
    expect(seen.filter((cookie) => cookie.domain !== undefined)).toEqual([]);
  } finally {
    await secure.close();
  }
});

test('a disabled member is out at once, and being enabled again does not bring the session back', async () => {
  await signIn(browser, '/t/acme', ANN);
  const { accessToken } = (await refresh()).json().data;
  const db = house.tenancy.database(house.tenant);
  const { clientId, clientSecret } = await createServiceAccount(db, { name: 'Admin script', roleKey: 'admin' });
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  });
  const answer = await server.app.inject({
    method: 'POST',
    url: '/t/acme/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: form.toString(),
  });
  const authorization = `Bearer ${answer.json().access_token}`;
  const change = (status: string) =>
    server.app.inject({
      method: 'PATCH',
      url: `/api/v1/members/${ann}`,
      headers: { authorization },
      payload: { status },
    });

  expect(await api(accessToken)).toBe(200);
  expect((await change('disabled')).json().data).toMatchObject({ id: ann, status: 'disabled' });
  expect(await api(accessToken)).toBe(401);
  expect((await refresh()).statusCode).toBe(401);
  const page = await openSignInPage(newVisitor());
  expect(page).toMatch(/interaction/);
  await expect(signIn(newVisitor(), '/t/acme', ANN)).rejects.toThrow('login answered 401');
  expect((await change('active')).json().data.status).toBe('active');
  expect(await api(accessToken)).toBe(401);
  expect(await signIn(newVisitor(), '/t/acme', ANN)).toBe('/t/acme');
});

test('a service account gets a token for the API without naming it', async () => {
  const db = house.tenancy.database(house.tenant);
  const { clientId, clientSecret, id } = await createServiceAccount(db, { name: 'Import', roleKey: 'admin' });
  const discovery = await server.app.inject('/t/acme/oauth/.well-known/openid-configuration');
  const answer = await server.app.inject({
    method: 'POST',
    url: new URL(discovery.json().token_endpoint).pathname,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
    },
    payload: 'grant_type=client_credentials',
  });
  expect(answer.statusCode).toBe(200);
  const { access_token: token, expires_in: expiresIn, token_type: type } = answer.json();
  expect([expiresIn, type]).toEqual([900, 'Bearer']);
  const me = await server.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
  expect(me.json().data).toMatchObject({ id, kind: 'service', email: null, role: { key: 'admin' } });
});
