import { and, asc, eq, sql } from 'drizzle-orm';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { acting } from '#platform/database/index.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';

const conversations = pgTable('conversations', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  title: text('title').notNull(),
});

let house: TestTenant;
let ann: string;
let bob: string;

beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  ann = await insertTestUser(house, 'Ann');
  bob = await insertTestUser(house, 'Bob');
});
afterAll(() => house.dispose());

const listTitles = (actor: string) =>
  house
    .context(testPrincipal(actor))
    .db.prepared('test.titles', (reader) =>
      reader
        .select({ title: conversations.title })
        .from(conversations)
        .where(acting())
        .orderBy(asc(conversations.title))
        .limit(50)
        .prepare('test.titles'),
    )
    .execute({ actor });

async function add(actor: string, title: string) {
  await house
    .context(testPrincipal(actor))
    .db.transaction(actor, (tx) => tx.insert(conversations).values({ id: uuidv7(), ownerId: actor, title }));
}

test('a read in one statement sees the rows of whoever acts, and no others', async () => {
  await add(ann, "Ann's");
  await add(bob, "Bob's");
  expect(await listTitles(ann)).toEqual([{ title: "Ann's" }]);
  expect(await listTitles(bob)).toEqual([{ title: "Bob's" }]);
});

test('the acting user does not stay on the connection', async () => {
  await listTitles(ann);
  const rows = await house.context(testPrincipal(ann)).db.systemTransaction((tx) => tx.select().from(conversations));
  expect(rows).toEqual([]);
});

test('many at once do not see each other', async () => {
  const results = await Promise.all(Array.from({ length: 60 }, (_, i) => listTitles(i % 2 === 0 ? ann : bob)));
  results.forEach((rows, i) => {
    expect(rows).toEqual([{ title: i % 2 === 0 ? "Ann's" : "Bob's" }]);
  });
});

test('a read that forgets the acting user is refused before it reaches the database', async () => {
  const { db } = house.context(testPrincipal(ann));
  const forgot = db
    .prepared('test.forgot', (reader) => reader.select().from(conversations).prepare('test.forgot'))
    .execute();
  await expect(forgot).rejects.toMatchObject({ cause: { message: expect.stringContaining('acting()') } });
});

test("a row of one's own cannot be given to somebody else", async () => {
  const { db } = house.context(testPrincipal(ann));
  await expect(
    db.transaction(ann, (tx) => tx.insert(conversations).values({ id: uuidv7(), ownerId: bob, title: 'x' })),
  ).rejects.toThrow();
  const moved = db.transaction(ann, (tx) =>
    tx.update(conversations).set({ ownerId: bob }).where(eq(conversations.ownerId, ann)),
  );
  await expect(moved).rejects.toThrow();
});

test('a transaction that throws leaves nothing, and the connection goes on', async () => {
  const { db } = house.context(testPrincipal(ann));
  const failing = db.transaction(ann, async (tx) => {
    await tx.insert(conversations).values({ id: uuidv7(), ownerId: ann, title: 'half' });
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await listTitles(ann)).toEqual([{ title: "Ann's" }]);
});

test('the order and the limit of a wrapped read are its own', async () => {
  await add(bob, 'a');
  await add(bob, 'z');
  const rows = await house
    .context(testPrincipal(bob))
    .db.prepared('test.first', (reader) =>
      reader
        .select({ title: conversations.title, again: conversations.title })
        .from(conversations)
        .where(and(acting(), sql`${conversations.title} <> 'a'`))
        .orderBy(sql`${conversations.title} desc`)
        .limit(1)
        .prepare('test.first'),
    )
    .execute({ actor: bob });
  expect(rows).toEqual([{ title: 'z', again: 'z' }]);
});

test('the application role owns no table, cannot change the audit log, and cannot create one', async () => {
  const { db } = house.context(testPrincipal(ann));
  const run = (text: string) => db.transaction(ann, (tx) => tx.execute(sql.raw(text)));
  await expect(run('create table mine (a int)')).rejects.toThrow();
  await expect(run('update audit_events set action = action')).rejects.toThrow();
  await expect(run('delete from audit_events')).rejects.toThrow();
  await expect(run('alter table documents no force row level security')).rejects.toThrow();
  await expect(run('select * from schema_migrations')).rejects.toThrow();
});

test('a joined read without a limit keeps its rows once the planner knows the tables', async () => {
  // Seen: with statistics of documents alone the planner put the tables before the setting, and the policies saw nobody.
  const documents = pgTable('documents', { id: uuid('id').primaryKey(), readyVersion: integer('ready_version') });
  const chunks = pgTable('chunks', {
    id: uuid('id').primaryKey(),
    documentId: uuid('document_id'),
    version: integer('version'),
  });
  await house.admin(
    `with d as (
       insert into documents (id, title, kind, status, stage, progress, visibility, owner_id, version, ready_version)
       select gen_random_uuid(), 't', 'txt', 'ready', 'done', 1, 'workspace', $1, 1, 1 from generate_series(1, 8) returning id),
     v as (
       insert into document_versions (document_id, version, file_name, media_type, kind, byte_size, file_key, status, created_by)
       select id, 1, 'f', 'text/plain', 'txt', 1, 'k', 'ready', $1 from d returning document_id)
     insert into chunks (id, document_id, version, ordinal, text, content_hash, start_offset, end_offset)
     select gen_random_uuid(), document_id, 1, n, 'text', 'h', 0, 4 from v, generate_series(1, 3) n`,
    [ann],
  );
  await house.admin('analyze documents');
  await house.tenancy.evict(house.tenant);
  const ids = (await house.admin<{ id: string }>('select id from chunks')).map((row) => row.id);
  const rows = await house
    .context(testPrincipal(ann))
    .db.prepared('test.joined', (reader) =>
      reader
        .select({ id: chunks.id })
        .from(chunks)
        .innerJoin(documents, and(eq(documents.id, chunks.documentId), eq(documents.readyVersion, chunks.version)))
        .where(and(acting(), sql`${chunks.id} = any(${sql.placeholder('ids')}::uuid[])`))
        .prepare('test.joined'),
    )
    .execute({ actor: ann, ids });
  expect(rows).toHaveLength(24);
});
