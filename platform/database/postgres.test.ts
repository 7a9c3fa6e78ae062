import type { Duplex } from 'node:stream';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { createPool } from './postgres.ts';
import { openDrizzle } from './rows.ts';

let pool: pg.Pool;
beforeEach(() => {
  pool = createPool(inject('pgAdminUrl'), {
    max: 1,
    applicationName: 'hanok-test-pool',
    waitMs: 1_000,
    onError: () => undefined,
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await pool.end();
});

test('a read that waits for a full pool in vain opens no connection beyond it', async () => {
  const held = await pool.connect();
  await expect(pool.query('select 1')).rejects.toThrow('timeout exceeded when trying to connect');
  const { rows } = await held.query(
    `select count(*)::int as n from pg_stat_activity where application_name = 'hanok-test-pool'`,
  );
  held.release();
  expect(rows).toEqual([{ n: 1 }]);
});

test('a link that breaks under BEGIN takes no place of the pool with it', async () => {
  const db = openDrizzle(pool);
  const query = pg.Client.prototype.query;
  const breaking = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...args: unknown[]
  ) {
    const [config] = args as [{ text?: string }];
    // pg's types leave the connection out.
    if (config.text === 'begin') (this as unknown as { connection: { stream: Duplex } }).connection.stream.destroy();
    return Reflect.apply(query, this, args);
  });
  await expect(db.transaction((tx) => tx.execute(sql`select 1`))).rejects.toThrow();
  breaking.mockRestore();
  const { rows } = await db.transaction((tx) => tx.execute(sql`select 1 as answer`));
  expect(rows).toEqual([{ answer: 1 }]);
});

test('a connection that began well is given back once, whatever its transaction does', async () => {
  const db = openDrizzle(pool);
  await expect(
    db.transaction(async () => {
      throw new Error('a refusal of ours');
    }),
  ).rejects.toThrow('a refusal of ours');
  await db.transaction((tx) => tx.execute(sql`select 1`));
  expect([pool.totalCount, pool.idleCount]).toEqual([1, 1]);
});
