import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { zValidator } from '@hono/zod-validator';
import { and, desc, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { alias, date, doublePrecision, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import pg from 'pg';
import {
  type Claims,
  claimsOf,
  createPermissions,
  databases,
  eventOf,
  NewTask,
  one,
  POOL_MAX,
  POSITION_STEP,
  page,
  Query,
  type Task,
} from '#shared';

/* Hono and Drizzle as their documentation shows; STYLE=tuned prepares the reads. */

const at = (name: string) => timestamp(name, { withTimezone: true });
const users = pgTable('users', { id: uuid('id').primaryKey(), name: text('name').notNull(), roleId: uuid('role_id') });
const rolePermissions = pgTable('role_permissions', { roleId: uuid('role_id'), permission: text('permission') });
const comments = pgTable('task_comments', { id: uuid('id').primaryKey(), taskId: uuid('task_id').notNull() });
const tasks = pgTable('tasks', {
  id: uuid('id').primaryKey(),
  number: integer('number').generatedAlwaysAsIdentity().notNull(),
  title: text('title').notNull(),
  description: text('description').notNull(),
  status: text('status').notNull(),
  priority: text('priority').notNull(),
  assigneeId: uuid('assignee_id'),
  dueOn: date('due_on', { mode: 'string' }),
  labels: text('labels').array().notNull(),
  position: doublePrecision('position').notNull(),
  createdBy: uuid('created_by').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
  completedAt: at('completed_at'),
});
const auditEvents = pgTable('audit_events', {
  id: uuid('id').notNull(),
  action: text('action').notNull(),
  actorId: uuid('actor_id'),
  actorKind: text('actor_kind').notNull(),
  actorName: text('actor_name').notNull(),
  targetType: text('target_type'),
  targetId: text('target_id'),
  targetLabel: text('target_label'),
  details: jsonb('details').notNull(),
});
const assignee = alias(users, 'assignee');
const creator = alias(users, 'creator');

type Database = Pick<ReturnType<typeof openDatabase>, 'select'>;

function openDatabase(connectionString: string) {
  return drizzle({ client: new pg.Pool({ connectionString, max: POOL_MAX }) });
}

const selectTasks = (db: Database) =>
  db
    .select({
      id: tasks.id,
      number: tasks.number,
      title: tasks.title,
      description: tasks.description,
      status: tasks.status,
      priority: tasks.priority,
      assignee: { id: assignee.id, name: assignee.name },
      dueOn: tasks.dueOn,
      labels: tasks.labels,
      position: tasks.position,
      commentCount: sql<number>`(select count(*)::int from ${comments} where ${comments.taskId} = ${tasks.id})`,
      createdBy: { id: creator.id, name: creator.name },
      createdAt: tasks.createdAt,
      updatedAt: tasks.updatedAt,
      completedAt: tasks.completedAt,
    })
    .from(tasks)
    .innerJoin(creator, eq(creator.id, tasks.createdBy))
    .leftJoin(assignee, eq(assignee.id, tasks.assigneeId));

const listOf = (db: Database, status: string, limit: number) =>
  selectTasks(db).where(eq(tasks.status, status)).orderBy(desc(tasks.createdAt), desc(tasks.id)).limit(limit);

const given = sql.placeholder;
const houses = new Map(
  Object.entries(databases).map(([tenant, url]) => {
    const db = openDatabase(url);
    const list = selectTasks(db)
      .where(eq(tasks.status, given('status')))
      .orderBy(desc(tasks.createdAt), desc(tasks.id))
      .limit(given('limit'))
      .prepare('list');
    const find = selectTasks(db)
      .where(and(eq(tasks.id, given('id'))))
      .prepare('find');
    return [tenant, { db, list, find }];
  }),
);
function houseOf(tenant: string) {
  const house = houses.get(tenant);
  if (house === undefined) throw new Error(`no tenant ${tenant}`);
  return house;
}

const toTask = (row: Awaited<ReturnType<typeof listOf>>[number]): Task => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  completedAt: row.completedAt?.toISOString() ?? null,
});

const tuned = process.env.STYLE === 'tuned';
const may = createPermissions(async (tenant, user) => {
  const rows = await houseOf(tenant)
    .db.select({ permission: rolePermissions.permission })
    .from(rolePermissions)
    .innerJoin(users, eq(users.roleId, rolePermissions.roleId))
    .where(eq(users.id, user));
  return rows.flatMap(({ permission }) => permission ?? []);
});

const needs = (permission: string) =>
  createMiddleware<{ Variables: { claims: Claims } }>(async (c, next) => {
    let claims: Claims;
    try {
      claims = claimsOf(c.req.header('authorization'));
    } catch {
      return c.json({ error: 'unauthenticated' }, 401);
    }
    if (!(await may(claims, permission))) return c.json({ error: 'forbidden' }, 403);
    c.set('claims', claims);
    await next();
  });

const app = new Hono()
  .get('/api/v1/tasks', needs('tasks:read'), zValidator('query', Query), async (c) => {
    const { limit, status } = c.req.valid('query');
    const { db, list } = houseOf(c.get('claims').tid);
    const rows = await (tuned ? list.execute({ status, limit: limit + 1 }) : listOf(db, status, limit + 1));
    return c.json(page(rows.map(toTask), limit));
  })
  .get('/api/v1/tasks/:id', needs('tasks:read'), async (c) => {
    const { db, find } = houseOf(c.get('claims').tid);
    const id = c.req.param('id');
    const [row] = await (tuned ? find.execute({ id }) : selectTasks(db).where(eq(tasks.id, id)));
    return row === undefined ? c.notFound() : c.json(one(toTask(row)));
  })
  .post('/api/v1/tasks', needs('tasks:write'), zValidator('json', NewTask), async (c) => {
    const { tid, sub } = c.get('claims');
    const input = c.req.valid('json');
    const id = randomUUID();
    const row = await houseOf(tid).db.transaction(async (tx) => {
      const position = sql<number>`(select coalesce(max(k.position), 0) + ${POSITION_STEP}::int from ${tasks} k where k.status = ${input.status})`;
      const completedAt = input.status === 'done' ? new Date() : null;
      await tx.insert(tasks).values({ ...input, id, position, createdBy: sub, completedAt });
      await tx.insert(auditEvents).values({ id: randomUUID(), ...eventOf(sub, { id, title: input.title }) });
      const [made] = await selectTasks(tx).where(eq(tasks.id, id));
      return made;
    });
    if (row === undefined) throw new Error('the new task is not there');
    return c.json(one(toTask(row)), 201);
  });

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  console.log(`listening http://127.0.0.1:${port}`),
);
