import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AuditQuery, auditQuery, listEvents } from '#platform/audit/index.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { recordAudit, recordSystemAudit } from './index.ts';
import { logOf } from './log.ts';
import { ensurePartitions } from './partitions.ts';

let house: TestTenant;
let ann: string;
let context: ReturnType<TestTenant['context']>;

beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  ann = await insertTestUser(house, 'Ann');
  context = house.context(testPrincipal(ann, ['audit:read'], 'Ann'));
});
afterAll(() => house.dispose());

const list = (query: Partial<AuditQuery> = {}) => listEvents(logOf(context.db), auditQuery.parse(query));

test('an event tells who did what to what, from where', async () => {
  const target = { type: 'task', id: uuidv7(), label: 'Write it' };
  await context.db.transaction(ann, (tx) =>
    recordAudit(tx, context, { action: 'task.created', target, details: { number: 3 } }),
  );
  const { items } = await list();
  expect(items).toEqual([
    {
      id: expect.any(String),
      occurredAt: expect.stringMatching(/Z$/),
      action: 'task.created',
      actor: { id: ann, name: 'Ann', kind: 'person' },
      target,
      ip: '127.0.0.1',
      requestId: context.requestId,
      details: { number: 3 },
      sequence: null,
      hash: null,
      previousHash: null,
    },
  ]);
});

test('an event of nobody in particular has no actor', async () => {
  await context.db.systemTransaction((tx) => recordSystemAudit(tx, { action: 'index.rebuilt' }));
  const { items } = await list({ action: 'index.rebuilt' });
  expect(items).toMatchObject([{ actor: null, target: null, ip: null, requestId: null, details: {} }]);
});

test('an event is rolled back with the change that it stands beside', async () => {
  const failing = context.db.transaction(ann, async (tx) => {
    await recordAudit(tx, context, { action: 'task.never' });
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect((await list({ action: 'task.never' })).items).toEqual([]);
});

test("an event does not go into another tenant's house", async () => {
  const other = await createTestTenant(inject('pgAdminUrl'), 'other');
  try {
    const strange = other.context(testPrincipal(ann));
    const crossing = context.db.transaction(ann, (tx) => recordAudit(tx, strange, { action: 'task.crossed' }));
    await expect(crossing).rejects.toThrow('into the house where it happened');
  } finally {
    await other.dispose();
  }
});

test('the database lets the application neither change nor remove an event, in any partition', async () => {
  const run = (text: string) => context.db.systemTransaction((tx) => tx.execute(sql.raw(text)));
  const partitions = await house.admin<{ name: string }>(
    `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'audit_events'::regclass`,
  );
  expect(partitions.length).toBeGreaterThanOrEqual(4);
  for (const name of ['audit_events', ...partitions.map((partition) => partition.name)]) {
    for (const statement of [`update ${name} set action = 'x'`, `delete from ${name}`, `truncate ${name}`]) {
      await expect(run(statement), statement).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  }
});

test('events lie in the partition of their month, and the months to come have theirs', async () => {
  const [now] = await house.admin<{ partition: string }>(
    `select tableoid::regclass::text as partition from audit_events order by occurred_at desc limit 1`,
  );
  const [month] = await house.admin<{ name: string }>(`select 'audit_events_' || to_char(now(), 'YYYY_MM') as name`);
  expect(now?.partition).toBe(month?.name);

  await house.admin(`drop table audit_events_${await monthAhead(2)}`);
  await ensurePartitions(context.db);
  await ensurePartitions(context.db);
  expect(await partitionOf(2)).toBe(`audit_events_${await monthAhead(2)}`);
});

test('events that came before their partition move into it', async () => {
  await house.admin(`drop table audit_events_${await monthAhead(1)}`);
  const id = uuidv7();
  await house.admin(
    `insert into audit_events (id, occurred_at, action, actor_kind, actor_name, details)
     values ($1, date_trunc('month', now()) + interval '1 month 1 day', 'clock.ahead', 'system', 'Hanok', '{}')`,
    [id],
  );
  const where = async () =>
    (await house.admin<{ p: string }>(`select tableoid::regclass::text as p from audit_events where id = $1`, [id]))[0]
      ?.p;
  expect(await where()).toBe('audit_events_default');
  await ensurePartitions(context.db);
  expect(await where()).toBe(`audit_events_${await monthAhead(1)}`);
});

test('pages follow each other without a gap or a repeat, events of one microsecond included', async () => {
  await house.admin(
    `insert into audit_events (id, occurred_at, action, actor_kind, actor_name, details)
     select gen_random_uuid(), timestamptz '2026-01-15 10:00:00.123456+00' + make_interval(secs => (i / 3) * 0.000001),
       'page.turned', 'system', 'Hanok', '{}' from generate_series(0, 24) i`,
  );
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ action: 'page.turned', limit: 4, cursor });
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  const all = await house.admin<{ id: string }>(
    `select id from audit_events where action = 'page.turned' order by occurred_at desc, id desc`,
  );
  expect(seen).toEqual(all.map((row) => row.id));
});

test('filters narrow the list: from is inclusive, to exclusive', async () => {
  const bob = await insertTestUser(house, 'Bob');
  await house.admin(
    `insert into audit_events (id, occurred_at, action, actor_id, actor_kind, actor_name, details)
     select gen_random_uuid(), ('2026-02-0' || i || ' 00:00:00+00')::timestamptz, 'day.passed', $1, 'person', 'Bob', '{}'
     from generate_series(1, 5) i`,
    [bob],
  );
  const days = async (query: Partial<AuditQuery>) =>
    (await list(query)).items.map((item) => item.occurredAt.slice(0, 10));
  expect(await days({ actorId: bob, from: '2026-02-02T00:00:00Z', to: '2026-02-04T00:00:00Z' })).toEqual([
    '2026-02-03',
    '2026-02-02',
  ]);
  expect(await days({ actorId: ann, action: 'day.passed' })).toEqual([]);
});

test.each([['nonsense'], [Buffer.from('["2026-13-01T00:00:00Z","x"]').toString('base64url')]])(
  'a cursor that we did not issue is refused: %s',
  async (cursor) => {
    await expect(list({ cursor })).rejects.toMatchObject({ code: 'cursor_invalid' });
  },
);

async function monthAhead(months: number): Promise<string> {
  const [row] = await house.admin<{ month: string }>(
    `select to_char(date_trunc('month', now()) + make_interval(months => $1), 'YYYY_MM') as month`,
    [months],
  );
  return row?.month ?? '';
}

/** The partition that an event of the month `months` ahead would go to. */
async function partitionOf(months: number): Promise<string | null> {
  const [row] = await house.admin<{ name: string | null }>(`select to_regclass($1)::text as name`, [
    `audit_events_${await monthAhead(months)}`,
  ]);
  return row?.name ?? null;
}
