import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createAuthenticator, type Said } from '../../../tests/support/authenticator.ts';
import { createBrowser, signIn } from '../../../tests/support/browser.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { callerOf, openSignIn } from '../../../tests/support/sign-in-steps.ts';
import { createFirstAdmin, createUserWithPassword } from './index.ts';

const PASSWORD = 'seven tiled roofs over the brook';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
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
beforeEach(() => house.admin('delete from security_settings'));
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

let visitors = 0;
const visitor = () => createBrowser(server.app, server.publicUrl, `203.0.113.${++visitors}`);
const page = () => openSignIn(server, visitor());

/** Somebody who is signed in and has proved it anew. */
async function person() {
  const email = `ann.${++round}@acme.test`;
  const db = house.tenancy.database(house.tenant);
  const id = await createUserWithPassword(db, { email, name: 'Ann', password: PASSWORD, roleKey: 'member' });
  const browser = visitor();
  await signIn(browser, '/t/acme', { email, password: PASSWORD });
  return { id, email, here: await callerOf(server, browser, '/t/acme', PASSWORD) };
}
type Person = Awaited<ReturnType<typeof person>>;

const device = () => createAuthenticator({ id: 'localhost', origin: server.publicUrl });

async function add({ here }: Person, own = device(), said: Said = {}) {
  const { data: options } = await here.post<Record<string, unknown>>('/me/factors/passkey-options');
  const body = { name: 'Phone', answer: own.make(options, said) };
  const answer = await here.post<{ passkey: { id: string }; recoveryCodes: string[] | null }>(
    '/me/factors/passkeys',
    body,
  );
  return { own, body, answer };
}

/** Ann, with a passkey. */
async function enrolled() {
  const ann = await person();
  const { own, answer } = await add(ann);
  expect(answer.status).toBe(201);
  return { ...ann, own, passkey: answer.data.passkey.id, recoveryCodes: answer.data.recoveryCodes };
}

test('a passkey is added and signs in by itself, without a password', async () => {
  const { own, recoveryCodes, here } = await enrolled();
  expect(recoveryCodes).toHaveLength(10);
  const { post, finish } = await page();
  const { data: options } = await post('passkey-options');
  const { status, data } = await post('passkey', { passkey: own.use(options) });
  expect(status).toBe(200);
  expect(await finish(data.redirectTo)).toBe('/t/acme');
  const { data: factors } = await here.get<{ passkeys: { lastUsedAt: string | null }[] }>('/me/factors');
  expect(factors.passkeys[0]?.lastUsedAt).toBeTypeOf('string');
});

test('after the password the passkey is the second step, and the password alone opens nothing', async () => {
  const { own, email } = await enrolled();
  const { post } = await page();
  const login = await post('login', { email, password: PASSWORD });
  expect(login.data).toEqual({ next: 'second_factor', methods: ['passkey', 'recovery_code'] });
  const { data: options } = await post('passkey-options');
  expect(options.allowCredentials).toMatchObject([{ id: own.id }]);
  expect((await post('second-factor', { passkey: own.use(options) })).data.redirectTo).toBeTypeOf('string');
});

const WRONG: [string, Said][] = [
  ['another origin', { origin: 'https://evil.test' }],
  ['another relying party', { rpId: 'evil.test' }],
  ['a challenge that nobody gave', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
  ['its owner not verified', { isUserVerified: false }],
  ['a signature of another key', { foreignKey: true }],
  ['a count that goes back', { counter: 1 }],
];

test.each(WRONG)('a passkey with %s opens nothing, alone or after the password', async (_name, said) => {
  const ann = await person();
  const { own } = await add(ann, device(), { counter: 9 });
  const alone = await page();
  const { data: options } = await alone.post('passkey-options');
  expect(await alone.post('passkey', { passkey: own.use(options, said) })).toMatchObject({ code: 'passkey_unknown' });
  const second = await page();
  await second.post('login', { email: ann.email, password: PASSWORD });
  const { data: asked } = await second.post('passkey-options');
  expect(await second.post('second-factor', { passkey: own.use(asked, said) })).toMatchObject({
    code: 'factor_code_wrong',
  });
});

test.each(WRONG.slice(0, 4))('a new passkey with %s is not taken', async (_name, said) => {
  const ann = await person();
  const { answer } = await add(ann, device(), said);
  expect(['passkey_refused', 'factor_setup_expired']).toContain(answer.error?.code);
  expect((await ann.here.get('/me/factors')).data).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 });
});

test('an answer works once: neither five at the same moment nor one later gets in by it', async () => {
  const ann = await person();
  // A device that counts nothing, so that it is not the count that refuses.
  const { own } = await add(ann, device(), { counter: 0 });
  const { post } = await page();
  const { data: options } = await post('passkey-options');
  const passkey = own.use(options, { counter: 0 });
  const answers = await Promise.all(Array.from({ length: 5 }, () => post('passkey', { passkey })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const later = await page();
  await later.post('passkey-options');
  expect(await later.post('passkey', { passkey })).toMatchObject({ code: 'passkey_unknown' });
});

test('of five devices that say the same count at the same moment one gets in: the others are copies', async () => {
  const { own } = await enrolled();
  const tries: (() => Promise<{ status: number }>)[] = [];
  for (let i = 0; i < 5; i++) {
    const { post } = await page();
    const { data: options } = await post('passkey-options');
    tries.push(() => post('passkey', { passkey: own.use(options, { counter: 7 }) }));
  }
  const answers = await Promise.all(tries.map((go) => go()));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('an answer to the question of one sign-in, or of a step-up, opens no other', async () => {
  const ann = await enrolled();
  const [first, second] = [await page(), await page()];
  const { data: options } = await first.post('passkey-options');
  await second.post('passkey-options');
  expect(await second.post('passkey', { passkey: ann.own.use(options) })).toMatchObject({ code: 'passkey_unknown' });
  const { data: stepUp } = await ann.here.post<Record<string, unknown>>('/session/step-up/passkey-options');
  expect(await second.post('passkey', { passkey: ann.own.use(stepUp) })).toMatchObject({ code: 'passkey_unknown' });
});

test("another person's passkey is neither the second step nor a proof", async () => {
  const [ann, bob] = [await enrolled(), await enrolled()];
  const { post } = await page();
  await post('login', { email: ann.email, password: PASSWORD });
  const { data: options } = await post('passkey-options');
  expect(await post('second-factor', { passkey: bob.own.use(options) })).toMatchObject({ code: 'factor_code_wrong' });
  const { data: asked } = await ann.here.post<Record<string, unknown>>('/session/step-up/passkey-options');
  expect(await ann.here.post('/session/step-up', { passkey: bob.own.use(asked) })).toMatchObject({
    error: { code: 'step_up_failed' },
  });
  const { data: again } = await ann.here.post<Record<string, unknown>>('/session/step-up/passkey-options');
  expect((await bob.here.post('/session/step-up', { passkey: ann.own.use(again) })).status).not.toBe(200);
});

test('a passkey proves anew who one is', async () => {
  const { email, own } = await enrolled();
  const browser = visitor();
  const { post, finish } = await openSignIn(server, browser);
  await post('login', { email, password: PASSWORD });
  const { data: options } = await post('passkey-options');
  await finish((await post('second-factor', { passkey: own.use(options) })).data.redirectTo);
  const here = await callerOf(server, browser);
  expect((await here.post('/me/factors/totp')).error?.code).toBe('step_up_required');
  const { data: asked } = await here.post<Record<string, unknown>>('/session/step-up/passkey-options');
  expect((await here.post('/session/step-up', { passkey: own.use(asked) })).status).toBe(200);
  expect((await here.post('/me/factors/totp')).status).toBe(200);
});

test('a passkey is added once, for whoever was asked, and to no second account', async () => {
  const [ann, bob] = [await person(), await person()];
  const { own, body, answer } = await add(ann);
  expect(answer.status).toBe(201);
  expect((await ann.here.post('/me/factors/passkeys', body)).error?.code).toBe('factor_setup_expired');
  expect((await add(bob, own)).answer.error?.code).toBe('passkey_refused');
  const { data: options } = await ann.here.post<Record<string, unknown>>('/me/factors/passkey-options');
  const stolen = { name: 'Phone', answer: device().make(options) };
  expect((await bob.here.post('/me/factors/passkeys', stolen)).error?.code).toBe('factor_setup_expired');
});

test("another person's passkey is 404, and a removed one opens nothing", async () => {
  const [ann, bob] = [await enrolled(), await enrolled()];
  expect((await bob.here.patch(`/me/factors/passkeys/${ann.passkey}`, { name: 'Mine' })).status).toBe(404);
  expect((await bob.here.delete(`/me/factors/passkeys/${ann.passkey}`)).status).toBe(404);
  expect((await ann.here.delete(`/me/factors/passkeys/${ann.passkey}`)).status).toBe(200);
  const { post } = await page();
  const { data: options } = await post('passkey-options');
  expect(await post('passkey', { passkey: ann.own.use(options) })).toMatchObject({ code: 'passkey_unknown' });
});

test('whoever is disabled does not get in by a passkey', async () => {
  const { id, own } = await enrolled();
  const email = `admin.${round}@acme.test`;
  const db = house.tenancy.database(house.tenant);
  await createUserWithPassword(db, { email, name: 'Admin', password: PASSWORD, roleKey: 'admin' });
  const browser = visitor();
  await signIn(browser, '/t/acme', { email, password: PASSWORD });
  const admin = await callerOf(server, browser);
  expect((await admin.patch(`/members/${id}`, { status: 'disabled' })).status).toBe(200);
  const { post } = await page();
  const { data: options } = await post('passkey-options');
  expect(await post('passkey', { passkey: own.use(options) })).toMatchObject({ code: 'passkey_unknown' });
});

test("where people sign in at the workspace's provider only, a passkey opens nothing", async () => {
  const { own } = await enrolled();
  await house.admin('insert into sso_policy (id, sso_only) values (true, true)');
  try {
    const { post } = await page();
    const { data: options } = await post('passkey-options');
    expect(await post('passkey', { passkey: own.use(options) })).toMatchObject({ code: 'passkey_unknown' });
  } finally {
    await house.admin('delete from sso_policy');
  }
});
