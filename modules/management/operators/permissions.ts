/** What operators may do, by role. */
export const OPERATOR_ROLES = {
  super: {
    name: 'Super operator',
    permissions: ['tenants:read', 'tenants:write', 'clusters:read', 'fleet:read', 'mails:read'],
  },
} as const;
