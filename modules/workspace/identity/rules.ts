import { OWNER, type Role, rolesByKey } from '#modules/workspace/access/index.ts';
import type { Drizzle, Principal } from '#platform/tenancy/index.ts';
import { identityErrors } from './errors.ts';
import { type Member, otherActiveOwners } from './repository.ts';

/* What holds whoever changes a membership: a member in the pages, or a company's directory. */

/** @throws `role_unknown` */
export async function requireRole(tx: Drizzle, key: string): Promise<Role> {
  const role = (await rolesByKey(tx, [key])).get(key);
  if (role === undefined) throw identityErrors.role_unknown();
  return role;
}

/** @throws `role_above_own` for a role that allows more than this principal may */
export function refuseAbove(principal: Principal, role: Role): void {
  const isAbove =
    (role.key === OWNER && principal.role?.key !== OWNER) ||
    role.permissions.some((permission) => !principal.permissions.has(permission));
  if (isAbove) throw identityErrors.role_above_own();
}

/** Call it with the owner role locked (`lockRole`). @throws `last_owner` when this one is the last */
export async function requireAnotherOwner(tx: Drizzle, member: Member): Promise<void> {
  const isOwner = member.role.key === OWNER && member.kind === 'person' && member.status === 'active';
  if (isOwner && (await otherActiveOwners(tx, OWNER, member.id)) === 0) throw identityErrors.last_owner();
}

/** Whether PostgreSQL refused a second row of the same, by this index if one is named. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  let cause = error;
  while (cause instanceof Error && cause.cause !== undefined) cause = cause.cause;
  if (!(cause instanceof Error) || !('code' in cause) || cause.code !== '23505') return false;
  return constraint === undefined || ('constraint' in cause && cause.constraint === constraint);
}
