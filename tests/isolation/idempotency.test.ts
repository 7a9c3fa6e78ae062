import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openSealed } from '#platform/crypto/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { createInstallation, type Installation } from '../support/workspace.ts';

/* Idempotency keys in the server as production composes it; the rules are tested in platform/http/idempotency.test.ts. */

let house: Installation;
let acme: TenantRecord;
let ann: TestCaller;
let operator: TestCaller;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  ann = await house.member(acme, 'owner', 'Ann');
  operator = await house.operator();
});
afterAll(() => house.dispose());

const post = (who: TestCaller, path: string, key: string, payload: object) =>
  who.inject({ method: 'POST', url: `/api/v1${path}`, payload, headers: { 'idempotency-key': key } });

test('every POST that needs a token takes a key, and says so', async () => {
  const { paths } = (await house.anonymous.inject({ url: '/api/v1/openapi.json' })).json<{
    paths: Record<string, { post?: { 'x-hanok-realm'?: string; parameters?: { name: string; in: string }[] } }>;
  }>();
  const posts = Object.entries(paths).flatMap(([path, { post: one }]) =>
    one === undefined || one['x-hanok-realm'] === 'public' ? [] : [{ path, parameters: one.parameters ?? [] }],
  );
  expect(posts.length).toBeGreaterThan(15);
  const silent = posts.filter(({ parameters }) => !parameters.some(({ name }) => name === 'Idempotency-Key'));
  expect(silent).toEqual([]);
});

test('a task is made once, and what was answered lies under the tenant’s key', async () => {
  const key = randomUUID();
  const [first, second] = [
    await post(ann, '/tasks', key, { title: 'A secret task' }),
    await post(ann, '/tasks', key, { title: 'A secret task' }),
  ];
  expect([first.statusCode, second.statusCode, second.body]).toEqual([201, 201, first.body]);
  const rows = await house.admin<{ execution_id: string; answer_sealed: Buffer; row: string }>(
    acme,
    'select execution_id, answer_sealed, k::text as row from idempotency_keys k',
  );
  expect(rows.length).toBe(1);
  const [row] = rows;
  if (row === undefined) throw new Error('nothing was kept');
  for (const word of [key, 'A secret task']) expect(row.row).not.toContain(Buffer.from(word).toString('hex'));
  const context = `tenant:${acme.id}/idempotency:${row.execution_id}`;
  expect(openSealed(acme.key, row.answer_sealed, context).toString()).toContain('A secret task');
  expect(() => openSealed(acme.key, row.answer_sealed, context.replace(acme.id, randomUUID()))).toThrow();
});

test('a tenant is made once by an operator who asks twice', async () => {
  const key = randomUUID();
  const body = { slug: 'north', name: 'North', admin: { email: 'ada@north.test', name: 'Ada' } };
  const [first, second] = [
    await post(operator, '/management/tenants', key, body),
    await post(operator, '/management/tenants', key, body),
  ];
  expect([first.statusCode, second.statusCode, second.body]).toEqual([201, 201, first.body]);
  // The link with which Ada becomes its owner does not lie about.
  const link: string = first.json().data.admin.invitationUrl;
  const token = new URL(link).searchParams.get('token') ?? link;
  const [row] = await house.mgmt<{ row: string }>('select k::text as row from operator_idempotency_keys k');
  expect(row?.row).not.toContain(Buffer.from(token).toString('hex'));
});
