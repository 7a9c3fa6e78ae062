import { OWNER } from '#modules/workspace/access/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { identityErrors } from './errors.ts';
import { type Member, otherActiveOwners } from './repository.ts';

export { refuseAbove, requireRole } from '#modules/workspace/access/index.ts';

/* What holds whoever changes a membership: a member in the pages, or a company's directory. */

/** Call it with the owner role locked (`lockRole`). @throws `last_owner` when this one is the last */
export async function requireAnotherOwner(tx: Drizzle, member: Member): Promise<void> {
  const isOwner = member.role.key === OWNER && member.kind === 'person' && member.status === 'active';
  if (isOwner && (await otherActiveOwners(tx, OWNER, member.id)) === 0) throw identityErrors.last_owner();
}

/** Whether PostgreSQL refused a second row of the same, by this index if one is named. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  let cause = error;
  while (cause instanceof Error && cause.cause !== undefined) cause = cause.cause;
  if (!(cause instanceof Error) || !('code' in cause) || cause.code !== '23505') return false;
  return constraint === undefined || ('constraint' in cause && cause.constraint === constraint);
}
