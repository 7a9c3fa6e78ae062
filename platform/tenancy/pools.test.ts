import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createConnectionPools } from './pools.ts';

let a: TestTenant;
let b: TestTenant;
beforeAll(async () => {
  a = await createTestTenant(inject('pgAdminUrl'), 'a');
  b = await createTestTenant(inject('pgAdminUrl'), 'b');
});
afterAll(async () => {
  await a.dispose();
  await b.dispose();
});

const target = (house: TestTenant) => ({ key: house.tenant.id, url: house.tenant.databaseUrl });

test('never more connections than the budget, and everybody is served', async () => {
  const pools = createConnectionPools({ budget: 3, each: 2 });
  let most = 0;
  const one = async (house: TestTenant) => {
    const lease = await pools.acquire(target(house));
    most = Math.max(most, pools.stats().open);
    await lease.client.query('select pg_sleep(0.005)');
    lease.release();
  };
  await Promise.all(Array.from({ length: 40 }, (_, i) => one(i % 2 === 0 ? a : b)));
  expect(most).toBeLessThanOrEqual(3);
  expect(pools.stats().waiting).toBe(0);
  await pools.close();
  expect(pools.stats().open).toBe(0);
});

test('an idle connection of one tenant makes room for another', async () => {
  const pools = createConnectionPools({ budget: 1, each: 1 });
  (await pools.acquire(target(a))).release();
  const lease = await pools.acquire(target(b));
  const { rows } = await lease.client.query('select current_database() as name');
  expect(rows[0].name).toBe(b.tenant.databaseName);
  lease.release();
  await pools.close();
});

test('a tenant that waits in hundreds does not starve its neighbour', async () => {
  const pools = createConnectionPools({ budget: 1, each: 1, waitMs: 30_000 });
  const held = await pools.acquire(target(a));
  const order: string[] = [];
  const queue = (house: TestTenant, name: string) =>
    pools.acquire(target(house)).then((lease) => {
      order.push(name);
      lease.release();
    });
  const all = [...Array.from({ length: 20 }, () => queue(a, 'a')), queue(b, 'b')];
  held.release();
  await Promise.all(all);
  expect(order.indexOf('b')).toBeLessThanOrEqual(1);
  await pools.close();
});

test('whoever waits too long is told so', async () => {
  const pools = createConnectionPools({ budget: 1, each: 1, waitMs: 50 });
  const held = await pools.acquire(target(a));
  await expect(pools.acquire(target(b))).rejects.toMatchObject({ code: 'unavailable' });
  held.release();
  await pools.close();
});

test('a database that does not answer takes no place in the budget', async () => {
  const pools = createConnectionPools({ budget: 1, each: 1 });
  await expect(
    pools.acquire({ key: 'gone', url: a.tenant.databaseUrl.replace(a.tenant.databaseName, 'tnnt_gone') }),
  ).rejects.toThrow();
  (await pools.acquire(target(b))).release();
  await pools.close();
});
