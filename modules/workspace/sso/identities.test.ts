import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createFirstAdmin, createServiceAccount, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { createTestCaller, type TestCaller } from '#platform/testing/http.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type OpenIdStandin, startOpenIdStandin } from '#platform/testing/standins/index.ts';
import { createBrowser } from '../../../tests/support/browser.ts';
import { type SignedIn, signInPerson } from '../../../tests/support/people.ts';
import { arrive, signInThrough, throughProvider } from '../../../tests/support/provider-journey.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import type { ConnectionView, DomainView, IdentityView } from './schemas.ts';

const PASSWORD = 'seven tiled roofs over the brook';

let house: TestTenant;
let other: TestTenant;
let management: TestManagement;
let server: SignInServer;
let idp: OpenIdStandin;
let script: TestCaller;
let connection: ConnectionView;
let admin: SignedIn;
let visitors = 0;
/** Who this test is about; a name that nobody had before. */
let name: string;

const db = (at = house) => at.tenancy.database(at.tenant);
const address = () => `203.0.113.${(++visitors % 250) + 1}`;

beforeAll(async () => {
  [house, other, management, idp] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestTenant(inject('pgAdminUrl'), 'other'),
    createTestManagement(inject('pgAdminUrl')),
    startOpenIdStandin('id_token'),
  ]);
  server = await createSignInServer([house, other], management);
  for (const at of [house, other])
    await createFirstAdmin(db(at), { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  await person('olga', 'owner');
  await person('max', 'admin');
  admin = await signedIn('max');
  await admin.stepUp(PASSWORD);
  const { clientId, clientSecret } = await createServiceAccount(db(), { name: 'Script', roleKey: 'owner' });
  const grant = await server.app.inject({
    method: 'POST',
    url: '/t/acme/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }).toString(),
  });
  script = createTestCaller(server.app, { authorization: `Bearer ${grant.json().access_token}` });
  const { data: made } = await script.post<ConnectionView>('/sso/connections', { name: 'Company', issuer: idp.url });
  const { data: domain } = await script.post<DomainView>(`/sso/connections/${made.id}/domains`, {
    domain: 'acme.test',
  });
  server.txtRecords.set('acme.test', [domain.txtRecord]);
  await script.post(`/sso/connections/${made.id}/domains/${domain.id}/verification`);
  const change = { ...idp.register(made.redirectUri), enabled: true, jit: true };
  connection = (await script.patch<ConnectionView>(`/sso/connections/${made.id}`, change)).data;
});
beforeEach(() => {
  name = `ann${++visitors}`;
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), other.dispose(), management.dispose(), idp.close()]);
});

function person(who: string, roleKey: string, at = house) {
  return createUserWithPassword(db(at), { email: `${who}@acme.test`, name: who, password: PASSWORD, roleKey });
}
const signedIn = (who: string, base = '/t/acme') =>
  signInPerson(server, base, { email: `${who}@acme.test`, password: PASSWORD }, address());

/** Comes in by the provider, and can prove there who it is. */
async function throughCompany(who = name) {
  const browser = createBrowser(server.app, server.publicUrl, address());
  idp.person = { sub: `sub-${who}`, email: `${who}@acme.test`, email_verified: true, name: who };
  expect(await signInThrough(browser, server, connection.id)).toBe('/t/acme');
  const refresh = () => browser.go('/t/acme/session/refresh', { method: 'POST' });
  const { accessToken, principal } = (await refresh()).json().data;
  const headers = { authorization: `Bearer ${accessToken}` };
  return {
    id: principal.id as string,
    refresh,
    ...createTestCaller(server.app, headers),
    async proveThere() {
      idp.person = { sub: `sub-${who}`, email: `${who}@acme.test`, email_verified: true, name: who };
      const begun = await browser.go('/api/v1/session/step-up/sso', { method: 'POST', headers });
      return arrive(browser, await throughProvider(begun.json().data.url, server.publicUrl));
    },
  };
}
const list = async (who: Pick<TestCaller, 'get'>, of = '/me') =>
  (await who.get<{ items: IdentityView[] }>(`${of}/identities`)).data.items;
const idOf = async (who: Pick<TestCaller, 'get'>, of = '/me') => (await list(who, of))[0]?.id ?? '';
const unlinked = () =>
  house.admin<{ actor: string; label: string; details: object }>(
    `select actor_name as actor, target_label as label, details from audit_events
     where action = 'sso.identity_unlinked' order by occurred_at`,
  );

describe('one’s own', () => {
  test('is listed by the name of its provider, and by nothing that the provider calls one', async () => {
    const ann = await throughCompany();
    const items = await list(ann);
    expect(items).toEqual([
      { id: expect.any(String), provider: 'Company', enabled: true, linkedAt: expect.any(String) },
    ]);
    expect(JSON.stringify(items)).not.toContain('sub-');
    expect(await list(await signedIn('olga'))).toEqual([]);
  });

  test('is unlinked after a proof, which signs out everywhere else and is written down', async () => {
    await person(name, 'member');
    const elsewhere = await throughCompany();
    const here = await signedIn(name);
    const path = `/me/identities/${await idOf(here)}`;
    expect(await here.delete(path)).toMatchObject({ status: 403, error: { code: 'step_up_required' } });
    await here.stepUp(PASSWORD);
    expect((await here.delete(path)).status).toBe(200);
    expect(await list(here)).toEqual([]);
    expect((await elsewhere.refresh()).statusCode).toBe(401);
    expect((await elsewhere.get('/me')).status).toBe(401);
    expect((await here.get('/me')).status).toBe(200);
    expect((await unlinked()).at(-1)).toEqual({ actor: name, label: name, details: { connection: 'Company' } });
    expect((await here.delete(path)).status).toBe(404);
  });

  test('stays while nothing else would let its owner in', async () => {
    const ann = await throughCompany();
    expect(await ann.proveThere()).toBe('/t/acme/confirmed?result=ok');
    const path = `/me/identities/${await idOf(ann)}`;
    const refused = { status: 409, error: { code: 'sso_last_way_in' } };
    expect(await ann.delete(path)).toMatchObject(refused);
    expect(await list(ann)).toHaveLength(1);
    expect((await ann.refresh()).statusCode).toBe(200);
    // An identity at a provider that is gone opens nothing either.
    await house.admin(`insert into sso_identities (issuer, subject, user_id) values ('https://gone.test', $1, $2)`, [
      name,
      ann.id,
    ]);
    expect(await ann.delete(path)).toMatchObject(refused);
    expect((await list(ann)).map(({ provider, enabled }) => [provider, enabled])).toEqual([
      ['Company', true],
      ['https://gone.test', false],
    ]);
    const way = `insert into passkeys (id, user_id, credential_id, public_key, counter, transports, synced, name)
      values ($1, $2, $3, '\\x00', 0, '{}', false, 'Key')`;
    await house.admin(way, [uuidv7(), ann.id, name]);
    expect((await ann.delete(path)).status).toBe(200);
  });

  test('stays where passwords open nothing any more, but for owners who keep theirs', async () => {
    await person(name, 'member');
    const ann = await throughCompany();
    await ann.proveThere();
    const olga = (await house.admin<{ id: string }>(`select id from users where email = 'olga@acme.test'`))[0]?.id;
    await house.admin('update sso_connections set tested_at = now()');
    expect((await script.put('/sso/policy', { ssoOnly: true, breakGlassIds: [olga] })).status).toBe(200);
    const path = `/me/identities/${await idOf(ann)}`;
    expect(await ann.delete(path)).toMatchObject({ status: 409, error: { code: 'sso_last_way_in' } });
    const boss = await throughCompany('olga');
    await boss.proveThere();
    expect((await boss.delete(`/me/identities/${await idOf(boss)}`)).status).toBe(200);
    expect((await script.put('/sso/policy', { ssoOnly: false, breakGlassIds: [] })).status).toBe(200);
    expect((await ann.delete(path)).status).toBe(200);
  });

  test('of two that are given up at once one stays, where they are all there is', async () => {
    const ann = await throughCompany();
    await ann.proveThere();
    await house.admin('insert into sso_identities (issuer, subject, user_id) values ($1, $2, $3)', [
      `${idp.url}/`,
      `${name}-again`,
      ann.id,
    ]);
    const ids = (await list(ann)).map(({ id }) => id);
    const answers = await Promise.all(ids.map((id) => ann.delete(`/me/identities/${id}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await list(ann)).toHaveLength(1);
  });

  test('is nobody else’s to unlink as his own', async () => {
    const ann = await throughCompany();
    expect((await admin.delete(`/me/identities/${await idOf(ann)}`)).status).toBe(404);
    expect(await list(ann)).toHaveLength(1);
    expect((await admin.delete('/me/identities/none')).status).toBe(400);
    const nobody = createTestCaller(server.app, {});
    expect((await nobody.get('/me/identities')).status).toBe(401);
    expect((await nobody.delete(`/me/identities/${uuidv7()}`)).status).toBe(401);
  });
});

describe('a member’s', () => {
  test('is unlinked by whoever manages members, which ends the sessions; the next person of that address is linked', async () => {
    const ann = await throughCompany();
    const of = `/members/${ann.id}`;
    expect(await list(admin, of)).toEqual(await list(ann));
    expect((await admin.delete(`${of}/identities/${await idOf(admin, of)}`)).status).toBe(200);
    expect((await ann.refresh()).statusCode).toBe(401);
    expect((await ann.get('/me')).status).toBe(401);
    expect((await unlinked()).at(-1)).toEqual({ actor: 'max', label: name, details: { connection: 'Company' } });
    const again = createBrowser(server.app, server.publicUrl, address());
    idp.person = { sub: `sub-${name}-renewed`, email: `${name}@acme.test`, email_verified: true, name };
    expect(await signInThrough(again, server, connection.id)).toBe('/t/acme');
    expect((await again.go('/t/acme/session/refresh', { method: 'POST' })).json().data.principal.id).toBe(ann.id);
  });

  test('asks for a proof, the right to manage members, and a role that is not above', async () => {
    const ann = await throughCompany();
    const path = `/members/${ann.id}/identities/${await idOf(ann)}`;
    const unproved = await signedIn('max');
    expect(await unproved.delete(path)).toMatchObject({ status: 403, error: { code: 'step_up_required' } });
    await person(`${name}-peer`, 'member');
    const peer = await signedIn(`${name}-peer`);
    await peer.stepUp(PASSWORD);
    expect((await peer.delete(path)).status).toBe(403);
    expect((await peer.get(`/members/${ann.id}/identities`)).status).toBe(403);
    const boss = await throughCompany('olga');
    const above = `/members/${boss.id}/identities/${await idOf(boss)}`;
    expect(await admin.delete(above)).toMatchObject({ status: 403, error: { code: 'role_above_own' } });
    expect(await list(ann)).toHaveLength(1);
  });

  test('is found at that member alone', async () => {
    const [ann, bob] = [await throughCompany(), await throughCompany(`${name}-bob`)];
    expect((await admin.delete(`/members/${bob.id}/identities/${await idOf(ann)}`)).status).toBe(404);
    expect((await admin.delete(`/members/${ann.id}/identities/${uuidv7()}`)).status).toBe(404);
    expect((await admin.get(`/members/${uuidv7()}/identities`)).status).toBe(404);
    expect((await admin.delete('/members/x/identities/y')).status).toBe(400);
    expect(await list(ann)).toHaveLength(1);
  });

  test('is another workspace’s 404', async () => {
    const ann = await throughCompany();
    await person(name, 'owner', other);
    const stranger = await signedIn(name, '/t/other');
    await stranger.stepUp(PASSWORD);
    expect((await stranger.get(`/members/${ann.id}/identities`)).status).toBe(404);
    expect((await stranger.delete(`/members/${ann.id}/identities/${await idOf(ann)}`)).status).toBe(404);
    expect((await stranger.delete(`/me/identities/${await idOf(ann)}`)).status).toBe(404);
    expect(await list(ann)).toHaveLength(1);
  });

  test('of oneself is held to what holds for one’s own', async () => {
    const boss = await throughCompany();
    expect((await script.patch(`/members/${boss.id}`, { roleKey: 'admin' })).status).toBe(200);
    await boss.proveThere();
    const path = `/members/${boss.id}/identities/${await idOf(boss)}`;
    expect(await boss.delete(path)).toMatchObject({ status: 409, error: { code: 'sso_last_way_in' } });
  });
});
