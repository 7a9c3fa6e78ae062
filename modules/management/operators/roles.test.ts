import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TestCaller } from '#platform/testing/http.ts';
import { createInstallation, eventually, type Installation } from '../../../tests/support/workspace.ts';

interface Operator {
  id: string;
  name: string;
  email: string | null;
  role: string;
  status: string;
  invitationUrl?: string | null;
}
interface Event {
  action: string;
  actor: { id: string } | null;
  target: { id: string; label: string | null } | null;
  details: Record<string, unknown>;
}

let house: Installation;
let boss: TestCaller;
const by: Record<string, TestCaller> = {};
const PASSWORD = 'a long enough phrase 42';

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  boss = await house.operator();
  for (const role of ['support', 'billing', 'auditor'] as const) by[role] = await house.operator(role);
  await house.tenant('acme');
});
afterAll(() => house.dispose());

const as = (role: string): TestCaller => {
  const caller = by[role];
  if (caller === undefined) throw new Error(role);
  return caller;
};
const all = async () => (await boss.get<{ items: Operator[] }>('/management/operators')).data.items;
const find = async (email: string) => {
  const found = (await all()).find((operator) => operator.email === email);
  if (found === undefined) throw new Error(`no ${email}`);
  return found;
};
const events = async (query = '') =>
  (await boss.get<{ items: Event[] }>(`/management/audit/events?limit=100${query}`)).data.items;

async function invite(email: string, role = 'support') {
  const answer = await boss.post<Operator>('/management/operators', { email, name: email.split('@')[0], role });
  expect(answer.status).toBe(201);
  return { ...answer.data, token: new URL(answer.data.invitationUrl ?? '').searchParams.get('token') ?? '' };
}
const accept = (token: string, password = PASSWORD) =>
  house.app.http.inject({ method: 'POST', url: '/operator/session/invitation', payload: { token, password } });

test('each role is let through where its work needs it, and nowhere else', async () => {
  const paths = {
    '/management/tenants': ['support', 'billing', 'auditor'],
    '/management/clusters': ['support', 'auditor'],
    '/management/overview': ['support', 'auditor'],
    '/management/mails': [],
    '/management/operators': ['auditor'],
    '/management/operator-roles': ['auditor'],
    '/management/audit/events': ['auditor'],
    '/management/audit/verification': ['auditor'],
  } as const;
  for (const [path, allowed] of Object.entries(paths)) {
    expect([path, (await boss.get(path)).status]).toEqual([path, 200]);
    expect((await house.anonymous.get(path)).status).toBe(401);
    for (const role of ['support', 'billing', 'auditor']) {
      const expected = (allowed as readonly string[]).includes(role) ? 200 : 403;
      expect([role, path, (await as(role).get(path)).status]).toEqual([role, path, expected]);
    }
  }
  for (const role of ['support', 'billing', 'auditor']) {
    expect((await as(role).post('/management/tenants', {})).status).not.toBe(201);
    expect((await as(role).post('/management/tenants/acme/suspension')).status).toBe(403);
    const invitation = { email: 'eve@hanok.test', name: 'Eve', role: 'super' };
    expect((await as(role).post('/management/operators', invitation)).status).toBe(403);
  }
});

test('an operator who was invited chooses a password once, and is in the role that was given', async () => {
  const { id, token } = await invite('nia@hanok.test');
  const look = await house.app.http.inject({ url: `/operator/session/invitation?token=${token}` });
  expect(look.json().data).toEqual({ email: 'nia@hanok.test', name: 'nia' });
  expect((await accept(token, 'plum-7-walls-w')).json().error.code).toBe('password_too_weak');
  const both = await Promise.all([accept(token), accept(token)]);
  expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 404]);
  expect(await find('nia@hanok.test')).toMatchObject({ id, role: 'support', status: 'active' });
  expect((await accept('nonsense')).statusCode).toBe(404);
  const again = await boss.post('/management/operators', { email: 'NIA@hanok.test', name: 'x', role: 'billing' });
  expect([again.status, again.error?.code]).toEqual([409, 'operator_exists']);
  expect((await boss.post(`/management/operators/${id}/invitation`)).error?.code).toBe('operator_not_invited');
});

test('a second invitation makes the first one void, and lies in the outbox', async () => {
  const { id, token } = await invite('omar@hanok.test', 'auditor');
  const second = await boss.post<Operator>(`/management/operators/${id}/invitation`);
  expect(second.status).toBe(201);
  expect((await accept(token)).statusCode).toBe(404);
  expect((await accept(new URL(second.data.invitationUrl ?? '').searchParams.get('token') ?? '')).statusCode).toBe(200);
  const { items } = (await boss.get<{ items: { to: string }[] }>('/management/mails')).data;
  expect(items.filter((mail) => mail.to === 'omar@hanok.test')).toHaveLength(2);
});

test('a change of role and a shut door count at once, and whoever is shut out can come in no more', async () => {
  const [account] = await house.mgmt<{ id: string }>(
    `select id from operators where kind = 'service' and role = 'billing'`,
  );
  const path = `/management/operators/${account?.id}`;
  expect((await as('billing').get('/management/clusters')).status).toBe(403);
  expect((await boss.patch(path, { role: 'support' })).status).toBe(200);
  expect((await as('billing').get('/management/clusters')).status).toBe(200);
  expect((await boss.patch(path, { status: 'disabled' })).data).toMatchObject({ status: 'disabled' });
  expect((await as('billing').get('/management/clusters')).status).toBe(401);
  expect((await boss.patch(path, { status: 'active', role: 'billing' })).status).toBe(200);
  expect((await as('billing').get('/management/tenants')).status).toBe(200);
});

test('nobody changes himself', async () => {
  const me = (await boss.get<{ id: string }>('/management/me')).data.id;
  for (const change of [{ role: 'support' }, { status: 'disabled' }])
    expect((await boss.patch(`/management/operators/${me}`, change)).error?.code).toBe('operator_is_self');
});

test('the last super who can sign in stays, also when two go at the same moment', async () => {
  const first = await find('operator@hanok.test');
  expect(first).toMatchObject({ role: 'super', status: 'active' });
  for (const change of [{ role: 'auditor' }, { status: 'disabled' }])
    expect((await boss.patch(`/management/operators/${first.id}`, change)).error?.code).toBe('last_super');
  const { id, token } = await invite('second@hanok.test', 'super');
  // Invited is not yet able to sign in.
  expect((await boss.patch(`/management/operators/${first.id}`, { role: 'auditor' })).error?.code).toBe('last_super');
  await accept(token);
  for (let round = 0; round < 3; round++) {
    const answers = await Promise.all([
      boss.patch(`/management/operators/${first.id}`, { role: 'auditor' }),
      boss.patch(`/management/operators/${id}`, { status: 'disabled' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    await boss.patch(`/management/operators/${first.id}`, { role: 'super' });
    await boss.patch(`/management/operators/${id}`, { status: 'active' });
  }
});

test('requests that name nothing, nobody, or too much are refused', async () => {
  const nobody = '01a20f6c-7b00-763a-8b37-3f672a3daf16';
  expect((await boss.patch(`/management/operators/${nobody}`, { role: 'support' })).status).toBe(404);
  expect((await boss.post(`/management/operators/${nobody}/invitation`)).status).toBe(404);
  expect((await boss.patch(`/management/operators/${nobody}`, {})).status).toBe(400);
  expect((await boss.patch(`/management/operators/${nobody}`, { role: 'owner' })).status).toBe(400);
  expect((await boss.post('/management/operators', { email: 'x', name: '', role: 'super' })).status).toBe(400);
  expect((await boss.get('/management/audit/events?cursor=xyz')).status).toBe(400);
});

test('what operators do, and are refused, is in their log, and the log holds', async () => {
  await boss.post('/management/tenants/acme/suspension', { reason: 'unpaid' });
  await boss.delete('/management/tenants/acme/suspension');
  await as('support').get('/management/mails');
  const [mail] = (await boss.get<{ items: { id: string }[] }>('/management/mails')).data.items;
  await boss.get(`/management/mails/${mail?.id}`);
  await eventually('the refusal', async () => (await events('&action=access.denied')).length > 0);
  const seen = await events();
  expect(new Set(seen.map((event) => event.action))).toEqual(
    new Set([
      'tenant.create_requested',
      'tenant.created',
      'operator.created',
      'operator.invited',
      'operator.joined',
      'operator.role_changed',
      'operator.disabled',
      'operator.enabled',
      'tenant.suspended',
      'tenant.resumed',
      'access.denied',
      'mail.read',
    ]),
  );
  const suspension = seen.find((event) => event.action === 'tenant.suspended');
  expect(suspension).toMatchObject({ target: { label: 'acme' }, details: { reason: 'unpaid' } });
  expect((await events(`&targetId=${suspension?.target?.id}`)).map((event) => event.action)).toEqual([
    'tenant.resumed',
    'tenant.suspended',
    'tenant.created',
    'tenant.create_requested',
  ]);
  expect((await events(`&actorId=${suspension?.actor?.id}&action=mail.read`)).length).toBeGreaterThan(0);
  const check = await as('auditor').get<{ holds: boolean; complete: boolean; checked: number }>(
    '/management/audit/verification',
  );
  expect(check.data).toMatchObject({ holds: true, complete: true });
  const lines = (await as('auditor').inject({ url: '/api/v1/management/audit/export' })).body.trim().split('\n');
  expect(lines).toHaveLength(check.data.checked + 1);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ action: 'audit.exported', sequence: lines.length });
});

test('a change to the log by whoever owns the database is found', async () => {
  await boss.get('/management/audit/verification');
  await house.mgmt(`update operator_audit_events set details = '{"reason":"paid"}' where action = 'tenant.suspended'`);
  const { data } = await boss.get('/management/audit/verification');
  expect(data).toMatchObject({ holds: false, problem: { kind: 'edited' } });
});
