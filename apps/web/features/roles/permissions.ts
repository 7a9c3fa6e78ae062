import type { Permission } from '@/lib/api/types.ts';

/** Permissions in the order and under the headings in which people look for them. */
export const PERMISSION_GROUPS = {
  documents: ['documents:read', 'documents:write', 'documents:manage', 'search:read'],
  assistant: ['assistant:use'],
  tasks: ['tasks:read', 'tasks:write'],
  people: ['members:read', 'members:manage', 'roles:read', 'roles:manage', 'directory:provision'],
  workspace: ['settings:manage', 'security:manage', 'apps:manage', 'audit:read'],
} as const satisfies Record<string, readonly Permission[]>;

export type PermissionGroup = keyof typeof PERMISSION_GROUPS;
export const GROUPS = Object.keys(PERMISSION_GROUPS) as PermissionGroup[];
