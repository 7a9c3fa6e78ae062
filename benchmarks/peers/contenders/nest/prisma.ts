import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '#prisma';
import { databases, eventOf, POOL_MAX, POSITION_STEP, type Task } from '#shared';
import { type NewTask, serve } from './app.ts';

/* Prisma with a client for each tenant. Tuned: relations by one join (its preview feature relationJoins). */

const clients = new Map<string, PrismaClient>();
function clientOf(tenant: string): PrismaClient {
  let client = clients.get(tenant);
  if (client === undefined) {
    client = new PrismaClient({ adapter: new PrismaPg({ connectionString: databases[tenant], max: POOL_MAX }) });
    clients.set(tenant, client);
  }
  return client;
}

const relationLoadStrategy = process.env.STYLE === 'tuned' ? 'join' : 'query';
const person = { select: { id: true, name: true } };
const include = { assignee: person, creator: person, _count: { select: { task_comments: true } } };
type Row = Prisma.tasksGetPayload<{ include: typeof include }>;

const toTask = (row: Row): Task => ({
  id: row.id,
  number: row.number,
  title: row.title,
  description: row.description,
  status: row.status,
  priority: row.priority,
  assignee: row.assignee,
  dueOn: row.due_on?.toISOString().slice(0, 10) ?? null,
  labels: row.labels,
  position: row.position,
  commentCount: row._count.task_comments,
  createdBy: row.creator,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  completedAt: row.completed_at?.toISOString() ?? null,
});

await serve<PrismaClient>({
  clientOf,
  list: async (prisma, status, take) => {
    const orderBy = [{ created_at: 'desc' as const }, { id: 'desc' as const }];
    return (await prisma.tasks.findMany({ relationLoadStrategy, where: { status }, orderBy, take, include })).map(
      toTask,
    );
  },
  find: async (prisma, id) =>
    toTask(await prisma.tasks.findUniqueOrThrow({ relationLoadStrategy, where: { id }, include })),
  create: (prisma, user, input: NewTask) =>
    prisma.$transaction(async (tx) => {
      const id = randomUUID();
      const last = await tx.tasks.aggregate({ where: { status: input.status }, _max: { position: true } });
      const position = (last._max.position ?? 0) + POSITION_STEP;
      const completed_at = input.status === 'done' ? new Date() : null;
      const row = await tx.tasks.create({
        relationLoadStrategy,
        data: { ...input, id, position, created_by: user, completed_at },
        include,
      });
      const e = eventOf(user, { id, title: input.title });
      await tx.audit_events.create({
        data: {
          id: randomUUID(),
          action: e.action,
          actor_id: e.actorId,
          actor_kind: e.actorKind,
          actor_name: e.actorName,
          target_type: e.targetType,
          target_id: e.targetId,
          target_label: e.targetLabel,
          details: e.details,
        },
      });
      return toTask(row);
    }),
  permissionsOf: async (prisma, user) => {
    const { role } = await prisma.users.findUniqueOrThrow({
      relationLoadStrategy,
      where: { id: user },
      select: { role: { select: { role_permissions: true } } },
    });
    return role.role_permissions.map(({ permission }) => permission);
  },
});
