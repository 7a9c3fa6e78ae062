import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { createLogger } from '#platform/telemetry/index.ts';
import { createTestServer } from '#platform/testing/http.ts';
import { createTestTenant, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { createDenialRecorder } from './denials.ts';
import { createAuditRouter } from './router.ts';
import { memoryCheckpoints } from './testing/checkpoints.ts';

let house: TestTenant;
beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
});
beforeEach(() => house.admin('delete from audit_events'));
afterAll(() => house.dispose());

const recorder = () =>
  createDenialRecorder({ database: house.tenancy.database, log: createLogger({ level: 'error', file: null }) });

const knock = (principal = testPrincipal(uuidv7())) => ({
  tenant: house.tenant,
  impersonator: null,
  principal,
  permission: 'audit:read',
  method: 'GET',
  route: '/api/v1/audit/events',
  requestId: uuidv7(),
  ip: '127.0.0.1',
});

const events = () =>
  house.admin<{ actor_id: string; target_id: string; details: { permission: string; more: number } }>(
    `select actor_id, target_id, details from audit_events where action = 'access.denied' order by occurred_at`,
  );

test('a refusal is in the log: who, what, and the permission that was wanting', async () => {
  const eve = testPrincipal(uuidv7());
  recorder()(knock(eve));
  await expect.poll(events).toEqual([
    {
      actor_id: eve.id,
      target_id: 'GET /api/v1/audit/events',
      details: { permission: 'audit:read', more: 0 },
    },
  ]);
});

test('who knocks a thousand times makes one event a minute, and the next one says how often', async () => {
  const now = vi.spyOn(performance, 'now');
  try {
    const began = now.getMockImplementation() === undefined ? performance.now() : 0;
    const denied = recorder();
    const eve = testPrincipal(uuidv7());
    for (let i = 0; i < 1_000; i++) denied(knock(eve));
    await expect.poll(events).toHaveLength(1);
    now.mockImplementation(() => began + 61_000);
    denied(knock(eve));
    now.mockRestore();
    await expect.poll(events).toMatchObject([{ details: { more: 0 } }, { details: { more: 999 } }]);
  } finally {
    now.mockRestore();
  }
});

test('a crowd that knocks at once does not flood the log of the house', async () => {
  const denied = recorder();
  for (let i = 0; i < 500; i++) denied(knock());
  await expect.poll(async () => (await events()).length).toBe(60);
});

test('each 403 for want of a permission reaches the log, and no other refusal does', async () => {
  const server = await createTestServer({
    houses: [house],
    routers: [createAuditRouter(memoryCheckpoints())],
    denied: recorder(),
  });
  try {
    const member = testPrincipal(uuidv7(), ['tasks:read']);
    expect((await server.anonymous.get('/audit/events')).status).toBe(401);
    expect((await server.asPrincipal(testPrincipal(uuidv7(), ['audit:read'])).get('/audit/events')).status).toBe(200);
    expect((await server.asPrincipal(member).get('/audit/events?action=a.b')).status).toBe(403);
    await expect
      .poll(events)
      .toMatchObject([{ actor_id: member.id, target_id: 'GET /api/v1/audit/events', details: { more: 0 } }]);
  } finally {
    await server.close();
  }
});
