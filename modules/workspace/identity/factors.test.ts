import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createBackground } from '#platform/concurrency/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type Browser, createBrowser, signIn } from '../../../tests/support/browser.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { addTotp, callerOf, codeOf, openSignIn } from '../../../tests/support/sign-in-steps.ts';
import { factorsOf } from './factors.service.ts';
import { createFirstAdmin, createUserWithPassword } from './index.ts';

const PASSWORD = 'seven tiled roofs over the brook';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let round = 0;
let email: string;
let id: string;
let browser: Browser;

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management, undefined, {}, [], { operatorsNeedSecondFactor: true });
  await createFirstAdmin(
    house.tenancy.database(house.tenant),
    { email: 'first@acme.test', name: 'First' },
    BUILT_IN_ROLES,
  );
});
beforeEach(async () => {
  email = `ann.${++round}@acme.test`;
  browser = visitor();
  await house.admin('delete from security_settings');
  id = await person(email, 'member');
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

let visitors = 0;
const visitor = () => createBrowser(server.app, server.publicUrl, `203.0.113.${++visitors}`);
const person = (address: string, roleKey: string, password = PASSWORD) =>
  createUserWithPassword(house.tenancy.database(house.tenant), { email: address, name: 'Ann', password, roleKey });
const page = (who = browser, base = '/t/acme') => openSignIn(server, who, base);
const caller = (who = browser, base = '/t/acme', stepUp: string | null = PASSWORD) =>
  callerOf(server, who, base, stepUp);

/** Gives Ann an authenticator app; its code of the step before this one is used up. */
async function enrolled() {
  await signIn(browser, '/t/acme', { email, password: PASSWORD });
  const here = await caller();
  return { here, ...(await addTotp(here)) };
}

/** The factors of the house, without the sign-in and its limits. */
function factorsHere() {
  const background = createBackground(createLogger({ level: 'silent', file: null }));
  const mailer = { delivers: false, send: async () => undefined, close: () => undefined };
  const deps = { mailer, background, publicUrl: server.publicUrl };
  return factorsOf(deps, house.tenant, house.tenancy.database(house.tenant));
}

const events = async (action: string) =>
  (await house.admin<{ n: number }>('select count(*)::int as n from audit_events where action = $1', [action]))[0]?.n;

test('the password alone opens nothing where there is a second factor; the code completes the sign-in', async () => {
  const { secret } = await enrolled();
  const [before, who] = [await events('session.signed_in'), visitor()];
  const { post, finish, get } = await page(who);
  const login = await post('login', { email, password: PASSWORD });
  expect(login).toMatchObject({ status: 200, data: { next: 'second_factor', methods: ['totp', 'recovery_code'] } });
  expect(JSON.stringify(login.data)).not.toContain('redirectTo');
  expect((await get()).json().data.step.next).toBe('second_factor');
  expect(await events('session.signed_in')).toBe(before);
  const failed = (await events('session.sign_in_failed')) ?? 0;
  expect(await post('second-factor', { code: '000000' })).toMatchObject({ status: 400, code: 'factor_code_wrong' });
  expect(await events('session.sign_in_failed')).toBe(failed + 1);
  const { data } = await post('second-factor', { code: codeOf(secret) });
  expect(await finish(data.redirectTo)).toBe('/t/acme');
  expect(await events('session.signed_in')).toBe((before ?? 0) + 1);
  expect((await who.go('/t/acme/session/refresh', { method: 'POST' })).statusCode).toBe(200);
});

test('a step is for the browser that gave the password, and for nobody who gave none', async () => {
  const { secret } = await enrolled();
  const { post } = await page(visitor());
  expect(await post('second-factor', { code: codeOf(secret) })).toMatchObject({ code: 'interaction_expired' });
  expect(await post('enrolment-options', { method: 'totp' })).toMatchObject({ code: 'interaction_expired' });
  await post('login', { email, password: PASSWORD });
  // Who has a factor is not led to a new one.
  expect(await post('enrolment-options', { method: 'totp' })).toMatchObject({ code: 'interaction_expired' });
});

test('of twenty tries with one code at the same moment exactly one wins, and none after it', async () => {
  const { secret } = await enrolled();
  const code = codeOf(secret);
  const factors = factorsHere();
  const won = await Promise.all(Array.from({ length: 20 }, () => factors.takeCode(id, code)));
  expect(won.filter(Boolean)).toHaveLength(1);
  expect(await factors.takeCode(id, code)).toBe(false);
  expect(await factors.takeCode(id, codeOf(secret, 5))).toBe(false);
});

test('of twenty tries with one recovery code exactly one wins; codes lie hashed', async () => {
  const { codes } = await enrolled();
  expect(codes).toHaveLength(10);
  const [first = ''] = codes;
  const factors = factorsHere();
  const origin = { ip: '203.0.113.1', requestId: 'x' };
  const tries = Array.from({ length: 20 }, () =>
    factors.takeRecoveryCode({ id, name: 'Ann' }, ` ${first.toUpperCase()} `, origin),
  );
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  const rows = await house.admin<{ text: string }>('select row(r.*)::text as text from recovery_codes r');
  expect(rows.some(({ text }) => codes.some((code) => text.includes(code)))).toBe(false);
});

test('a recovery code signs in, once', async () => {
  const { codes } = await enrolled();
  const [code] = codes;
  const first = await page(visitor());
  await first.post('login', { email, password: PASSWORD });
  expect((await first.post('second-factor', { recoveryCode: code })).status).toBe(200);
  const second = await page(visitor());
  await second.post('login', { email, password: PASSWORD });
  expect(await second.post('second-factor', { recoveryCode: code })).toMatchObject({ code: 'factor_code_wrong' });
});

test('codes are limited wherever the tries come from, and the limit passes by itself', async () => {
  await enrolled();
  const answers: (string | undefined)[] = [];
  for (let i = 0; i < 8; i++) {
    const { post } = await page(visitor());
    await post('login', { email, password: PASSWORD });
    answers.push((await post('second-factor', { code: '000000' })).code);
  }
  expect(answers.slice(0, 5)).toEqual(Array(5).fill('factor_code_wrong'));
  expect(answers.slice(5)).toContain('rate_limited');
});

test('a new password by a mailed link does not skip the second factor, and may be short beside one', async () => {
  const { secret } = await enrolled();
  await visitor().go('/t/acme/session/password-reset', { method: 'POST', body: { email } });
  await server.identity.settle();
  const mail = server.mails.filter(({ to, text }) => to === email && text.includes('new-password')).at(-1);
  const token = /new-password\?token=(\S+)/.exec(mail?.text ?? '')?.[1];
  const reset = (password: string) =>
    visitor().go('/t/acme/session/password', { method: 'PUT', body: { token, password } });
  expect((await reset('plum-7')).statusCode).toBe(400);
  expect((await reset('plum-7-wall')).statusCode).toBe(200);
  const { post } = await page(visitor());
  const login = await post('login', { email, password: 'plum-7-wall' });
  expect(login.data).toMatchObject({ next: 'second_factor' });
  expect((await post('second-factor', { code: codeOf(secret) })).data.redirectTo).toBeTypeOf('string');
  // Without the factor the short password is not enough any more: a new factor is asked for.
  await house.admin('delete from totp_factors where user_id = $1', [id]);
  const again = await page(visitor());
  expect((await again.post('login', { email, password: 'plum-7-wall' })).data).toMatchObject({ next: 'enrol' });
});

test('where everybody needs a second factor, who has none sets one up on the way in, and cannot remove it', async () => {
  await person('owner@acme.test', 'owner');
  const owner = visitor();
  await signIn(owner, '/t/acme', { email: 'owner@acme.test', password: PASSWORD });
  const admin = await caller(owner);
  expect((await admin.put('/settings/security', { secondFactorRequired: true })).status).toBe(200);

  const { post, finish } = await page();
  expect((await post('login', { email, password: PASSWORD })).data).toMatchObject({ next: 'enrol' });
  expect(await post('second-factor', { code: '000000' })).toMatchObject({ code: 'interaction_expired' });
  const { data } = await post('enrolment-options', { method: 'totp' });
  const { setup, secret } = data.totp;
  expect(await post('enrolment', { totp: { setup, code: '000000' } })).toMatchObject({ code: 'factor_code_wrong' });
  const done = await post('enrolment', { totp: { setup, code: codeOf(secret, -1) } });
  expect(done.data.recoveryCodes).toHaveLength(10);
  await finish(done.data.redirectTo);
  const here = await caller();
  expect(await here.delete('/me/factors/totp')).toMatchObject({ status: 409, error: { code: 'factor_required' } });
  expect((await here.get('/me/factors')).data).toMatchObject({ required: true, recoveryCodesLeft: 10 });
});

test('an administrator is told how many people would have to set one up, and that counts who signs in here', async () => {
  await person('boss@acme.test', 'owner');
  const boss = visitor();
  await signIn(boss, '/t/acme', { email: 'boss@acme.test', password: PASSWORD });
  const admin = await caller(boss);
  interface Told {
    secondFactorRequired: boolean;
    people: number;
    withoutSecondFactor: number;
  }
  const before = (await admin.get<Told>('/settings/security')).data;
  expect(before.secondFactorRequired).toBe(false);
  await enrolled();
  const after = (await admin.get<Told>('/settings/security')).data;
  expect(after).toEqual({ ...before, withoutSecondFactor: before.withoutSecondFactor - 1 });
  // Neither who is shut out, nor who signs in at a provider alone, nor who was only invited, is asked for one.
  await person('gone@acme.test', 'member');
  await person('elsewhere@acme.test', 'member');
  await person('invited@acme.test', 'member');
  expect((await admin.get<Told>('/settings/security')).data.people).toBe(before.people + 3);
  await house.admin(`update users set status = 'disabled' where email = 'gone@acme.test'`);
  await house.admin(`update users set password_hash = null where email = 'elsewhere@acme.test'`);
  await house.admin(`update users set status = 'invited' where email = 'invited@acme.test'`);
  expect((await admin.get<Told>('/settings/security')).data).toEqual(after);
  const changed = await admin.put<Told>('/settings/security', { secondFactorRequired: true });
  expect(changed.data).toEqual({ ...after, secondFactorRequired: true });
});

test('who starts over at a half-done sign-in finds nothing of it, and no other browser can drop it', async () => {
  const { secret } = await enrolled();
  const who = visitor();
  const { post, get, drop } = await page(who);
  await post('login', { email, password: PASSWORD });
  const uid = (await get()).json().data.uid;
  const path = `/t/acme/session/interaction/${uid}/step`;
  expect((await visitor().go(path, { method: 'DELETE' })).json().error.code).toBe('interaction_expired');
  const foreign = { method: 'DELETE', headers: { origin: 'https://evil.test' } } as const;
  expect((await who.go(path, foreign)).json().error.code).toBe('cross_site');
  expect((await get()).json().data.step.next).toBe('second_factor');
  expect((await drop()).statusCode).toBe(200);
  expect((await get()).json().data.step).toBeNull();
  expect(await post('second-factor', { code: codeOf(secret) })).toMatchObject({ code: 'interaction_expired' });
  expect((await post('login', { email, password: PASSWORD })).data).toMatchObject({ next: 'second_factor' });
});

test('changing factors asks for a proof; its owner is told by mail, and the log knows', async () => {
  await signIn(browser, '/t/acme', { email, password: PASSWORD });
  const here = await caller(browser, '/t/acme', null);
  for (const [method, path] of [
    ['post', '/me/factors/totp'],
    ['post', '/me/factors/recovery-codes'],
    ['post', '/me/factors/passkey-options'],
    ['delete', '/me/factors/totp'],
  ] as const)
    expect(await here[method](path), path).toMatchObject({ status: 403, error: { code: 'step_up_required' } });
  const added = (await events('factor.totp_added')) ?? 0;
  await enrolled();
  await server.identity.settle();
  expect(await events('factor.totp_added')).toBe(added + 1);
  expect(server.mails.filter(({ to }) => to === email).at(-1)?.text).toContain('authenticator app was added');
  const secrets = await house.admin<{ sealed: Buffer }>('select secret_sealed as sealed from totp_factors');
  expect(secrets.every(({ sealed }) => sealed.length > 50)).toBe(true);
});

test('an admin takes the factors of a member, which ends the sessions; not those of who stands above', async () => {
  const { here } = await enrolled();
  const ids = { admin: await person('admin@acme.test', 'admin'), owner: await person('top@acme.test', 'owner') };
  const who = visitor();
  await signIn(who, '/t/acme', { email: 'admin@acme.test', password: PASSWORD });
  const admin = await caller(who);
  expect((await here.delete(`/members/${ids.admin}/factors`)).status).toBe(403);
  expect(await admin.delete(`/members/${ids.owner}/factors`)).toMatchObject({ error: { code: 'role_above_own' } });
  expect((await admin.delete(`/members/${id}/factors`)).status).toBe(200);
  expect((await here.get('/me')).status).toBe(401);
  expect(await signIn(visitor(), '/t/acme', { email, password: PASSWORD })).toBe('/t/acme');
});

test('an operator without a second factor is led through setting one up, and has to show it from then on', async () => {
  const op = { email: 'op@hanok.test', password: 'the beams are pine, the floor is warm' };
  await server.operators.ensureOperator({ ...op, name: 'Op' });
  const first = await page(visitor(), '/operator');
  expect((await first.post('login', op)).data).toMatchObject({ next: 'enrol' });
  const { setup, secret } = (await first.post('enrolment-options', { method: 'totp' })).data.totp;
  const done = await first.post('enrolment', { totp: { setup, code: codeOf(secret, -1) } });
  expect(done.data.recoveryCodes).toHaveLength(10);
  const second = await page(visitor(), '/operator');
  expect((await second.post('login', op)).data).toMatchObject({ next: 'second_factor' });
  expect((await second.post('second-factor', { code: codeOf(secret) })).data.redirectTo).toBeTypeOf('string');
});

test('an answer that is no passkey opens nothing', async () => {
  const { post } = await page();
  const question = await post('passkey-options');
  expect(question.data).toMatchObject({ userVerification: 'required', rpId: 'localhost' });
  const client = { type: 'webauthn.get', challenge: question.data.challenge, origin: server.publicUrl };
  const clientDataJSON = Buffer.from(JSON.stringify(client)).toString('base64url');
  const passkey = {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    clientExtensionResults: {},
    response: { clientDataJSON, authenticatorData: 'AAAA', signature: 'AAAA' },
  };
  expect(await post('passkey', { passkey })).toMatchObject({ status: 401, code: 'passkey_unknown' });
});
