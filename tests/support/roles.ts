import { builtInRoles } from '#modules/workspace/access/index.ts';
import { CATALOGUE } from '#server/modules.ts';

export { CATALOGUE };

/** The built-in roles as this installation's modules fill them. */
export const BUILT_IN_ROLES = builtInRoles(CATALOGUE);
