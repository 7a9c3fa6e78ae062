import { randomUUID } from 'node:crypto';
import {
  Column,
  DataSource,
  Entity,
  type EntityManager,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  type Relation,
  VirtualColumn,
} from 'typeorm';
import { type Task as Answer, databases, eventOf, POOL_MAX, POSITION_STEP } from '#shared';
import { type NewTask, serve } from './app.ts';

/* TypeORM with a DataSource for each tenant. Documented: repositories with relations; tuned: one statement by the query builder. */

@Entity('role_permissions')
class RolePermission {
  @PrimaryColumn('uuid', { name: 'role_id' }) roleId: string;
  @PrimaryColumn('text') permission: string;
  @ManyToOne(() => Role) @JoinColumn({ name: 'role_id' }) role: Relation<Role>;
}
@Entity('roles')
class Role {
  @PrimaryColumn('uuid') id: string;
  @OneToMany(
    () => RolePermission,
    (p: RolePermission) => p.role,
  )
  permissions: RolePermission[];
}
@Entity('users')
class User {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @ManyToOne(() => Role) @JoinColumn({ name: 'role_id' }) role: Relation<Role>;
}
@Entity('tasks')
class Task {
  @PrimaryColumn('uuid') id: string;
  @Column('int', { insert: false }) number: number;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text') status: string;
  @Column('text') priority: string;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @ManyToOne(() => User) @JoinColumn({ name: 'assignee_id' }) assignee: User | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('text', { array: true }) labels: string[];
  @Column('float8') position: number;
  @Column('uuid', { name: 'created_by' }) creatorId: string;
  @ManyToOne(() => User) @JoinColumn({ name: 'created_by' }) creator: Relation<User>;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt: Date | null;
  @VirtualColumn({
    type: 'int',
    query: (alias: string) => `select count(*)::int from task_comments where task_id = ${alias}.id`,
  })
  commentCount: number;
}
@Entity('audit_events')
class AuditEvent {
  @PrimaryColumn('uuid') id: string;
  @Column('text') action: string;
  @Column('uuid', { name: 'actor_id' }) actorId: string;
  @Column('text', { name: 'actor_kind' }) actorKind: string;
  @Column('text', { name: 'actor_name' }) actorName: string;
  @Column('text', { name: 'target_type' }) targetType: string;
  @Column('text', { name: 'target_id' }) targetId: string;
  @Column('text', { name: 'target_label' }) targetLabel: string;
  @Column('jsonb') details: object;
}

const sources = new Map<string, Promise<DataSource>>();
function clientOf(tenant: string): Promise<DataSource> {
  let source = sources.get(tenant);
  if (source === undefined) {
    const entities = [RolePermission, Role, User, Task, AuditEvent];
    source = new DataSource({ type: 'postgres', url: databases[tenant], entities, poolSize: POOL_MAX }).initialize();
    sources.set(tenant, source);
  }
  return source;
}

const person = ({ id, name }: User) => ({ id, name });
const toTask = (t: Task): Answer => ({
  id: t.id,
  number: t.number,
  title: t.title,
  description: t.description,
  status: t.status,
  priority: t.priority,
  assignee: t.assignee === null ? null : person(t.assignee),
  dueOn: t.dueOn,
  labels: t.labels,
  position: t.position,
  commentCount: t.commentCount,
  createdBy: person(t.creator),
  createdAt: t.createdAt.toISOString(),
  updatedAt: t.updatedAt.toISOString(),
  completedAt: t.completedAt?.toISOString() ?? null,
});

const tuned = process.env.STYLE === 'tuned';
const relations = { assignee: true, creator: true };
const build = (manager: EntityManager) =>
  manager
    .getRepository(Task)
    .createQueryBuilder('t')
    .innerJoin('t.creator', 'c')
    .leftJoin('t.assignee', 'a')
    .addSelect(['c.id', 'c.name', 'a.id', 'a.name']);
const findTask = async (manager: EntityManager, id: string): Promise<Answer> =>
  toTask(
    tuned
      ? await build(manager).where('t.id = :id', { id }).getOneOrFail()
      : await manager.getRepository(Task).findOneOrFail({ where: { id }, relations }),
  );

await serve<DataSource>({
  clientOf,
  list: async ({ manager }, status, limit) => {
    const rows = tuned
      ? build(manager)
          .where('t.status = :status', { status })
          .orderBy('t.createdAt', 'DESC')
          .addOrderBy('t.id', 'DESC')
          .limit(limit)
          .getMany()
      : manager
          .getRepository(Task)
          .find({ where: { status }, relations, order: { createdAt: 'DESC', id: 'DESC' }, take: limit });
    return (await rows).map(toTask);
  },
  find: ({ manager }, id) => findTask(manager, id),
  create: (source, user, input: NewTask) =>
    source.transaction(async (manager) => {
      const id = randomUUID();
      const last = await manager.getRepository(Task).maximum('position', { status: input.status });
      await manager.getRepository(Task).insert({
        ...input,
        id,
        position: (last ?? 0) + POSITION_STEP,
        creatorId: user,
        completedAt: input.status === 'done' ? new Date() : null,
      });
      await manager
        .getRepository(AuditEvent)
        .insert({ id: randomUUID(), ...eventOf(user, { id, title: input.title }) });
      return findTask(manager, id);
    }),
  permissionsOf: async ({ manager }, id) => {
    const user = await manager
      .getRepository(User)
      .findOneOrFail({ where: { id }, relations: { role: { permissions: true } } });
    return user.role.permissions.map(({ permission }) => permission);
  },
});
