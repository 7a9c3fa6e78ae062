import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { verificationQuery, verifyLog } from '#platform/audit/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { recordAudit } from './index.ts';
import { chainedLogOf, sealEvents } from './log.ts';
import { createAuditSealer } from './sealing.service.ts';
import { memoryCheckpoints } from './testing/checkpoints.ts';

let house: TestTenant;
let context: RequestContext;
let checkpoints: ReturnType<typeof memoryCheckpoints>;

beforeEach(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  checkpoints = memoryCheckpoints();
  context = house.context(testPrincipal(await insertTestUser(house), ['audit:read']));
});
afterEach(() => house.dispose());

const record = (action = 'task.created', details = {}) =>
  context.db.transaction(context.principal.id, (tx) => recordAudit(tx, context, { action, details }));
const seal = () => sealEvents(context.db, checkpoints);
const verify = async (query: object = {}) =>
  (await verifyLog(chainedLogOf(context.db, checkpoints), verificationQuery.parse(query))).data;

async function recordAndSeal(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await record('task.created', { i, nested: { b: [1, { d: 1, c: '한옥' }], a: 0.5 } });
  await seal();
}

/** As somebody would who has the whole database. The rows of the log are theirs to change; ours to notice. */
const tamper = (text: string) => house.admin(text);

test('a chain of honest events holds to its end, step by step', async () => {
  await recordAndSeal(7);
  expect(await verify()).toMatchObject({
    holds: true,
    complete: true,
    checked: 7,
    through: { sequence: 7 },
    pending: 0,
  });

  const steps: (string | null)[] = [];
  let cursor: string | undefined;
  let checked = 0;
  do {
    const step = await verifyLog(chainedLogOf(context.db, checkpoints), verificationQuery.parse({ limit: 3, cursor }));
    checked += step.data.checked;
    steps.push(step.nextCursor);
    cursor = step.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(steps).toHaveLength(3);
  expect(checked).toBe(7);
});

test('an event that no seal has seen yet is chained before the walk', async () => {
  await record();
  expect(await verify()).toMatchObject({ holds: true, checked: 1, checkpoint: { sequence: 1 } });
});

test('an event rolled back leaves nothing in the queue and no gap in the chain', async () => {
  await record();
  const failing = context.db.transaction(context.principal.id, async (tx) => {
    await recordAudit(tx, context, { action: 'task.never' });
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  await record();
  expect(await seal()).toBe(2);
  expect(await house.admin('select sequence from audit_links order by 1')).toEqual([
    { sequence: '1' },
    { sequence: '2' },
  ]);
  expect(await house.admin('select * from audit_pending')).toEqual([]);
});

test('sealers that meet make one chain without a fork, and writers do not wait for them', async () => {
  await Promise.all(Array.from({ length: 20 }, () => record()));
  // A writer in the middle of a long transaction holds up neither the sealers nor other writers.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = context.db.transaction(context.principal.id, async (tx) => {
    await recordAudit(tx, context, { action: 'task.slow' });
    await held;
  });
  await Promise.all([seal(), record(), seal(), record(), seal()]);
  release();
  await slow;
  await seal();
  expect(await verify()).toMatchObject({ holds: true, checked: 23 });
});

describe('the walk stops at', () => {
  const edits: [string, string, object][] = [
    [
      'an event whose details were edited',
      `update audit_events set details = '{"i":99}' where details->>'i' = '2'`,
      { kind: 'edited', sequence: 3 },
    ],
    [
      'an event whose actor was edited',
      `update audit_events set actor_name = 'Eve' where details->>'i' = '2'`,
      { kind: 'edited', sequence: 3 },
    ],
    [
      'an event whose id was edited',
      `update audit_events set id = gen_random_uuid() where details->>'i' = '2'`,
      { kind: 'deleted', sequence: 3 },
    ],
    [
      'an event moved by a microsecond',
      `update audit_events set occurred_at = occurred_at + interval '1 microsecond' where details->>'i' = '2'`,
      { kind: 'deleted', sequence: 3 },
    ],
    [
      'an event that was deleted',
      `delete from audit_events where details->>'i' = '2'`,
      { kind: 'deleted', sequence: 3 },
    ],
    ['a link that was deleted', `delete from audit_links where sequence = 3`, { kind: 'gap', sequence: 4 }],
    [
      'two links that changed places',
      `update audit_links set sequence = -sequence where sequence in (2, 3);
       update audit_links set sequence = 5 + sequence where sequence in (-2, -3)`,
      { kind: 'reordered', sequence: 2 },
    ],
    [
      'an event deleted with its link, the later ones moved up',
      `delete from audit_events where details->>'i' = '2'; delete from audit_links where sequence = 3;
       update audit_links set sequence = sequence - 1 where sequence > 3`,
      { kind: 'reordered', sequence: 3 },
    ],
    [
      'the place where the tail was cut off, with events and links',
      `delete from audit_events where details->>'i' in ('3', '4'); delete from audit_links where sequence > 3`,
      { kind: 'truncated', sequence: 4 },
    ],
    [
      'an event slipped in beside the chain',
      `insert into audit_events (id, action, actor_kind, actor_name, details) values (gen_random_uuid(), 'task.forged', 'system', 'Hanok', '{}');
       delete from audit_pending`,
      { kind: 'unlinked' },
    ],
    ['everything deleted', `delete from audit_events; delete from audit_links`, { kind: 'truncated', sequence: 1 }],
  ];
  test.each(edits)('%s', async (_, statement, problem) => {
    await recordAndSeal(5);
    expect((await verify()).holds).toBe(true);
    await tamper(statement);
    expect(await verify()).toMatchObject({ holds: false, problem });
  });
});

test('a tail that was cut is still seen after new events took its place', async () => {
  await recordAndSeal(5);
  await tamper(
    `delete from audit_events where details->>'i' in ('3', '4'); delete from audit_links where sequence > 3`,
  );
  await recordAndSeal(4);
  expect(await verify()).toMatchObject({ holds: false, problem: { kind: 'rewritten', sequence: 5 } });
});

test('a chain of another tenant does not hold here', async () => {
  await recordAndSeal(2);
  const other = await createTestTenant(inject('pgAdminUrl'), 'other');
  try {
    const strange = { ...context, db: Object.assign(Object.create(context.db), { tenantId: other.tenant.id }) };
    const { data } = await verifyLog(chainedLogOf(strange.db, checkpoints), verificationQuery.parse({}));
    expect(data).toMatchObject({ holds: false, problem: { kind: 'reordered', sequence: 1 } });
  } finally {
    await other.dispose();
  }
});

test('a head that is gone from outside, or was not written by the platform, is said', async () => {
  await recordAndSeal(2);
  const kept = checkpoints.kept.get(house.tenant.id);
  if (kept === undefined) throw new Error('no checkpoint');
  checkpoints.kept.set(house.tenant.id, { ...kept, genuine: false });
  expect(await verify()).toMatchObject({ holds: false, problem: { kind: 'checkpoint_forged' } });
  checkpoints.kept.clear();
  expect(await verify()).toMatchObject({ holds: false, problem: { kind: 'checkpoint_missing' } });
});

test('the database lets the application neither change nor remove a link, nor fill the queue', async () => {
  await recordAndSeal(1);
  const run = (text: string) => context.db.systemTransaction((tx) => tx.execute(sql.raw(text)));
  for (const statement of [
    'update audit_links set sequence = 9',
    'delete from audit_links',
    'truncate audit_links',
    `insert into audit_pending (event_id, occurred_at) values ('${uuidv7()}', now())`,
    'update audit_pending set position = default',
    'truncate audit_pending',
  ]) {
    await expect(run(statement), statement).rejects.toMatchObject({ cause: { code: '42501' } });
  }
});

test('what a house records is chained within seconds, by itself', async () => {
  const sealer = createAuditSealer({
    checkpoints,
    databaseOf: async (id) => (id === house.tenant.id ? context.db : null),
    log: createLogger({ level: 'error', file: null }),
  });
  sealer.start();
  try {
    await record();
    await expect
      .poll(() => house.admin('select 1 from audit_links'), { timeout: 10_000, interval: 200 })
      .toHaveLength(1);
  } finally {
    await sealer.stop();
  }
});
