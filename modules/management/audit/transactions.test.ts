import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TestCaller } from '#platform/testing/http.ts';
import { createInstallation, type Installation } from '../../../tests/support/workspace.ts';

let house: Installation;
let boss: TestCaller;
let person: string;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  boss = await house.operator();
  await house.tenant('acme');
  await house.operator('support');
  const [support] = await house.mgmt<{ id: string }>(`select id from operators where email = 'support@hanok.test'`);
  person = support?.id ?? '';
  await house.mgmt(
    `insert into operator_recovery_codes (id, user_id, code_hash) values (gen_random_uuid(), $1, sha256('a code'))`,
    [person],
  );
  await boss.post('/management/operators', { email: 'guest@hanok.test', name: 'Guest', role: 'auditor' });
});
afterAll(() => house.dispose());

/** What the changes below would change. */
const state = async () => ({
  tenants: await house.mgmt('select slug, state from tenants order by slug'),
  operators: await house.mgmt('select id, role, status from operators order by id'),
  factors: await house.mgmt('select id from operator_recovery_codes'),
  invitations: await house.mgmt('select operator_id, token_hash from operator_invitations'),
});

test('what cannot be written down does not happen, and is not shown', async () => {
  const before = await state();
  const [mail] = (await boss.get<{ items: { id: string }[] }>('/management/mails')).data.items;
  const [guest] = await house.mgmt<{ id: string }>(`select id from operators where email = 'guest@hanok.test'`);
  const admin = { email: 'first@fresh.test', name: 'First' };
  const changes: [keyof Pick<TestCaller, 'get' | 'post' | 'patch' | 'delete'>, string, object?][] = [
    ['post', '/management/tenants', { slug: 'fresh', name: 'Fresh', admin }],
    ['post', '/management/tenants/acme/suspension', { reason: 'unpaid' }],
    ['post', '/management/tenants/acme/reindex'],
    ['post', '/management/operators', { email: 'new@hanok.test', name: 'New', role: 'support' }],
    ['post', `/management/operators/${guest?.id}/invitation`],
    ['patch', `/management/operators/${person}`, { role: 'auditor' }],
    ['patch', `/management/operators/${person}`, { status: 'disabled' }],
    ['delete', `/management/operators/${person}/factors`],
    ['get', `/management/mails/${mail?.id}`],
    ['get', '/management/audit/export'],
  ];
  await house.mgmt(`create function no_room() returns trigger language plpgsql as
    'begin raise exception ''no room for events''; end'`);
  await house.mgmt(
    'create trigger no_room before insert on operator_audit_events for each row execute function no_room()',
  );
  for (const [method, path, body] of changes) {
    const { status } = method === 'get' ? await boss.get(path) : await boss[method](path, body);
    expect([method, path, status]).toEqual([method, path, 500]);
  }
  expect(await state()).toEqual(before);
  await house.mgmt('drop trigger no_room on operator_audit_events');
  for (const [method, path, body] of changes.slice(1, 8)) {
    const { status } = await boss[method](path, body);
    expect([method, path, Math.floor(status / 100)]).toEqual([method, path, 2]);
  }
});
