import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createTestCaller } from '#platform/testing/http.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type SignedIn, signInPerson } from '../../../tests/support/people.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { createFirstAdmin, createUserWithPassword } from './index.ts';

const password = 'seven tiled roofs over the brook';

interface Place {
  id: string;
  current: boolean;
  ip: string;
  browser: string | null;
  amr: string[];
  lastUsedAt: string;
}

let houses: TestTenant[];
let management: TestManagement;
let server: SignInServer;
let round = 0;
let annId: string;
let ann: SignedIn;
let email: string;

beforeAll(async () => {
  houses = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  management = await createTestManagement(inject('pgAdminUrl'));
  server = await createSignInServer(houses, management);
  for (const house of houses) {
    const db = house.tenancy.database(house.tenant);
    await createFirstAdmin(db, { email: 'first@test', name: 'First' }, BUILT_IN_ROLES);
    for (const roleKey of ['owner', 'admin', 'member'])
      await createUserWithPassword(db, { email: `${roleKey}@test`, name: roleKey, password, roleKey });
  }
});
afterAll(async () => {
  await server.close();
  await Promise.all([...houses.map((house) => house.dispose()), management.dispose()]);
});
beforeEach(async () => {
  email = `ann.${round++}@acme.test`;
  const [house] = houses;
  if (house === undefined) throw new Error('no house');
  const db = house.tenancy.database(house.tenant);
  annId = await createUserWithPassword(db, { email, name: 'Ann', password, roleKey: 'member' });
  ann = await signInPerson(server, '/t/acme', { email, password }, '203.0.113.1');
});

const again = (address = '203.0.113.2') => signInPerson(server, '/t/acme', { email, password }, address);
const as = (who: string, slug = 'acme') => signInPerson(server, `/t/${slug}`, { email: `${who}@test`, password });
const placesOf = async (who: SignedIn) => (await who.get<{ items: Place[] }>('/me/sessions')).data.items;
const isIn = async (who: SignedIn) => [(await who.get('/me')).status, (await who.refresh()).statusCode];

test('somebody sees where he is signed in, from where and by what, and which of them is this one', async () => {
  await again();
  const places = await placesOf(ann);
  expect(places).toHaveLength(2);
  expect(places.find(({ current }) => current)).toMatchObject({ ip: '203.0.113.1', amr: ['pwd'], browser: null });
  expect(places.find(({ current }) => !current)).toMatchObject({ ip: '203.0.113.2' });
  expect(JSON.stringify(places)).not.toContain(ann.session);
});

test('the last use is written once a minute at most', async () => {
  const [before] = await placesOf(ann);
  await ann.refresh();
  expect((await placesOf(ann))[0]?.lastUsedAt).toBe(before?.lastUsedAt);
  await houses[0]?.admin(`update sessions set last_used_at = now() - interval '2 minutes' where id = $1`, [before?.id]);
  await ann.refresh();
  const [after] = await placesOf(ann);
  expect(Date.parse(after?.lastUsedAt ?? '')).toBeGreaterThan(Date.now() - 10_000);
});

test('one place is ended from another, with its access token, and the others stay', async () => {
  const [second, third] = [await again(), await again('203.0.113.3')];
  const place = (await placesOf(ann)).find(({ ip }) => ip === '203.0.113.2');
  expect((await ann.delete(`/me/sessions/${place?.id}`)).status).toBe(200);
  expect(await isIn(second)).toEqual([401, 401]);
  expect(await isIn(third)).toEqual([200, 200]);
  expect(await isIn(ann)).toEqual([200, 200]);
  expect((await ann.delete(`/me/sessions/${place?.id}`)).status).toBe(404);
});

test('an ended place does not come back in by the cookie that the issuer gave it', async () => {
  const second = await again();
  const place = (await placesOf(ann)).find(({ ip }) => ip === '203.0.113.2');
  await ann.delete(`/me/sessions/${place?.id}`);
  const start = await second.browser.go('/t/acme/session/start');
  const authorization = new URL(String(start.headers.location), server.publicUrl);
  expect(second.browser.cookie('hanok_issuer')).toBeDefined();
  // The page asks for a new sign-in; whoever has the browser can leave that out.
  authorization.searchParams.delete('prompt');
  const isEnd = (path: string) => !path.includes('/oauth/') && !path.includes('/session/');
  expect(await second.browser.follow(authorization.pathname + authorization.search, isEnd)).toContain('/signin');
  expect(await isIn(second)).toEqual([401, 401]);
});

test('everywhere else is ended at once', async () => {
  const others = [await again(), await again()];
  expect((await ann.delete<{ ended: number }>('/me/sessions')).data).toEqual({ ended: 2 });
  for (const other of others) expect(await isIn(other)).toEqual([401, 401]);
  expect(await isIn(ann)).toEqual([200, 200]);
  expect(await placesOf(ann)).toHaveLength(1);
});

test('a place is gone from the list when it signs out, and when the account was disabled', async () => {
  const second = await again();
  await second.browser.go('/t/acme/session', { method: 'DELETE' });
  expect(await placesOf(ann)).toHaveLength(1);
  const admin = await as('admin');
  await admin.patch(`/members/${annId}`, { status: 'disabled' });
  await admin.patch(`/members/${annId}`, { status: 'active' });
  const places = await admin.get<{ items: Place[] }>(`/members/${annId}/sessions`);
  expect(places.data.items).toEqual([]);
});

test("who manages members sees a member's places and ends them, but not those of somebody above", async () => {
  const [admin, owner] = [await as('admin'), await as('owner')];
  const places = (await admin.get<{ items: Place[] }>(`/members/${annId}/sessions`)).data.items;
  expect(places).toHaveLength(1);
  expect((await admin.delete(`/members/${annId}/sessions/${places[0]?.id}`)).status).toBe(200);
  expect(await isIn(ann)).toEqual([401, 401]);
  const { id: ownerId } = (await owner.get<{ id: string }>('/me')).data;
  expect((await admin.delete(`/members/${ownerId}/sessions`)).error?.code).toBe('role_above_own');
  expect(await isIn(owner)).toEqual([200, 200]);
  await again();
  expect((await owner.delete<{ ended: number }>(`/members/${annId}/sessions`)).data).toEqual({ ended: 1 });
});

test("another's place is 404, in the same workspace and in another", async () => {
  const [stranger, member, admin] = [await as('owner', 'hanbit'), await as('member'), await as('admin')];
  const [place] = await placesOf(ann);
  const { id: memberId } = (await member.get<{ id: string }>('/me')).data;
  expect((await member.delete(`/me/sessions/${place?.id}`)).status).toBe(404);
  // Under the name of somebody whose place it is not.
  expect((await admin.delete(`/members/${memberId}/sessions/${place?.id}`)).status).toBe(404);
  expect((await stranger.delete(`/members/${annId}/sessions/${place?.id}`)).status).toBe(404);
  expect((await stranger.get(`/members/${annId}/sessions`)).status).toBe(404);
  expect((await admin.get(`/members/${uuidv7()}/sessions`)).status).toBe(404);
  expect(await isIn(ann)).toEqual([200, 200]);
});

test('places are refused without a token, for a wrong id, and to who does not manage members', async () => {
  const nobody = createTestCaller(server.app, {});
  const [place] = await placesOf(ann);
  for (const path of ['/me/sessions', `/members/${annId}/sessions`]) expect((await nobody.get(path)).status).toBe(401);
  expect((await nobody.delete(`/me/sessions/${place?.id}`)).status).toBe(401);
  expect((await ann.delete('/me/sessions/x')).status).toBe(400);
  expect((await ann.get(`/members/${annId}/sessions`)).status).toBe(403);
  expect((await ann.delete(`/members/${annId}/sessions`)).status).toBe(403);
  expect((await ann.delete(`/members/${annId}/sessions/${place?.id}`)).status).toBe(403);
});
