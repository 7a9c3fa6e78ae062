import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { createInstallation, eventually, type Installation, type Member } from '../support/workspace.ts';

/* PostgreSQL ends the links of a process, again and again, while it is asked. */

let house: Installation;
let acme: TenantRecord;
let ann: Member;
beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  ann = await house.member(acme, 'owner', 'Ann');
});
afterAll(() => house.dispose());

const endLinks = (name: string) =>
  house.mgmt(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = $1 and pid <> pg_backend_pid() and application_name like 'hanok%'`,
    [name],
  );

test('reads go on over new links, and what changes something is done once or answered 503', async () => {
  const reads: number[] = [];
  const writes: { status: number; retryAfter: unknown; title: string }[] = [];
  let over = false;
  const reader = async () => {
    while (!over) reads.push((await ann.get('/tasks?limit=1')).status);
  };
  const writer = async (name: string) => {
    for (let i = 0; !over; i += 1) {
      const title = `${name} ${i}`;
      const answer = await ann.inject({ method: 'POST', url: '/api/v1/tasks', payload: { title } });
      writes.push({ status: answer.statusCode, retryAfter: answer.headers['retry-after'], title });
    }
  };
  const work = [reader(), reader(), writer('a'), writer('b')];
  const refusals = () => writes.filter(({ status }) => status !== 201);
  await eventually('enough was asked and broken', async () => {
    await sleep(50);
    await endLinks(acme.databaseName);
    return reads.length > 40 && refusals().length > 0;
  });
  over = true;
  await Promise.all(work);

  // Both tries of a read may meet a broken link in such a storm; it is told so, and never fails otherwise.
  expect(reads.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(reads.filter((status) => status === 200).length).toBeGreaterThan(0);
  for (const { status, retryAfter } of refusals()) expect([status, retryAfter]).toEqual([503, '1']);
  const rows = await house.admin<{ title: string; n: number }>(
    acme,
    'select title, count(*)::int as n from tasks group by 1',
  );
  const kept = new Map(rows.map(({ title, n }) => [title, n]));
  for (const { title } of writes.filter(({ status }) => status === 201)) expect(kept.get(title), title).toBe(1);
  expect(Math.max(...kept.values())).toBe(1);
});

test('a read whose link is ended under it is answered all the same', async () => {
  await ann.get('/tasks?limit=1');
  for (let i = 0; i < 10; i += 1) {
    const reading = ann.get('/tasks?limit=100');
    await endLinks(acme.databaseName);
    expect((await reading).status).toBe(200);
  }
});

test('lost links to mgmt_db are made anew as well', async () => {
  const [row] = await house.mgmt<{ name: string }>('select current_database() as name');
  const operator = await house.operator();
  for (let i = 0; i < 10; i += 1) {
    await endLinks(row?.name ?? '');
    expect((await operator.get('/management/tenants')).status).toBe(200);
  }
});
