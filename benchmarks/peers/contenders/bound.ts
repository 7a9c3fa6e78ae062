import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import pg from 'pg';
import { z } from 'zod';
import {
  type Claims,
  claimsOf,
  createPermissions,
  databases,
  eventOf,
  ListAnswer,
  NewTask,
  OneAnswer,
  one,
  POOL_MAX,
  POSITION_STEP,
  page,
  Query,
  type Task,
} from '#shared';

/*
 * The bound: Fastify and pg by hand. SQL as text in named statements, answers written by a serialiser compiled from
 * their JSON schema. No limits, no log, no row-level security, no security headers.
 */

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pools = new Map(
  Object.entries(databases).map(([tenant, connectionString]) => [
    tenant,
    new pg.Pool({ connectionString, max: POOL_MAX }),
  ]),
);
function poolOf(tenant: string): pg.Pool {
  const pool = pools.get(tenant);
  if (pool === undefined) throw new Error(`no tenant ${tenant}`);
  return pool;
}

const select = `select t.id, t.number, t.title, t.description, t.status, t.priority, t.due_on, t.labels, t.position,
  t.created_at, t.updated_at, t.completed_at, a.id as assignee_id, a.name as assignee_name, c.id as creator_id,
  c.name as creator_name, (select count(*)::int from task_comments k where k.task_id = t.id) as comment_count
  from tasks t join users c on c.id = t.created_by left join users a on a.id = t.assignee_id`;
const list = { name: 'list', text: `${select} where t.status = $1 order by t.created_at desc, t.id desc limit $2` };
const find = { name: 'find', text: `${select} where t.id = $1` };
const insert = {
  name: 'insert',
  text: `insert into tasks (id, title, description, status, priority, labels, position, created_by, completed_at)
    values ($1, $2, $3, $4, $5, $6,
      (select coalesce(max(position), 0) + ${POSITION_STEP} from tasks where status = $4::text), $7,
      case when $4::text = 'done' then now() end)`,
};
const record = {
  name: 'record',
  text: `insert into audit_events (id, action, actor_id, actor_kind, actor_name, target_type, target_id, target_label, details)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};
const permissions = {
  name: 'permissions',
  text: 'select permission from role_permissions p join users u on u.role_id = p.role_id where u.id = $1',
};

function toTask(row: Record<string, string> & { [key: `${string}_at`]: Date }): Task {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    description: row.description,
    status: row.status,
    priority: row.priority,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name },
    dueOn: row.due_on,
    labels: row.labels,
    position: row.position,
    commentCount: row.comment_count,
    createdBy: { id: row.creator_id, name: row.creator_name },
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    completedAt: row.completed_at?.toISOString() ?? null,
  } as unknown as Task;
}

const may = createPermissions(async (tenant, user) =>
  (await poolOf(tenant).query({ ...permissions, values: [user] })).rows.map((row) => row.permission),
);

declare module 'fastify' {
  interface FastifyRequest {
    claims: Claims;
  }
}

const app = Fastify();
app.decorateRequest('claims');
const needs = (permission: string) => async (request: FastifyRequest, reply: FastifyReply) => {
  try {
    request.claims = claimsOf(request.headers.authorization);
  } catch {
    return reply.code(401).send({ error: 'unauthenticated' });
  }
  if (!(await may(request.claims, permission))) return reply.code(403).send({ error: 'forbidden' });
};
/** A nullable as one type of two, not as `anyOf`: for that, fast-json-stringify asks Ajv about every value. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io, target: 'draft-7' });
  return JSON.parse(JSON.stringify(made), (key, node) => {
    if (key === 'format' || key === 'pattern') return undefined;
    const [some, none] = Array.isArray(node?.anyOf) ? node.anyOf : [];
    return none?.type === 'null' && typeof some.type === 'string'
      ? { ...some, type: some.type === 'object' ? 'object' : [some.type, 'null'], nullable: true }
      : node;
  });
}

app.get(
  '/api/v1/tasks',
  {
    onRequest: needs('tasks:read'),
    schema: { querystring: schemaOf(Query, 'input'), response: { 200: schemaOf(ListAnswer, 'output') } },
  },
  async (request) => {
    const { limit, status } = request.query as z.infer<typeof Query>;
    const { rows } = await poolOf(request.claims.tid).query({ ...list, values: [status, limit + 1] });
    return page(rows.map(toTask), limit);
  },
);

app.get(
  '/api/v1/tasks/:id',
  { onRequest: needs('tasks:read'), schema: { response: { 200: schemaOf(OneAnswer, 'output') } } },
  async (request, reply) => {
    const { id } = request.params as { id: string };
    const { rows } = await poolOf(request.claims.tid).query({ ...find, values: [id] });
    return rows.length === 0 ? reply.code(404).send() : one(toTask(rows[0]));
  },
);

app.post(
  '/api/v1/tasks',
  {
    onRequest: needs('tasks:write'),
    schema: { body: schemaOf(NewTask, 'input'), response: { 201: schemaOf(OneAnswer, 'output') } },
  },
  async (request, reply) => {
    const { tid, sub } = request.claims;
    const { title, description, status, priority, labels } = request.body as z.infer<typeof NewTask>;
    const id = randomUUID();
    const client = await poolOf(tid).connect();
    try {
      await client.query('begin');
      await client.query({ ...insert, values: [id, title, description, status, priority, labels, sub] });
      const e = eventOf(sub, { id, title });
      await client.query({
        ...record,
        values: [
          randomUUID(),
          e.action,
          e.actorId,
          e.actorKind,
          e.actorName,
          e.targetType,
          e.targetId,
          e.targetLabel,
          e.details,
        ],
      });
      const { rows } = await client.query({ ...find, values: [id] });
      await client.query('commit');
      return reply.code(201).send(one(toTask(rows[0])));
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  },
);

console.log(`listening ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
