/** Everything that an operator's role can allow. */
export const OPERATOR_PERMISSIONS = [
  'tenants:read',
  /** To create, suspend, resume and repair tenants. */
  'tenants:write',
  'backups:read',
  /** To make, check, delete and restore backups of tenants. */
  'backups:write',
  'clusters:read',
  'fleet:read',
  /** Waiting mails hold links that set passwords, so that whoever reads them can become anybody. */
  'mails:read',
  'operators:read',
  'operators:manage',
  /** To work in a tenant as one of its people. */
  'impersonate',
  'audit:read',
  'billing:read',
  /** To set what models cost, and what a tenant's may use in a month. */
  'billing:manage',
] as const;

export type OperatorPermission = (typeof OPERATOR_PERMISSIONS)[number];

export const OPERATOR_ROLE_KEYS = ['super', 'support', 'billing', 'auditor'] as const;

export type OperatorRole = (typeof OPERATOR_ROLE_KEYS)[number];

/** What operators may do, by role: each what its work needs, and no more. */
export const OPERATOR_ROLES: Record<OperatorRole, { name: string; permissions: readonly OperatorPermission[] }> = {
  super: { name: 'Super operator', permissions: OPERATOR_PERMISSIONS },
  support: { name: 'Support', permissions: ['tenants:read', 'clusters:read', 'fleet:read', 'impersonate'] },
  billing: { name: 'Billing', permissions: ['tenants:read', 'billing:read', 'billing:manage'] },
  auditor: {
    name: 'Auditor',
    permissions: ['tenants:read', 'backups:read', 'clusters:read', 'fleet:read', 'operators:read', 'audit:read'],
  },
};
