import type { Catalogue } from '#platform/modules/index.ts';

export const OWNER = 'owner';
/** Of the service accounts as which directories act. */
export const PROVISIONER = 'provisioner';

export interface BuiltInRole {
  key: string;
  name: string;
  description: string;
  permissions: readonly string[];
}

/** The roles that every workspace begins with, from the most to the least. Owner and admin hold everything. */
const ROLES: readonly (Omit<BuiltInRole, 'permissions'> & { holdsAll?: true })[] = [
  {
    key: OWNER,
    name: 'Owner',
    description: 'Everything, and appoints other owners. A workspace always has one.',
    holdsAll: true,
  },
  // Differs from an owner in one thing: only owners make and unmake owners.
  { key: 'admin', name: 'Admin', description: 'Everything except appointing owners.', holdsAll: true },
  { key: 'member', name: 'Member', description: 'Works with documents, the assistant and tasks.' },
  { key: 'viewer', name: 'Viewer', description: 'Reads and asks, changes nothing.' },
  {
    key: PROVISIONER,
    name: 'Directory',
    description: 'Adds, changes and disables people for a company’s directory, and sees nothing else.',
  },
];

export const BUILT_IN_ROLE_KEYS = ROLES.map(({ key }) => key);

/** With what the modules of this installation let each of them do. */
export function builtInRoles(catalogue: Catalogue): readonly BuiltInRole[] {
  const all = catalogue.permissions('workspace').map(({ key }) => key);
  return ROLES.map(({ holdsAll, ...role }) => ({
    ...role,
    permissions: holdsAll === true ? all : catalogue.permissionsOf('workspace', role.key),
  }));
}
