import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { backUp, filesOf, furnish, restore, tablesOf, verify } from '../../../tests/support/backups.ts';
import { contentOf, uploadReady } from '../../../tests/support/documents.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';

let house: Installation;
let operator: TestCaller;
let acme: TenantRecord;
let other: TenantRecord;
let owner: Member;
let things: Awaited<ReturnType<typeof furnish>>;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  operator = await house.operator();
  [acme, other] = [await house.tenant('acme'), await house.tenant('hanbit')];
  owner = await house.member(acme, 'owner', 'Owner');
  things = await furnish(house, acme, owner);
  await house.member(other, 'owner').then((member) => member.post('/tasks', { title: 'Of another house' }));
});
afterAll(() => house.dispose());

test('a workspace is put back as it was, with its files; what came later is gone, the log is not', async () => {
  const backup = await backUp(operator, 'acme');
  expect(backup).toMatchObject({ state: 'ready', fileCount: 2, missingFileCount: 0, failure: null });
  expect(await verify(operator, 'acme', backup.id)).toMatchObject({ verification: 'passed' });
  const before = await tablesOf(house, acme);
  const neighbour = await tablesOf(house, other);
  const files = Object.keys(await filesOf(house, acme));

  await owner.post('/tasks', { title: 'Later' });
  await owner.delete(`/tasks/${things.task}`);
  await owner.delete(`/documents/${things.document.id}`);
  await uploadReady(owner, 'later.md', 'Written after the backup.');
  await house.admin(acme, `update users set name = 'Somebody else'`);
  await eventually('the deleted file goes', async () => {
    const now = await filesOf(house, acme);
    return !files.every((file) => file in now);
  });

  expect(await restore(operator, 'acme', backup.id)).toMatchObject({ state: 'done', failure: null });

  const after = await tablesOf(house, acme);
  const LOG = ['audit_events', 'audit_links', 'audit_pending'];
  const PASSING = ['sessions', 'oidc_records', 'signing_keys', 'password_resets', 'email_changes', 'idempotency_keys'];
  for (const name of Object.keys(before))
    if (![...LOG, ...PASSING, 'usage_events'].includes(name)) expect(after[name], name).toBe(before[name]);
  expect(await tablesOf(house, other)).toEqual(neighbour);
  expect(Object.keys(await filesOf(house, acme))).toEqual(files);

  // Every token from before is dead: the keys that signed them are gone.
  expect((await owner.get('/tasks')).status).toBe(401);
  const again = await house.member(acme, 'owner', 'Again');
  expect((await again.get<{ items: unknown[] }>('/tasks')).data.items).toHaveLength(1);
  expect(await contentOf(again, things.document.id)).toContain('bronze lantern');

  const { data: events } = await again.get<{ items: { action: string; actor: { name: string } }[] }>(
    '/audit/events?limit=100',
  );
  const actions = events.items.map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['backup.created', 'backup.restored', 'task.deleted']));
  await eventually('all is chained', async () => {
    const { data } = await again.get<{ holds: boolean; problem: unknown; pending: number }>('/audit/verification');
    expect(data).toMatchObject({ holds: true, problem: null });
    return data.pending === 0;
  });
}, 120_000);
