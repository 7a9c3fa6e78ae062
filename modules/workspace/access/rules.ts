import type { Drizzle, Principal } from '#platform/tenancy/index.ts';
import { OWNER, PROVISIONER } from './built-in-roles.ts';
import { accessErrors } from './errors.ts';
import { type Role, rolesByKey } from './repository.ts';

/* What holds whoever gives, takes or changes a role. */

/** @throws `role_unknown` */
export async function requireRole(tx: Drizzle, key: string): Promise<Role> {
  const role = (await rolesByKey(tx, [key])).get(key);
  if (role === undefined) throw accessErrors.role_unknown();
  return role;
}

/** @throws `role_above_own` for a role that allows more than this principal may */
export function refuseAbove(
  principal: Pick<Principal, 'role' | 'permissions'>,
  role: Pick<Role, 'key' | 'permissions' | 'demands'>,
): void {
  const isOwn = principal.role?.key === role.key;
  const isAbove =
    (role.key === OWNER && !isOwn) ||
    // What was not looked up is refused.
    (role.key === PROVISIONER &&
      !isOwn &&
      !(role.demands?.every((name) => principal.permissions.has(name)) ?? false)) ||
    role.permissions.some((permission) => !principal.permissions.has(permission));
  if (isAbove) throw accessErrors.role_above_own();
}
