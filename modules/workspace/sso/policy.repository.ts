import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { OWNER, roles } from '#modules/workspace/access/index.ts';
import { people } from '#modules/workspace/identity/index.ts';
import type { Drizzle, TenantDatabase } from '#platform/tenancy/index.ts';
import { ssoBreakGlass, ssoConnections, ssoPolicy } from './model.ts';

/** An owner who is there and has a password: one who can get in without the provider. */
const isAbleOwner = and(
  eq(roles.key, OWNER),
  eq(people.kind, 'person'),
  eq(people.status, 'active'),
  isNotNull(people.passwordHash),
);
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** One question in one round trip, of the same cost for every account and for none. */
export async function isLocalAllowed(db: TenantDatabase, userId: string | null): Promise<boolean> {
  const [row] = await db
    .preparedSystem('sso.isLocalAllowed', (reader) =>
      reader
        .select({
          ssoOnly: sql<boolean>`exists (select from ${ssoPolicy} where sso_policy.sso_only)`,
          able: sql<boolean>`exists (
            select from ${ssoBreakGlass}
            join ${people} on users.id = sso_break_glass.user_id
            join ${roles} on roles.id = users.role_id
            where users.id = ${sql.placeholder('userId')}::uuid and roles.key = ${OWNER}
              and users.status = 'active' and users.password_hash is not null)`,
        })
        .from(sql`(select 1) one`)
        .prepare('sso.isLocalAllowed'),
    )
    .execute({ userId: userId ?? NOBODY });
  return row === undefined || !row.ssoOnly || row.able;
}

export async function isSsoOnly(tx: Drizzle): Promise<boolean> {
  const [row] = await tx.select({ ssoOnly: ssoPolicy.ssoOnly }).from(ssoPolicy);
  return row?.ssoOnly ?? false;
}

export async function breakGlassIds(tx: Drizzle): Promise<string[]> {
  return (await tx.select({ id: ssoBreakGlass.userId }).from(ssoBreakGlass)).map(({ id }) => id);
}

/** Which of these are able owners. */
export async function ableOwners(tx: Drizzle, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, eq(roles.id, people.roleId))
    .where(and(isAbleOwner, inArray(people.id, [...ids])));
  return rows.map(({ id }) => id);
}

/** Active owners, for choosing who stays able. */
export async function activeOwners(
  tx: Drizzle,
): Promise<{ id: string; name: string; email: string | null; hasPassword: boolean }[]> {
  return tx
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      hasPassword: sql<boolean>`${people.passwordHash} is not null`,
    })
    .from(people)
    .innerJoin(roles, eq(roles.id, people.roleId))
    .where(and(eq(roles.key, OWNER), eq(people.kind, 'person'), eq(people.status, 'active')))
    .orderBy(asc(people.id));
}

/** Whether a connection is on through which an administrator has come back. */
export async function hasTestedConnection(tx: Drizzle): Promise<boolean> {
  const [row] = await tx
    .select({ id: ssoConnections.id })
    .from(ssoConnections)
    .where(and(ssoConnections.enabled, isNotNull(ssoConnections.testedAt)))
    .limit(1);
  return row !== undefined;
}

export async function savePolicy(tx: Drizzle, ssoOnly: boolean, breakGlass: readonly string[]): Promise<void> {
  const values = { ssoOnly, updatedAt: new Date() };
  await tx
    .insert(ssoPolicy)
    .values({ id: true, ...values })
    .onConflictDoUpdate({ target: ssoPolicy.id, set: values });
  await tx.delete(ssoBreakGlass);
  if (breakGlass.length > 0) await tx.insert(ssoBreakGlass).values(breakGlass.map((userId) => ({ userId })));
}
