import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { createTestCaller, type TestCaller } from '#platform/testing/http.ts';
import type { Application } from '#server/compose.ts';
import { type Browser, createBrowser, signIn } from '../support/browser.ts';
import { createInstallation, eventually, type Installation, type Member } from '../support/workspace.ts';

const PASSWORD = 'seven tiled roofs over the brook';

let house: Installation;
let other: Application;
let tenant: TenantRecord;
let owner: Member;
let people = 0;
/** Somebody new, signed in at the first process; the same token at both. */
let browser: Browser;
let here: TestCaller;
let there: TestCaller;
let userId: string;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  tenant = await house.tenant('acme');
  owner = await house.member(tenant, 'owner');
  other = await house.another();
});
afterAll(() => house.dispose());

beforeEach(async () => {
  const email = `person${people++}@acme.test`;
  userId = await house.app.seed.user(tenant, {
    email,
    name: 'Ann',
    password: PASSWORD,
    roleKey: 'member',
    locale: 'en',
  });
  browser = createBrowser(house.app.http, house.publicUrl);
  await signIn(browser, '/t/acme', { email, password: PASSWORD });
  const grant = (await browser.go('/t/acme/session/refresh', { method: 'POST' })).json();
  const headers = { authorization: `Bearer ${grant.data.accessToken}` };
  here = createTestCaller(house.app.http, headers);
  there = createTestCaller(other.http, headers);
  // Both processes know token and person by now, so that nothing below is told by having to look.
  expect([(await here.get('/me')).status, (await there.get('/me')).status]).toEqual([200, 200]);
});

const shutOut = async () => (await there.get('/me')).status === 401;

test('who signs out at one process is 401 at another within five seconds', async () => {
  await browser.go('/t/acme/session', { method: 'DELETE' });
  expect((await here.get('/me')).status).toBe(401);
  await eventually('the other process', shutOut, 5);
});

test('a member who is disabled at one process is 401 at another within five seconds, and stays so when enabled', async () => {
  expect((await owner.patch(`/members/${userId}`, { status: 'disabled' })).status).toBe(200);
  expect((await here.get('/me')).status).toBe(401);
  await eventually('the other process', shutOut, 5);
  await owner.patch(`/members/${userId}`, { status: 'active' });
  // The account is back; what was signed in is not.
  expect((await here.get('/me')).status).toBe(401);
  expect((await there.get('/me')).status).toBe(401);
});

test('a refresh token that is replayed at one process ends its access tokens at another', async () => {
  const [name, stolen] = [...browser.cookies.values()]
    .map((cookie) => [cookie.name, cookie.value] as const)
    .find(([name]) => name.includes('hanok_session_')) ?? ['', ''];
  await browser.go('/t/acme/session/refresh', { method: 'POST' });
  const thief = createBrowser(house.app.http, house.publicUrl, '198.51.100.9');
  thief.setCookie(name, stolen);
  expect((await thief.go('/t/acme/session/refresh', { method: 'POST' })).statusCode).toBe(401);
  expect((await here.get('/me')).status).toBe(401);
  await eventually('the other process', shutOut, 5);
});
