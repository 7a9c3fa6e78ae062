import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TestCaller } from '#platform/testing/http.ts';
import { createInstallation, type Installation, type Member } from '../../../tests/support/workspace.ts';

interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
}

let house: Installation;
let operator: TestCaller;
let ann: Member;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  operator = await house.operator();
  ann = await house.member(await house.tenant('acme'), 'owner', 'Ann');
  for (const name of ['First', 'Second']) {
    await ann.post('/invitations', { email: `${name.toLowerCase()}@acme.test`, name, roleKey: 'member' });
  }
});
afterAll(() => house.dispose());

test('an operator reads mails that no server took, page by page, with the link in them', async () => {
  const first = await operator.get<{ items: Mail[] }>('/management/mails?limit=1');
  expect(first.status).toBe(200);
  const [newest] = first.data.items;
  expect(newest?.to).toBe('second@acme.test');
  const next = await operator.get<{ items: Mail[] }>(`/management/mails?limit=1&cursor=${first.meta.nextCursor}`);
  expect(next.data.items[0]?.to).toBe('first@acme.test');
  const whole = await operator.get<Mail>(`/management/mails/${newest?.id}`);
  expect(whole.data.text).toContain('/t/acme/invitation?token=');
});

test('a mail lies sealed in the database', async () => {
  const rows = await house.mgmt<{ row: string }>('select outbox_mails::text as row from outbox_mails');
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const { row } of rows) expect(Buffer.from(row, 'utf8').includes('acme.test')).toBe(false);
});

test('mails are refused without a token, to a member, for a forged cursor and an unknown id', async () => {
  expect((await house.anonymous.get('/management/mails')).status).toBe(401);
  expect((await ann.get('/management/mails')).status).toBe(401);
  expect((await operator.get('/management/mails?cursor=xyz')).status).toBe(400);
  expect((await operator.get('/management/mails/01a20f6c-7b00-763a-8b37-3f672a3daf16')).status).toBe(404);
  expect((await operator.get('/management/mails/no-id')).status).toBe(400);
});
