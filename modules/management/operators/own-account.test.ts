import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createTestCaller } from '#platform/testing/http.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type SignedIn, signInPerson } from '../../../tests/support/people.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';

const OLD = 'the beams are pine, the floor is warm';
const NEW = 'the tiles are grey, the yard is swept';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let round = 0;
let email: string;
let op: SignedIn;

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
  email = `op${round++}@hanok.test`;
  await server.operators.ensureOperator({ email, name: 'Op', password: OLD });
  op = await again();
});

const again = (address?: string, password = OLD) => signInPerson(server, '/operator', { email, password }, address);
const places = async (who: SignedIn) =>
  (await who.get<{ items: { id: string; current: boolean; ip: string }[] }>('/management/me/sessions')).data.items;
const isIn = async (who: SignedIn) => [(await who.get('/management/me')).status, (await who.refresh()).statusCode];

test('an operator sees where he is signed in, and ends one place or all others', async () => {
  const [second, third] = [await again('203.0.113.2'), await again('203.0.113.3')];
  const list = await places(op);
  expect(list.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
  const place = list.find(({ ip }) => ip === '203.0.113.2');
  expect((await op.delete(`/management/me/sessions/${place?.id}`)).status).toBe(200);
  expect(await isIn(second)).toEqual([401, 401]);
  expect((await op.delete('/management/me/sessions')).data).toEqual({ ended: 1 });
  expect(await isIn(third)).toEqual([401, 401]);
  expect(await isIn(op)).toEqual([200, 200]);
});

test("another operator's place is 404", async () => {
  const [place] = await places(op);
  email = `other.${email}`;
  await server.operators.ensureOperator({ email, name: 'Other', password: OLD });
  const other = await again();
  expect((await other.delete(`/management/me/sessions/${place?.id}`)).status).toBe(404);
  expect((await other.delete(`/management/me/sessions/${uuidv7()}`)).status).toBe(404);
  expect(await isIn(op)).toEqual([200, 200]);
});

test('an operator changes the password by the old one, and is signed out everywhere else', async () => {
  const elsewhere = await again();
  expect((await op.post('/management/me/password', { password: NEW })).error?.code).toBe('step_up_required');
  await op.stepUp(OLD);
  expect((await op.post('/management/me/password', { password: 'short' })).error?.code).toBe(
    'operator_password_too_weak',
  );
  expect((await op.post('/management/me/password', { password: NEW })).status).toBe(200);
  expect(await isIn(elsewhere)).toEqual([401, 401]);
  expect(await isIn(op)).toEqual([200, 200]);
  await expect(again()).rejects.toThrow('401');
  expect(await isIn(await again(undefined, NEW))).toEqual([200, 200]);
});

test('own accounts of operators are refused without a token and for wrong requests', async () => {
  const nobody = createTestCaller(server.app, {});
  expect((await nobody.get('/management/me/sessions')).status).toBe(401);
  expect((await nobody.delete('/management/me/sessions')).status).toBe(401);
  expect((await nobody.post('/management/me/password', { password: NEW })).status).toBe(401);
  await op.stepUp(OLD);
  expect((await op.post('/management/me/password', { password: NEW, email })).status).toBe(400);
  expect((await op.delete('/management/me/sessions/x')).status).toBe(400);
});
