import { createVerifier } from 'fast-jwt';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/*
 * What every peer agrees on. main.ts names the databases and the key that tokens are signed with; the tables, the rows
 * and the PostgreSQL server are Hanok's own.
 */

/** Connection strings by tenant. */
export const databases: Record<string, string> = JSON.parse(process.env.PEERS_DATABASES ?? '{}');
/** ES256, as PEM. */
export const publicKey = process.env.PEERS_PUBLIC_KEY ?? '';
/** Connections to each tenant's database. */
export const POOL_MAX = 4;
/** How far apart tasks are put on the board, as in Hanok. */
export const POSITION_STEP = 1_024;

export interface Claims {
  sub: string;
  tid: string;
}

const verify = createVerifier({ key: publicKey, algorithms: ['ES256'], cache: 5_000 });

/** The caller of a bearer token. @throws when it does not hold */
export function claimsOf(authorization: string | undefined): Claims {
  return verify((authorization ?? '').slice(7));
}

/**
 * Whether a user holds a permission, from memory for 30 s.
 * @param load all permissions of a user
 */
export function createPermissions(load: (tenant: string, user: string) => Promise<string[]>) {
  const known = new LRUCache<string, Set<string>>({ max: 10_000, ttl: 30_000 });
  return async ({ tid, sub }: Claims, permission: string): Promise<boolean> => {
    const key = `${tid}/${sub}`;
    let held = known.get(key);
    if (held === undefined) {
      held = new Set(await load(tid, sub));
      known.set(key, held);
    }
    return held.has(permission);
  };
}

const person = z.object({ id: z.guid(), name: z.string() });
const moment = z.string();

export const Query = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  status: z.enum(['open', 'in_progress', 'done']),
});
export const NewTask = z.object({
  title: z.string().min(1).max(200),
  description: z.string().max(20_000).default(''),
  status: z.enum(['open', 'in_progress', 'done']).default('open'),
  priority: z.enum(['low', 'normal', 'high']).default('normal'),
  labels: z.array(z.string()).max(20).default([]),
});
export const Task = z.object({
  id: z.guid(),
  number: z.int(),
  title: z.string(),
  description: z.string(),
  status: z.string(),
  priority: z.string(),
  assignee: person.nullable(),
  dueOn: z.string().nullable(),
  labels: z.array(z.string()),
  position: z.number(),
  commentCount: z.int(),
  createdBy: person,
  createdAt: moment,
  updatedAt: moment,
  completedAt: moment.nullable(),
});
export type Task = z.infer<typeof Task>;

const wrap = <T extends z.ZodType>(data: T) =>
  z.object({
    success: z.boolean(),
    data,
    error: z.null(),
    meta: z.object({ nextCursor: z.string().nullable().optional() }),
  });
export const OneAnswer = wrap(Task);
export const ListAnswer = wrap(z.object({ items: z.array(Task) }));

/** An answer with one task. */
export const one = (data: Task) => ({ success: true, data, error: null, meta: {} });

/** A page. @param rows one more than `limit`, if another page follows */
export function page(rows: Task[], limit: number) {
  const items = rows.length > limit ? rows.slice(0, limit) : rows;
  const last = rows.length > limit ? items.at(-1) : undefined;
  const nextCursor = last && Buffer.from(JSON.stringify([last.createdAt, last.id])).toString('base64url');
  return { success: true, data: { items }, error: null, meta: { nextCursor: nextCursor ?? null } };
}

/** The event that goes with a new task. */
export const eventOf = (user: string, task: { id: string; title: string }) => ({
  action: 'task.created',
  actorId: user,
  actorKind: 'person',
  actorName: 'peer',
  targetType: 'task',
  targetId: task.id,
  targetLabel: task.title,
  details: {},
});
