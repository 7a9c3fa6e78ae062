import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { AuditEvent } from '#platform/audit/index.ts';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { recordAudit } from './index.ts';
import { createAuditRouter } from './router.ts';
import { memoryCheckpoints } from './testing/checkpoints.ts';

type Events = { items: AuditEvent[] };

let house: TestTenant;
let neighbour: TestTenant;
let server: TestServer;
let auditor: TestCaller;
let stranger: TestCaller;

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  server = await createTestServer({
    houses: [house, neighbour],
    routers: [createAuditRouter(memoryCheckpoints())],
  });
  const ann = testPrincipal(await insertTestUser(house), ['audit:read']);
  auditor = server.asPrincipal(ann);
  stranger = server.asPrincipal(testPrincipal(uuidv7(), ['audit:read']), neighbour);
  const context = house.context(ann);
  for (let i = 0; i < 3; i++) {
    await context.db.transaction(ann.id, (tx) => recordAudit(tx, context, { action: 'task.created' }));
  }
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), neighbour.dispose()]);
});

test('200: the log comes page by page', async () => {
  const one = await auditor.get<Events>('/audit/events?limit=2');
  expect(one).toMatchObject({ status: 200, data: { items: [{ action: 'task.created' }, {}] } });
  const two = await auditor.get<Events>(`/audit/events?limit=2&cursor=${one.meta.nextCursor}`);
  expect(two.data.items).toHaveLength(1);
  expect(two.meta.nextCursor).toBeNull();
});

test.each(['limit=0', 'from=yesterday', 'actorId=ann', 'action=%25'])('400: %s', async (query) => {
  const answer = await auditor.get(`/audit/events?${query}`);
  expect(answer).toMatchObject({ status: 400, error: { code: 'validation_failed' } });
});

test('401: without a token', async () => {
  expect(await server.anonymous.get('/audit/events')).toMatchObject({
    status: 401,
    error: { code: 'unauthenticated' },
  });
});

test('403: without audit:read, whatever else one may do', async () => {
  const member = server.asPrincipal(testPrincipal(uuidv7(), ['tasks:read', 'tasks:write', 'settings:manage']));
  expect(await member.get('/audit/events')).toMatchObject({ status: 403, error: { code: 'forbidden' } });
});

test("a neighbour's log holds nothing of ours, and his token does not open our address", async () => {
  expect(await stranger.get<Events>('/audit/events')).toMatchObject({ status: 200, data: { items: [] } });
  const crossed = await stranger.inject({ url: '/t/acme/api/v1/audit/events' });
  expect(crossed.json()).toMatchObject({ error: { status: 401, code: 'tenant_mismatch' } });
});

test('200: the export is the log as JSON lines, the oldest first, and is in the log itself', async () => {
  const answer = await auditor.inject({ url: '/api/v1/audit/export' });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toContain('application/x-ndjson');
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="audit-acme-[\d-]+\.jsonl"$/);
  const events = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditEvent);
  const created = events.filter((event) => event.action === 'task.created');
  expect(created.map((event) => event.sequence)).toEqual([1, 2, 3]);
  expect(created[1]?.previousHash).toBe(created[0]?.hash);
  const log = await auditor.get<Events>('/audit/events?action=audit.exported');
  expect(log.data.items).toMatchObject([{ details: { from: null, to: null, format: 'jsonl' } }]);
});

test('an export holds each event once, however many pages it takes, and only those of its time', async () => {
  await house.admin(
    `insert into audit_events (id, occurred_at, action, actor_kind, actor_name, details)
     select gen_random_uuid(), timestamptz '2026-03-01 00:00:00+00' + make_interval(secs => i / 3), 'page.turned', 'system',
       'Hanok', '{}' from generate_series(0, 1299) i`,
  );
  const url = '/api/v1/audit/export?from=2026-03-01T00:00:00Z&to=2026-03-01T00:07:00Z';
  const answer = await auditor.inject({ url });
  const events = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditEvent);
  expect(events).toHaveLength(7 * 60 * 3);
  expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  expect(events.map((event) => event.occurredAt)).toEqual(events.map((event) => event.occurredAt).toSorted());
});

test('200: the log says that it holds, and up to where', async () => {
  const answer = await auditor.get('/audit/verification?limit=2');
  expect(answer).toMatchObject({ status: 200, data: { holds: true, complete: false, checked: 2 } });
  expect(await auditor.get(`/audit/verification?cursor=${answer.meta.nextCursor}`)).toMatchObject({
    status: 200,
    data: { holds: true, complete: true, problem: null },
  });
});

test.each(['/audit/export', '/audit/verification'])('401, 403 and 400: %s opens to auditors alone', async (path) => {
  const member = server.asPrincipal(testPrincipal(uuidv7(), ['tasks:read', 'settings:manage']));
  expect(await server.anonymous.get(path)).toMatchObject({ status: 401 });
  expect(await member.get(path)).toMatchObject({ status: 403 });
  expect(await auditor.get(`${path}?format=xml`)).toMatchObject({ status: 400 });
  const crossed = await stranger.inject({ url: `/t/acme/api/v1${path}` });
  expect(crossed.json()).toMatchObject({ error: { status: 401, code: 'tenant_mismatch' } });
});
