import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { errors } from '#platform/errors/index.ts';
import { tenantId } from '#platform/tenancy/index.ts';
import { createTokenVerifier, type RealmKeys } from './verifier.ts';

const PUBLIC_URL = 'http://localhost:3000';
const API = `${PUBLIC_URL}/api/v1`;
const ACME = tenantId('0198c0de-0000-7000-8000-000000000001');
const OTHER = tenantId('0198c0de-0000-7000-8000-000000000002');
const NOW = Math.floor(Date.now() / 1000);

let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let stranger: Awaited<ReturnType<typeof generateKeyPair>>;
let realms: Record<string, RealmKeys>;
let revoked: Set<string>;
let asked: number;
let clock: number;
let verify: ReturnType<typeof createTokenVerifier>;

beforeAll(async () => {
  [pair, stranger] = await Promise.all([
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('ES256', { extractable: true }),
  ]);
});

beforeEach(async () => {
  const keys = [{ kid: 'k1', publicJwk: { ...(await exportJWK(pair.publicKey)), alg: 'ES256' } }];
  realms = { acme: { tenantId: ACME, keys }, operators: { tenantId: null, keys } };
  revoked = new Set();
  asked = 0;
  clock = Date.now();
  verify = createTokenVerifier({
    publicUrl: PUBLIC_URL,
    audience: API,
    async realmKeys(slug) {
      asked++;
      return realms[slug ?? 'operators'] ?? null;
    },
    isRevoked: (session) => revoked.has(session),
    now: () => clock,
  });
});

const claims = (change: JWTPayload = {}): JWTPayload => ({
  iss: `${PUBLIC_URL}/t/acme/oauth`,
  aud: API,
  sub: 'user-1',
  client_id: 'hanok-web',
  tenant: ACME,
  sid: 'session-1',
  scope: 'openid api',
  iat: NOW,
  exp: NOW + 900,
  ...change,
});

function sign(payload: JWTPayload, header: Record<string, unknown> = {}, key = pair.privateKey): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', ...header }).sign(key);
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const refused = (token: string) => expect(verify(token)).rejects.toMatchObject({ code: 'unauthenticated' });

test('a current token of a workspace says whose it is', async () => {
  expect(await verify(await sign(claims()))).toEqual({
    realm: 'workspace',
    tenantId: ACME,
    userId: 'user-1',
    impersonator: null,
    clientId: 'hanok-web',
    session: 'session-1',
    scopes: null,
  });
});

test('a token of a service account stands for its user, not for its client', async () => {
  const token = await sign(claims({ sub: 'svc_1', client_id: 'svc_1', uid: 'user-2', sid: undefined }));
  expect(await verify(token)).toMatchObject({ userId: 'user-2', clientId: 'svc_1', session: null });
});

test("a token of the operators' issuer is of the operators' realm", async () => {
  const token = await sign(claims({ iss: `${PUBLIC_URL}/operator/oauth`, tenant: undefined }));
  expect(await verify(token)).toMatchObject({ realm: 'operator', operatorId: 'user-1' });
});

test('an unsigned token is refused', async () => {
  const header = { alg: 'none', typ: 'at+jwt', kid: 'k1' };
  await refused(`${encode(header)}.${encode(claims())}.`);
  await refused(`${encode({ ...header, alg: 'None' })}.${encode(claims())}.AAAA`);
});

test('a token signed by HMAC with the public key as secret is refused', async () => {
  const input = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'k1' })}.${encode(claims())}`;
  const secret = await exportSPKI(pair.publicKey);
  await refused(`${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`);
});

test.each(['jwk', 'jku', 'x5u', 'x5c', 'crit'])(
  'a token whose header brings %s is refused, whoever signed it',
  async (name) => {
    const jwk = await exportJWK(stranger.publicKey);
    const value = name === 'jwk' ? jwk : name === 'jku' || name === 'x5u' ? 'https://evil.test/keys' : ['x'];
    const input = `${encode({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', [name]: value })}.${encode(claims())}`;
    const signature = await sign(claims()).then((token) => token.split('.')[2]);
    await refused(`${input}.${signature}`);
    if (name !== 'crit') await refused(await sign(claims(), { [name]: value }));
    if (name === 'jwk') await refused(await sign(claims(), { jwk }, stranger.privateKey));
  },
);

test("a stranger's signature is refused", async () => {
  await refused(await sign(claims(), {}, stranger.privateKey));
});

test('a changed token is refused', async () => {
  const [header, , signature] = (await sign(claims())).split('.');
  await refused(`${header}.${encode(claims({ sub: 'somebody-else' }))}.${signature}`);
});

test.each(['JWT', 'id_token+jwt', undefined])('an ID token (typ %s) does not open the API', async (typ) => {
  await refused(await sign(claims(), { typ }));
});

test.each<[string, JWTPayload]>([
  ['another audience', { aud: 'hanok-web' }],
  ['several audiences', { aud: [API, 'https://other.test'] }],
  ['no audience', { aud: undefined }],
  ['another host', { iss: 'https://evil.test/t/acme/oauth' }],
  ['an issuer that only begins like ours', { iss: `${PUBLIC_URL}/t/acme/oauth/../../other/oauth` }],
  ['a workspace that is not there', { iss: `${PUBLIC_URL}/t/nowhere/oauth` }],
  ["the operators' issuer with a tenant", { iss: `${PUBLIC_URL}/operator/oauth` }],
  ['the tenant of another workspace', { tenant: OTHER }],
  ['no tenant', { tenant: undefined }],
  ['an end in the past', { iat: NOW - 1000, exp: NOW - 100 }],
  ['no end', { exp: undefined }],
  ['a life longer than ours have', { exp: NOW + 3_600 }],
  ['a binding to a key', { cnf: { jkt: 'x' } }],
])('a token with %s is refused', async (_what, change) => {
  await refused(await sign(claims(change)));
});

test('a token of one workspace does not become one of another by its issuer alone', async () => {
  const other = await generateKeyPair('ES256');
  realms.other = { tenantId: OTHER, keys: [{ kid: 'k1', publicJwk: await exportJWK(other.publicKey) }] };
  await refused(await sign(claims({ iss: `${PUBLIC_URL}/t/other/oauth`, tenant: OTHER })));
});

test.each(['', 'x', 'a.b', 'a.b.c', 'a.b.c.d', `${'x'.repeat(5_000)}.x.x`, '{}.{}.{}'])(
  'nonsense is refused: %.20s',
  async (text) => {
    await refused(text);
  },
);

test('a revoked session ends its tokens, also those that were verified before', async () => {
  const token = await sign(claims());
  await verify(token);
  revoked.add('session-1');
  await refused(token);
});

test('a token that was verified before still ends at its time', async () => {
  const token = await sign(claims());
  await verify(token);
  clock += 901_000;
  realms = {};
  await refused(token);
});

test('a key that is new is found, and unknown key ids do not make us ask at every request', async () => {
  await verify(await sign(claims()));
  for (let i = 0; i < 5; i++) await refused(await sign(claims({ jti: String(i) }), { kid: 'k2' }));
  expect(asked).toBe(1);
  const { keys } = realms.acme ?? { keys: [] };
  realms.acme = { tenantId: ACME, keys: [...keys, { kid: 'k2', publicJwk: await exportJWK(stranger.publicKey) }] };
  clock += 10_000;
  expect(await verify(await sign(claims(), { kid: 'k2' }, stranger.privateKey))).toMatchObject({ userId: 'user-1' });
});

test('a token is confined to its scopes; one of no scope may do nothing', async () => {
  const scopesOf = async (scope: string | undefined) =>
    (await verify(await sign(claims({ scope, jti: scope })))).scopes;
  expect(await scopesOf('openid documents:read tasks:read')).toEqual(
    new Set(['openid', 'documents:read', 'tasks:read']),
  );
  expect(await scopesOf(undefined)).toEqual(new Set());
  expect(await scopesOf('')).toEqual(new Set(['']));
  expect(await scopesOf('openid apis')).not.toBeNull();
  expect(await scopesOf('api')).toBeNull();
});

test('the same token is given the same set of scopes', async () => {
  const token = await sign(claims({ scope: 'tasks:read' }));
  expect((await verify(token)).scopes).toBe((await verify(token)).scopes);
});

test('a single token can be revoked, by its id, and the others of its session stay', async () => {
  const [one, other] = [await sign(claims({ jti: 'one' })), await sign(claims({ jti: 'other' }))];
  await verify(one);
  revoked.add('one');
  await refused(one);
  expect(await verify(other)).toMatchObject({ session: 'session-1' });
});

test('a service account’s tokens can be revoked by their generation, which is no sign-in', async () => {
  const token = await sign(claims({ uid: 'user-2', sid: 'svc_1#1' }));
  expect(await verify(token)).toMatchObject({ session: null });
  revoked.add('svc_1#1');
  await refused(token);
});

test('a key that is taken away ends its tokens within five seconds, also those that were verified before', async () => {
  const token = await sign(claims());
  await verify(token);
  realms.acme = { tenantId: ACME, keys: [] };
  clock += 5_000;
  await refused(token);
});

test('while the database does not answer, the keys that were read stay good for a few minutes', async () => {
  let answers = true;
  const verifyNow = createTokenVerifier({
    publicUrl: PUBLIC_URL,
    audience: API,
    realmKeys: async (slug) => (answers ? (realms[slug ?? ''] ?? null) : Promise.reject(errors.unavailable())),
    isRevoked: () => false,
    now: () => clock,
  });
  const token = await sign(claims());
  await verifyNow(token);
  answers = false;
  clock += 60_000;
  expect(await verifyNow(token)).toMatchObject({ userId: 'user-1' });
  clock += 300_000;
  await expect(verifyNow(token)).rejects.toMatchObject({ code: 'unavailable' });
});

test('a database that does not answer is not taken for a bad token', async () => {
  const failing = createTokenVerifier({
    publicUrl: PUBLIC_URL,
    audience: API,
    realmKeys: async () => Promise.reject(errors.unavailable()),
    isRevoked: () => false,
  });
  await expect(failing(await sign(claims()))).rejects.toMatchObject({ code: 'unavailable' });
});

test('a token by which an operator acts says who he is and which impersonation it belongs to', async () => {
  const act = { sub: '0198c0de-0000-7000-8000-0000000000aa', name: 'Sam', sid: 'console-1' };
  expect(await verify(await sign(claims({ act })))).toMatchObject({
    userId: 'user-1',
    impersonator: { id: act.sub, name: 'Sam', impersonation: 'session-1' },
  });
});

test('nobody acts in the name of an operator, nor without a session that can be ended', async () => {
  const act = { sub: '0198c0de-0000-7000-8000-0000000000aa', name: 'Sam', sid: 'console-1' };
  await refused(await sign(claims({ act, sid: undefined })));
  await refused(await sign(claims({ act, iss: `${PUBLIC_URL}/operator/oauth`, tenant: undefined })));
  await refused(await sign(claims({ act: { sub: act.sub, sid: act.sid } })));
});
