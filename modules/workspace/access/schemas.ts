import { z } from 'zod';
import { shownLine } from '#platform/http/index.ts';

export const roleSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    description: z.string(),
    builtIn: z.boolean(),
    permissions: z.array(z.string()),
    memberCount: z.number().int(),
  })
  .meta({ id: 'Role' });

const name = shownLine(1, 60);
const description = shownLine(0, 300);

/** What a role may be given: the permissions that the modules of this installation declare. */
export function roleBodies(declared: readonly string[]) {
  const permission = z.enum(declared).meta({ id: 'Permission' });
  const permissions = z.array(permission).max(declared.length);
  return {
    newRoleBody: z.strictObject({ name, description: description.default(''), permissions }).meta({ id: 'NewRole' }),
    roleChangeBody: z
      .strictObject({ name: name.optional(), description: description.optional(), permissions: permissions.optional() })
      .refine((change) => Object.keys(change).length > 0, 'nothing to change')
      .meta({ id: 'RoleChange' }),
  };
}
export type NewRole = z.infer<ReturnType<typeof roleBodies>['newRoleBody']>;
export type RoleChange = z.infer<ReturnType<typeof roleBodies>['roleChangeBody']>;

const words = z.object({ en: z.string(), ko: z.string() });
export const declaredPermissionSchema = z
  .object({ key: z.string(), name: words, group: words })
  .meta({ id: 'DeclaredPermission' });

const key = z.string().min(1).max(60);
export const roleParams = z.object({ key });
export const roleDeletionQuery = z.object({ replacement: key.optional() });
