/** Permission keys that the pages ask about (names of the API's access module). */
export const PERMISSIONS = {
  documentsWrite: 'documents:write',
  documentsManage: 'documents:manage',
  tasksWrite: 'tasks:write',
  assistantUse: 'assistant:use',
  membersRead: 'members:read',
  membersManage: 'members:manage',
  rolesRead: 'roles:read',
  rolesManage: 'roles:manage',
  settingsManage: 'settings:manage',
  securityManage: 'security:manage',
  appsManage: 'apps:manage',
  auditRead: 'audit:read',
} as const;
export type Permission = (typeof PERMISSIONS)[keyof typeof PERMISSIONS];
