import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { roles } from '#modules/workspace/access/index.ts';
import { people } from '#modules/workspace/identity/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { type FilterColumn, filterCondition } from './filter.ts';
import { scimGroupMembers, scimGroups, scimUsers } from './model.ts';
import type { GroupRow, UserRow } from './resources.ts';

const uniqueName = sql<string>`coalesce(scim_users.user_name, users.email)`;
const isActive = sql<boolean>`(users.status <> 'disabled')`;
/** Service accounts are none of the directory's. Whom it has deleted is disabled here, and gone for it. */
const isVisible = sql`(users.kind = 'person' and (scim_users.user_id is not null or users.status <> 'disabled'))`;

const userColumns = {
  id: people.id,
  name: people.name,
  email: sql<string>`users.email`,
  locale: people.locale,
  active: isActive,
  userName: uniqueName,
  externalId: scimUsers.externalId,
  attributes: scimUsers.attributes,
  groups: sql<{ id: string; name: string }[]>`coalesce((
    select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.display_name) order by g.display_name)
    from scim_group_members m join scim_groups g on g.id = m.group_id where m.user_id = users.id), '[]')`,
  createdAt: people.createdAt,
  updatedAt: sql<Date>`greatest(users.updated_at, scim_users.updated_at)`.mapWith(people.updatedAt),
};

const text = (value: SQL, folded = true): FilterColumn => ({ type: 'text', value, folded });
const attribute = (path: string): FilterColumn => text(sql`scim_users.attributes #>> ${`{${path}}`}::text[]`);

const USER_FILTERS: ReadonlyMap<string, FilterColumn> = new Map<string, FilterColumn>([
  ['id', text(sql`users.id::text`)],
  ['username', text(uniqueName)],
  ['externalid', text(sql`scim_users.external_id`, false)],
  ['displayname', text(sql`users.name`)],
  ['name.formatted', text(sql`users.name`)],
  ['name.familyname', attribute('name,familyName')],
  ['name.givenname', attribute('name,givenName')],
  ['title', attribute('title')],
  ['emails', text(sql`users.email`)],
  ['emails.value', text(sql`users.email`)],
  // Hanok knows one address of each person, which counts as the one of work.
  ['emails.type', text(sql`'work'::text`)],
  ['emails.primary', { type: 'boolean', value: sql`true` }],
  ['active', { type: 'boolean', value: isActive }],
  ['meta.created', { type: 'time', value: sql`users.created_at` }],
  ['meta.lastmodified', { type: 'time', value: userColumns.updatedAt }],
  [
    'groups',
    {
      type: 'ids',
      has: (id) =>
        sql`exists (select from scim_group_members m where m.user_id = users.id and m.group_id = ${id}::uuid)`,
      any: sql`exists (select from scim_group_members m where m.user_id = users.id)`,
    },
  ],
]);

const GROUP_FILTERS: ReadonlyMap<string, FilterColumn> = new Map<string, FilterColumn>([
  ['id', text(sql`scim_groups.id::text`)],
  ['displayname', text(sql`scim_groups.display_name`)],
  ['externalid', text(sql`scim_groups.external_id`, false)],
  ['meta.created', { type: 'time', value: sql`scim_groups.created_at` }],
  ['meta.lastmodified', { type: 'time', value: sql`scim_groups.updated_at` }],
  ...(['members', 'members.value'] as const).map((name): [string, FilterColumn] => [
    name,
    {
      type: 'ids',
      has: (id) =>
        sql`exists (select from scim_group_members m where m.group_id = scim_groups.id and m.user_id = ${id}::uuid)`,
      any: sql`exists (select from scim_group_members m where m.group_id = scim_groups.id)`,
    },
  ]),
]);

/** One page of what a query finds, and how many there are in all. */
interface Found<T> {
  rows: T[];
  total: number;
}

interface Range {
  filter: string | undefined;
  offset: number;
  limit: number;
}

export async function findUsers(tx: Drizzle, { filter, offset, limit }: Range): Promise<Found<UserRow>> {
  const where = and(isVisible, filter === undefined ? undefined : filterCondition(filter, USER_FILTERS));
  const [counted] = await tx
    .select({ total: sql<number>`count(*)::int` })
    .from(people)
    .leftJoin(scimUsers, eq(scimUsers.userId, people.id))
    .where(where);
  const rows = limit === 0 ? [] : await selectUsers(tx, where).orderBy(asc(people.id)).limit(limit).offset(offset);
  return { rows, total: counted?.total ?? 0 };
}

export async function userById(tx: Drizzle, id: string): Promise<UserRow | null> {
  const [row] = await selectUsers(tx, and(isVisible, eq(people.id, id)));
  return row ?? null;
}

function selectUsers(tx: Drizzle, where: SQL | undefined) {
  return tx.select(userColumns).from(people).leftJoin(scimUsers, eq(scimUsers.userId, people.id)).where(where);
}

export async function upsertScimUser(
  tx: Drizzle,
  row: { userId: string; userName: string; externalId: string | null; attributes: UserRow['attributes'] },
): Promise<void> {
  const values = { ...row, attributes: row.attributes ?? {} };
  await tx
    .insert(scimUsers)
    .values(values)
    .onConflictDoUpdate({ target: scimUsers.userId, set: { ...values, updatedAt: sql`now()` } });
}

/** The directory lets go of a person; he leaves its groups. */
export async function deleteScimUser(tx: Drizzle, userId: string): Promise<void> {
  await tx.delete(scimGroupMembers).where(eq(scimGroupMembers.userId, userId));
  await tx.delete(scimUsers).where(eq(scimUsers.userId, userId));
}

const groupColumns = (withMembers: boolean) => ({
  id: scimGroups.id,
  displayName: scimGroups.displayName,
  externalId: scimGroups.externalId,
  createdAt: scimGroups.createdAt,
  updatedAt: scimGroups.updatedAt,
  members: withMembers
    ? sql<GroupRow['members']>`coalesce((
        select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.id)
        from scim_group_members m join users u on u.id = m.user_id where m.group_id = scim_groups.id), '[]')`
    : sql<GroupRow['members']>`'[]'::jsonb`,
});

export async function findGroups(
  tx: Drizzle,
  { filter, offset, limit, withMembers }: Range & { withMembers: boolean },
): Promise<Found<GroupRow>> {
  const where = filter === undefined ? undefined : filterCondition(filter, GROUP_FILTERS);
  const [counted] = await tx.select({ total: sql<number>`count(*)::int` }).from(scimGroups).where(where);
  const rows =
    limit === 0
      ? []
      : await tx
          .select(groupColumns(withMembers))
          .from(scimGroups)
          .where(where)
          .orderBy(asc(scimGroups.id))
          .limit(limit)
          .offset(offset);
  return { rows, total: counted?.total ?? 0 };
}

/** Locked, so that two changes of its members go one after the other. */
export async function groupForChange(tx: Drizzle, id: string): Promise<(GroupRow & { roleId: string | null }) | null> {
  const [group] = await tx
    .select({ roleId: scimGroups.roleId })
    .from(scimGroups)
    .where(eq(scimGroups.id, id))
    .for('update');
  if (group === undefined) return null;
  const row = await groupById(tx, id);
  return row === null ? null : { ...row, ...group };
}

export async function groupById(tx: Drizzle, id: string): Promise<GroupRow | null> {
  const [row] = await tx.select(groupColumns(true)).from(scimGroups).where(eq(scimGroups.id, id));
  return row ?? null;
}

export async function addMembers(tx: Drizzle, groupId: string, userIds: string[]): Promise<void> {
  if (userIds.length === 0) return;
  await tx
    .insert(scimGroupMembers)
    .values(userIds.map((userId) => ({ groupId, userId })))
    .onConflictDoNothing();
}

export async function removeMembers(tx: Drizzle, groupId: string, userIds: string[]): Promise<void> {
  if (userIds.length === 0) return;
  await tx
    .delete(scimGroupMembers)
    .where(and(eq(scimGroupMembers.groupId, groupId), inArray(scimGroupMembers.userId, userIds)));
}

/** Which of these ids are people that the directory can name. */
export async function knownPeople(tx: Drizzle, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .leftJoin(scimUsers, eq(scimUsers.userId, people.id))
    .where(and(isVisible, inArray(people.id, ids)));
  return new Set(rows.map(({ id }) => id));
}

/**
 * The role that each person gets from his groups: of several the one that allows most. Null: none of his groups has a
 * role. One query for all of them; it leaves out who has that role already (or `otherwise`, with null).
 */
export async function rolesFromGroups(
  tx: Drizzle,
  userIds: string[],
  otherwise: string,
): Promise<{ id: string; roleKey: string | null }[]> {
  if (userIds.length === 0) return [];
  const rows = await tx
    .select({
      id: people.id,
      current: roles.key,
      roleKey: sql<string | null>`(
        select r.key from scim_group_members m
        join scim_groups g on g.id = m.group_id
        join roles r on r.id = g.role_id
        where m.user_id = users.id
        order by (select count(*) from role_permissions p where p.role_id = r.id) desc, r.key limit 1)`,
    })
    .from(people)
    .innerJoin(roles, eq(roles.id, people.roleId))
    .where(inArray(people.id, userIds));
  return rows.filter(({ current, roleKey }) => current !== (roleKey ?? otherwise));
}
