import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { tasksRouter } from './router.ts';
import type { Task, TaskComment, TaskSummary } from './schemas.ts';

type List<T> = { items: T[] };

let house: TestTenant;
let neighbour: TestTenant;
let server: TestServer;
let member: TestCaller;
let colleague: TestCaller;
let viewer: TestCaller;
let outsider: TestCaller;
let stranger: TestCaller;
let task: Task;

const BOTH = ['tasks:read', 'tasks:write'];

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  server = await createTestServer({ houses: [house, neighbour], routers: [tasksRouter] });
  member = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Ann'), BOTH, 'Ann'));
  colleague = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Bob'), BOTH, 'Bob'));
  viewer = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Vic'), ['tasks:read'], 'Vic'));
  outsider = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Out'), ['documents:read'], 'Out'));
  stranger = server.asPrincipal(testPrincipal(await insertTestUser(neighbour, 'Sam'), BOTH, 'Sam'), neighbour);
  task = (await member.post<Task>('/tasks', { title: 'Write it' })).data;
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), neighbour.dispose()]);
});

describe('what works', () => {
  test('POST /tasks answers 201 with the task; GET finds it again', async () => {
    const created = await member.post<Task>('/tasks', {
      title: '  보고서 쓰기 ',
      description: '# 개요',
      priority: 'high',
      dueOn: '2026-12-24',
      labels: ['재무'],
    });
    expect(created.status).toBe(201);
    expect(created.data).toMatchObject({
      title: '보고서 쓰기',
      priority: 'high',
      dueOn: '2026-12-24',
      labels: ['재무'],
    });
    const read = await viewer.get<Task>(`/tasks/${created.data.id}`);
    expect(read).toMatchObject({ status: 200, data: created.data });
  });

  test('GET /tasks pages by cursor', async () => {
    await member.post('/tasks', { title: 'Another' });
    const one = await viewer.get<List<Task>>('/tasks?limit=1&sort=position');
    const two = await viewer.get<List<Task>>(`/tasks?limit=1&sort=position&cursor=${one.meta.nextCursor}`);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(two.data.items[0]?.id).not.toBe(one.data.items[0]?.id);
  });

  test('PATCH changes what it names; null takes away', async () => {
    const { data } = await member.post<Task>('/tasks', { title: 'x', dueOn: '2026-01-01' });
    const changed = await colleague.patch<Task>(`/tasks/${data.id}`, { dueOn: null, status: 'done' });
    expect(changed).toMatchObject({ status: 200, data: { title: 'x', dueOn: null, status: 'done' } });
  });

  test('DELETE answers with nothing, and then there is nothing', async () => {
    const { data } = await member.post<Task>('/tasks', { title: 'x' });
    expect(await member.delete(`/tasks/${data.id}`)).toMatchObject({ status: 200, data: null });
    expect(await member.delete(`/tasks/${data.id}`)).toMatchObject({ status: 404, error: { code: 'not_found' } });
  });

  test('comments: made, listed, deleted', async () => {
    const made = await member.post<TaskComment>(`/tasks/${task.id}/comments`, { body: 'Looks good' });
    expect(made).toMatchObject({ status: 201, data: { body: 'Looks good', author: { name: 'Ann' } } });
    const listed = await viewer.get<List<TaskComment>>(`/tasks/${task.id}/comments`);
    expect(listed).toMatchObject({ status: 200, data: { items: [made.data] } });
    const address = `/tasks/${task.id}/comments/${made.data.id}`;
    expect(await colleague.delete(address)).toMatchObject({ status: 403, error: { code: 'comment_not_yours' } });
    expect(await member.delete(address)).toMatchObject({ status: 200, data: null });
  });

  test('GET /tasks/summary counts', async () => {
    const { status, data } = await viewer.get<TaskSummary>('/tasks/summary');
    expect(status).toBe(200);
    expect(data.open).toBeGreaterThan(0);
  });
});

describe('400', () => {
  test.each<[string, object]>([
    ['no title', {}],
    ['an empty title', { title: '  ' }],
    ['a field that we do not know', { title: 'x', colour: 'red' }],
    ['a position at creation', { title: 'x', position: 1 }],
    ['a status that is none', { title: 'x', status: 'blocked' }],
    ['a day that is none', { title: 'x', dueOn: '2026-02-30' }],
    ['a year beyond the calendar', { title: 'x', dueOn: '0000-01-01' }],
    ['an assignee that is no id', { title: 'x', assigneeId: 'ann' }],
    ['too many labels', { title: 'x', labels: Array.from({ length: 21 }, (_, i) => `${i}`) }],
    ['a character that no text can hold', { title: 'a\u0000b' }],
  ])('a new task with %s', async (_, body) => {
    expect(await member.post('/tasks', body)).toMatchObject({ status: 400, error: { code: 'validation_failed' } });
  });

  test('an assignee who is not there', async () => {
    const answer = await member.post('/tasks', { title: 'x', assigneeId: uuidv7() });
    expect(answer).toMatchObject({
      status: 400,
      error: { code: 'assignee_unknown', fields: [{ path: 'assigneeId' }] },
    });
  });

  test.each(['limit=101', 'sort=title', 'status=blocked', 'dueBefore=soon', 'q='])('a list with %s', async (query) => {
    expect(await member.get(`/tasks?${query}`)).toMatchObject({ status: 400, error: { code: 'validation_failed' } });
  });

  test('a cursor that we did not issue', async () => {
    expect(await member.get('/tasks?cursor=x')).toMatchObject({ status: 400, error: { code: 'cursor_invalid' } });
  });

  test('a patch with a field that we do not know, an id that is none, an empty comment', async () => {
    const codes = await Promise.all([
      member.patch(`/tasks/${task.id}`, { number: 7 }),
      member.get('/tasks/1'),
      member.post(`/tasks/${task.id}/comments`, { body: ' ' }),
    ]);
    expect(codes.map((answer) => answer.error?.code)).toEqual(Array(3).fill('validation_failed'));
  });
});

/** Every route of the module, at a task that is there. */
const routes = (id: string) =>
  [
    { method: 'get', path: '/tasks', writes: false },
    { method: 'get', path: '/tasks/summary', writes: false },
    { method: 'post', path: '/tasks', body: { title: 'x' }, writes: true },
    { method: 'get', path: `/tasks/${id}`, writes: false },
    { method: 'patch', path: `/tasks/${id}`, body: { title: 'x' }, writes: true },
    { method: 'delete', path: `/tasks/${id}`, writes: true },
    { method: 'get', path: `/tasks/${id}/comments`, writes: false },
    { method: 'post', path: `/tasks/${id}/comments`, body: { body: 'x' }, writes: true },
    { method: 'delete', path: `/tasks/${id}/comments/${uuidv7()}`, writes: true },
  ] as const;

const call = (who: TestCaller, route: ReturnType<typeof routes>[number]) =>
  route.method === 'post' || route.method === 'patch'
    ? who[route.method](route.path, route.body)
    : who[route.method](route.path);

test('401: no route opens without a token', async () => {
  for (const route of routes(task.id)) {
    expect(await call(server.anonymous, route), route.path).toMatchObject({ status: 401 });
  }
});

test('403: reading needs tasks:read, writing tasks:write', async () => {
  for (const route of routes(task.id)) {
    expect(await call(outsider, route), route.path).toMatchObject({ status: 403, error: { code: 'forbidden' } });
    if (route.writes) expect(await call(viewer, route), route.path).toMatchObject({ status: 403 });
  }
});

test('404: a neighbour finds none of our tasks, and changes none', async () => {
  for (const route of routes(task.id).filter(({ path }) => path.includes(task.id))) {
    expect(await call(stranger, route), route.path).toMatchObject({ status: 404, error: { code: 'not_found' } });
  }
  expect(await stranger.get<List<Task>>('/tasks')).toMatchObject({ status: 200, data: { items: [] } });
  expect(await member.get<Task>(`/tasks/${task.id}`)).toMatchObject({ data: { title: task.title } });
});

test("a neighbour's token does not open an address that names us", async () => {
  const crossed = await stranger.inject({ url: '/t/acme/api/v1/tasks' });
  expect(crossed.json()).toMatchObject({ error: { status: 401, code: 'tenant_mismatch' } });
});

test("401: an operator's token is worth nothing here", async () => {
  const operator = server.asOperator({ ...testPrincipal(uuidv7(), BOTH), kind: 'operator' });
  expect(await operator.get('/tasks')).toMatchObject({ status: 401 });
});
