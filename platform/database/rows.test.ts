import { eq, sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { alias, boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { instant, isoInstant } from './instant.ts';
import { openDrizzle } from './rows.ts';

const houses = pgTable('rows_houses', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  rooms: integer('rooms'),
  tags: text('tags').array(),
  facts: jsonb('facts'),
  builtAt: timestamp('built_at', { withTimezone: true }),
  isOld: boolean('is_old').notNull(),
  next: uuid('next'),
});
const neighbour = alias(houses, 'neighbour');

let tenant: TestTenant;
let client: pg.Client;
let ours: NodePgDatabase;
let drizzles: NodePgDatabase;

beforeAll(async () => {
  tenant = await createTestTenant(inject('pgAdminUrl'));
  await tenant.admin(`create table rows_houses (id uuid primary key, name text not null, rooms int, tags text[], facts jsonb,
    built_at timestamptz, is_old boolean not null, next uuid);
    insert into rows_houses values
      ('00000000-0000-0000-0000-000000000001', '기와집', 3, '{a,b}', '{"roof": [1]}', '2026-01-02 03:04:05.678901+00', true, '00000000-0000-0000-0000-000000000002'),
      ('00000000-0000-0000-0000-000000000002', 'x', null, null, null, null, false, null);
    grant select, insert on rows_houses to hanok_app`);
  client = new pg.Client({ connectionString: tenant.tenant.databaseUrl });
  await client.connect();
  ours = openDrizzle(client);
  drizzles = drizzle({ client });
});
afterAll(async () => {
  await client.end();
  await tenant.dispose();
});

describe('rows are read as Drizzle reads them', () => {
  test.each<[string, (db: NodePgDatabase) => Promise<unknown[]>]>([
    ['all columns', (db) => db.select().from(houses).orderBy(houses.id)],
    [
      'expressions, with and without a decoder',
      (db) =>
        db
          .select({
            count: sql<number>`count(*)`.mapWith(Number),
            text: sql<string>`count(*)`,
            named: sql<string>`max(name)`.as('named'),
          })
          .from(houses),
    ],
    [
      'an object beside columns',
      (db) =>
        db
          .select({ name: houses.name, inner: { id: houses.id, built: houses.builtAt } })
          .from(houses)
          .orderBy(houses.id),
    ],
    [
      'a table that a left join leaves out',
      (db) =>
        db
          .select({ name: houses.name, next: { id: neighbour.id, name: neighbour.name } })
          .from(houses)
          .leftJoin(neighbour, eq(neighbour.id, houses.next))
          .orderBy(houses.id),
    ],
    [
      'an object of both tables, which is never left out',
      (db) =>
        db
          .select({ pair: { next: neighbour.id, name: houses.name }, size: { one: sql<number>`1`, id: neighbour.id } })
          .from(houses)
          .leftJoin(neighbour, eq(neighbour.id, houses.next))
          .orderBy(houses.id),
    ],
    [
      'whole tables of a full join',
      (db) => db.select().from(houses).fullJoin(neighbour, eq(neighbour.id, houses.next)).orderBy(houses.id),
    ],
    [
      'a sub-select',
      (db) => {
        const named = db
          .select({ upper: sql<string>`upper(${houses.name})`.as('upper') })
          .from(houses)
          .as('named');
        return db.select({ upper: named.upper }).from(named).orderBy(named.upper);
      },
    ],
  ])('%s', async (_, ask) => {
    const rows = await ask(ours);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(await ask(drizzles));
  });

  test('what an insert gives back', async () => {
    const [row] = await ours
      .insert(houses)
      .values({ id: '00000000-0000-0000-0000-000000000009', name: 'new', isOld: false })
      .returning();
    const [same] = await drizzles.select().from(houses).where(eq(houses.name, 'new'));
    expect(row).toEqual(same);
  });

  test('a prepared statement reads all its runs', async () => {
    const statement = ours
      .select({ id: houses.id })
      .from(houses)
      .where(eq(houses.name, sql.placeholder('name')))
      .prepare('rows');
    expect(await statement.execute({ name: 'x' })).toHaveLength(1);
    expect(await statement.execute({ name: '기와집' })).toHaveLength(1);
    expect(await statement.execute({ name: 'none' })).toEqual([]);
  });
});

describe('a moment is told in ISO 8601, whatever PostgreSQL’s text of it', () => {
  test.each([
    ['2026-12-01 09:30:00+00', '2026-12-01T09:30:00.000Z'],
    ['2026-12-01 09:30:00.1+00', '2026-12-01T09:30:00.100Z'],
    ['2026-12-01 09:30:00.123456+00', '2026-12-01T09:30:00.123Z'],
    // A connection that speaks another time zone.
    ['2026-12-01 18:30:00.5+09', '2026-12-01T09:30:00.500Z'],
    ['2026-12-01 15:00:00+05:30', '2026-12-01T09:30:00.000Z'],
  ])('%s', (text, iso) => {
    expect(isoInstant(text)).toBe(iso);
  });

  test('and is stored from that', async () => {
    const moments = pgTable('rows_houses', {
      id: uuid('id'),
      name: text('name'),
      isOld: boolean('is_old'),
      at: instant('built_at'),
    });
    const at = '2026-12-01T09:30:00.250Z';
    const id = '00000000-0000-0000-0000-000000000008';
    const [row] = await ours.insert(moments).values({ id, name: 'm', isOld: false, at }).returning();
    expect(row?.at).toBe(at);
  });
});
