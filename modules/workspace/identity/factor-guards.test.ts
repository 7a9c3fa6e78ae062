import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createAttempts } from '#platform/credentials/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createBrowser, signIn } from '../../../tests/support/browser.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { addTotp, callerOf, codeOf, openSignIn } from '../../../tests/support/sign-in-steps.ts';
import { createFirstAdmin, createUserWithPassword } from './index.ts';

const PASSWORD = 'seven tiled roofs over the brook';
const SEVEN = 'plum-7-';
const EIGHT = 'plum-7-w';
const FOURTEEN = 'plum-7-walls-w';
const FIFTEEN = 'plum-7-walls-wi';
const CREDENTIALS = { op: { email: 'op@hanok.test', name: 'Op', password: PASSWORD } };

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let round = 0;
let email: string;
let id: string;
/** How far the clock of the limits is ahead. */
let aheadMs = 0;

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  // Stands still but for the tests, so that a slow machine waits for nothing.
  const startedAt = Date.now();
  const attempts = createAttempts({ now: () => startedAt + aheadMs });
  server = await createSignInServer([house], management, undefined, {}, [], { attempts });
  await createFirstAdmin(
    house.tenancy.database(house.tenant),
    { email: 'first@acme.test', name: 'First' },
    BUILT_IN_ROLES,
  );
});
beforeEach(async () => {
  email = `ann.${++round}@acme.test`;
  id = await person(email, 'member');
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

let visitors = 0;
const visitor = () => createBrowser(server.app, server.publicUrl, `203.0.113.${++visitors}`);
const person = (address: string, roleKey: string) =>
  createUserWithPassword(house.tenancy.database(house.tenant), {
    email: address,
    name: 'Ann',
    password: PASSWORD,
    roleKey,
  });

/** Signs in by the password alone. */
async function inside(address = email, base = '/t/acme', password = PASSWORD) {
  const browser = visitor();
  await signIn(browser, base, { email: address, password });
  return callerOf(server, browser, base, password);
}

/** A sign-in that has come as far as its second step. */
async function halfway(base = '/t/acme', address = email, password = PASSWORD) {
  const browser = visitor();
  const { post } = await openSignIn(server, browser, base);
  const { data } = await post('login', { email: address, password });
  expect(data.next).toBe('second_factor');
  return (body: object) => post('second-factor', body);
}

async function mailedToken(address: string, part: string): Promise<string> {
  await server.identity.settle();
  const mail = server.mails.filter(({ to, text }) => to === address && text.includes(part)).at(-1);
  return new RegExp(`${part}\\?token=(\\S+)`).exec(mail?.text ?? '')?.[1] ?? '';
}

/** Each place where somebody sets a password: tries one. @returns the status */
const places = {
  async invitation(): Promise<(password: string) => Promise<number>> {
    await person(`admin.${round}@acme.test`, 'owner');
    const admin = await inside(`admin.${round}@acme.test`);
    const invited = await admin.post<{ invitationUrl: string }>('/invitations', {
      email: `new.${round}@acme.test`,
      name: 'New',
      roleKey: 'member',
    });
    const token = new URL(invited.data.invitationUrl).searchParams.get('token');
    return async (password) =>
      (await visitor().go('/t/acme/session/invitation', { method: 'POST', body: { token, password } })).statusCode;
  },
  async reset(): Promise<(password: string) => Promise<number>> {
    await visitor().go('/t/acme/session/password-reset', { method: 'POST', body: { email } });
    const token = await mailedToken(email, 'new-password');
    return async (password) =>
      (await visitor().go('/t/acme/session/password', { method: 'PUT', body: { token, password } })).statusCode;
  },
  async 'an own account'(withFactor: boolean): Promise<(password: string) => Promise<number>> {
    const here = await inside();
    if (withFactor) await addTotp(here);
    return async (password) => (await here.post('/me/password', { password })).status;
  },
  async "an operator's account"(withFactor: boolean): Promise<(password: string) => Promise<number>> {
    const op = { ...CREDENTIALS.op, email: `op.${round}@hanok.test` };
    await server.operators.ensureOperator(op);
    const here = await inside(op.email, '/operator');
    if (withFactor) await addTotp(here, '/management/me/factors');
    return async (password) => (await here.post('/management/me/password', { password })).status;
  },
};

test.each(Object.keys(places) as (keyof typeof places)[])(
  'without a second factor a password of 14 characters is refused, one of 15 is taken: %s',
  async (place) => {
    const set = await places[place](false);
    expect(await set(FOURTEEN)).toBe(400);
    expect(await set(FIFTEEN)).toBe(200);
  },
);

test('beside a second factor a password of 7 characters is refused, one of 8 is taken: an own account', async () => {
  const set = await places['an own account'](true);
  expect(await set(SEVEN)).toBe(400);
  expect(await set('password')).toBe(400);
  expect(await set(EIGHT)).toBe(200);
  await halfway('/t/acme', email, EIGHT);
});

test('beside a second factor a password of 7 characters is refused, one of 8 is taken: reset', async () => {
  await addTotp(await inside());
  const set = await places.reset();
  expect(await set(SEVEN)).toBe(400);
  expect(await set(EIGHT)).toBe(200);
});

test("an operator's password has 15 characters, also beside a second factor", async () => {
  const set = await places["an operator's account"](true);
  expect(await set(FOURTEEN)).toBe(400);
  expect(await set(FIFTEEN)).toBe(200);
});

test('a factor that was begun and not confirmed allows no short password, and is not asked for', async () => {
  const here = await inside();
  expect((await here.post('/me/factors/totp')).status).toBe(200);
  expect((await here.post('/me/password', { password: FOURTEEN })).status).toBe(400);
  await inside();
});

test.each(['/t/acme', '/operator'])(
  'of five sign-ins with one code at the same moment one gets in: %s',
  async (base) => {
    const isOperators = base === '/operator';
    const address = isOperators ? `op.${round}@hanok.test` : email;
    if (isOperators) await server.operators.ensureOperator({ ...CREDENTIALS.op, email: address });
    const path = isOperators ? '/management/me/factors' : '/me/factors';
    const { secret, usedCode, codes } = await addTotp(await inside(address, base), path);

    const tries: Awaited<ReturnType<typeof halfway>>[] = [];
    for (let i = 0; i < 5; i++) tries.push(await halfway(base, address));
    const code = codeOf(secret);
    const answers = await Promise.all(tries.map((answer) => answer({ code })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    aheadMs += 20 * 60_000;
    // Of the step before: of the same app, within its tolerance, and used up by the later one.
    expect(await (await halfway(base, address))({ code: codeOf(secret, -1) })).toMatchObject({
      code: 'factor_code_wrong',
    });
    expect(await (await halfway(base, address))({ code: usedCode })).toMatchObject({ code: 'factor_code_wrong' });

    aheadMs += 20 * 60_000;
    const others: typeof tries = [];
    for (let i = 0; i < 5; i++) others.push(await halfway(base, address));
    const recovered = await Promise.all(others.map((answer) => answer({ recoveryCode: codes[0] })));
    expect(recovered.filter(({ status }) => status === 200)).toHaveLength(1);
    aheadMs += 20 * 60_000;
    expect(await (await halfway(base, address))({ recoveryCode: codes[0] })).toMatchObject({
      code: 'factor_code_wrong',
    });
  },
);

test('a sign-in that may set up the first factor does not replace one that was set up meanwhile', async () => {
  await house.admin('insert into security_settings (id, second_factor_required) values (true, true)');
  try {
    const { post } = await openSignIn(server, visitor());
    const slow = await openSignIn(server, visitor());
    expect((await slow.post('login', { email, password: PASSWORD })).data).toMatchObject({ next: 'enrol' });
    const { data: mine } = await slow.post('enrolment-options', { method: 'totp' });
    await post('login', { email, password: PASSWORD });
    const { data } = await post('enrolment-options', { method: 'totp' });
    const { setup, secret } = data.totp;
    expect((await post('enrolment', { totp: { setup, code: codeOf(secret, -1) } })).status).toBe(200);
    const late = { setup: mine.totp.setup, code: codeOf(mine.totp.secret) };
    expect(await slow.post('enrolment', { totp: late })).toMatchObject({ status: 409, code: 'factor_exists' });
    expect((await (await halfway())({ code: codeOf(secret) })).status).toBe(200);
  } finally {
    await house.admin('delete from security_settings');
  }
});

test("one person's code is none of another's", async () => {
  const { codes, secret } = await addTotp(await inside());
  const other = `other.${email}`;
  await person(other, 'member');
  await addTotp(await inside(other));
  const answer = await halfway('/t/acme', other);
  expect(await answer({ recoveryCode: codes[0] })).toMatchObject({ code: 'factor_code_wrong' });
  expect(await answer({ code: codeOf(secret) })).toMatchObject({ code: 'factor_code_wrong' });
});

test('new recovery codes make those from before void', async () => {
  const here = await inside();
  const { codes } = await addTotp(here);
  const { data } = await here.post<{ recoveryCodes: string[] }>('/me/factors/recovery-codes');
  expect(await (await halfway())({ recoveryCode: codes[1] })).toMatchObject({ code: 'factor_code_wrong' });
  expect((await (await halfway())({ recoveryCode: data.recoveryCodes[1] })).status).toBe(200);
});

test('guessing codes is slowed down from everywhere, and a minute later the right one gets in', async () => {
  const { secret } = await addTotp(await inside());
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 10; i++) codes.push((await (await halfway())({ code: '000000' })).code);
  expect(codes.filter((code) => code === 'factor_code_wrong')).toHaveLength(5);
  expect(await (await halfway())({ code: codeOf(secret) })).toMatchObject({ status: 429 });
  aheadMs += 61_000;
  expect((await (await halfway())({ code: codeOf(secret) })).status).toBe(200);
});

test('guessing codes by signing in over and over with the password does not start anew', async () => {
  const { secret } = await addTotp(await inside());
  for (let i = 0; i < 5; i++) await (await halfway())({ code: '000000' });
  // The password alone is no success.
  expect(await (await halfway())({ code: codeOf(secret) })).toMatchObject({ code: 'rate_limited' });
});

test('a code proves anew who one is where there is no password; guessing it counts from everywhere', async () => {
  const here = await inside();
  const { secret } = await addTotp(here);
  const prove = async (code: string) =>
    (
      await here.inject({
        method: 'POST',
        url: '/api/v1/session/step-up',
        remoteAddress: `203.0.113.${++visitors}`,
        headers: here.headers,
        payload: { code },
      })
    ).statusCode;
  // Beside a password it proves nothing: the phone may lie next to the open browser.
  expect(await prove(codeOf(secret))).toBe(400);
  await house.admin('update users set password_hash = null where id = $1', [id]);
  aheadMs += 20 * 60_000;
  const answers: number[] = [];
  for (let i = 0; i < 7; i++) answers.push(await prove('000000'));
  expect(answers).toEqual([400, 400, 400, 400, 400, 429, 429]);
  aheadMs += 61_000;
  expect(await prove(codeOf(secret))).toBe(200);
});

const CHANGES = [
  ['post', '/totp', undefined],
  ['put', '/totp', { setup: 'x', code: '000000' }],
  ['delete', '/totp', undefined],
  ['post', '/recovery-codes', undefined],
  ['post', '/passkey-options', undefined],
  ['post', '/passkeys', { name: 'x', answer: {} }],
  ['patch', `/passkeys/${uuidv7()}`, { name: 'x' }],
  ['delete', `/passkeys/${uuidv7()}`, undefined],
] as const;

test.each(['/t/acme', '/operator'])('every change of factors asks for a proof of who one is: %s', async (base) => {
  const isOperators = base === '/operator';
  const address = isOperators ? `op.${round}@hanok.test` : email;
  if (isOperators) await server.operators.ensureOperator({ ...CREDENTIALS.op, email: address });
  const browser = visitor();
  await signIn(browser, base, { email: address, password: PASSWORD });
  const here = await callerOf(server, browser, base);
  const path = isOperators ? '/management/me/factors' : '/me/factors';
  const nobody = { authorization: 'Bearer none' };
  for (const [method, below, body] of CHANGES) {
    const answer = await here[method](path + below, body);
    expect(answer, `${method} ${below}`).toMatchObject({ status: 403, error: { code: 'step_up_required' } });
    const stranger = await here.inject({ method, url: `/api/v1${path}${below}`, headers: nobody, payload: body ?? {} });
    expect(stranger.statusCode, `${method} ${below}`).toBe(401);
  }
});

test('what a workspace asks of everybody, and the factors of others, change after a proof alone', async () => {
  const owner = `owner.${round}@acme.test`;
  await person(owner, 'owner');
  const browser = visitor();
  await signIn(browser, '/t/acme', { email: owner, password: PASSWORD });
  const here = await callerOf(server, browser);
  const refused = { status: 403, error: { code: 'step_up_required' } };
  expect(await here.put('/settings/security', { secondFactorRequired: true })).toMatchObject(refused);
  expect(await here.delete(`/members/${id}/factors`)).toMatchObject(refused);
  const member = await inside();
  expect((await member.put('/settings/security', { secondFactorRequired: true })).status).toBe(403);
  expect((await member.get('/settings/security')).status).toBe(403);
});
