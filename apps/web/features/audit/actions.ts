/** What the audit log can tell of, grouped as its filter shows it. An action that is not here shows by its key. */
export const ACTION_GROUPS = {
  document: [
    'uploaded',
    'version_added',
    'updated',
    'sharing_changed',
    'shared',
    'unshared',
    'retried',
    'cancelled',
    'deleted',
  ],
  folder: ['created', 'updated', 'deleted'],
  conversation: ['started', 'shared', 'unshared', 'deleted'],
  task: ['created', 'updated', 'commented', 'comment_deleted', 'deleted'],
  member: ['invited', 'provisioned', 'changed', 'role_changed', 'disabled', 'enabled', 'factors_reset'],
  role: ['created', 'changed', 'deleted'],
  invitation: ['accepted'],
  session: ['signed_in', 'signed_out', 'sign_in_failed', 'stepped_up', 'step_up_failed', 'ended', 'others_ended'],
  directory: ['token_created', 'token_deleted', 'group_created', 'group_deleted', 'group_role_changed'],
  sso: [
    'connection_created',
    'connection_changed',
    'connection_deleted',
    'tested',
    'domain_added',
    'domain_verified',
    'domain_removed',
    'identity_linked',
    'identity_unlinked',
    'member_joined',
    'policy_changed',
  ],
  factor: [
    'totp_added',
    'totp_removed',
    'recovery_codes_made',
    'recovery_code_used',
    'passkey_added',
    'passkey_renamed',
    'passkey_removed',
  ],
  security: ['changed'],
  profile: ['changed'],
  password: ['reset_requested', 'reset', 'changed'],
  email: ['change_requested', 'changed'],
  settings: ['model_changed', 'limits_changed'],
  service_account: ['created', 'renamed', 'enabled', 'disabled', 'secret_rotated', 'deleted'],
  application: [
    'registered',
    'registered_itself',
    'changed',
    'enabled',
    'disabled',
    'secret_rotated',
    'deleted',
    'connected',
    'disconnected',
    'registration_opened',
    'registration_closed',
  ],
  access: ['denied'],
  audit: ['exported'],
  keys: ['signing_rotated', 'tenant_rotated', 'password_rotated', 'master_rotated'],
  impersonation: ['started', 'ended'],
  backup: ['created', 'restored'],
} as const;

/** What the operators' own log can tell of. */
export const OPERATOR_ACTION_GROUPS = {
  tenant: ['create_requested', 'created', 'creation_failed', 'suspended', 'resumed', 'reindexed', 'budget_set'],
  billing: ['price_set', 'price_removed'],
  backup: [
    'requested',
    'created',
    'failed',
    'verified',
    'restore_requested',
    'restored',
    'restore_failed',
    'deleted',
    'former_deleted',
  ],
  operator: ['created', 'invited', 'joined', 'role_changed', 'disabled', 'enabled', 'factors_reset'],
  mail: ['read'],
  session: ACTION_GROUPS.session,
  factor: ACTION_GROUPS.factor,
  password: ['changed'],
  access: ACTION_GROUPS.access,
  audit: ACTION_GROUPS.audit,
  keys: ['signing_rotated', 'master_rotated'],
  impersonation: ['people_viewed', 'begun', 'opened', 'ended'],
} as const;

type ActionOf<Groups extends Record<string, readonly string[]>> = {
  [G in keyof Groups & string]: `${G}.${Groups[G][number]}`;
}[keyof Groups & string];
type Groups = typeof ACTION_GROUPS | typeof OPERATOR_ACTION_GROUPS;
export type ActionGroup = keyof typeof ACTION_GROUPS | keyof typeof OPERATOR_ACTION_GROUPS;
export type KnownAction = ActionOf<typeof ACTION_GROUPS> | ActionOf<typeof OPERATOR_ACTION_GROUPS>;

/** The actions of a log, group by group. */
export function actionsOf(groups: Groups): { group: ActionGroup; actions: KnownAction[] }[] {
  return Object.entries<readonly string[]>(groups).map(([group, verbs]) => ({
    group: group as ActionGroup,
    actions: verbs.map((verb) => `${group}.${verb}` as KnownAction),
  }));
}

const KNOWN = new Set<string>(
  [ACTION_GROUPS, OPERATOR_ACTION_GROUPS].flatMap((groups) => actionsOf(groups).flatMap(({ actions }) => actions)),
);

export function knownAction(action: string): KnownAction | null {
  return KNOWN.has(action) ? (action as KnownAction) : null;
}
