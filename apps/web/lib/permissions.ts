/** Permission keys that the pages ask about (names of the API's access module). */
export const PERMISSIONS = {
  documentsRead: 'documents:read',
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

/** The same for the console (names of the API's operators module). */
export const OPERATOR_PERMISSIONS = {
  fleetRead: 'fleet:read',
  tenantsRead: 'tenants:read',
  tenantsWrite: 'tenants:write',
  backupsRead: 'backups:read',
  backupsWrite: 'backups:write',
  clustersRead: 'clusters:read',
  mailsRead: 'mails:read',
  operatorsRead: 'operators:read',
  operatorsManage: 'operators:manage',
  auditRead: 'audit:read',
  impersonate: 'impersonate',
  billingRead: 'billing:read',
  billingManage: 'billing:manage',
} as const;

export type Permission =
  | (typeof PERMISSIONS)[keyof typeof PERMISSIONS]
  | (typeof OPERATOR_PERMISSIONS)[keyof typeof OPERATOR_PERMISSIONS];
