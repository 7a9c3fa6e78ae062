import type { LightMyRequestResponse } from 'fastify';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createFirstAdmin, createServiceAccount, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type Browser, createBrowser } from '../../../tests/support/browser.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';

/* A real client library (openid-client) against the real issuer; people come by a browser that follows by hand. */

const PASSWORD = 'seven tiled roofs over the brook';
const CALLBACK = 'https://app.example.test/callback';
const ISSUER = 'http://localhost:3000/t/acme/oauth';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let annId: string;
let admin: (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object) => Promise<Answer>;

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what is asked of it is what the test is about
  data: any;
}

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management);
  const db = house.tenancy.database(house.tenant);
  await createFirstAdmin(db, { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  annId = await createUserWithPassword(db, {
    email: 'ann@acme.test',
    name: 'Ann',
    password: PASSWORD,
    roleKey: 'member',
  });
  await createUserWithPassword(db, { email: 'ben@acme.test', name: 'Ben', password: PASSWORD, roleKey: 'admin' });
  // A service account of an administrator's role: nobody has to type a password before each change.
  const robot = await createServiceAccount(db, { name: 'Robot', roleKey: 'admin' });
  const token = await serviceToken(robot);
  admin = async (method, path, body) => {
    const answer = await call(token.access_token ?? '', method, path, body);
    return { status: answer.statusCode, data: answer.json().data };
  };
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

function call(token: string, method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object) {
  return server.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { payload: body }),
  });
}
const statusOf = async (token: string, path = '/me') => (await call(token, 'GET', path)).statusCode;

/** What openid-client would send over the network goes into the server at hand. */
const fetchFromServer: oidc.CustomFetch = async (url, { method, headers, body }) => {
  const answer = await server.app.inject({
    method: method as 'GET',
    url: url.slice('http://localhost:3000'.length),
    headers: headers as Record<string, string>,
    ...(body == null ? {} : { payload: String(body) }),
  });
  return new Response(answer.statusCode === 204 ? null : answer.body, {
    status: answer.statusCode,
    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
  });
};
const options: oidc.DiscoveryRequestOptions = {
  execute: [oidc.allowInsecureRequests],
  [oidc.customFetch]: fetchFromServer,
};

function discover(clientId: string, secret: string | null): Promise<oidc.Configuration> {
  const auth = secret === null ? oidc.None() : oidc.ClientSecretBasic(secret);
  return oidc.discovery(new URL(ISSUER), clientId, undefined, auth, options);
}

async function serviceToken(account: { clientId: string; clientSecret: string }, scope?: string) {
  const client = await discover(account.clientId, account.clientSecret);
  return oidc.clientCredentialsGrant(client, scope === undefined ? {} : { scope });
}

interface Registered {
  id: string;
  clientId: string;
  clientSecret: string | null;
}

async function register(change: object = {}): Promise<Registered> {
  const answer = await admin('POST', '/applications', {
    name: 'Field Notes',
    kind: 'confidential',
    redirectUris: [CALLBACK],
    scopes: ['documents:read', 'tasks:read', 'tasks:write', 'members:read'],
    ...change,
  });
  expect(answer.status).toBe(201);
  return answer.data;
}

interface Way {
  client: oidc.Configuration;
  verifier: string;
  url: URL;
}

async function begin(app: { clientId: string; clientSecret: string | null }, change: Record<string, string> = {}) {
  const client = await discover(app.clientId, app.clientSecret);
  const verifier = oidc.randomPKCECodeVerifier();
  const url = oidc.buildAuthorizationUrl(client, {
    redirect_uri: CALLBACK,
    scope: 'openid tasks:read',
    state: 'the-state',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...change,
  });
  return { client, verifier, url } satisfies Way;
}

const freshBrowser = () => createBrowser(server.app, server.publicUrl);
const pathOf = (url: URL | string) => new URL(url, server.publicUrl).pathname + new URL(url, server.publicUrl).search;
const isOut = (path: string) => /\/(signin|consent)\?/.test(path) || path.startsWith('/callback');

/** Walks on until a page of ours asks something, or the application is reached. */
async function walk(browser: Browser, from: string): Promise<URL> {
  let answer = await browser.go(from);
  for (let hops = 0; hops < 10; hops++) {
    const { location } = answer.headers;
    if (location === undefined) throw new Error(`no redirect: ${answer.statusCode} ${answer.body}`);
    const to = new URL(location, server.publicUrl);
    if (to.origin !== server.publicUrl || isOut(pathOf(to))) return to;
    answer = await browser.go(pathOf(to));
  }
  throw new Error('redirects in a ring');
}

/** Signs in on the way if asked to. @returns where it ends: the consent page, or the application */
async function approach(browser: Browser, { url }: Way, email = 'ann@acme.test'): Promise<URL> {
  const at = await walk(browser, pathOf(url));
  if (!at.pathname.endsWith('/signin')) return at;
  const login = await browser.go(`/t/acme/session/interaction/${at.searchParams.get('uid')}/login`, {
    method: 'POST',
    body: { email, password: PASSWORD },
  });
  return walk(browser, login.json().data.redirectTo);
}

const consentPath = (at: URL) => `/t/acme/session/interaction/${at.searchParams.get('uid')}/consent`;

async function decide(browser: Browser, at: URL, decision: 'allow' | 'deny' = 'allow'): Promise<URL> {
  expect(at.pathname).toBe('/t/acme/consent');
  const answer = await browser.go(consentPath(at), { method: 'POST', body: { decision } });
  expect(answer.statusCode).toBe(200);
  return walk(browser, answer.json().data.redirectTo);
}

const redeem = ({ client, verifier }: Way, at: URL) =>
  oidc.authorizationCodeGrant(client, at, { pkceCodeVerifier: verifier, expectedState: 'the-state' });

/** All of it: sign-in, consent, tokens. */
async function connect(app: Registered, scope = 'openid tasks:read', browser = freshBrowser()) {
  const way = await begin(app, { scope });
  const at = await approach(browser, way);
  const tokens = await redeem(way, await decide(browser, at));
  return { way, browser, tokens, access: tokens.access_token, refresh: tokens.refresh_token ?? '' };
}

describe('an application', () => {
  test('is let in by its person and does what it was allowed, and nothing else', async () => {
    const app = await register();
    const { access, tokens } = await connect(app);
    expect(tokens.claims()).toMatchObject({ iss: ISSUER, aud: app.clientId, sub: annId });
    expect(tokens.scope).toBe('tasks:read');
    const me = (await call(access, 'GET', '/me')).json().data;
    expect(me).toMatchObject({ id: annId, permissions: ['tasks:read'] });
    const refused = await call(access, 'GET', '/members');
    expect([refused.statusCode, refused.json().error.code]).toEqual([403, 'insufficient_scope']);
    expect(refused.headers['www-authenticate']).toBe('Bearer error="insufficient_scope", scope="members:read"');
  });

  test('of no secret uses PKCE alone', async () => {
    const app = await register({ kind: 'public' });
    expect(app.clientSecret).toBeNull();
    const { way, access, refresh } = await connect(app);
    expect(await statusOf(access)).toBe(200);
    expect(await statusOf((await oidc.refreshTokenGrant(way.client, refresh)).access_token)).toBe(200);
  });

  test('may not skip PKCE, use plain, or come back to another address', async () => {
    const app = await register();
    for (const change of [{ code_challenge: '' }, { code_challenge_method: 'plain' }] as Record<string, string>[]) {
      const at = await walk(freshBrowser(), pathOf((await begin(app, change)).url));
      expect([at.searchParams.get('error'), at.searchParams.get('code')]).toEqual(['invalid_request', null]);
    }
    for (const redirect_uri of [`${CALLBACK}/`, `${CALLBACK}?x=1`, 'https://evil.test/callback', `${CALLBACK}/../x`]) {
      const answer = await freshBrowser().go(pathOf((await begin(app, { redirect_uri })).url));
      expect([answer.statusCode, answer.headers.location]).toEqual([400, undefined]);
    }
  });

  test('is told when it asks for what it was not registered for', async () => {
    const app = await register();
    for (const scope of ['openid audit:read', 'openid api', 'openid apps:manage']) {
      const at = await walk(freshBrowser(), pathOf((await begin(app, { scope })).url));
      expect(at.searchParams.get('error')).toBe('invalid_scope');
    }
  });

  test('never does what asks for a step-up, and never touches the account', async () => {
    const app = await register();
    const { access } = await connect(app, 'openid tasks:read members:read');
    for (const [method, path] of [
      ['POST', '/applications'],
      ['POST', '/service-accounts'],
      ['PUT', '/settings/applications'],
      ['GET', '/me/applications'],
      ['PATCH', '/me'],
      ['POST', '/session/step-up'],
    ] as const) {
      const answer = await call(access, method, path, method === 'GET' ? undefined : {});
      expect([path, answer.statusCode]).toEqual([path, 403]);
    }
  });

  test('gets nothing when its person says no', async () => {
    const app = await register();
    const browser = freshBrowser();
    const at = await decide(browser, await approach(browser, await begin(app)), 'deny');
    expect([at.searchParams.get('error'), at.searchParams.get('code')]).toEqual(['access_denied', null]);
    const list = await house.admin('select from application_consents where user_id = $1 and application_id = $2', [
      annId,
      app.id,
    ]);
    expect(list).toHaveLength(0);
  });

  test('rotates its refresh token; a replayed one ends the grant, access tokens included', async () => {
    const { way, access, refresh } = await connect(await register());
    const second = await oidc.refreshTokenGrant(way.client, refresh);
    expect(await statusOf(second.access_token)).toBe(200);
    await expect(oidc.refreshTokenGrant(way.client, refresh)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(oidc.refreshTokenGrant(way.client, second.refresh_token ?? '')).rejects.toThrow();
    expect([await statusOf(access), await statusOf(second.access_token)]).toEqual([401, 401]);
  });

  test('ends seven days after it was let in, however often it refreshes', async () => {
    const { way, refresh } = await connect(await register());
    const ends = async () =>
      (
        await house.admin<{ left: number }>(
          `select extract(epoch from expires_at - now())::float8 as left from oidc_records
           where kind = 'RefreshToken' and consumed_at is null and payload ->> 'clientId' = $1`,
          [way.client.clientMetadata().client_id],
        )
      )[0]?.left ?? 0;
    // As if four days had passed.
    await house.admin(
      `update oidc_records set expires_at = expires_at - interval '4 days',
         payload = payload || jsonb_build_object('exp', (payload ->> 'exp')::int - 345600)
       where kind = 'RefreshToken' and consumed_at is null and payload ->> 'clientId' = $1`,
      [way.client.clientMetadata().client_id],
    );
    await oidc.refreshTokenGrant(way.client, refresh);
    expect(await ends()).toBeLessThan(3 * 86_400 + 5);
  });

  test('is given less when an administrator takes a scope from it', async () => {
    const app = await register();
    const { way, refresh } = await connect(app, 'openid tasks:read members:read');
    await admin('PATCH', `/applications/${app.id}`, { scopes: ['tasks:read'] });
    const { scope, access_token: access } = await oidc.refreshTokenGrant(way.client, refresh);
    expect(scope).toBe('tasks:read');
    expect(await statusOf(access, '/members')).toBe(403);
  });
});

describe('consent', () => {
  test('says who asks, for what, and what the person may not pass on', async () => {
    const app = await register();
    const browser = freshBrowser();
    const at = await approach(browser, await begin(app, { scope: 'openid tasks:read documents:read' }));
    const { data } = (await browser.go(consentPath(at))).json();
    expect(data).toMatchObject({
      application: { name: 'Field Notes', isVetted: true, redirectUri: CALLBACK },
      scopes: ['tasks:read', 'documents:read'],
      account: { name: 'Ann', email: 'ann@acme.test', permissions: expect.arrayContaining(['tasks:read']) },
      workspace: { slug: 'acme' },
    });
  });

  test('belongs to the browser that was asked, and to a page of ours', async () => {
    const app = await register();
    const browser = freshBrowser();
    const at = await approach(browser, await begin(app));
    const body = { decision: 'allow' };
    const stranger = await freshBrowser().go(consentPath(at), { method: 'POST', body });
    expect([stranger.statusCode, stranger.json().error.code]).toEqual([404, 'interaction_expired']);
    const elsewhere = await browser.go(consentPath(at), {
      method: 'POST',
      body,
      headers: { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
    });
    expect([elsewhere.statusCode, elsewhere.json().error.code]).toEqual([403, 'cross_site']);
    expect((await browser.go(consentPath(at), { method: 'POST', body: { decision: 'maybe' } })).statusCode).toBe(400);
  });

  test('is remembered for an application of an administrator, for the scopes that were allowed', async () => {
    const app = await register();
    const { browser } = await connect(app, 'openid tasks:read');
    const again = await begin(app);
    const at = await approach(browser, again);
    expect(at.origin + at.pathname).toBe(CALLBACK);
    expect((await redeem(again, at)).access_token).toEqual(expect.any(String));
    // More than that is asked anew, and so is whoever wants to be asked.
    expect((await approach(browser, await begin(app, { scope: 'openid tasks:write' }))).pathname).toBe(
      '/t/acme/consent',
    );
    expect((await approach(browser, await begin(app, { prompt: 'consent' }))).pathname).toBe('/t/acme/consent');
  });

  test('is one person’s: somebody else is asked', async () => {
    const app = await register();
    await connect(app);
    expect((await approach(freshBrowser(), await begin(app), 'ben@acme.test')).pathname).toBe('/t/acme/consent');
  });

  test('is not given by a browser whose sign-in was ended from elsewhere', async () => {
    const app = await register();
    const { browser } = await connect(app);
    await house.admin(`delete from oidc_records where kind in ('Grant', 'RefreshToken')`);
    const at = await walk(browser, pathOf((await begin(app)).url));
    expect(at.pathname).toBe('/t/acme/signin');
  });
});

describe('taking it back', () => {
  async function webToken(email: string): Promise<string> {
    const browser = freshBrowser();
    const at = await walk(browser, '/t/acme/session/start');
    const login = await browser.go(`/t/acme/session/interaction/${at.searchParams.get('uid')}/login`, {
      method: 'POST',
      body: { email, password: PASSWORD },
    });
    await browser.follow(login.json().data.redirectTo, (path) => path === '/t/acme');
    return (await browser.go('/t/acme/session/refresh', { method: 'POST' })).json().data.accessToken;
  }
  let own: string;
  beforeEach(async () => {
    own = await webToken('ann@acme.test');
  });

  test('a person sees what they allowed, and ends it, tokens and all', async () => {
    const app = await register({ name: 'To be ended' });
    const { way, access, refresh } = await connect(app);
    const list = (await call(own, 'GET', '/me/applications')).json().data.items;
    expect(list.find((one: { id: string }) => one.id === app.id)).toMatchObject({
      name: 'To be ended',
      scopes: ['tasks:read'],
      registeredBy: 'admin',
    });
    const other = await webToken('ben@acme.test');
    expect((await call(other, 'DELETE', `/me/applications/${app.id}`)).statusCode).toBe(404);
    expect((await call(own, 'DELETE', '/me/applications/nonsense')).statusCode).toBe(400);
    expect((await call(own, 'DELETE', `/me/applications/${app.id}`)).statusCode).toBe(200);
    expect(await statusOf(access)).toBe(401);
    await expect(oidc.refreshTokenGrant(way.client, refresh)).rejects.toMatchObject({ error: 'invalid_grant' });
    expect((await call(own, 'DELETE', `/me/applications/${app.id}`)).statusCode).toBe(404);
    expect((await approach(freshBrowser(), await begin(app))).pathname).toBe('/t/acme/consent');
    expect(await statusOf(own)).toBe(200);
  });

  test.each(['disabled', 'deleted'])('an application that is %s is shut out, whoever let it in', async (what) => {
    const app = await register();
    const { way, access, refresh } = await connect(app);
    const answer =
      what === 'disabled'
        ? await admin('PATCH', `/applications/${app.id}`, { enabled: false })
        : await admin('DELETE', `/applications/${app.id}`);
    expect(answer.status).toBe(200);
    expect(await statusOf(access)).toBe(401);
    await expect(oidc.refreshTokenGrant(way.client, refresh)).rejects.toMatchObject({ status: 401 });
    expect((await freshBrowser().go(pathOf(way.url))).statusCode).toBe(400);
    if (what === 'deleted') return;
    await admin('PATCH', `/applications/${app.id}`, { enabled: true });
    await expect(oidc.refreshTokenGrant(way.client, refresh)).rejects.toMatchObject({ error: 'invalid_grant' });
    expect((await approach(freshBrowser(), await begin(app))).pathname).toBe('/t/acme/consent');
  });

  test('a disabled person’s applications are shut out', async () => {
    const { way, access, refresh } = await connect(await register());
    await admin('PATCH', `/members/${annId}`, { status: 'disabled' });
    expect(await statusOf(access)).toBe(401);
    await expect(oidc.refreshTokenGrant(way.client, refresh)).rejects.toThrow();
    await admin('PATCH', `/members/${annId}`, { status: 'active' });
    expect(await statusOf(access)).toBe(401);
  });
});

describe('introspection and revocation', () => {
  test('an access token is known to its own client, and to no other', async () => {
    const { way, access } = await connect(await register());
    expect(await oidc.tokenIntrospection(way.client, access)).toMatchObject({
      active: true,
      sub: annId,
      scope: 'tasks:read',
      token_type: 'Bearer',
      iss: ISSUER,
    });
    const other = await register();
    const stranger = await discover(other.clientId, other.clientSecret);
    expect(await oidc.tokenIntrospection(stranger, access)).toEqual({ active: false });
    await oidc.tokenRevocation(stranger, access);
    expect(await statusOf(access)).toBe(200);
    expect(await oidc.tokenIntrospection(way.client, `${access.slice(0, -4)}AAAA`)).toEqual({ active: false });
  });

  test('a revoked access token is refused, and the refresh token goes on', async () => {
    const { way, access, refresh } = await connect(await register());
    await oidc.tokenRevocation(way.client, access);
    expect(await statusOf(access)).toBe(401);
    expect(await oidc.tokenIntrospection(way.client, access)).toEqual({ active: false });
    expect(await statusOf((await oidc.refreshTokenGrant(way.client, refresh)).access_token)).toBe(200);
  });

  test('a revoked refresh token ends the grant', async () => {
    const { way, access, refresh } = await connect(await register());
    await oidc.tokenRevocation(way.client, refresh);
    expect(await statusOf(access)).toBe(401);
    expect(await oidc.tokenIntrospection(way.client, access)).toEqual({ active: false });
  });

  test('without the secret of a confidential client nothing is told', async () => {
    const app = await register();
    const { access } = await connect(app);
    const impostor = await discover(app.clientId, 'wrong');
    await expect(oidc.tokenIntrospection(impostor, access)).rejects.toMatchObject({ status: 401 });
    const without = await discover(app.clientId, null);
    await expect(oidc.tokenIntrospection(without, access)).rejects.toMatchObject({ status: 401 });
  });
});

describe('an application that registers itself', () => {
  const ask = (body: object): Promise<LightMyRequestResponse> =>
    server.app.inject({ method: 'POST', url: '/t/acme/oauth/register', payload: body });
  const open = (selfRegistration: boolean) => admin('PUT', '/settings/applications', { selfRegistration });
  const CLIENT = { client_name: 'Own Tool', redirect_uris: [CALLBACK] };

  test('is not taken unless an administrator has opened it, and is not advertised', async () => {
    expect((await admin('GET', '/settings/applications')).data.selfRegistration).toBe(false);
    expect((await ask(CLIENT)).statusCode).toBe(404);
    const client = await discover('anybody', null);
    expect(client.serverMetadata().registration_endpoint).toBeUndefined();
  });

  test('registers by the standard, as a public client that is always asked about', async () => {
    await open(true);
    const client = await oidc.dynamicClientRegistration(
      new URL(ISSUER),
      { ...CLIENT, token_endpoint_auth_method: 'none' },
      oidc.None(),
      options,
    );
    const { client_id: clientId, client_secret: secret, scope } = client.clientMetadata();
    expect(secret).toBeUndefined();
    expect(String(scope)).not.toMatch(/:manage|audit/);
    const app = { id: '', clientId, clientSecret: null };
    const browser = freshBrowser();
    const first = await begin(app);
    const at = await approach(browser, first);
    expect((await browser.go(consentPath(at))).json().data.application.isVetted).toBe(false);
    expect(await statusOf((await redeem(first, await decide(browser, at))).access_token)).toBe(200);
    // The same person, the same browser, the same scopes: asked again.
    expect((await approach(browser, await begin(app))).pathname).toBe('/t/acme/consent');
    const none = await walk(browser, pathOf((await begin(app, { prompt: 'none' })).url));
    expect(none.searchParams.get('error')).toBe('consent_required');
  });

  test.each<[string, object]>([
    ['a wildcard', { redirect_uris: ['https://*.example.test/callback'] }],
    ['plain http', { redirect_uris: ['http://app.example.test/callback'] }],
    ['a fragment', { redirect_uris: [`${CALLBACK}#x`] }],
    ['a script', { redirect_uris: ['javascript:alert(1)'] }],
    ['a user name', { redirect_uris: ['https://app.example.test@evil.test/'] }],
    ['no address', { redirect_uris: [] }],
    ['a secret', { token_endpoint_auth_method: 'client_secret_basic' }],
    ['the implicit grant', { grant_types: ['implicit'] }],
    ['a name that is written backwards', { client_name: 'Own\u202eTool' }],
    ['no name', { client_name: undefined }],
  ])('is refused with %s', async (_what, change) => {
    await open(true);
    const answer = await ask({ ...CLIENT, ...change });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error).toMatch(/^invalid_(redirect_uri|client_metadata)$/);
  });

  test('does not flood a workspace, and is swept when nobody lets it in', async () => {
    await open(true);
    await house.admin(
      `insert into applications (id, client_id, name, kind, registered_by, redirect_uris, scopes, created_at)
       select gen_random_uuid(), 'app_flood' || i, 'Flood', 'public', 'itself', '{}', '{}', now() - interval '25 hours'
       from generate_series(1, 100) i`,
    );
    const full = await ask(CLIENT);
    expect([full.statusCode, full.json().error.code]).toEqual([429, 'rate_limited']);
    await server.applications.sweep(house.tenant);
    expect((await ask(CLIENT)).statusCode).toBe(201);
    const left = await house.admin(`select from applications where name = 'Flood'`);
    expect(left).toHaveLength(0);
    await open(false);
  });
});

describe('a service account', () => {
  const make = async (roleKey = 'member') =>
    (await admin('POST', '/service-accounts', { name: 'Importer', roleKey })).data as {
      id: string;
      clientId: string;
      clientSecret: string;
    };

  test('has all that its role allows, or what it asks for', async () => {
    const account = await make();
    const whole = await serviceToken(account);
    expect(await statusOf(whole.access_token, '/members')).toBe(200);
    const narrow = await serviceToken(account, 'tasks:read');
    expect(narrow.scope).toBe('tasks:read');
    expect(await statusOf(narrow.access_token, '/members')).toBe(403);
    await expect(serviceToken(account, 'everything')).rejects.toMatchObject({ error: 'invalid_scope' });
    const { items } = (await admin('GET', '/service-accounts')).data;
    expect(items.find((one: { id: string }) => one.id === account.id)).toMatchObject({
      status: 'active',
      lastUsedAt: expect.any(String),
    });
    expect(JSON.stringify(items)).not.toContain(account.clientSecret);
  });

  test('is not made above the role of its maker', async () => {
    const answer = await admin('POST', '/service-accounts', { name: 'Too much', roleKey: 'owner' });
    expect(answer.status).toBe(403);
    const limited = await serviceToken(await make('admin'), 'apps:manage');
    const above = await call(limited.access_token, 'POST', '/service-accounts', { name: 'Trick', roleKey: 'admin' });
    expect([above.statusCode, above.json().error.code]).toEqual([403, 'role_above_own']);
  });

  test('that is disabled cannot go on with its tokens, also not once it is enabled again', async () => {
    const account = await make();
    const { access_token: token } = await serviceToken(account);
    expect(await statusOf(token)).toBe(200);
    await admin('PATCH', `/service-accounts/${account.id}`, { status: 'disabled' });
    expect(await statusOf(token)).toBe(401);
    await expect(serviceToken(account)).rejects.toMatchObject({ status: 401 });
    await admin('PATCH', `/service-accounts/${account.id}`, { status: 'active' });
    expect(await statusOf(token)).toBe(401);
    expect(await statusOf((await serviceToken(account)).access_token)).toBe(200);
  });

  test('takes both secrets during the overlap, and one of them after', async () => {
    const account = await make();
    const { data } = await admin('POST', `/service-accounts/${account.id}/secret`, { overlapSeconds: 3_600 });
    const renewed = { ...account, clientSecret: data.clientSecret };
    expect(data.formerSecretEndsAt).toEqual(expect.any(String));
    expect(await statusOf((await serviceToken(account)).access_token)).toBe(200);
    expect(await statusOf((await serviceToken(renewed)).access_token)).toBe(200);
    await house.admin(`update service_accounts set former_secret_ends_at = now() where user_id = $1`, [account.id]);
    await expect(serviceToken(account)).rejects.toMatchObject({ status: 401 });
    expect(await statusOf((await serviceToken(renewed)).access_token)).toBe(200);
  });

  test('whose secret ends at once loses the tokens that were given for it', async () => {
    const account = await make();
    const { access_token: token } = await serviceToken(account);
    const { data } = await admin('POST', `/service-accounts/${account.id}/secret`, {});
    expect(await statusOf(token)).toBe(401);
    await expect(serviceToken(account)).rejects.toMatchObject({ status: 401 });
    const renewed = await serviceToken({ ...account, clientSecret: data.clientSecret });
    expect(await statusOf(renewed.access_token)).toBe(200);
  });

  test('that is deleted is gone, and no member any more', async () => {
    const account = await make();
    const { access_token: token } = await serviceToken(account);
    expect((await admin('DELETE', `/service-accounts/${account.id}`)).status).toBe(200);
    expect(await statusOf(token)).toBe(401);
    expect((await admin('DELETE', `/service-accounts/${account.id}`)).status).toBe(404);
    const { items } = (await admin('GET', '/members?limit=100')).data;
    expect(items.some((one: { id: string }) => one.id === account.id)).toBe(false);
  });
});

test('an issuer is found as OAuth finds it (RFC 8414), and as OpenID Connect does', async () => {
  const found = await oidc.discovery(new URL(ISSUER), 'anybody', undefined, oidc.None(), {
    ...options,
    algorithm: 'oauth2',
  });
  const asOpenId = await discover('anybody', null);
  expect(found.serverMetadata().issuer).toBe(ISSUER);
  expect(found.serverMetadata().token_endpoint).toBe(asOpenId.serverMetadata().token_endpoint);
  const nobody = await server.app.inject({ url: '/.well-known/oauth-authorization-server/t/nobody/oauth' });
  expect(nobody.statusCode).toBe(404);
});
