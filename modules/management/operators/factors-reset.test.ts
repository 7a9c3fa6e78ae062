import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createTestCaller } from '#platform/testing/http.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createBrowser } from '../../../tests/support/browser.ts';
import { type SignedIn, signInPerson } from '../../../tests/support/people.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { addTotp, codeOf, openSignIn } from '../../../tests/support/sign-in-steps.ts';

const PASSWORD = 'the beams are pine, the floor is warm';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let round = 0;
let boss: SignedIn;
let lost: { id: string; email: string };

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management);
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});
beforeEach(async () => {
  round++;
  boss = await signIn(`boss${round}@hanok.test`);
  lost = await operator(`lost${round}@hanok.test`);
});

async function operator(email: string, role?: 'support') {
  const input = { email, name: email.split('@')[0] ?? '', password: PASSWORD };
  const { id } = await server.operators.ensureOperator(role === undefined ? input : { ...input, role });
  return { id, email };
}
async function signIn(email: string, role?: 'support'): Promise<SignedIn> {
  await operator(email, role);
  return signInPerson(server, '/operator', { email, password: PASSWORD });
}
/** The operator who will lose the phone, with an authenticator app, signed in. */
async function enrolled() {
  const here = await signIn(lost.email);
  await here.stepUp(PASSWORD);
  return { here, ...(await addTotp(here, '/management/me/factors')) };
}
const path = (id = lost.id) => `/management/operators/${id}/factors`;
const nextStep = async () => {
  const { post } = await openSignIn(server, createBrowser(server.app, server.publicUrl), '/operator');
  return (await post('login', { email: lost.email, password: PASSWORD })).data.next;
};
const events = (action: string) =>
  management.admin<{ actor_name: string; target_id: string; details: object }>(
    'select actor_name, target_id, details from operator_audit_events where action = $1 order by occurred_at',
    [action],
  );
const mailsTo = async (email: string) => {
  await server.settle();
  return server.mails.filter(({ to }) => to === email);
};

test('a reset takes app and recovery codes, ends all sessions at once, and is written down and told by mail', async () => {
  const { here, secret, codes } = await enrolled();
  expect(await nextStep()).toBe('second_factor');
  await boss.stepUp(PASSWORD);
  expect((await boss.delete(path())).status).toBe(200);
  expect((await here.get('/management/me')).status).toBe(401);
  expect((await here.refresh()).statusCode).toBe(401);
  const [event] = (await events('operator.factors_reset')).filter(({ target_id }) => target_id === lost.id);
  expect(event).toMatchObject({ actor_name: `boss${round}` });
  expect((await mailsTo(lost.email)).at(-1)?.text).toContain('second steps were taken away');
  // Where none is required, the password is enough again, and what was lost opens nothing.
  expect(await nextStep()).not.toBe('second_factor');
  const { post } = await openSignIn(server, createBrowser(server.app, server.publicUrl), '/operator');
  await post('login', { email: lost.email, password: PASSWORD });
  for (const answer of [{ code: codeOf(secret) }, { recoveryCode: codes[0] }])
    expect((await post('second-factor', answer)).status).toBeGreaterThanOrEqual(400);
});

test('nobody resets his own second steps', async () => {
  const { here } = await enrolled();
  await here.stepUp(PASSWORD);
  const refusal = await here.delete(path());
  expect([refusal.status, refusal.error?.code]).toEqual([409, 'operator_is_self']);
  expect(await nextStep()).toBe('second_factor');
});

test('a reset asks for a token, the right to manage operators, and a proof of who one is', async () => {
  await enrolled();
  expect((await createTestCaller(server.app, {}).delete(path())).status).toBe(401);
  const support = await signIn(`support${round}@hanok.test`, 'support');
  await support.stepUp(PASSWORD);
  expect((await support.delete(path())).status).toBe(403);
  expect(await boss.delete(path())).toMatchObject({ status: 403, error: { code: 'step_up_required' } });
  expect(await nextStep()).toBe('second_factor');
});

test('who is nobody, or no person, has no second steps to reset', async () => {
  await boss.stepUp(PASSWORD);
  const script = await server.operators.createServiceAccount({ name: 'Script' });
  for (const id of [uuidv7(), script.id]) expect((await boss.delete(path(id))).error?.code).toBe('operator_not_found');
  expect((await boss.delete(path('x'))).status).toBe(400);
});

test('by command it needs nobody else, and says that it was the platform', async () => {
  const { here } = await enrolled();
  expect(await server.operators.resetFactors(lost.email.toUpperCase())).toMatchObject({ name: `lost${round}` });
  expect((await here.refresh()).statusCode).toBe(401);
  const [event] = (await events('operator.factors_reset')).filter(({ target_id }) => target_id === lost.id);
  expect(event).toMatchObject({ actor_name: 'Hanok' });
  expect(await mailsTo(lost.email)).not.toEqual([]);
  await expect(server.operators.resetFactors('nobody@hanok.test')).rejects.toMatchObject({
    code: 'operator_not_found',
  });
});

test('an operator is told by mail of a second step that came or went, of new codes, and of a new password', async () => {
  const { here } = await enrolled();
  await here.post('/management/me/factors/recovery-codes');
  await here.delete('/management/me/factors/totp');
  expect((await here.post('/management/me/password', { password: 'another long phrase 77' })).status).toBe(200);
  const texts = (await mailsTo(lost.email)).map(({ text }) => text);
  for (const words of ['an authenticator app was added', 'new recovery codes', 'app was removed', 'the password of'])
    expect(texts.filter((text) => text.includes(words))).toHaveLength(1);
});

test('what an operator does to his own sessions and password is in the log', async () => {
  const here = await signIn(lost.email);
  await signIn(lost.email);
  await signIn(lost.email);
  const places = await here.get<{ items: { id: string; current: boolean }[] }>('/management/me/sessions');
  const [other] = places.data.items.filter(({ current }) => !current);
  await here.delete(`/management/me/sessions/${other?.id}`);
  expect((await here.delete('/management/me/sessions')).data).toEqual({ ended: 1 });
  expect((await here.delete('/management/me/sessions')).data).toEqual({ ended: 0 });
  await here.stepUp(PASSWORD);
  await here.post('/management/me/password', { password: 'another long phrase 77' });
  for (const action of ['session.ended', 'session.others_ended', 'password.changed'])
    expect([action, (await events(action)).filter(({ target_id }) => target_id === lost.id).length]).toEqual([
      action,
      1,
    ]);
});
