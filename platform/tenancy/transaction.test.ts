import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, sql } from 'drizzle-orm';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { acting, createActingReader, withConnection } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import type { TenantDatabase } from './index.ts';

const conversations = pgTable('conversations', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  title: text('title').notNull(),
});

let house: TestTenant;
let ann: string;
let db: TenantDatabase;
beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  ann = await insertTestUser(house, 'Ann');
  db = house.context(testPrincipal(ann)).db;
});
afterAll(() => house.dispose());
beforeEach(() => house.admin('delete from conversations'));

const pidOf = () =>
  db.systemTransaction(
    async (tx) => (await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)).rows[0]?.pid,
  );
const insert = (title: string) => ({ id: uuidv7(), ownerId: ann, title });

test('a refusal of ours within a transaction costs no connection', async () => {
  const before = await pidOf();
  for (let i = 0; i < 5; i++) {
    const refused = db.transaction(ann, async (tx) => {
      await tx.select().from(conversations);
      throw errors.not_found();
    });
    await expect(refused).rejects.toMatchObject({ code: 'not_found' });
  }
  expect(await pidOf()).toBe(before);
});

test('a statement that the database refuses costs no connection', async () => {
  const before = await pidOf();
  const refused = db.transaction(ann, (tx) => tx.insert(conversations).values({ ...insert('x'), ownerId: uuidv7() }));
  await expect(refused).rejects.toThrow();
  expect(await pidOf()).toBe(before);
});

test('a transaction whose failed statement is passed over does not pretend to have been committed', async () => {
  const passedOver = db.transaction(ann, async (tx) => {
    await tx.insert(conversations).values(insert('lost'));
    await tx.execute(sql`select 1 / 0`).catch(() => undefined);
    return 'done';
  });
  await expect(passedOver).rejects.toThrow('rolled back');
  expect(await house.admin('select 1 from conversations')).toEqual([]);
});

test('a connection that the server ends in a transaction is replaced, and nobody else notices', async () => {
  const ended = db.transaction(ann, async (tx) => {
    await tx.insert(conversations).values(insert('lost'));
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await house.admin('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await tx.select().from(conversations);
  });
  await expect(ended).rejects.toThrow();
  for (let i = 0; i < 10; i++) expect(await db.transaction(ann, (tx) => tx.select().from(conversations))).toEqual([]);
  expect(house.tenancy.stats().waiting).toBe(0);
});

test('connections that the server ends while idle are not handed out', async () => {
  await Promise.all(
    Array.from({ length: 4 }, () => db.transaction(ann, (tx) => tx.execute(sql`select pg_sleep(0.05)`))),
  );
  await house.admin('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [
    house.tenant.databaseName,
  ]);
  await sleep(100);
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, () => db.transaction(ann, (tx) => tx.select().from(conversations))),
  );
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
});

test('whoever acts is set before any guarded row is looked at, however the planner orders its joins', async () => {
  await db.transaction(ann, (tx) => tx.insert(conversations).values(insert('mine')));
  const plans: string[] = [];
  await withConnection(house.tenant.databaseUrl, 'hanok-test', async (client) => {
    const reader = createActingReader({
      async query(config: string | { text: string }, values?: unknown[]) {
        const { rows } = await client.query(`explain ${typeof config === 'string' ? config : config.text}`, values);
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
        return { rows: [], command: 'SELECT', rowCount: 0, oid: 0, fields: [] };
      },
    });
    const read = () => reader.select({ id: conversations.id }).from(conversations);
    const $ = sql.placeholder;
    await read()
      .where(and(acting(), eq(conversations.id, $('id'))))
      .prepare('')
      .execute({ actor: ann, id: ann });
    await read().where(acting()).prepare('').execute({ actor: ann });
    await read()
      .where(acting())
      .orderBy(conversations.title)
      .limit($('limit'))
      .prepare('')
      .execute({ actor: ann, limit: 3 });
  });
  expect(plans).toHaveLength(3);
  for (const plan of plans) {
    const setAt = plan.search(/One-Time Filter: \(+set_config/);
    expect(setAt, plan).toBeGreaterThan(0);
    expect(plan.search(/on conversations/), plan).toBeGreaterThan(setAt);
  }
});
