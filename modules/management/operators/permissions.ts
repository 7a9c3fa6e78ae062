import type { Catalogue } from '#platform/modules/index.ts';

export const OPERATOR_ROLE_KEYS = ['super', 'support', 'billing', 'auditor'] as const;

export type OperatorRole = (typeof OPERATOR_ROLE_KEYS)[number];

export const OPERATOR_ROLE_NAMES: Record<OperatorRole, string> = {
  super: 'Super operator',
  support: 'Support',
  billing: 'Billing',
  auditor: 'Auditor',
};

/** What a role of operators may do: each what its work needs, and no more. */
export type PermissionsOf = (role: OperatorRole) => readonly string[];

/** As the modules of management declare it; a super operator may do everything. */
export function operatorPermissions(catalogue: Catalogue): PermissionsOf {
  const all = catalogue.permissions('management').map(({ key }) => key);
  return (role) => (role === 'super' ? all : catalogue.permissionsOf('management', role));
}
