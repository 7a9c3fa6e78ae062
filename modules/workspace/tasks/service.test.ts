import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { addComment, deleteComment, listComments } from './comments.service.ts';
import { newTaskSchema, type TaskQuery, taskQuery } from './schemas.ts';
import { createTask, deleteTask, getTask, listTasks, myTasks, summariseTasks, updateTask } from './service.ts';

let house: TestTenant;
let ann: RequestContext;
let bob: RequestContext;

beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  ann = house.context(testPrincipal(await insertTestUser(house, 'Ann'), [], 'Ann'));
  bob = house.context(testPrincipal(await insertTestUser(house, 'Bob'), [], 'Bob'));
});
beforeEach(async () => {
  await house.admin('truncate tasks, task_comments restart identity');
  await house.admin('truncate audit_events');
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => house.dispose());

const add = (input: Record<string, unknown> = {}, who = ann) =>
  createTask(who, newTaskSchema.parse({ title: 'Write it', ...input }));
const list = (query: Partial<TaskQuery> = {}) => listTasks(ann, taskQuery.parse(query));
const titles = async (query: Partial<TaskQuery> = {}) => (await list(query)).items.map((task) => task.title);
const events = () =>
  house.admin<{ action: string; target_id: string; details: object }>(
    'select action, target_id, details from audit_events order by occurred_at, id',
  );

/** Every title, gathered page by page. */
async function walk(query: Partial<TaskQuery>): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ ...query, cursor });
    seen.push(...page.items.map((task) => task.title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return seen;
}

describe('a task', () => {
  test('is numbered within its tenant and stands at the end of its column', async () => {
    const [first, second] = [await add(), await add({ labels: ['a', 'b', 'a'] })];
    expect(second.number).toBe(first.number + 1);
    expect(second.position).toBeGreaterThan(first.position);
    expect(second).toMatchObject({
      labels: ['a', 'b'],
      status: 'open',
      priority: 'normal',
      assignee: null,
      createdBy: { id: ann.principal.id, name: 'Ann' },
    });
    expect(await getTask(bob, second.id)).toEqual(second);
  });

  test('goes to nobody who is not an active member, at creation or later', async () => {
    const gone = await insertTestUser(house, 'Gone');
    await house.admin(`update users set status = 'disabled' where id = $1`, [gone]);
    const task = await add();
    for (const assigneeId of [gone, uuidv7()]) {
      await expect(add({ assigneeId })).rejects.toMatchObject({ code: 'assignee_unknown' });
      await expect(updateTask(ann, task.id, { assigneeId })).rejects.toMatchObject({ code: 'assignee_unknown' });
    }
    expect(await getTask(ann, task.id)).toEqual(task);
  });

  test('keeps an assignee who left until somebody else is named', async () => {
    const leaving = await insertTestUser(house, 'Leaving');
    const task = await add({ assigneeId: leaving });
    await house.admin(`update users set status = 'disabled' where id = $1`, [leaving]);
    const renamed = await updateTask(ann, task.id, { title: 'New', assigneeId: leaving });
    expect(renamed).toMatchObject({ title: 'New', assignee: { name: 'Leaving' } });
  });

  test('is completed when it becomes done, once, and no longer when it is taken up again', async () => {
    const task = await add();
    const done = await updateTask(ann, task.id, { status: 'done' });
    expect(done.completedAt).toMatch(/Z$/);
    const again = await updateTask(ann, task.id, { status: 'done', title: 'Still done' });
    expect(again.completedAt).toBe(done.completedAt);
    expect((await updateTask(ann, task.id, { status: 'in_progress' })).completedAt).toBeNull();
    expect((await add({ status: 'done' })).completedAt).toMatch(/Z$/);
  });

  test('is deleted with the comments of everybody', async () => {
    const task = await add();
    await addComment(bob, task.id, 'mine');
    await deleteTask(ann, task.id);
    expect(await house.admin('select 1 from task_comments')).toEqual([]);
    await expect(getTask(ann, task.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(deleteTask(ann, task.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('that two people change at once keeps what both wrote', async () => {
    const task = await add();
    await Promise.all([
      updateTask(ann, task.id, { title: 'By Ann' }),
      updateTask(bob, task.id, { description: 'By Bob' }),
    ]);
    expect(await getTask(ann, task.id)).toMatchObject({ title: 'By Ann', description: 'By Bob' });
  });
});

describe('the board', () => {
  test('a task dropped between two others stays there', async () => {
    const [a, b, c] = [await add({ title: 'a' }), await add({ title: 'b' }), await add({ title: 'c' })];
    await updateTask(ann, c.id, { position: (a.position + b.position) / 2 });
    expect(await titles({ status: 'open', sort: 'position' })).toEqual(['a', 'c', 'b']);
  });

  test('a task that changes its column without a place goes to the end of it', async () => {
    await add({ title: 'there', status: 'done' });
    const task = await add({ title: 'coming' });
    await updateTask(ann, task.id, { status: 'done' });
    expect(await titles({ status: 'done', sort: 'position' })).toEqual(['there', 'coming']);
  });

  test('there is always room between two tasks, however often one is dropped there', async () => {
    await add({ title: 'first' });
    await add({ title: 'last' });
    for (let i = 0; i < 60; i++) {
      const { items } = await list({ status: 'open', sort: 'position', limit: 100 });
      const [left, right] = items;
      const task = await add({ title: String(i) });
      await updateTask(ann, task.id, { position: ((left?.position ?? 0) + (right?.position ?? 0)) / 2 });
    }
    const newestFirst = Array.from({ length: 60 }, (_, i) => String(59 - i));
    expect(await titles({ status: 'open', sort: 'position', limit: 100 })).toEqual(['first', ...newestFirst, 'last']);
  });
});

describe('the list', () => {
  test('is one statement, names and comment counts included', async () => {
    const task = await add({ assigneeId: bob.principal.id });
    await addComment(bob, task.id, 'one');
    await addComment(ann, task.id, 'two');
    await add();
    const statements = vi.spyOn(pg.Client.prototype, 'query');
    const { items } = await list();
    expect(statements).toHaveBeenCalledTimes(1);
    expect(items).toMatchObject([
      { commentCount: 0, assignee: null },
      { commentCount: 2, assignee: { name: 'Bob' }, createdBy: { name: 'Ann' } },
    ]);
  });

  test('filters narrow it, alone and together', async () => {
    const [task] = [await add({ title: 'Quarterly report', labels: ['finance'], dueOn: '2026-03-01' })];
    await add({ title: '100% sure', assigneeId: bob.principal.id, status: 'in_progress' });
    await add({ title: '주간 보고', description: 'see the REPORT', dueOn: '2026-05-01', labels: ['finance'] });
    expect(await titles({ q: 'report' })).toEqual(['주간 보고', 'Quarterly report']);
    expect(await titles({ q: '보고' })).toEqual(['주간 보고']);
    expect(await titles({ q: '%' })).toEqual(['100% sure']);
    expect(await titles({ q: `#${task.number}` })).toEqual(['Quarterly report']);
    expect(await titles({ assigneeId: bob.principal.id })).toEqual(['100% sure']);
    expect(await titles({ status: 'in_progress' })).toEqual(['100% sure']);
    expect(await titles({ label: 'finance', dueBefore: '2026-05-01', q: 'report' })).toEqual(['Quarterly report']);
    expect(await titles({ label: 'fin' })).toEqual([]);
  });

  test.each(['created', 'due', 'position'] as const)(
    'sorted by %s, its pages neither repeat nor skip',
    async (sort) => {
      // Ties everywhere: three of each moment, day and position, and a third without a day.
      await house.admin(
        `insert into tasks (id, title, description, status, priority, labels, position, created_by, created_at, due_on)
       select gen_random_uuid(), i::text, '', 'open', 'normal', '{}', i / 3, $1,
         timestamptz '2026-01-01 00:00:00.0001+00' + make_interval(secs => (i / 3) * 0.000001),
         case when i % 3 > 0 then date '2026-01-01' + i / 6 end
       from generate_series(0, 19) i`,
        [ann.principal.id],
      );
      const order = { created: 'created_at desc, id desc', due: 'due_on, id', position: 'position, id' }[sort];
      const expected = await house.admin<{ title: string }>(`select title from tasks order by ${order}`);
      for (const limit of [1, 3, 7, 100]) {
        expect(await walk({ sort, limit }), `limit ${limit}`).toEqual(expected.map((row) => row.title));
      }
    },
  );

  test('a cursor of another sort, or a forged one, is refused', async () => {
    await add({ title: 'a' });
    await add({ title: 'b' });
    const cursor = (await list({ limit: 1, sort: 'position' })).nextCursor ?? '';
    await expect(list({ cursor, sort: 'created' })).rejects.toMatchObject({ code: 'cursor_invalid' });
    const forged = Buffer.from(JSON.stringify([null, uuidv7()])).toString('base64url');
    await expect(list({ cursor: forged })).rejects.toMatchObject({ code: 'cursor_invalid' });
  });

  test('what is mine has the most urgent first, and nothing that is done', async () => {
    const assigneeId = ann.principal.id;
    await add({ title: 'some day', assigneeId });
    await add({ title: 'soon', assigneeId, dueOn: '2026-02-01' });
    await add({ title: 'done', assigneeId, status: 'done' });
    await add({ title: "Bob's", assigneeId: bob.principal.id });
    expect((await myTasks(ann, 5)).map((task) => task.title)).toEqual(['soon', 'some day']);
  });

  test('the summary counts everything in one statement', async () => {
    await add({ dueOn: '2020-01-01', assigneeId: ann.principal.id });
    await add({ dueOn: '2199-01-01', status: 'in_progress', assigneeId: bob.principal.id });
    await add({ dueOn: '2020-01-01', status: 'done', assigneeId: ann.principal.id });
    const statements = vi.spyOn(pg.Client.prototype, 'query');
    expect(await summariseTasks(ann)).toEqual({ open: 1, inProgress: 1, done: 1, overdue: 1, mine: 1 });
    expect(statements).toHaveBeenCalledTimes(1);
  });
});

describe('comments', () => {
  test('come in the order in which they were made, page by page', async () => {
    const task = await add();
    for (const body of ['1', '2', '3']) await addComment(ann, task.id, body);
    const one = await listComments(bob, task.id, { limit: 2 });
    const two = await listComments(bob, task.id, { limit: 2, cursor: one.nextCursor ?? undefined });
    expect([...one.items, ...two.items].map((comment) => comment.body)).toEqual(['1', '2', '3']);
    expect(one.items[0]?.author).toEqual({ id: ann.principal.id, name: 'Ann' });
    expect(two.nextCursor).toBeNull();
  });

  test('of a task without any are none; of no task, not found', async () => {
    const task = await add();
    expect(await listComments(ann, task.id, { limit: 20 })).toEqual({ items: [], nextCursor: null });
    await expect(listComments(ann, uuidv7(), { limit: 20 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(addComment(ann, uuidv7(), 'x')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('are deleted by their author only, and only at their task', async () => {
    const [task, other] = [await add(), await add()];
    const comment = await addComment(ann, task.id, 'x');
    await expect(deleteComment(bob, task.id, comment.id)).rejects.toMatchObject({ code: 'comment_not_yours' });
    await expect(deleteComment(ann, other.id, comment.id)).rejects.toMatchObject({ code: 'not_found' });
    await deleteComment(ann, task.id, comment.id);
    expect((await listComments(ann, task.id, { limit: 20 })).items).toEqual([]);
  });
});

describe('the audit log', () => {
  test('has an event for each change, and none for one that changed nothing', async () => {
    const task = await add();
    await updateTask(ann, task.id, { status: 'in_progress', title: 'Secret plan' });
    await updateTask(ann, task.id, {});
    const comment = await addComment(ann, task.id, 'Secret words');
    await deleteComment(ann, task.id, comment.id);
    await deleteTask(ann, task.id);
    const log = await events();
    expect(log.map((event) => event.action)).toEqual([
      'task.created',
      'task.updated',
      'task.commented',
      'task.comment_deleted',
      'task.deleted',
    ]);
    expect(log[1]).toMatchObject({
      target_id: task.id,
      details: { changed: ['status', 'title'], status: { from: 'open', to: 'in_progress' } },
    });
    expect(JSON.stringify(log.map((event) => event.details))).not.toContain('Secret');
  });

  test('has none for a change that failed', async () => {
    await expect(add({ assigneeId: uuidv7() })).rejects.toThrow();
    expect(await events()).toEqual([]);
  });
});
