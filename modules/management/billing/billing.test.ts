import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { createInstallation, type Installation } from '../../../tests/support/workspace.ts';

interface Budget {
  monthlyTokens: number | null;
  monthlyCostMicros: number | null;
  usage: { month: string; tokens: number; costMicros: number } | null;
}

let house: Installation;
let acme: TenantRecord;
let billing: TestCaller;
let support: TestCaller;
let auditor: TestCaller;
const PRICES = '/management/model-prices';
const BUDGET = '/management/tenants/acme/budget';
const PRICE = { model: 'vendor/large 2', inputMicros: 3_000_000, cachedInputMicros: 300_000, outputMicros: 15_000_000 };
const events = () =>
  house.mgmt(
    `select action, target_label, details from operator_audit_events where action ~ 'price|budget' order by id`,
  );

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  [billing, support, auditor] = [
    await house.operator('billing'),
    await house.operator('support'),
    await house.operator('auditor'),
  ];
});
afterAll(() => house.dispose());

test('prices are set, replaced and taken away, and each change is in the log', async () => {
  const { model, ...amounts } = PRICE;
  expect(await billing.put(PRICES, PRICE)).toMatchObject({ status: 200, data: PRICE });
  expect(await billing.put(PRICES, { model, inputMicros: 5, outputMicros: 9 })).toMatchObject({
    data: { model, inputMicros: 5, cachedInputMicros: 5, outputMicros: 9 },
  });
  expect(await billing.get(PRICES)).toMatchObject({ data: { items: [{ model, inputMicros: 5 }] } });
  const at = `${PRICES}?model=${encodeURIComponent(model)}`;
  expect((await billing.delete(at)).status).toBe(200);
  expect((await billing.delete(at)).error?.code).toBe('model_price_not_found');
  expect(await billing.get(PRICES)).toMatchObject({ data: { items: [] } });
  expect(await events()).toEqual([
    { action: 'billing.price_set', target_label: model, details: amounts },
    {
      action: 'billing.price_set',
      target_label: model,
      details: { inputMicros: 5, cachedInputMicros: 5, outputMicros: 9 },
    },
    { action: 'billing.price_removed', target_label: model, details: {} },
  ]);
});

test('a budget is set, counts in the tenant’s gate at once, and is taken away', async () => {
  expect((await billing.get<Budget>(BUDGET)).data).toMatchObject({ monthlyTokens: null, monthlyCostMicros: null });
  const budget = { monthlyTokens: 0, monthlyCostMicros: 2_000_000 };
  expect(await billing.put(BUDGET, budget)).toMatchObject({ status: 200, data: budget });
  expect((await house.app.directory.byId(acme.id))?.budget).toEqual({ tokens: 0, costMicros: 2_000_000 });
  const none = { monthlyTokens: null, monthlyCostMicros: null };
  expect(await billing.put(BUDGET, none)).toMatchObject({ data: none });
  expect((await house.app.directory.byId(acme.id))?.budget).toEqual({ tokens: null, costMicros: null });
});

test('what a tenant has used comes with the upkeep', async () => {
  const month = `${new Date().toISOString().slice(0, 7)}-01`;
  await house.admin(acme, 'insert into usage_totals values ($1, $2, 1200, 34)', [
    month,
    '00000000-0000-0000-0000-000000000000',
  ]);
  await house.restart();
  expect((await billing.get<Budget>(BUDGET)).data.usage).toMatchObject({
    month: month.slice(0, 7),
    tokens: 1_200,
    costMicros: 34,
  });
});

test('who does not bill is refused, and nobody is unknown', async () => {
  const none = { monthlyTokens: null, monthlyCostMicros: null };
  for (const who of [support, auditor, await house.member(acme, 'owner'), house.anonymous]) {
    const refused = who === support || who === auditor ? 403 : 401;
    for (const answer of [
      await who.get(PRICES),
      await who.put(PRICES, PRICE),
      await who.delete(`${PRICES}?model=x`),
      await who.get(BUDGET),
      await who.put(BUDGET, none),
    ])
      expect(answer.status).toBe(refused);
  }
});

test('what is no price or no budget is 400, and a tenant that is not there is 404', async () => {
  for (const body of [{}, { ...PRICE, inputMicros: -1 }, { ...PRICE, model: '' }, { ...PRICE, extra: 1 }])
    expect((await billing.put(PRICES, body)).status).toBe(400);
  for (const body of [{}, { monthlyTokens: -1, monthlyCostMicros: null }, { monthlyTokens: '5', monthlyCostMicros: 1 }])
    expect((await billing.put(BUDGET, body)).status).toBe(400);
  expect((await billing.delete(PRICES)).status).toBe(400);
  expect((await billing.get('/management/tenants/nowhere/budget')).status).toBe(404);
  const none = { monthlyTokens: null, monthlyCostMicros: null };
  expect((await billing.put('/management/tenants/nowhere/budget', none)).status).toBe(404);
});
