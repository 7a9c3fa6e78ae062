import { and, eq, sql } from 'drizzle-orm';
import { permissionsOfRole, type RoleHolders, roles } from '#modules/workspace/access/index.ts';
import { users } from './model.ts';
import type { Principals } from './principals.ts';

/** What the module of roles asks about the people who have them. */
export function createRoleHolders(principals: Principals): RoleHolders {
  return {
    async permissionsOf(tx, userId) {
      const [row] = await tx
        .select({ permissions: permissionsOfRole })
        .from(users)
        .innerJoin(roles, eq(roles.id, users.roleId))
        .where(and(eq(users.id, userId), eq(users.status, 'active')));
      return new Set(row?.permissions);
    },
    async counts(db) {
      const rows = await db
        .preparedSystem('identity.role-counts', (reader) =>
          reader
            .select({ key: roles.key, count: sql<number>`count(*)::int` })
            .from(users)
            .innerJoin(roles, eq(roles.id, users.roleId))
            .groupBy(roles.key)
            .prepare('identity.role-counts'),
        )
        .execute();
      return new Map(rows.map((row) => [row.key, row.count]));
    },
    async move(tx, fromRoleId, toRoleId) {
      const moved = await tx
        .update(users)
        .set({ roleId: toRoleId, updatedAt: sql`now()` })
        .where(eq(users.roleId, fromRoleId));
      return moved.rowCount ?? 0;
    },
    forget: (tenantId) => principals.forget(tenantId),
  };
}
