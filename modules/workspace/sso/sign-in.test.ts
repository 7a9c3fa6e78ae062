import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createFirstAdmin, createServiceAccount, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type OpenIdStandin, type StandinPerson, startOpenIdStandin } from '#platform/testing/standins/index.ts';
import { type Browser, createBrowser, signIn } from '../../../tests/support/browser.ts';
import { arrive, openSignInPage, signInThrough, throughProvider } from '../../../tests/support/provider-journey.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import type { ConnectionView, DomainView, PolicyView } from './schemas.ts';

const PASSWORD = 'seven tiled roofs over the brook';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let idp: OpenIdStandin;
let other: OpenIdStandin;
/** An administrator by service account. */
let admin: Record<string, string>;
let owner: string;
let connection: ConnectionView;
let browser: Browser;
let visitors = 0;

const newVisitor = () => createBrowser(server.app, server.publicUrl, `203.0.113.${(++visitors % 250) + 1}`);

beforeAll(async () => {
  [house, management, idp, other] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
    startOpenIdStandin('id_token'),
    startOpenIdStandin('userinfo'),
  ]);
  server = await createSignInServer([house], management);
  const db = house.tenancy.database(house.tenant);
  await createFirstAdmin(db, { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  owner = await createUserWithPassword(db, {
    email: 'olga@acme.test',
    name: 'Olga',
    password: PASSWORD,
    roleKey: 'owner',
  });
  const { clientId, clientSecret } = await createServiceAccount(db, { name: 'Admin script', roleKey: 'owner' });
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
  admin = { authorization: `Bearer ${answer.json().access_token}` };
  connection = await connect(idp, 'Company', ['acme.test']);
});
beforeEach(() => {
  browser = newVisitor();
  for (const standin of [idp, other])
    Object.assign(standin, { spoilToken: null, spoilAnswer: null, spoilDiscovery: null, person: null });
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose(), idp.close(), other.close()]);
});

async function api<T>(method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object) {
  const answer = await server.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: admin,
    ...(body === undefined ? {} : { payload: body }),
  });
  const { data, error } = answer.json<{ data: T; error: { code: string } | null }>();
  return { status: answer.statusCode, data, code: error?.code };
}

/** A connection as an administrator makes one, switched on, with domains proved. */
async function connect(standin: OpenIdStandin, name: string, domains: string[]): Promise<ConnectionView> {
  const { data: made } = await api<ConnectionView>('POST', '/sso/connections', { name, issuer: standin.url });
  const client = standin.register(made.redirectUri);
  for (const domain of domains) {
    const { data } = await api<DomainView>('POST', `/sso/connections/${made.id}/domains`, { domain });
    server.txtRecords.set(domain, ['v=spf1 -all', data.txtRecord]);
    expect((await api('POST', `/sso/connections/${made.id}/domains/${data.id}/verification`)).status).toBe(200);
  }
  const { data, status } = await api<ConnectionView>('PATCH', `/sso/connections/${made.id}`, {
    ...client,
    enabled: true,
  });
  expect(status).toBe(200);
  return data;
}

const change = (body: object, id = connection.id) => api<ConnectionView>('PATCH', `/sso/connections/${id}`, body);
const person = (name: string, more: Partial<StandinPerson> = {}): StandinPerson => ({
  sub: `sub-${name}`,
  email: `${name}@acme.test`,
  email_verified: true,
  name,
  ...more,
});
const member = (name: string, roleKey = 'member') =>
  createUserWithPassword(house.tenancy.database(house.tenant), {
    email: `${name}@acme.test`,
    name,
    password: PASSWORD,
    roleKey,
  });
const me = async (who: Browser) => (await who.go('/t/acme/session/refresh', { method: 'POST' })).json().data?.principal;
/** Comes back with this code. */
const failed = (code: string) => expect.stringMatching(new RegExp(`^/t/acme/signin\\?(uid=[^&]+&)?sso=${code}$`));
const through = (who = browser, id = connection.id) => signInThrough(who, server, id);
const userOf = async (email: string) =>
  (await house.admin<{ id: string; status: string }>('select id, status from users where email = $1', [email]))[0];
const lastEvent = async () =>
  (
    await house.admin<{ action: string; details: object }>(
      'select action, details from audit_events order by occurred_at desc, id desc limit 1',
    )
  )[0];

describe('who is let in', () => {
  test('a member whose verified e-mail lies in a proved domain is linked once, and known by the subject from then on', async () => {
    const ann = await member('ann');
    idp.person = person('ann');
    expect(await through()).toBe('/t/acme');
    expect(await me(browser)).toMatchObject({ id: ann, name: 'ann' });
    // The address has changed at the provider: the same person, the same account.
    idp.person = person('ann', { email: 'married@acme.test' });
    const again = newVisitor();
    expect(await through(again)).toBe('/t/acme');
    expect((await me(again)).id).toBe(ann);
    expect(await userOf('married@acme.test')).toBeUndefined();
    // Even where the provider says nothing of an address.
    idp.person = { sub: 'sub-ann' };
    expect(await through(newVisitor())).toBe('/t/acme');
    expect(await house.admin('select subject from sso_identities where user_id = $1', [ann])).toEqual([
      { subject: 'sub-ann' },
    ]);
    expect(await lastEvent()).toMatchObject({
      action: 'session.signed_in',
      details: { method: 'sso', connection: 'Company' },
    });
  });

  test('an address that was given to another person does not open the account of the first', async () => {
    await member('bob');
    idp.person = person('bob');
    expect(await through()).toBe('/t/acme');
    idp.person = person('bob', { sub: 'another-bob' });
    const stranger = newVisitor();
    expect(await through(stranger)).toEqual(failed('sso_identity_conflict'));
    expect(await me(stranger)).toBeUndefined();
    expect(await lastEvent()).toMatchObject({
      action: 'session.sign_in_failed',
      details: { method: 'sso', code: 'sso_identity_conflict' },
    });
  });

  test('somebody of a proved domain joins only where that is allowed, with the role chosen for it', async () => {
    idp.person = person('new', { name: 'New\nPerson', locale: 'ko-KR' });
    expect(await through()).toEqual(failed('sso_not_invited'));
    expect((await change({ jit: true, defaultRoleKey: 'viewer' })).status).toBe(200);
    expect(await through(browser)).toBe('/t/acme');
    expect(await me(browser)).toMatchObject({
      email: 'new@acme.test',
      name: 'New Person',
      locale: 'ko',
      role: { key: 'viewer' },
    });
    expect((await change({ jit: false })).status).toBe(200);
    expect(await through(newVisitor())).toBe('/t/acme');
  });

  test('first sign-ins of one new person at the same moment make one account', async () => {
    await change({ jit: true });
    idp.person = person('twin');
    const ends = await Promise.all(Array.from({ length: 6 }, () => through(newVisitor())));
    expect(new Set(ends)).toEqual(new Set(['/t/acme']));
    expect((await house.admin(`select 1 from users where email = 'twin@acme.test'`)).length).toBe(1);
    await change({ jit: false });
  });

  test('an e-mail that the provider does not vouch for opens and makes nothing', async () => {
    await member('eve');
    await change({ jit: true });
    for (const email_verified of [false, undefined, 'true'] as const) {
      const { email_verified: _, ...rest } = person('eve');
      idp.person = { ...rest, ...(email_verified === undefined ? {} : { email_verified }) };
      expect(await through(newVisitor())).toEqual(failed('sso_email_unverified'));
    }
    await change({ jit: false });
  });

  test('an e-mail of a domain that is foreign, unproved, or proved for another connection is refused', async () => {
    await change({ jit: true });
    const { data: domain } = await api<DomainView>('POST', `/sso/connections/${connection.id}/domains`, {
      domain: 'waiting.test',
    });
    const elsewhere = await connect(other, 'Elsewhere', ['elsewhere.test']);
    for (const email of ['x@foreign.test', 'x@waiting.test', 'x@elsewhere.test', 'x@sub.acme.test', 'x@notacme.test']) {
      idp.person = person('x', { email });
      expect([email, await through(newVisitor())]).toEqual([email, failed('sso_domain_unverified')]);
    }
    await change({ jit: false });
    await api('DELETE', `/sso/connections/${connection.id}/domains/${domain.id}`);
    await api('DELETE', `/sso/connections/${elsewhere.id}`);
  });

  test('who was invited becomes active, and the link that would set a password is void', async () => {
    const { data } = await api<{ invitationUrl: string }>('POST', '/invitations', {
      email: 'Ivy@acme.test',
      name: 'Ivy',
      roleKey: 'member',
    });
    idp.person = person('ivy');
    expect(await through()).toBe('/t/acme');
    expect((await me(browser)).name).toBe('Ivy');
    const token = new URL(data.invitationUrl).searchParams.get('token');
    const opened = await browser.go(`/t/acme/session/invitation?token=${token}`);
    expect(opened.json().error.code).toBe('invitation_invalid');
  });

  test('who is disabled stays out, known or not, and no second account is made', async () => {
    const dan = await member('dan');
    await api('PATCH', `/members/${dan}`, { status: 'disabled' });
    await change({ jit: true });
    idp.person = person('dan');
    expect(await through()).toEqual(failed('sso_account_disabled'));
    await api('PATCH', `/members/${dan}`, { status: 'active' });
    expect(await through(newVisitor())).toBe('/t/acme');
    await api('PATCH', `/members/${dan}`, { status: 'disabled' });
    expect(await through(newVisitor())).toEqual(failed('sso_account_disabled'));
    await change({ jit: false });
  });

  test('an e-mail that is told at the userinfo endpoint alone counts like one in the ID token', async () => {
    const zoe = await createUserWithPassword(house.tenancy.database(house.tenant), {
      email: 'zoe@userinfo.test',
      name: 'Zoe',
      password: PASSWORD,
      roleKey: 'member',
    });
    const asked = await connect(other, 'Userinfo', ['userinfo.test']);
    other.person = person('zoe', { email: 'zoe@userinfo.test' });
    expect(await through(browser, asked.id)).toBe('/t/acme');
    expect((await me(browser)).id).toBe(zoe);
    await api('DELETE', `/sso/connections/${asked.id}`);
  });
});

describe('a hostile or broken provider', () => {
  beforeAll(async () => void (await member('pat')));
  const invalid: [string, (token: { header: Record<string, unknown>; claims: Record<string, unknown> }) => void][] = [
    ['another issuer', ({ claims }) => Object.assign(claims, { iss: 'https://evil.test' })],
    ['another audience', ({ claims }) => Object.assign(claims, { aud: 'somebody-else' })],
    [
      'several audiences and another authorized party',
      ({ claims }) => Object.assign(claims, { aud: [claims.aud, 'x'], azp: 'x' }),
    ],
    ['another nonce', ({ claims }) => Object.assign(claims, { nonce: 'n' })],
    ['no nonce', ({ claims }) => void delete claims.nonce],
    ['an end that has passed', ({ claims }) => Object.assign(claims, { exp: Math.floor(Date.now() / 1000) - 60 })],
    ['a beginning to come', ({ claims }) => Object.assign(claims, { nbf: Math.floor(Date.now() / 1000) + 600 })],
    ['alg none', ({ header }) => Object.assign(header, { alg: 'none' })],
    ['alg HS256 with our client secret', ({ header }) => Object.assign(header, { alg: 'HS256' })],
    ['a key that the provider does not have', ({ header }) => Object.assign(header, { kid: 'x' })],
    ['a signature that does not fit', ({ header }) => Object.assign(header, { alg: 'ES256', forged: true })],
    ['no subject', ({ claims }) => void delete claims.sub],
  ];
  test.each(invalid)('an ID token with %s opens nothing', async (_what, spoilToken) => {
    // A provider that says that it signs so too does not talk us into it.
    Object.assign(idp, {
      spoilDiscovery: (document: Record<string, unknown>) => {
        document.id_token_signing_alg_values_supported = ['ES256', 'HS256', 'none'];
      },
    });
    await change({ name: 'Company' });
    Object.assign(idp, { person: person('pat'), spoilToken });
    expect(await through()).toEqual(failed('sso_answer_invalid'));
    expect(await me(browser)).toBeUndefined();
    idp.spoilToken = null;
    expect(await through(newVisitor())).toBe('/t/acme');
  });

  test('an answer that names another issuer is not taken to the token endpoint', async () => {
    idp.person = person('pat');
    for (const spoilAnswer of [
      (url: URL) => url.searchParams.set('iss', other.url),
      (url: URL) => url.searchParams.delete('iss'),
      (url: URL) => url.searchParams.append('code', 'second'),
    ]) {
      idp.spoilAnswer = spoilAnswer;
      expect(await through(newVisitor())).toEqual(failed('sso_answer_invalid'));
    }
  });

  test('an answer of one provider is worth nothing at the callback of another', async () => {
    const second = await connect(other, 'Second', ['second.test']);
    idp.person = person('pat');
    other.person = person('pat', { email: 'pat@second.test' });
    const interaction = await openSignInPage(browser, server);
    const departure = await browser.go(`${interaction}/sso/${connection.id}`);
    const callback = await throughProvider(departure.headers.location ?? '', server.publicUrl);
    expect(await arrive(browser, callback.replace(connection.id, second.id))).toBe(
      '/t/acme/signin?sso=sso_trip_invalid',
    );
    // Nor is a code of one redeemed at the other under the other's state.
    const to = await browser.go(`${interaction}/sso/${second.id}`);
    const state = new URL(to.headers.location ?? '').searchParams.get('state') ?? '';
    const mixed = new URL(callback.replace(connection.id, second.id), server.publicUrl);
    mixed.searchParams.set('state', state);
    expect(await arrive(browser, mixed.pathname + mixed.search)).toEqual(failed('sso_answer_invalid'));
    await api('DELETE', `/sso/connections/${second.id}`);
  });

  test('what the provider refuses is said by a code, and the page can try again with the same sign-in', async () => {
    idp.person = null;
    const end = await through();
    expect(end).toEqual(failed('sso_rejected'));
    const uid = new URL(end, server.publicUrl).searchParams.get('uid');
    idp.person = person('pat');
    const departure = await browser.go(`/t/acme/session/interaction/${uid}/sso/${connection.id}`);
    const callback = await throughProvider(departure.headers.location ?? '', server.publicUrl);
    expect(await arrive(browser, callback)).toBe('/t/acme');
  });

  test('a client secret that is wrong is told from an answer that cannot be trusted', async () => {
    const wrong = await connect(other, 'Wrong secret', []);
    await change({ clientSecret: 'not it' }, wrong.id);
    other.person = person('pat');
    expect(await through(browser, wrong.id)).toEqual(failed('sso_client_refused'));
    await api('DELETE', `/sso/connections/${wrong.id}`);
  });

  test('a provider that cannot be reached, or is none, is said to be so within bounds', async () => {
    for (const issuer of ['http://127.0.0.1:9', server.publicUrl, 'https://192.0.2.1', 'http://example.test']) {
      const { data, status } = await api<ConnectionView>('POST', '/sso/connections', { name: 'Nobody', issuer });
      if (status === 400) continue;
      await change({ clientId: 'x', enabled: true }, data.id);
      expect([issuer, await through(newVisitor(), data.id)]).toEqual([issuer, failed('sso_unreachable')]);
      await api('DELETE', `/sso/connections/${data.id}`);
    }
  });
});

describe('the way there and back', () => {
  test('goes with PKCE, a state and a nonce of its own, and the address that was typed', async () => {
    idp.person = person('olga');
    const interaction = await openSignInPage(browser, server);
    const [first, second] = [
      await browser.go(`${interaction}/sso/${connection.id}?loginHint=olga%40acme.test`),
      await browser.go(`${interaction}/sso/${connection.id}`),
    ].map((answer) => new URL(answer.headers.location ?? '').searchParams);
    expect(Object.fromEntries(first ?? [])).toMatchObject({
      response_type: 'code',
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      login_hint: 'olga@acme.test',
      redirect_uri: connection.redirectUri,
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect([name, first?.get(name) === second?.get(name), (first?.get(name) ?? '').length > 40]).toEqual([
        name,
        false,
        true,
      ]);
  });

  test('a callback works once, and in the browser where it began', async () => {
    idp.person = person('olga');
    const interaction = await openSignInPage(browser, server);
    const departure = await browser.go(`${interaction}/sso/${connection.id}`);
    const callback = await throughProvider(departure.headers.location ?? '', server.publicUrl);
    const kept = new Map(browser.cookies);
    expect(await arrive(newVisitor(), callback)).toBe('/t/acme/signin?sso=sso_trip_invalid');
    // Nor one that makes up what the first keeps.
    const forger = newVisitor();
    for (const [key, cookie] of kept) forger.cookies.set(key, { ...cookie, value: 'A'.repeat(cookie.value.length) });
    expect(await arrive(forger, callback)).toBe('/t/acme/signin?sso=sso_trip_invalid');
    expect(await arrive(browser, callback)).toBe('/t/acme');
    const replay = newVisitor();
    for (const [key, cookie] of kept) replay.cookies.set(key, cookie);
    expect(await arrive(replay, callback)).toBe('/t/acme/signin?sso=sso_trip_invalid');
    expect(await arrive(browser, callback)).toBe('/t/acme/signin?sso=sso_trip_invalid');
  });

  test('twenty times the same callback at once signs in once', async () => {
    idp.person = person('olga');
    const interaction = await openSignInPage(browser, server);
    const departure = await browser.go(`${interaction}/sso/${connection.id}`);
    const callback = await throughProvider(departure.headers.location ?? '', server.publicUrl);
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.go(callback)));
    const ends = answers.map((answer) => answer.headers.location?.includes('sso_trip_invalid'));
    expect(ends.filter((isInvalid) => !isInvalid)).toHaveLength(1);
  });

  test('a sign-in that has expired on the way lets nobody join', async () => {
    await change({ jit: true });
    idp.person = person('tardy');
    const interaction = await openSignInPage(browser, server);
    const departure = await browser.go(`${interaction}/sso/${connection.id}`);
    const callback = await throughProvider(departure.headers.location ?? '', server.publicUrl);
    await house.admin(`delete from oidc_records where kind = 'Interaction'`);
    expect(await arrive(browser, callback)).toEqual(failed('sso_trip_invalid'));
    expect(await userOf('tardy@acme.test')).toBeUndefined();
    await change({ jit: false });
  });

  test('a sign-in that another browser began is not led to the provider', async () => {
    const interaction = await openSignInPage(browser, server);
    const answer = await newVisitor().go(`${interaction}/sso/${connection.id}`);
    expect(answer.headers.location).toEqual(failed('sso_trip_invalid'));
  });

  test('a connection that is off, or of nobody, leads nowhere', async () => {
    await change({ enabled: false });
    expect(await through()).toEqual(failed('sso_connection_unknown'));
    await change({ enabled: true });
    expect(await through(newVisitor(), owner)).toEqual(failed('sso_connection_unknown'));
  });

  test('the sign-in page is told which providers there are, and the domain of an address leads to the right one', async () => {
    const interaction = await openSignInPage(browser, server);
    expect((await browser.go(`${interaction}/sso`)).json().data).toEqual({
      connections: [{ id: connection.id, name: 'Company' }],
      ssoOnly: false,
    });
    const find = async (email: string) =>
      (await browser.go(`${interaction}/sso`, { method: 'POST', body: { email } })).json().data.connectionId;
    expect(await find('Whoever@ACME.test')).toBe(connection.id);
    expect(await find('whoever@foreign.test')).toBeNull();
    expect(await find('acme.test')).toBe(connection.id);
    expect((await newVisitor().go(`${interaction}/sso`)).statusCode).toBe(400);
  });
});

describe('a test of a connection', () => {
  test('says what would have been done, does none of it, and notes that it has worked', async () => {
    const tester = newVisitor();
    await signIn(tester, '/t/acme', { email: 'olga@acme.test', password: PASSWORD });
    const { accessToken } = (await tester.go('/t/acme/session/refresh', { method: 'POST' })).json().data;
    const test = async () => {
      const begun = await tester.go(`/api/v1/sso/connections/${connection.id}/tests`, {
        method: 'POST',
        headers: { authorization: `Bearer ${accessToken}` },
      });
      expect(begun.statusCode).toBe(201);
      return arrive(tester, await throughProvider(begun.json().data.url, server.publicUrl));
    };
    const page = (code: string) => `/t/acme/settings/sso?connection=${connection.id}&test=${code}`;
    const isTested = async () =>
      (await api<{ items: ConnectionView[] }>('GET', '/sso/connections')).data.items[0]?.testedAt !== null;

    await change({ clientSecret: 'wrong for now' });
    idp.person = person('visitor');
    expect(await test()).toBe(page('sso_client_refused'));
    const { clientId, clientSecret } = idp.register(connection.redirectUri);
    await change({ clientId, clientSecret });
    idp.person = person('visitor', { email: 'visitor@foreign.test' });
    expect(await test()).toBe(page('sso_domain_unverified'));
    expect(await isTested()).toBe(false);
    await change({ jit: true });
    idp.person = person('visitor');
    expect(await test()).toBe(page('joined'));
    expect(await userOf('visitor@acme.test')).toBeUndefined();
    expect(await isTested()).toBe(true);
    await change({ jit: false, name: 'Company ' });
    expect(await isTested()).toBe(true);
    await change({ clientSecret });
    expect(await isTested()).toBe(false);
  });
});

describe('proving anew who one is', () => {
  /** Somebody without a password who may change these settings, signed in at the provider. */
  async function boss() {
    const who = newVisitor();
    const name = `boss${visitors}`;
    await api('POST', '/invitations', { email: `${name}@acme.test`, name, roleKey: 'admin' });
    idp.person = person(name);
    expect(await through(who)).toBe('/t/acme');
    const { accessToken } = (await who.go('/t/acme/session/refresh', { method: 'POST' })).json().data;
    const headers = { authorization: `Bearer ${accessToken}` };
    return {
      name,
      methods: async () => (await who.go('/api/v1/session/step-up', { headers })).json().data.methods,
      change: async () =>
        (
          await who.go(`/api/v1/sso/connections/${connection.id}`, {
            method: 'PATCH',
            headers,
            body: { name: 'Company' },
          })
        ).statusCode,
      async prove() {
        const begun = await who.go('/api/v1/session/step-up/sso', { method: 'POST', headers });
        const { searchParams } = new URL(begun.json().data.url);
        expect([searchParams.get('prompt'), searchParams.get('max_age')]).toEqual(['login', '0']);
        return arrive(who, await throughProvider(begun.json().data.url, server.publicUrl));
      },
    };
  }

  test('somebody without a password does it at the provider, and may then change what asks for it', async () => {
    const { methods, change, prove } = await boss();
    expect(await methods()).toEqual(['sso']);
    expect(await change()).toBe(403);
    expect(await prove()).toBe('/t/acme/confirmed?result=ok');
    expect(await change()).toBe(200);
  });

  test('another person’s sign-in at the provider proves nothing', async () => {
    const { change, prove } = await boss();
    idp.person = person('pat');
    expect(await prove()).toBe('/t/acme/confirmed?result=sso_other_person');
    expect(await change()).toBe(403);
    expect(await lastEvent()).toMatchObject({ action: 'session.step_up_failed', details: { method: 'sso' } });
  });

  test('a sign-in from before it was asked for, or of an age that is not told, proves nothing', async () => {
    const { change, prove } = await boss();
    for (const spoilToken of [
      ({ claims }: { claims: Record<string, unknown> }) =>
        Object.assign(claims, { auth_time: Math.floor(Date.now() / 1000) - 30 }),
      ({ claims }: { claims: Record<string, unknown> }) => void delete claims.auth_time,
    ]) {
      idp.spoilToken = spoilToken;
      expect(await prove()).toBe('/t/acme/confirmed?result=sso_answer_invalid');
    }
    expect(await change()).toBe(403);
  });

  test('who has a password only is not sent to a provider', async () => {
    const session = newVisitor();
    await member('local');
    await signIn(session, '/t/acme', { email: 'local@acme.test', password: PASSWORD });
    const { accessToken } = (await session.go('/t/acme/session/refresh', { method: 'POST' })).json().data;
    const headers = { authorization: `Bearer ${accessToken}` };
    expect((await session.go('/api/v1/session/step-up', { headers })).json().data.methods).toEqual(['password']);
    const begun = await session.go('/api/v1/session/step-up/sso', { method: 'POST', headers });
    expect(begun.json().error.code).toBe('sso_connection_unknown');
  });
});

describe('passwords that open nothing any more', () => {
  const policy = (body: object) => api<PolicyView>('PUT', '/sso/policy', body);
  const wrong = { email: 'olga@acme.test', password: 'not the password at all' };

  test('it takes a provider that has worked and an owner who can still get in', async () => {
    const max = await member('max');
    expect((await policy({ ssoOnly: true, breakGlassIds: [owner] })).code).toBe('sso_untested');
    await house.admin('update sso_connections set tested_at = now()');
    for (const breakGlassIds of [[], [max], [owner, max]])
      expect((await policy({ ssoOnly: true, breakGlassIds })).code).toBe('sso_break_glass_required');
    expect((await api<PolicyView>('GET', '/sso/policy')).data.ssoOnly).toBe(false);
  });

  test('from then on only those owners sign in by password; everybody else is told what a wrong password is told', async () => {
    await member('kim');
    const before = newVisitor();
    await signIn(before, '/t/acme', { email: 'kim@acme.test', password: PASSWORD });
    const boss = newVisitor();
    await signIn(boss, '/t/acme', { email: 'olga@acme.test', password: PASSWORD });
    const here = newVisitor();
    idp.person = person('kim');
    await through(here);

    const set = await policy({ ssoOnly: true, breakGlassIds: [owner], endPasswordSessions: true });
    expect(set.data).toMatchObject({
      ssoOnly: true,
      owners: [{ id: owner, hasPassword: true, breakGlass: true }],
    });
    // Sessions that a password began are over; those of the provider and of the break-glass owner are not.
    expect((await before.go('/t/acme/session/refresh', { method: 'POST' })).statusCode).toBe(401);
    expect((await me(here)).email).toBe('kim@acme.test');
    expect((await me(boss)).id).toBe(owner);

    const tell = async (body: { email: string; password: string }) => {
      const visitor = newVisitor();
      const answer = await visitor.go(`${await openSignInPage(visitor, server)}/login`, { method: 'POST', body });
      const { error } = answer.json();
      return { status: answer.statusCode, error: { ...error, instance: '' } };
    };
    const refused = await tell({ email: 'kim@acme.test', password: PASSWORD });
    expect(refused).toEqual(await tell(wrong));
    expect(refused).toEqual(await tell({ email: 'nobody@acme.test', password: PASSWORD }));
    expect(refused.error.code).toBe('invalid_credentials');
    expect(await signIn(newVisitor(), '/t/acme', { email: 'olga@acme.test', password: PASSWORD })).toBe('/t/acme');
    expect(await through(newVisitor())).toBe('/t/acme');
    // Nor does a password prove anything more in a session that the provider began.
    const { accessToken } = (await here.go('/t/acme/session/refresh', { method: 'POST' })).json().data;
    const headers = { authorization: `Bearer ${accessToken}` };
    expect((await here.go('/api/v1/session/step-up', { headers })).json().data.methods).toEqual(['sso']);
    const proof = { method: 'POST' as const, headers, body: { password: PASSWORD } };
    expect((await here.go('/api/v1/session/step-up', proof)).json().error.code).toBe('step_up_failed');
  });

  test('no link sets a password: neither a forgotten one nor the one of an invitation', async () => {
    const { mails } = server;
    const before = mails.length;
    const ask = (email: string) =>
      newVisitor().go('/t/acme/session/password-reset', { method: 'POST', body: { email } });
    const [kim, olga] = [await ask('kim@acme.test'), await ask('olga@acme.test')];
    expect([kim.statusCode, kim.json().data]).toEqual([olga.statusCode, olga.json().data]);
    await server.identity.settle();
    expect(mails.slice(before).map(({ to }) => to)).toEqual(['olga@acme.test']);

    const { data } = await api<{ invitationUrl: string }>('POST', '/invitations', {
      email: 'late@acme.test',
      name: 'Late',
      roleKey: 'member',
    });
    const accepted = await newVisitor().go('/t/acme/session/invitation', {
      method: 'POST',
      body: { token: new URL(data.invitationUrl).searchParams.get('token'), password: PASSWORD },
    });
    expect(accepted.json().error.code).toBe('sso_required');
    expect((await userOf('late@acme.test'))?.status).toBe('invited');
  });

  test('a link that was mailed before sets no password after', async () => {
    await policy({ ssoOnly: false, breakGlassIds: [] });
    await newVisitor().go('/t/acme/session/password-reset', { method: 'POST', body: { email: 'kim@acme.test' } });
    await server.identity.settle();
    const token = /token=([\w-]+)/.exec(server.mails.at(-1)?.text ?? '')?.[1];
    await policy({ ssoOnly: true, breakGlassIds: [owner] });
    const answer = await newVisitor().go('/t/acme/session/password', {
      method: 'PUT',
      body: { token, password: `${PASSWORD} again` },
    });
    expect(answer.json().error.code).toBe('reset_invalid');
  });

  test('the last way in cannot be taken away: neither the owner nor the connection', async () => {
    const second = await member('second', 'owner');
    expect((await api('PATCH', `/members/${owner}`, { status: 'disabled' })).code).toBe('sso_break_glass_required');
    expect((await api('PATCH', `/members/${owner}`, { roleKey: 'admin' })).code).toBe('sso_break_glass_required');
    expect((await policy({ ssoOnly: true, breakGlassIds: [owner, second] })).status).toBe(200);
    expect((await api('PATCH', `/members/${second}`, { status: 'disabled' })).status).toBe(200);
    expect((await change({ enabled: false })).code).toBe('sso_untested');
    expect((await change({ clientId: 'other', clientSecret: 'other' })).code).toBe('sso_untested');
    expect((await api('DELETE', `/sso/connections/${connection.id}`)).code).toBe('sso_untested');
    expect((await policy({ ssoOnly: false, breakGlassIds: [] })).status).toBe(200);
    expect(await signIn(newVisitor(), '/t/acme', { email: 'kim@acme.test', password: PASSWORD })).toBe('/t/acme');
  });
});
