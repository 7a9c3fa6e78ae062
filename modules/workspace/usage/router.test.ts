import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createLogger } from '#platform/telemetry/index.ts';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { createUsageModule } from './index.ts';
import type { UsageView } from './schemas.ts';

let house: TestTenant;
let neighbour: TestTenant;
let server: TestServer;
let admin: TestCaller;
let ann: string;
let changes = 0;
const NOW = new Date('2026-11-25T12:00:00Z');
const UNLIMITED = {
  monthlyTokens: null,
  monthlyCostMicros: null,
  memberMonthlyTokens: null,
  memberMonthlyCostMicros: null,
};

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  house.tenant.budget = { tokens: 5_000_000, costMicros: null };
  ann = await insertTestUser(house, 'Ann');
  const { metering, router } = createUsageModule({
    tenantById: async () => house.tenant,
    priceOf: async (model) =>
      model === 'priced' ? { inputMicros: 2_000_000, cachedInputMicros: 0, outputMicros: 0 } : null,
    limitsChanged: async () => {
      changes += 1;
    },
    log: createLogger({ level: 'silent', file: null }),
    now: () => NOW,
  });
  server = await createTestServer({ houses: [house, neighbour], routers: [router] });
  admin = server.asPrincipal(testPrincipal(ann, ['settings:manage']));
  const db = house.tenancy.database(house.tenant);
  const use = async (userId: string, model: string, inputTokens: number) => {
    const usage = { inputTokens, cachedInputTokens: 0, outputTokens: 10 };
    await (await metering.meterOf(db, { userId, purpose: 'answer' }).reserve(model, usage)).settle(usage);
  };
  await use(ann, 'plain', 100);
  await use(ann, 'plain', 100);
  await use(await insertTestUser(house, 'Bob'), 'priced', 1_000);
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), neighbour.dispose()]);
});

test('the month is told by model and by member, the most used first, beside all limits', async () => {
  const { status, data } = await admin.get<UsageView>('/settings/usage');
  expect(status).toBe(200);
  expect(data).toEqual({
    month: '2026-11',
    endsAt: '2026-12-01T00:00:00.000Z',
    total: { tokens: 1_230, costMicros: 2_000 },
    limits: UNLIMITED,
    platform: { monthlyTokens: 5_000_000, monthlyCostMicros: null },
    models: [
      { model: 'priced', calls: 1, inputTokens: 1_000, cachedInputTokens: 0, outputTokens: 10, costMicros: 2_000 },
      { model: 'plain', calls: 2, inputTokens: 200, cachedInputTokens: 0, outputTokens: 20, costMicros: 0 },
    ],
    members: [
      { user: { id: expect.any(String), name: 'Bob' }, tokens: 1_010, costMicros: 2_000 },
      { user: { id: ann, name: 'Ann' }, tokens: 220, costMicros: 0 },
    ],
  });
});

test('another month has its own figures', async () => {
  const { data } = await admin.get<UsageView>('/settings/usage?month=2026-10');
  expect(data).toMatchObject({ month: '2026-10', total: { tokens: 0 }, models: [], members: [] });
});

test('limits are set as a whole, count at once, and the log says which changed', async () => {
  const limits = { ...UNLIMITED, monthlyTokens: 2_000, memberMonthlyCostMicros: 0 };
  const before = changes;
  expect(await admin.put('/settings/usage/limits', limits)).toMatchObject({ status: 200, data: limits });
  expect((await admin.get<UsageView>('/settings/usage')).data.limits).toEqual(limits);
  expect(changes).toBe(before + 1);
  const [event] = await house.admin(`select details from audit_events where action = 'settings.limits_changed'`);
  expect(event).toEqual({ details: { monthlyTokens: 2_000, memberMonthlyCostMicros: 0 } });
  expect((await admin.put('/settings/usage/limits', UNLIMITED)).data).toEqual(UNLIMITED);
});

test.each([
  {},
  { ...UNLIMITED, monthlyTokens: -1 },
  { ...UNLIMITED, monthlyTokens: 1.5 },
  { ...UNLIMITED, monthlyTokens: 10_000_000_000_000 },
  { ...UNLIMITED, more: 1 },
])('%j is no set of limits', async (body) => {
  expect((await admin.put('/settings/usage/limits', body)).status).toBe(400);
});

test('a month that is none is 400', async () => {
  for (const month of ['2026-13', '0000-01', 'now', '2026-1'])
    expect((await admin.get(`/settings/usage?month=${month}`)).status).toBe(400);
});

test('others than administrators are refused, and a caller of another tenant sees his own', async () => {
  const member = server.asPrincipal(testPrincipal(ann, ['assistant:use']));
  for (const [who, status] of [
    [member, 403],
    [server.anonymous, 401],
  ] as const) {
    expect((await who.get('/settings/usage')).status).toBe(status);
    expect((await who.put('/settings/usage/limits', UNLIMITED)).status).toBe(status);
  }
  const sam = testPrincipal(await insertTestUser(neighbour, 'Sam'), ['settings:manage']);
  const { data } = await server.asPrincipal(sam, neighbour).get<UsageView>('/settings/usage');
  expect(data).toMatchObject({ total: { tokens: 0 }, members: [] });
});
