import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Drizzle, TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { BUILT_IN_ROLE_KEYS, type BuiltInRole, OWNER, PROVISIONER } from './built-in-roles.ts';
import { rolePermissions, roles } from './model.ts';

export interface Role {
  id: string;
  key: string;
  name: string;
  description: string;
  builtIn: boolean;
  permissions: string[];
  /** What whoever gives it must be allowed beside `permissions`; absent: not looked up. */
  demands?: string[];
}

/** The permissions of the role in the row at hand, as an array; for queries that join `roles`. */
export const permissionsOfRole = sql<string[]>`array(
  select rp.permission from ${rolePermissions} rp where rp.role_id = ${roles.id} order by rp.permission
)`;

const columns = {
  id: roles.id,
  key: roles.key,
  name: roles.name,
  description: roles.description,
  builtIn: roles.builtIn,
  permissions: permissionsOfRole,
  // A directory changes everybody's address but an owner's, and whoever reads the mail of one can set a password: so it is
  // let in only by who may do everything.
  demands: sql<string[]>`case when ${roles.key} = ${PROVISIONER} then array(
    select rp.permission from ${rolePermissions} rp join ${roles} o on o.id = rp.role_id where o.key = ${OWNER}
  ) else '{}' end`,
};

/** Makes the built-in roles what this version says they are. Safe to repeat. */
export async function seedRoles(tx: TenantTransaction, builtIn: readonly BuiltInRole[]): Promise<void> {
  for (const { permissions, ...role } of builtIn) {
    const [row] = await tx
      .insert(roles)
      .values({ id: uuidv7(), ...role, builtIn: true })
      .onConflictDoUpdate({ target: roles.key, set: { name: role.name, description: role.description, builtIn: true } })
      .returning({ id: roles.id });
    if (row === undefined) throw new Error(`the role ${role.key} could not be made`);
    await tx
      .insert(rolePermissions)
      .values(permissions.map((permission) => ({ roleId: row.id, permission })))
      .onConflictDoNothing();
    await tx
      .delete(rolePermissions)
      .where(and(eq(rolePermissions.roleId, row.id), notInArray(rolePermissions.permission, [...permissions])));
  }
}

/** Brings the built-in roles of a workspace that an earlier version furnished to what this version says they are. */
export async function refreshRoles(db: TenantDatabase, builtIn: readonly BuiltInRole[]): Promise<void> {
  const there = new Map((await listRoles(db)).map((role) => [role.key, role]));
  const isSame = ({ key, name, description, permissions }: BuiltInRole) => {
    const role = there.get(key);
    const found = role?.permissions.toSorted().join() === [...permissions].sort().join();
    return found && role?.name === name && role.description === description && role.builtIn;
  };
  if (!builtIn.every(isSame)) await db.systemTransaction((tx) => seedRoles(tx, builtIn));
}

/** All roles: the built-in ones from the most to the least, then the others by name. */
export async function listRoles(db: TenantDatabase): Promise<Role[]> {
  const rank = sql.join(
    BUILT_IN_ROLE_KEYS.map((key) => sql`${key}`),
    sql`, `,
  );
  return db
    .preparedSystem('access.roles', (reader) =>
      reader
        .select(columns)
        .from(roles)
        .orderBy(sql`array_position(array[${rank}]::text[], ${roles.key})`, asc(roles.name), asc(roles.id))
        .prepare('access.roles'),
    )
    .execute();
}

/** The roles by these keys; those that do not exist are absent. */
export async function rolesByKey(tx: Drizzle, keys: string[]): Promise<Map<string, Role>> {
  const found = await tx.select(columns).from(roles).where(inArray(roles.key, keys));
  return new Map(found.map((role) => [role.key, role]));
}

/**
 * Holds every change of roles and of who has them, until the transaction ends. Two requests that each take away one of the last
 * two owners go one after the other, and the second sees what the first did.
 */
export async function lockRole(tx: Drizzle, key: string): Promise<void> {
  await tx.select({ id: roles.id }).from(roles).where(eq(roles.key, key)).for('update');
}

/** Whether another role than `exceptKey` bears this name; capitals make no difference. */
export async function isNameTaken(tx: Drizzle, name: string, exceptKey: string | null): Promise<boolean> {
  const [row] = await tx
    .select({ id: roles.id })
    .from(roles)
    .where(and(sql`lower(${roles.name}) = lower(${name})`, sql`${roles.key} is distinct from ${exceptKey}`))
    .limit(1);
  return row !== undefined;
}

export async function countOwnRoles(tx: Drizzle): Promise<number> {
  return tx.$count(roles, eq(roles.builtIn, false));
}

export async function insertRole(tx: Drizzle, { permissions, ...role }: Omit<Role, 'demands'>): Promise<void> {
  await tx.insert(roles).values(role);
  await insertPermissions(tx, role.id, permissions);
}

/** Makes `permissions` all that the role allows. */
export async function updateRole(
  tx: Drizzle,
  role: Role,
  fields: { name?: string | undefined; description?: string | undefined },
  permissions: readonly string[],
): Promise<void> {
  const { name = role.name, description = role.description } = fields;
  await tx.update(roles).set({ name, description }).where(eq(roles.id, role.id));
  await tx
    .delete(rolePermissions)
    .where(and(eq(rolePermissions.roleId, role.id), notInArray(rolePermissions.permission, [...permissions])));
  await insertPermissions(tx, role.id, permissions);
}

async function insertPermissions(tx: Drizzle, roleId: string, permissions: readonly string[]): Promise<void> {
  if (permissions.length === 0) return;
  await tx
    .insert(rolePermissions)
    .values(permissions.map((permission) => ({ roleId, permission })))
    .onConflictDoNothing();
}

/** @throws a foreign key's violation while anything names the role */
export async function deleteRole(tx: Drizzle, id: string): Promise<void> {
  await tx.delete(roles).where(eq(roles.id, id));
}
