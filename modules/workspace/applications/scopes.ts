import type { Catalogue } from '#platform/modules/index.ts';

export interface ApplicationScopes {
  /** All that tokens of this installation can be confined to. */
  catalogue: readonly string[];
  /** What an application may be registered for: not what asks for a step-up throughout, which none can give. */
  allowed: readonly string[];
  /** What an application that registered itself may ask for at most. */
  open: readonly string[];
}

export function applicationScopes(catalogue: Catalogue): ApplicationScopes {
  const permissions = catalogue.permissions('workspace');
  const allowed = permissions.filter(({ forApplications }) => forApplications !== false).map(({ key }) => key);
  return {
    catalogue: permissions.map(({ key }) => key),
    allowed,
    open: allowed.filter((name) => !/:manage$|^audit:/.test(name)),
  };
}
