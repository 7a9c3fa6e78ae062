import { z } from 'zod';
import { shownLine } from '#platform/http/index.ts';

const keyMeta = {
  description: 'What the role is known by; given by the server and never changed.',
  examples: ['member'],
};
const nameMeta = { description: 'What people call the role.', examples: ['Field team'] };
const descriptionMeta = { description: 'Whom the role is for.', examples: ['Reads documents and keeps tasks.'] };
const permissionsMeta = {
  description: 'What the role allows, by the keys of `GET /api/v1/permissions`.',
  examples: [['documents:read', 'tasks:read', 'tasks:write']],
};

export const roleSchema = z
  .object({
    key: z.string().meta(keyMeta),
    name: z.string().meta(nameMeta),
    description: z.string().meta(descriptionMeta),
    builtIn: z.boolean().meta({ description: 'Whether it comes with Hanok and cannot be changed.' }),
    permissions: z.array(z.string()).meta(permissionsMeta),
    memberCount: z
      .number()
      .int()
      .meta({ description: 'How many people and service accounts have it.', examples: [4] }),
  })
  .meta({ id: 'Role', description: 'What those who have it may do.' });

const name = shownLine(1, 60).meta(nameMeta);
const description = shownLine(0, 300).meta(descriptionMeta);

/** What a role may be given: the permissions that the modules of this installation declare. */
export function roleBodies(declared: readonly string[]) {
  const permission = z.enum(declared).meta({ id: 'Permission', description: 'A permission, by its key.' });
  const permissions = z.array(permission).max(declared.length).meta(permissionsMeta);
  return {
    newRoleBody: z
      .strictObject({ name, description: description.default(''), permissions })
      .meta({ id: 'NewRole', description: 'A role to make.' }),
    roleChangeBody: z
      .strictObject({ name: name.optional(), description: description.optional(), permissions: permissions.optional() })
      .refine((change) => Object.keys(change).length > 0, 'nothing to change')
      .meta({ id: 'RoleChange', description: 'What to change of a role; what is absent stays.' }),
  };
}
export type NewRole = z.infer<ReturnType<typeof roleBodies>['newRoleBody']>;
export type RoleChange = z.infer<ReturnType<typeof roleBodies>['roleChangeBody']>;

const words = (en: string, ko: string) =>
  z.object({
    en: z.string().meta({ description: 'In English.', examples: [en] }),
    ko: z.string().meta({ description: 'In Korean.', examples: [ko] }),
  });
export const declaredPermissionSchema = z
  .object({
    key: z.string().meta({ description: 'What roles and tokens name it by.', examples: ['tasks:write'] }),
    name: words('Create and change tasks', '할 일 만들고 바꾸기').describe('What it allows.'),
    group: words('Tasks', '할 일').describe('The part of Hanok that it belongs to.'),
  })
  .meta({ id: 'DeclaredPermission', description: 'Something that a role can allow.' });

const key = z.string().min(1).max(60).meta(keyMeta);
export const roleParams = z.object({ key });
export const roleDeletionQuery = z.object({
  replacement: key.optional().describe('The key of the role that those who have this one get instead.'),
});
