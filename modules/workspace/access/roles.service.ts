import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { given, postgresCode } from '#platform/database/index.ts';
import type { Drizzle, RequestContext, TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { OWNER } from './built-in-roles.ts';
import { accessErrors } from './errors.ts';
import * as repository from './repository.ts';
import { refuseAbove, requireRole } from './rules.ts';
import type { NewRole, RoleChange } from './schemas.ts';

/** What the module of people knows of who has which role. */
export interface RoleHolders {
  /** What this user may do now, whatever is remembered of him. */
  permissionsOf(tx: Drizzle, userId: string): Promise<ReadonlySet<string>>;
  /** How many have each role, by its key. */
  counts(db: TenantDatabase): Promise<ReadonlyMap<string, number>>;
  /** Gives everybody who has one role another. @returns how many */
  move(tx: Drizzle, fromRoleId: string, toRoleId: string): Promise<number>;
  /** Lets a change count at once for all of a tenant. */
  forget(tenantId: string): void;
}

export type CountedRole = repository.Role & { memberCount: number };

export interface RolesService {
  list(context: RequestContext): Promise<CountedRole[]>;
  /** @throws `role_above_own`, `role_name_taken`, `too_many_roles` */
  create(context: RequestContext, role: NewRole): Promise<CountedRole>;
  /** @throws `role_not_found`, `role_fixed`, `role_above_own`, `role_name_taken` */
  change(context: RequestContext, key: string, change: RoleChange): Promise<CountedRole>;
  /**
   * Deletes a role. Whoever has it gets `replacement`.
   * @throws `role_not_found`, `role_fixed`, `role_above_own`, `role_unknown`, `role_in_use`
   */
  remove(context: RequestContext, key: string, replacement: string | undefined): Promise<void>;
}

const AT_MOST = 100;
const FOREIGN_KEY_VIOLATION = '23503';

const target = (role: repository.Role) => ({ type: 'role', id: role.id, label: role.name });

/**
 * Roles that a workspace makes for itself. Nobody puts into a role what he may not do himself, so nobody gains by
 * making one, nor by changing his own.
 */
export function createRolesService(holders: RoleHolders): RolesService {
  /**
   * Holds all roles and who has them still, so that what is decided here is true when it is written. What the actor
   * may do is read again then: it may be less than when the request came in, never more.
   */
  async function changing<T>(
    context: RequestContext,
    work: (
      tx: TenantTransaction,
      refuse: (role: Pick<repository.Role, 'key' | 'permissions' | 'demands'>) => void,
    ) => Promise<T>,
  ): Promise<T> {
    const { db, principal, tenant } = context;
    const result = await db.transaction(principal.id, async (tx) => {
      await repository.lockRole(tx, OWNER);
      const now = await holders.permissionsOf(tx, principal.id);
      const permissions = new Set([...principal.permissions].filter((permission) => now.has(permission)));
      return work(tx, (role) => refuseAbove({ role: principal.role, permissions }, role));
    });
    holders.forget(tenant.id);
    return result;
  }

  async function own(tx: TenantTransaction, key: string): Promise<repository.Role> {
    const role = (await repository.rolesByKey(tx, [key])).get(key);
    if (role === undefined) throw accessErrors.role_not_found();
    if (role.builtIn) throw accessErrors.role_fixed();
    return role;
  }

  async function refuseTakenName(tx: TenantTransaction, name: string, except?: string): Promise<void> {
    if (await repository.isNameTaken(tx, name, except ?? null)) throw accessErrors.role_name_taken();
  }

  async function counted(db: TenantDatabase, role: repository.Role): Promise<CountedRole> {
    return { ...role, memberCount: (await holders.counts(db)).get(role.key) ?? 0 };
  }

  return {
    async list({ db }) {
      const [roles, counts] = await Promise.all([repository.listRoles(db), holders.counts(db)]);
      return roles.map((role) => ({ ...role, memberCount: counts.get(role.key) ?? 0 }));
    },

    async create(context, { permissions, ...input }) {
      const wanted = [...new Set(permissions)].sort();
      const role = await changing(context, async (tx, refuse) => {
        const role = { ...input, id: uuidv7(), key: newKey(), builtIn: false, permissions: wanted };
        refuse(role);
        await refuseTakenName(tx, role.name);
        if ((await repository.countOwnRoles(tx)) >= AT_MOST) throw accessErrors.too_many_roles();
        await repository.insertRole(tx, role);
        const details = { permissions: wanted };
        await recordAudit(tx, context, { action: 'role.created', target: target(role), details });
        return role;
      });
      return { ...role, memberCount: 0 };
    },

    async change(context, key, { permissions, ...fields }) {
      const role = await changing(context, async (tx, refuse) => {
        const before = await own(tx, key);
        const wanted = permissions === undefined ? before.permissions : [...new Set(permissions)].sort();
        // Both: who stands above is not touched, and nothing is granted that the actor does not hold.
        refuse(before);
        refuse({ key, permissions: wanted });
        if (fields.name !== undefined) await refuseTakenName(tx, fields.name, key);
        await repository.updateRole(tx, before, fields, wanted);
        const role = { ...before, ...given(fields), permissions: wanted };
        const added = wanted.filter((permission) => !before.permissions.includes(permission));
        const removed = before.permissions.filter((permission) => !wanted.includes(permission));
        await recordAudit(tx, context, { action: 'role.changed', target: target(role), details: { added, removed } });
        return role;
      });
      return counted(context.db, role);
    },

    async remove(context, key, replacement) {
      await changing(context, async (tx, refuse) => {
        const role = await own(tx, key);
        refuse(role);
        let moved = 0;
        if (replacement !== undefined && replacement !== key) {
          const next = await requireRole(tx, replacement);
          refuse(next);
          moved = await holders.move(tx, role.id, next.id);
        }
        await repository.deleteRole(tx, role.id);
        const details = { ...(replacement === undefined ? {} : { replacement }), members: moved };
        await recordAudit(tx, context, { action: 'role.deleted', target: target(role), details });
      }).catch((error: unknown) => {
        // The database knows everybody who still has it, and everything that still names it.
        throw postgresCode(error) === FOREIGN_KEY_VIOLATION ? accessErrors.role_in_use({ cause: error }) : error;
      });
    },
  };
}

/** What the rest of the API calls the role; its name may change. */
function newKey(): string {
  return `role_${randomBytes(6).toString('hex')}`;
}
