import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type Browser, createBrowser, signIn } from '../../../tests/support/browser.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { createFirstAdmin, createUserWithPassword } from './index.ts';

const OLD = 'seven tiled roofs over the brook';
const NEW = 'a stone wall behind the plum tree';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let browser: Browser;
let email: string;
let round = 0;

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
});
beforeEach(async () => {
  round++;
  browser = newVisitor();
  email = `ann.${round}@acme.test`;
  await createUserWithPassword(house.tenancy.database(house.tenant), {
    email,
    name: 'Ann',
    password: OLD,
    roleKey: 'member',
    locale: 'ko',
  });
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

let visitors = 0;
const newVisitor = () => createBrowser(server.app, server.publicUrl, `203.0.113.${++visitors}`);
const ask = (who: Browser, address: string) =>
  who.go('/t/acme/session/password-reset', { method: 'POST', body: { email: address } });
const set = (token: string, password: string, who = newVisitor()) =>
  who.go('/t/acme/session/password', { method: 'PUT', body: { token, password } });
const mailsTo = (address: string) => server.mails.filter(({ to }) => to === address);

/** Asks for a link and reads the mail. */
async function link(): Promise<string> {
  await ask(newVisitor(), email);
  await server.identity.settle();
  return /new-password\?token=(\S+)/.exec(mailsTo(email).at(-1)?.text ?? '')?.[1] ?? '';
}

test('who forgot a password sets a new one by a mailed link, in their own language', async () => {
  const token = await link();
  expect(mailsTo(email)[0]?.subject).toContain('새 비밀번호');
  const answer = await set(token, NEW);
  expect([answer.statusCode, answer.json().data]).toEqual([200, { email }]);
  expect(await signIn(browser, '/t/acme', { email, password: NEW })).toBe('/t/acme');
  await expect(signIn(newVisitor(), '/t/acme', { email, password: OLD })).rejects.toThrow('401');
  expect(mailsTo(email).at(-1)?.subject).toContain('바뀌었어요');
});

test('setting a new password ends all sessions of the account, access tokens included', async () => {
  await signIn(browser, '/t/acme', { email, password: OLD });
  const { accessToken } = (await browser.go('/t/acme/session/refresh', { method: 'POST' })).json().data;
  await set(await link(), NEW);
  const me = await browser.go('/api/v1/me', { headers: { authorization: `Bearer ${accessToken}` } });
  expect(me.statusCode).toBe(401);
  expect((await browser.go('/t/acme/session/refresh', { method: 'POST' })).statusCode).toBe(401);
});

test('a link works once, also when ten use it at the same moment, and voids the others', async () => {
  const [first, second] = [await link(), await link()];
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => set(first, `${NEW} ${i}`)));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(9).fill(404)]);
  expect((await set(first, NEW)).json().error.code).toBe('reset_invalid');
  expect((await set(second, NEW)).json().error.code).toBe('reset_invalid');
});

test('a link that is thirty minutes old does nothing', async () => {
  const token = await link();
  await house.admin(`update password_resets set expires_at = expires_at - interval '30 minutes'`);
  expect((await set(token, NEW)).json().error.code).toBe('reset_invalid');
});

test('a weak password is refused, and the link stays good', async () => {
  const token = await link();
  for (const weak of ['short', 'password12345678', `${email} ${email}`]) {
    expect((await set(token, weak)).json().error.code).toBe('password_too_weak');
  }
  expect((await set(token, NEW)).statusCode).toBe(200);
});

test('the answer is the same whether or not the account exists, is disabled, or was only invited', async () => {
  await house.admin(`update users set status = 'disabled' where email = $1`, [email]);
  const answers = [];
  for (const address of [email, 'first@acme.test', 'nobody@acme.test', 'no address']) {
    const { statusCode, body, headers } = await ask(newVisitor(), address);
    answers.push([statusCode, JSON.parse(body).data, Object.keys(headers).sort().join()]);
  }
  await server.identity.settle();
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]?.[0]).toBe(202);
  expect(server.mails.filter(({ to }) => [email, 'first@acme.test', 'nobody@acme.test'].includes(to))).toEqual([]);
});

test('the answer comes before anything is looked up, so its time tells nothing', async () => {
  const blocked = house.admin(`begin; lock table users in access exclusive mode; select pg_sleep(0.7); commit`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const began = performance.now();
  expect((await ask(newVisitor(), email)).statusCode).toBe(202);
  expect(performance.now() - began).toBeLessThan(300);
  await blocked;
  await server.identity.settle();
  expect(mailsTo(email)).toHaveLength(1);
});

test('nobody floods a mailbox: at most three links are good at a time, also when asked for at once', async () => {
  await Promise.all(Array.from({ length: 8 }, () => ask(newVisitor(), email)));
  await server.identity.settle();
  expect(mailsTo(email)).toHaveLength(3);
});

test('asking again and again from one address has to wait', async () => {
  const statuses = [];
  for (let i = 0; i < 7; i++) statuses.push((await ask(browser, email)).statusCode);
  expect(statuses.at(-1)).toBe(429);
});

test('only the hash of a link is kept', async () => {
  const token = await link();
  const rows = await house.admin<{ row: string }>(`select row_to_json(p)::text as row from password_resets p`);
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
});

describe('invitations', () => {
  test('go by mail; the link is in the answer only as long as there is no mail server', async () => {
    const { sent, url } = await invite({});
    expect(url).toContain('/t/acme/invitation?token=');
    expect(sent).toContain(url);
    const mailed = await invite({ delivers: true });
    expect(mailed.url).toBeNull();
    expect(mailed.sent).toContain('/t/acme/invitation?token=');
  });

  test('whose mail is refused is still handed out by hand', async () => {
    const { url } = await invite({ delivers: true, send: () => Promise.reject(new Error('greylisted')) });
    expect(url).toContain('/t/acme/invitation?token=');
  });

  async function invite(mailer: Parameters<typeof createSignInServer>[3]) {
    const own = await createSignInServer([house], management, server.publicUrl, mailer);
    const owner = { email: `owner.${round}.${Math.random()}@acme.test`, password: OLD };
    await createUserWithPassword(house.tenancy.database(house.tenant), { ...owner, name: 'O', roleKey: 'owner' });
    const visitor = createBrowser(own.app, own.publicUrl, `203.0.113.${++visitors}`);
    await signIn(visitor, '/t/acme', owner);
    const { accessToken } = (await visitor.go('/t/acme/session/refresh', { method: 'POST' })).json().data;
    const made = await visitor.go('/api/v1/invitations', {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}` },
      body: { email: `new.${Math.random()}@acme.test`, name: 'New', roleKey: 'member' },
    });
    expect(made.statusCode).toBe(201);
    await own.close();
    return { url: made.json().data.invitationUrl, sent: own.mails[0]?.text ?? '' };
  }
});
