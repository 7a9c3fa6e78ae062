/** Everything that a role can allow. Routes name one of these; a custom role picks among them. */
export const PERMISSIONS = [
  'members:read',
  'members:manage',
  'roles:read',
  /** Own roles: made, changed, deleted. */
  'roles:manage',
  'documents:read',
  'documents:write',
  /** To delete what others share. */
  'documents:manage',
  'search:read',
  'assistant:use',
  'tasks:read',
  'tasks:write',
  'audit:read',
  'settings:manage',
  /** How people sign in: a company's provider and directory, and what is asked of everybody. */
  'security:manage',
  /** Service accounts and connected applications. */
  'apps:manage',
  /** What a company's directory does by SCIM: people come, change and leave. */
  'directory:provision',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const OWNER = 'owner';
/** Of the service accounts as which directories act. */
export const PROVISIONER = 'provisioner';

interface BuiltInRole {
  key: string;
  name: string;
  description: string;
  permissions: readonly Permission[];
}

/** The roles that every workspace begins with. Owner and admin differ in one thing: only owners make and unmake owners. */
export const BUILT_IN_ROLES: readonly BuiltInRole[] = [
  {
    key: OWNER,
    name: 'Owner',
    description: 'Everything, and appoints other owners. A workspace always has one.',
    permissions: PERMISSIONS,
  },
  { key: 'admin', name: 'Admin', description: 'Everything except appointing owners.', permissions: PERMISSIONS },
  {
    key: 'member',
    name: 'Member',
    description: 'Works with documents, the assistant and tasks.',
    permissions: [
      'documents:read',
      'documents:write',
      'search:read',
      'assistant:use',
      'tasks:read',
      'tasks:write',
      'members:read',
      'roles:read',
    ],
  },
  {
    key: 'viewer',
    name: 'Viewer',
    description: 'Reads and asks, changes nothing.',
    permissions: ['documents:read', 'search:read', 'assistant:use', 'tasks:read', 'members:read'],
  },
  {
    key: PROVISIONER,
    name: 'Directory',
    description: 'Adds, changes and disables people for a company’s directory, and sees nothing else.',
    permissions: ['directory:provision'],
  },
];
