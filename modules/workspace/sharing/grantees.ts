import { and, eq, ne } from 'drizzle-orm';
import { roles } from '#modules/workspace/access/index.ts';
import { people } from '#modules/workspace/identity/index.ts';
import type { TenantTransaction } from '#platform/tenancy/index.ts';
import { sharingErrors } from './errors.ts';
import type { Grantee, NewReader, Share } from './schemas.ts';

/** The columns of a share that say whom it is with; exactly one of them is filled. */
export interface GranteeKey {
  userId: string | null;
  roleId: string | null;
}

/** Who is meant. @throws `grantee_unknown` */
export async function findGrantee(
  tx: TenantTransaction,
  { userId, roleKey }: NewReader,
): Promise<{ key: GranteeKey; grantee: Grantee }> {
  if (userId !== undefined) {
    const [user] = await tx
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(and(eq(people.id, userId), ne(people.status, 'disabled')));
    if (user === undefined) throw sharingErrors.grantee_unknown();
    return { key: { userId: user.id, roleId: null }, grantee: { kind: 'user', ...user } };
  }
  const [role] = await tx
    .select({ id: roles.id, key: roles.key, name: roles.name })
    .from(roles)
    .where(eq(roles.key, roleKey ?? ''));
  if (role === undefined) throw sharingErrors.grantee_unknown();
  return { key: { userId: null, roleId: role.id }, grantee: { kind: 'role', id: role.key, name: role.name } };
}

/** The columns that a read of shares takes, with people and roles joined from the left. */
export const granteeColumns = {
  user: { id: people.id, name: people.name },
  role: { key: roles.key, name: roles.name },
};

export function presentShare(row: {
  id: string;
  access: Share['access'];
  createdAt: Date;
  user: { id: string; name: string } | null;
  role: { key: string; name: string } | null;
}): Share {
  const { id, access, createdAt, user, role } = row;
  const grantee: Grantee =
    user === null ? { kind: 'role', id: role?.key ?? '', name: role?.name ?? '' } : { kind: 'user', ...user };
  return { id, access, createdAt: createdAt.toISOString(), grantee };
}
