import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createTestCaller } from '#platform/testing/http.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createBrowser } from '../../../tests/support/browser.ts';
import { type SignedIn, signInPerson } from '../../../tests/support/people.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { createFirstAdmin, createUserWithPassword } from './index.ts';

const OLD = 'seven tiled roofs over the brook';
const NEW = 'a stone wall behind the plum tree';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let round = 0;
let email: string;
let ann: SignedIn;

beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  management = await createTestManagement(inject('pgAdminUrl'));
  server = await createSignInServer([house], management);
  await createFirstAdmin(
    house.tenancy.database(house.tenant),
    { email: 'first@acme.test', name: 'First' },
    BUILT_IN_ROLES,
  );
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});
beforeEach(async () => {
  email = `ann.${round++}@acme.test`;
  await add(email);
  ann = await signInPerson(server, '/t/acme', { email, password: OLD });
});

const add = (address: string) =>
  createUserWithPassword(house.tenancy.database(house.tenant), {
    email: address,
    name: 'Ann',
    password: OLD,
    roleKey: 'member',
    locale: 'ko',
  });
const canSignIn = (address: string, password: string) =>
  signInPerson(server, '/t/acme', { email: address, password }).then(
    () => true,
    () => false,
  );
const isIn = async (who: SignedIn) => [(await who.get('/me')).status, (await who.refresh()).statusCode];
const mailsTo = (address: string) => server.mails.filter(({ to }) => to === address);
const confirm = (token: string) =>
  createBrowser(server.app, server.publicUrl).go('/t/acme/session/email', { method: 'PUT', body: { token } });
const linkIn = (address: string) => /confirm-email\?token=(\S+)/.exec(mailsTo(address).at(-1)?.text ?? '')?.[1] ?? '';

describe('a password', () => {
  test('is changed by who proves the old one; everywhere else he is signed out, and told by mail', async () => {
    const elsewhere = await signInPerson(server, '/t/acme', { email, password: OLD });
    expect((await ann.post('/me/password', { password: NEW })).error?.code).toBe('step_up_required');
    await ann.stepUp(OLD);
    expect((await ann.post('/me/password', { password: NEW })).status).toBe(200);
    expect(await isIn(elsewhere)).toEqual([401, 401]);
    expect(await isIn(ann)).toEqual([200, 200]);
    expect([await canSignIn(email, OLD), await canSignIn(email, NEW)]).toEqual([false, true]);
    expect(mailsTo(email).at(-1)?.subject).toContain('비밀번호가 바뀌었어요');
  });

  test('that is easy to guess is refused and nothing changes', async () => {
    await ann.stepUp(OLD);
    for (const password of ['short', 'password12345678', `${email} ann`.slice(0, 15)]) {
      const answer = await ann.post('/me/password', { password });
      expect([password, answer.status, answer.error?.code]).toEqual([password, 400, 'password_too_weak']);
    }
    expect(await canSignIn(email, OLD)).toBe(true);
  });

  test('changed voids the links for setting one', async () => {
    await ann.browser.go('/t/acme/session/password-reset', { method: 'POST', body: { email } });
    await server.identity.settle();
    const token = /new-password\?token=(\S+)/.exec(mailsTo(email).at(-1)?.text ?? '')?.[1] ?? '';
    await ann.stepUp(OLD);
    await ann.post('/me/password', { password: NEW });
    const reset = await ann.browser.go('/t/acme/session/password', { method: 'PUT', body: { token, password: OLD } });
    expect(reset.statusCode).toBe(404);
  });
});

describe('an e-mail address', () => {
  test('changes when the new mailbox confirms it, and both mailboxes hear of it', async () => {
    const next = `new.${email}`;
    expect((await ann.post('/me/email', { email: next })).error?.code).toBe('step_up_required');
    await ann.stepUp(OLD);
    expect((await ann.post('/me/email', { email: next })).status).toBe(202);
    expect((await ann.get<{ email: string }>('/me')).data.email).toBe(email);
    expect(mailsTo(email).at(-1)?.subject).toContain('바뀔 예정');

    const answer = await confirm(linkIn(next));
    expect([answer.statusCode, answer.json().data]).toEqual([200, { email: next }]);
    expect((await ann.get<{ email: string }>('/me')).data.email).toBe(next);
    expect(mailsTo(email).at(-1)?.subject).toContain('바뀌었어요');
    expect([await canSignIn(email, OLD), await canSignIn(next, OLD)]).toEqual([false, true]);
  });

  test('is confirmed by a link that works once, however many try at once', async () => {
    const next = `new.${email}`;
    await ann.stepUp(OLD);
    await ann.post('/me/email', { email: next });
    const token = linkIn(next);
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(token)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 404)).toHaveLength(19);
    const [row] = await house.admin<{ count: string }>(
      `select count(*) from audit_events where action = 'email.changed' and actor_id =
       (select id from users where email = $1)`,
      [next],
    );
    expect(Number(row?.count)).toBe(1);
  });

  test("that is another's is not taken, and asking does not tell that it is", async () => {
    const taken = `taken.${email}`;
    await ann.stepUp(OLD);
    expect((await ann.post('/me/email', { email: taken.toUpperCase() })).status).toBe(202);
    await add(taken);
    expect((await confirm(linkIn(taken.toUpperCase()))).json().error.code).toBe('email_taken');
    expect((await ann.get<{ email: string }>('/me')).data.email).toBe(email);
  });

  test('is not confirmed by an old, a replaced or an invented link, nor for who was disabled', async () => {
    await ann.stepUp(OLD);
    await ann.post('/me/email', { email: `a.${email}` });
    const first = linkIn(`a.${email}`);
    expect((await ann.post('/me/email', { email: `b.${email}` })).status).toBe(429);
    await house.admin(`update email_changes set expires_at = expires_at - interval '2 minutes'`);
    await ann.post('/me/email', { email: `b.${email}` });
    expect((await confirm(first)).statusCode).toBe(404);
    expect((await confirm('x')).statusCode).toBe(404);
    const second = linkIn(`b.${email}`);
    await house.admin(`update users set status = 'disabled' where email = $1`, [email]);
    expect((await confirm(second)).statusCode).toBe(404);
    await house.admin(`update users set status = 'active' where email = $1`, [email]);
    await house.admin(`update email_changes set expires_at = now() - interval '1 second'`);
    expect((await confirm(second)).statusCode).toBe(404);
  });

  test('changed voids the links that lie in the former mailbox', async () => {
    await ann.browser.go('/t/acme/session/password-reset', { method: 'POST', body: { email } });
    await server.identity.settle();
    const token = /new-password\?token=(\S+)/.exec(mailsTo(email).at(-1)?.text ?? '')?.[1] ?? '';
    await ann.stepUp(OLD);
    await ann.post('/me/email', { email: `new.${email}` });
    await confirm(linkIn(`new.${email}`));
    const reset = await ann.browser.go('/t/acme/session/password', { method: 'PUT', body: { token, password: NEW } });
    expect(reset.statusCode).toBe(404);
  });
});

test('changes of the own account are refused without a token and for wrong bodies', async () => {
  const nobody = createTestCaller(server.app, {});
  expect((await nobody.post('/me/password', { password: NEW })).status).toBe(401);
  expect((await nobody.post('/me/email', { email: 'x@acme.test' })).status).toBe(401);
  await ann.stepUp(OLD);
  expect((await ann.post('/me/password', {})).status).toBe(400);
  expect((await ann.post('/me/email', { email: 'nonsense' })).status).toBe(400);
  expect((await ann.post('/me/email', { email: 'x@acme.test', name: 'X' })).status).toBe(400);
});
