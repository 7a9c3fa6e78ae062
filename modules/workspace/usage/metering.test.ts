import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { ModelPrice } from '#modules/seams.ts';
import type { ModelUsage } from '#platform/models/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import type { Budget, TenantDatabase } from '#platform/tenancy/index.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { createMetering, type Metering } from './metering.service.ts';

/* Reservations and budgets, against a real database and a clock of our own. */

let house: TestTenant;
let neighbour: TestTenant;
let db: TenantDatabase;
let ann: string;
let bob: string;
let now: Date;
let budget: Budget;
let prices: Record<string, ModelPrice>;
let metering: Metering;

const NO_BUDGET: Budget = { tokens: null, costMicros: null };

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  db = house.tenancy.database(house.tenant);
  [ann, bob] = [await insertTestUser(house, 'Ann'), await insertTestUser(house, 'Bob')];
  metering = createMetering({
    tenantById: async (id) => ({ budget: id === house.tenant.id ? budget : NO_BUDGET }),
    priceOf: async (model) => prices[model] ?? null,
    log: createLogger({ level: 'silent', file: null }),
    now: () => now,
  });
});
afterAll(() => Promise.all([house.dispose(), neighbour.dispose()]));
beforeEach(async () => {
  await house.admin('truncate usage_events, usage_totals, usage_limits');
  now = new Date('2026-11-25T12:00:00Z');
  budget = { ...NO_BUDGET };
  prices = {};
});

const tokens = (inputTokens: number, outputTokens = 0, cachedInputTokens = 0): ModelUsage => ({
  inputTokens,
  cachedInputTokens,
  outputTokens,
});
const meterOf = (userId: string) => metering.meterOf(db, { userId, purpose: 'answer' });
const reserve = (estimate: ModelUsage, userId = ann, model = 'm') => meterOf(userId).reserve(model, estimate);
const limit = (columns: string, values: string) =>
  house.admin(`insert into usage_limits (id, ${columns}) values (true, ${values})`);
const events = () =>
  house.admin<{ state: string; input: number; output: number; cost: number; month: string }>(
    `select state, input_tokens::int as input, output_tokens::int as output, cost_micros::int as cost, month::text
     from usage_events order by occurred_at, id`,
  );
const used = async (userId?: string) => {
  const [row] = await house.admin<{ tokens: number; cost: number }>(
    `select coalesce(sum(tokens), 0)::int as tokens, coalesce(sum(cost_micros), 0)::int as cost from usage_totals
     where user_id = $1`,
    [userId ?? '00000000-0000-0000-0000-000000000000'],
  );
  return row;
};
const EXHAUSTED = expect.objectContaining({ code: 'budget_exhausted' });

describe('a call', () => {
  test('counts at its estimate from its reservation on, and at what it came to from its end on', async () => {
    prices = { m: { inputMicros: 3_000_000, cachedInputMicros: 300_000, outputMicros: 15_000_000 } };
    const call = await reserve(tokens(1_000, 500));
    expect(await events()).toMatchObject([{ state: 'reserved', input: 1_000, output: 500, cost: 10_500 }]);
    expect(await used()).toEqual({ tokens: 1_500, cost: 10_500 });
    await call.settle(tokens(800, 100, 200));
    expect(await events()).toMatchObject([{ state: 'settled', input: 800, output: 100, cost: 3_360 }]);
    expect(await used()).toEqual({ tokens: 900, cost: 3_360 });
    expect(await used(ann)).toEqual({ tokens: 900, cost: 3_360 });
  });

  test('of a model without a price counts in tokens alone', async () => {
    await (await reserve(tokens(10, 5))).settle(tokens(7, 3));
    expect(await used()).toEqual({ tokens: 10, cost: 0 });
  });

  test('that is settled many times at once counts once', async () => {
    // Many, so that all connections are open and the same call is settled on several of them.
    const calls = await Promise.all(Array.from({ length: 20 }, () => reserve(tokens(1_000))));
    await Promise.all(calls.flatMap((call) => Array.from({ length: 6 }, () => call.settle(tokens(10)))));
    expect(await used()).toEqual({ tokens: 200, cost: 0 });
    expect(await events()).toHaveLength(20);
  });

  test('that nobody settled stays counted at its estimate, once; a late word still corrects it', async () => {
    const call = await reserve(tokens(1_000));
    expect(await metering.lapse(db)).toBe(0);
    now = new Date('2026-11-25T13:00:01Z');
    expect(await Promise.all([metering.lapse(db), metering.lapse(db)])).toEqual(expect.arrayContaining([1, 0]));
    expect(await events()).toMatchObject([{ state: 'lapsed', input: 1_000 }]);
    expect(await used()).toEqual({ tokens: 1_000, cost: 0 });
    await Promise.all([call.settle(tokens(40)), metering.lapse(db)]);
    expect(await events()).toMatchObject([{ state: 'settled', input: 40 }]);
    expect(await used()).toEqual({ tokens: 40, cost: 0 });
  });
});

describe('a budget', () => {
  test('that nobody has set refuses nothing', async () => {
    for (let i = 0; i < 5; i++) await reserve(tokens(1_000_000_000));
    await metering.check(db, ann, 'm', tokens(1_000_000_000_000));
  });

  test('of a hundred calls at once lets in those that it holds, and none more', async () => {
    budget = { tokens: 10_500, costMicros: null };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, i) => reserve(tokens(600, 400), i % 2 === 0 ? ann : bob)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toEqual(EXHAUSTED);
    expect(await used()).toEqual({ tokens: 10_000, cost: 0 });
    expect(await events()).toHaveLength(10);
  });

  test('holds again what an estimate had set aside in vain', async () => {
    budget = { tokens: 1_000, costMicros: null };
    const call = await reserve(tokens(900));
    await expect(reserve(tokens(200))).rejects.toEqual(EXHAUSTED);
    await call.settle(tokens(100));
    await reserve(tokens(900));
  });

  test.each([
    ['the operators’, in tokens', () => Object.assign(budget, { tokens: 100 })],
    ['the operators’, in money', () => Object.assign(budget, { costMicros: 100 })],
    ['the workspace’s own, in tokens', () => limit('monthly_tokens', '100')],
    ['the workspace’s own, in money', () => limit('monthly_cost_micros', '100')],
    ['a member’s, in tokens', () => limit('member_monthly_tokens', '100')],
    ['a member’s, in money', () => limit('member_monthly_cost_micros', '100')],
  ])('is kept: %s', async (_, set) => {
    prices = { m: { inputMicros: 1_000_000, cachedInputMicros: 0, outputMicros: 0 } };
    await set();
    await reserve(tokens(100));
    await expect(reserve(tokens(1))).rejects.toEqual(EXHAUSTED);
    await expect(metering.check(db, ann, 'm', tokens(1))).rejects.toEqual(EXHAUSTED);
  });

  test('of a member is hers alone', async () => {
    await limit('member_monthly_tokens', '100');
    await reserve(tokens(100), ann);
    await reserve(tokens(100), bob);
    await expect(reserve(tokens(1), ann)).rejects.toEqual(EXHAUSTED);
  });

  test('begins anew with the month of UTC, and says when; a call counts in the month it was begun in', async () => {
    budget = { tokens: 100, costMicros: null };
    now = new Date('2026-11-30T23:59:30Z');
    const call = await reserve(tokens(100));
    await expect(reserve(tokens(1))).rejects.toMatchObject({ extras: { retryAfterSeconds: 30 } });
    now = new Date('2026-12-01T00:00:00Z');
    await reserve(tokens(70));
    await call.settle(tokens(90));
    expect(await metering.thisMonth(db)).toEqual({ month: '2026-12-01', tokens: 70, costMicros: 0 });
    now = new Date('2026-11-30T23:59:59Z');
    expect(await metering.thisMonth(db)).toEqual({ month: '2026-11-01', tokens: 90, costMicros: 0 });
  });

  test('that is used up touches no other workspace', async () => {
    budget = { tokens: 0, costMicros: null };
    await expect(reserve(tokens(1))).rejects.toEqual(EXHAUSTED);
    const other = neighbour.tenancy.database(neighbour.tenant);
    const sam = testPrincipal(await insertTestUser(neighbour, 'Sam'));
    await metering.meterOf(other, { userId: sam.id, purpose: 'answer' }).reserve('m', tokens(1_000));
    expect(await metering.thisMonth(db)).toMatchObject({ tokens: 0 });
  });

  test('of a workspace that is gone holds nothing', async () => {
    const gone = createMetering({
      tenantById: async () => null,
      priceOf: async () => null,
      log: createLogger({ level: 'silent', file: null }),
    });
    await expect(gone.meterOf(db, { userId: ann, purpose: 'answer' }).reserve('m', tokens(1))).rejects.toEqual(
      EXHAUSTED,
    );
  });
});
