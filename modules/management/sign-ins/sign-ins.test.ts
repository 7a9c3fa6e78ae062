import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';

let house: Installation;
let operator: TestCaller;
let acme: TenantRecord;
let owner: Member;
let round = 0;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  owner = await house.member(acme, 'owner');
  operator = await house.operator();
});
afterAll(() => house.dispose());

const nextEmail = () => `Ann.${round++}@Example.test`;
/** Each from an address of its own, so that the limit of addresses is not what is tested. */
const ask = (email: string, locale?: 'ko' | 'en') =>
  house.anonymous.post('/workspaces/reminders', locale === undefined ? { email } : { email, locale });
const invite = (who: Member, email: string) => who.post('/invitations', { email, name: 'Ann', roleKey: 'member' });
async function remindersTo(email: string): Promise<{ id: string; subject: string }[]> {
  const mails = await operator.get<{ items: { id: string; to: string; subject: string }[] }>(
    '/management/mails?limit=100',
  );
  return mails.data.items.filter(
    ({ to, subject }) => to === email && /workspaces on Hanok|쓰는 작업 공간/.test(subject),
  );
}
const entries = async () => Number((await house.mgmt<{ n: string }>('select count(*) n from sign_in_directory'))[0]?.n);

test('somebody is mailed the links of all workspaces in which the address signs in', async () => {
  const email = nextEmail();
  const hanbit = await house.member(await house.tenant('hanbit'), 'owner');
  await invite(owner, email);
  await invite(hanbit, email.toLowerCase());
  await eventually('both entries', async () => {
    const answer = await ask(email, 'ko');
    expect([answer.status, answer.data]).toEqual([202, null]);
    const [mail] = await remindersTo(email);
    if (mail === undefined) return false;
    const { text } = (await operator.get<{ text: string }>(`/management/mails/${mail.id}`)).data;
    return text.includes('/t/acme') && text.includes('/t/hanbit') && mail.subject.includes('작업 공간');
  });
});

test('the answer is the same for an address that nobody has, and nothing is mailed to it', async () => {
  const [known, unknown] = [nextEmail(), nextEmail()];
  await invite(owner, known);
  const [first, second] = [await ask(known), await ask(unknown)];
  expect([second.status, second.data, second.error]).toEqual([first.status, first.data, first.error]);
  await eventually('the mail', async () => (await ask(known)) && (await remindersTo(known)).length > 0);
  expect(await remindersTo(unknown)).toEqual([]);
});

test('who was disabled is no longer told, and is again when enabled', async () => {
  const email = nextEmail();
  const before = await entries();
  const { id } = (await invite(owner, email)).data as { id: string };
  await eventually('the entry', async () => (await entries()) === before + 1);
  await owner.patch(`/members/${id}`, { status: 'disabled' });
  await eventually('its end', async () => (await entries()) === before);
  await owner.patch(`/members/${id}`, { status: 'active' });
  await eventually('the entry again', async () => (await entries()) === before + 1);
});

test('the directory holds no address, and not its plain hash', async () => {
  const email = nextEmail();
  await invite(owner, email);
  const rows = await house.mgmt<{ row: string }>('select sign_in_directory::text as row from sign_in_directory');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('xample');
  const plain = await house.mgmt('select 1 from sign_in_directory where email_hash = sha256(convert_to($1, $2))', [
    email.toLowerCase(),
    'UTF8',
  ]);
  expect(plain).toEqual([]);
});

test('what is missing and what is left over is put right at the start', async () => {
  await invite(owner, nextEmail());
  const rows = () =>
    house.mgmt<{ hash: string }>(
      `select encode(email_hash, 'hex') as hash from sign_in_directory where tenant_id = $1`,
      [acme.id],
    );
  await eventually('entries', async () => (await rows()).length > 1);
  const before = (await rows()).map(({ hash }) => hash).sort();
  await house.mgmt('delete from sign_in_directory where email_hash = (select min(email_hash) from sign_in_directory)');
  await house.mgmt(`insert into sign_in_directory values (sha256('left over'), $1)`, [acme.id]);
  await house.restart();
  expect((await rows()).map(({ hash }) => hash).sort()).toEqual(before);
});

test('asking again and again has to wait, and what is no address is refused', async () => {
  const email = nextEmail();
  const statuses = [];
  for (let i = 0; i < 7; i++) statuses.push((await ask(email)).status);
  expect(statuses).toContain(429);
  expect((await house.anonymous.post('/workspaces/reminders', { email: 'nonsense' })).status).toBe(400);
  expect((await house.anonymous.post('/workspaces/reminders', { email, slug: 'acme' })).status).toBe(400);
});
