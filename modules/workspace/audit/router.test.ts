import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { createAuditModule, recordAudit } from './index.ts';
import type { AuditEvent } from './schemas.ts';

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
  server = await createTestServer({ houses: [house, neighbour], routers: [createAuditModule().router] });
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
