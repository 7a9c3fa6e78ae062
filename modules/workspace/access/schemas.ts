import { z } from 'zod';
import { shownLine } from '#platform/http/index.ts';
import { PERMISSIONS } from './permissions.ts';

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

export const permissionSchema = z.enum(PERMISSIONS).meta({ id: 'Permission' });

const name = shownLine(1, 60);
const description = shownLine(0, 300);
const permissions = z.array(permissionSchema).max(PERMISSIONS.length);

export const newRoleBody = z
  .strictObject({ name, description: description.default(''), permissions })
  .meta({ id: 'NewRole' });
export type NewRole = z.infer<typeof newRoleBody>;

export const roleChangeBody = z
  .strictObject({ name: name.optional(), description: description.optional(), permissions: permissions.optional() })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change')
  .meta({ id: 'RoleChange' });
export type RoleChange = z.infer<typeof roleChangeBody>;

const key = z.string().min(1).max(60);
export const roleParams = z.object({ key });
export const roleDeletionQuery = z.object({ replacement: key.optional() });
