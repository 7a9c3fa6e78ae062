import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createOauthClient, type OauthClient } from '../../../tests/support/oauth-client.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { createFirstAdmin, createServiceAccount, createUserWithPassword } from './index.ts';

const CREDENTIALS = { email: 'ann@acme.test', password: 'seven tiled roofs over the brook' };
const API = 'http://localhost:3000/api/v1';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let client: OauthClient;
let ann: string;

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management);
  const db = house.tenancy.database(house.tenant);
  await createFirstAdmin(db, { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  ann = await createUserWithPassword(db, { ...CREDENTIALS, name: 'Ann', roleKey: 'member' });
  client = await createOauthClient(server, 'acme', CREDENTIALS);
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

const me = async (token: string) =>
  (await server.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } })).statusCode;

test('an access token is a JWT by RFC 9068 that lives for fifteen minutes', async () => {
  const { access_token: token } = await client.tokens();
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  const claims = decodeJwt(token);
  expect(claims).toMatchObject({
    iss: 'http://localhost:3000/t/acme/oauth',
    aud: API,
    sub: ann,
    client_id: 'hanok-web',
    tenant: house.tenant.id,
    sid: expect.any(String),
    jti: expect.any(String),
  });
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(900);
});

test('an ID token does not open the API', async () => {
  const { id_token: idToken, access_token: token } = await client.tokens();
  expect([await me(token), await me(idToken)]).toEqual([200, 401]);
});

test.each([
  ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
  ['PKCE by plain', { code_challenge_method: 'plain' }],
  ['PKCE without a method', { code_challenge_method: undefined }],
  ['an implicit token', { response_type: 'token' }],
  ['a hybrid answer', { response_type: 'code id_token' }],
])('an authorization request with %s is an error', async (_what, change) => {
  const { params } = await client.authorize(change);
  expect(params.get('code')).toBeNull();
  expect(params.get('error')).toMatch(/^(invalid_request|unsupported_response_type)$/);
});

test.each([
  'http://localhost:3000/t/acme/session/callback/',
  'http://localhost:3000/t/acme/session/callback?x=1',
  'http://localhost:3001/t/acme/session/callback',
  'http://127.0.0.1:3000/t/acme/session/callback',
  'http://localhost:3000/t/acme/session/callback/../elsewhere',
  'https://evil.test/',
  undefined,
])('a redirect_uri that is not exactly ours is refused, without a redirect: %s', async (uri) => {
  const { answer, params } = await client.authorize({ redirect_uri: uri });
  expect(answer?.statusCode).toBe(400);
  expect(answer?.headers.location).toBeUndefined();
  expect(answer?.json()).toEqual({ error: expect.any(String), error_description: expect.any(String) });
  expect(params.get('code')).toBeNull();
});

test('a code is worth nothing without its verifier, and at another redirect_uri', async () => {
  const authorization = await client.authorize();
  const wrong = await client.redeem(authorization, { code_verifier: 'x'.repeat(43) });
  expect([wrong.statusCode, wrong.json().error]).toEqual([400, 'invalid_grant']);
  const elsewhere = await client.redeem(authorization, { redirect_uri: 'http://localhost:3000/' });
  expect([elsewhere.statusCode, elsewhere.json().error]).toEqual([400, 'invalid_grant']);
  expect((await client.redeem(authorization)).statusCode).toBe(200);
});

test('a code that is used twice ends what it has issued', async () => {
  const authorization = await client.authorize();
  const { access_token: token, refresh_token: refresh } = (await client.redeem(authorization)).json();
  expect(await me(token)).toBe(200);
  expect((await client.redeem(authorization)).statusCode).toBe(400);
  expect(await me(token)).toBe(401);
  expect((await client.refresh(refresh)).statusCode).toBe(400);
});

test('of two that redeem one code at once, at most one is answered, and its tokens are dead', async () => {
  const authorization = await client.authorize();
  const answers = await Promise.all(Array.from({ length: 5 }, () => client.redeem(authorization)));
  const won = answers.filter((answer) => answer.statusCode === 200);
  expect(won.length).toBeLessThanOrEqual(1);
  for (const answer of won) expect((await client.refresh(answer.json().refresh_token)).statusCode).toBe(400);
});

test('a refresh token rotates, and a replayed one ends its family, access tokens included', async () => {
  const first = await client.tokens();
  const second = (await client.refresh(first.refresh_token)).json();
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect(await me(second.access_token)).toBe(200);
  const replay = await client.refresh(first.refresh_token);
  expect([replay.statusCode, replay.json().error]).toEqual([400, 'invalid_grant']);
  expect((await client.refresh(second.refresh_token)).statusCode).toBe(400);
  expect([await me(first.access_token), await me(second.access_token)]).toEqual([401, 401]);
});

test('of ten parallel refreshes of one token one wins, and the family ends', async () => {
  const { refresh_token: token } = await client.tokens();
  const answers = await Promise.all(Array.from({ length: 10 }, () => client.refresh(token)));
  const won = answers.filter((answer) => answer.statusCode === 200);
  expect(won).toHaveLength(1);
  for (const lost of answers.filter((answer) => answer.statusCode !== 200)) {
    expect([lost.statusCode, lost.json().error]).toEqual([400, 'invalid_grant']);
  }
  const successor = won[0]?.json();
  expect((await client.refresh(successor.refresh_token)).statusCode).toBe(400);
  expect(await me(successor.access_token)).toBe(401);
});

test('ending one session leaves the others of the same person', async () => {
  const [first, second] = [await client.tokens(), await client.tokens()];
  await client.refresh(first.refresh_token);
  await client.refresh(first.refresh_token);
  expect([await me(first.access_token), await me(second.access_token)]).toEqual([401, 200]);
  expect((await client.refresh(second.refresh_token)).statusCode).toBe(200);
});

test('a session ends seven days after the sign-in, however often its token rotates', async () => {
  let { refresh_token: token } = await client.tokens();
  const ends = async () =>
    (
      await house.admin<{ end: number }>(
        `select extract(epoch from expires_at)::float8 as end from oidc_records where kind = 'RefreshToken'
         order by (payload ->> 'iat')::int desc, (payload ->> 'rotations')::int desc limit 1`,
      )
    )[0]?.end ?? 0;
  // As if four days had passed: the row and what the issuer knows of it.
  await house.admin(
    `update oidc_records set expires_at = expires_at - interval '4 days',
       payload = payload || jsonb_build_object('exp', (payload ->> 'exp')::int - 345600, 'iat', (payload ->> 'iat')::int)
     where kind = 'RefreshToken' and consumed_at is null`,
  );
  token = (await client.refresh(token)).json().refresh_token;
  token = (await client.refresh(token)).json().refresh_token;
  expect(await ends()).toBeLessThan(Date.now() / 1000 + 3 * 86_400 + 5);
  await house.admin(
    `update oidc_records set payload = payload || jsonb_build_object('exp', extract(epoch from now())::int - 1)
     where kind = 'RefreshToken' and consumed_at is null`,
  );
  expect((await client.refresh(token)).json().error_description).toBe('grant request is invalid');
});

test('who reads the records can use nothing of them', async () => {
  const browser = { tokens: await client.tokens() };
  const rows = await house.admin<{ row: string }>(`select row_to_json(r)::text as row from oidc_records r`);
  const everything = rows.map(({ row }) => row).join();
  expect(rows.length).toBeGreaterThan(3);
  expect(everything).not.toContain(browser.tokens.refresh_token);
  expect(everything).not.toMatch(/"jti"|"cookie"/);
  const keys = await house.admin<{ row: string }>(`select row_to_json(k)::text as row from signing_keys k`);
  expect(keys).toHaveLength(1);
  expect(keys[0]?.row).not.toContain('"d"');
});

test('a revoked refresh token ends its session; a stranger may not revoke it', async () => {
  const { refresh_token: token, access_token: access } = await client.tokens();
  const service = await createServiceAccount(house.tenancy.database(house.tenant), { name: 'S', roleKey: 'viewer' });
  const asService = (endpoint: string) =>
    server.app.inject({
      method: 'POST',
      url: `/t/acme/oauth${endpoint}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        token,
        client_id: service.clientId,
        client_secret: service.clientSecret,
      }).toString(),
    });
  expect((await asService('/token/introspection')).json()).toEqual({ active: false });
  await asService('/token/revocation');
  expect(await me(access)).toBe(200);
  expect((await client.post('/token/introspection', { token })).json()).toMatchObject({ active: true, sub: ann });
  expect((await client.post('/token/revocation', { token })).statusCode).toBe(200);
  expect((await client.post('/token/introspection', { token })).json()).toEqual({ active: false });
  expect(await me(access)).toBe(401);
});

test('clients are known by their secret, and do only what they are for', async () => {
  const { clientId, clientSecret } = await createServiceAccount(house.tenancy.database(house.tenant), {
    name: 'Script',
    roleKey: 'viewer',
  });
  const ask = (form: Record<string, string>) =>
    server.app.inject({
      method: 'POST',
      url: '/t/acme/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'client_credentials',
        ...form,
      }).toString(),
    });
  expect((await ask({ client_secret: 'wrong' })).statusCode).toBe(401);
  expect((await ask({ client_id: 'nobody' })).statusCode).toBe(401);
  expect((await ask({ resource: 'https://elsewhere.test/' })).json().error).toBe('invalid_target');
  expect((await ask({ resource: API })).statusCode).toBe(200);
  expect((await ask({ grant_type: 'password', username: 'a', password: 'b' })).json().error).toBe(
    'unsupported_grant_type',
  );
  expect((await client.post('/token', { grant_type: 'client_credentials' })).json().error).toBe('invalid_request');
  const [stored] = await house.admin<{ hash: Buffer }>(
    'select secret_hash as hash from service_accounts where client_id = $1',
    [clientId],
  );
  expect(stored?.hash.toString()).not.toContain(clientSecret);
  await house.admin(
    `update users set status = 'disabled' where id = (select user_id from service_accounts where client_id = $1)`,
    [clientId],
  );
  expect((await ask({})).statusCode).toBe(401);
});

test.each([
  ['POST', '/reg'],
  ['GET', '/me'],
  ['POST', '/request'],
  ['POST', '/device/auth'],
  ['GET', '/session/end'],
  ['GET', '/nothing'],
] as const)('what the issuer does not offer is not there: %s %s', async (method, path) => {
  const answer = await server.app.inject({ method, url: `/t/acme/oauth${path}` });
  expect([answer.statusCode, answer.json().error]).toEqual([404, 'not_found']);
});

test('the addresses of an issuer do not follow what the caller says of hosts', async () => {
  const answer = await server.app.inject({
    url: '/t/acme/oauth/.well-known/openid-configuration',
    headers: { host: 'evil.test', 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' },
  });
  expect(answer.body).not.toContain('evil.test');
  expect(answer.json()).toMatchObject({
    issuer: 'http://localhost:3000/t/acme/oauth',
    authorization_endpoint: 'http://localhost:3000/t/acme/oauth/auth',
    code_challenge_methods_supported: ['S256'],
    response_types_supported: ['code'],
    grant_types_supported: expect.not.arrayContaining(['implicit', 'password']),
  });
  expect(answer.json()).not.toHaveProperty('registration_endpoint');
  const jwks = (await server.app.inject('/t/acme/oauth/jwks')).json();
  expect(jwks.keys).toHaveLength(1);
  expect(jwks.keys[0]).not.toHaveProperty('d');
});

test('a workspace that is not there has no issuer; one that is suspended keeps everybody out', async () => {
  const unknown = await server.app.inject('/t/nowhere/oauth/jwks');
  expect([unknown.statusCode, unknown.json().error.code]).toEqual([404, 'not_found']);
  const { access_token: token, refresh_token: refresh } = await client.tokens();
  server.set({ ...house.tenant, state: 'suspended' });
  try {
    const answers = await Promise.all([
      client.refresh(refresh),
      server.app.inject('/t/acme/session/start'),
      server.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } }),
    ]);
    for (const answer of answers)
      expect([answer.statusCode, answer.json().error.code]).toEqual([403, 'tenant_suspended']);
  } finally {
    server.set(house.tenant);
  }
  expect(await me(token)).toBe(200);
});

test('a body that is no form is refused without a stack', async () => {
  const answer = await server.app.inject({ method: 'POST', url: '/t/acme/oauth/token', payload: { grant_type: 'x' } });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).not.toMatch(/\bat .+:\d+:\d+/);
  const large = await server.app.inject({
    method: 'POST',
    url: '/t/acme/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'x'.repeat(200_000),
  });
  expect(large.statusCode).toBe(400);
});

test('expired records are swept, live ones stay', async () => {
  const { refresh_token: token } = await client.tokens();
  await house.admin(
    `insert into oidc_records (id, kind, payload, expires_at) select 'old' || i, 'Session', '{}', now() - interval '1 s' from generate_series(1, 7) i`,
  );
  expect(await server.identity.sweep(house.tenant)).toBeGreaterThanOrEqual(7);
  expect(await server.identity.sweep(house.tenant)).toBe(0);
  expect((await client.refresh(token)).statusCode).toBe(200);
});
