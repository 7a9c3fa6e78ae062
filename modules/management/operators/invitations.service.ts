import { and, eq, gt, sql } from 'drizzle-orm';
import { hashPassword, newToken, passwordProblem, passwordTooWeak, tokenDigest } from '#platform/credentials/index.ts';
import type { Origin } from '#platform/oauth/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import { operatorErrors } from './errors.ts';
import { operatorInvitations as invitations, operators } from './model.ts';

/** How long an invitation is good, in days. */
export const VALID_DAYS = 7;

/** Makes an invitation; one before it is void. @returns the token, told only here */
export async function issueOperatorInvitation(tx: Drizzle, operatorId: string): Promise<string> {
  const token = newToken();
  const values = { tokenHash: tokenDigest(token), expiresAt: sql`now() + make_interval(days => ${VALID_DAYS})` };
  await tx
    .insert(invitations)
    .values({ operatorId, ...values })
    .onConflictDoUpdate({ target: invitations.operatorId, set: values });
  return token;
}

const isOpen = (token: string) =>
  and(eq(invitations.tokenHash, tokenDigest(token)), gt(invitations.expiresAt, sql`now()`));

/** Whom an invitation is for. @throws `operator_invitation_invalid` */
export async function openOperatorInvitation(mgmt: Drizzle, token: string): Promise<{ email: string; name: string }> {
  const [row] = await mgmt
    .select({ email: operators.email, name: operators.name })
    .from(invitations)
    .innerJoin(operators, and(eq(operators.id, invitations.operatorId), eq(operators.status, 'invited')))
    .where(isOpen(token));
  if (row === undefined || row.email === null) throw operatorErrors.operator_invitation_invalid();
  return { email: row.email, name: row.name };
}

/**
 * Sets the password and lets the operator in. Works once, also when two come at the same moment.
 * @throws `operator_invitation_invalid`, `password_too_weak`
 */
export async function acceptOperatorInvitation(
  mgmt: Drizzle,
  operatorLog: OperatorLog,
  input: { token: string; name?: string | undefined; password: string },
  origin: Origin,
): Promise<{ email: string }> {
  const invited = await openOperatorInvitation(mgmt, input.token);
  const problem = passwordProblem(input.password, [invited.email, invited.name, input.name ?? '']);
  if (problem !== null) throw passwordTooWeak(problem);
  const passwordHash = await hashPassword(input.password);
  return mgmt.transaction(async (tx) => {
    // The row is taken by one statement; a second caller waits for it and then finds it gone.
    const [taken] = await tx
      .delete(invitations)
      .where(isOpen(input.token))
      .returning({ operatorId: invitations.operatorId });
    if (taken === undefined) throw operatorErrors.operator_invitation_invalid();
    const [operator] = await tx
      .update(operators)
      .set({ passwordHash, status: 'active', ...(input.name === undefined ? {} : { name: input.name }) })
      .where(and(eq(operators.id, taken.operatorId), eq(operators.status, 'invited')))
      .returning();
    if (operator === undefined || operator.email === null) throw operatorErrors.operator_invitation_invalid();
    await operatorLog.recordSystem(tx, {
      action: 'operator.joined',
      actor: { id: operator.id, kind: 'operator', name: operator.name },
      target: { type: 'operator', id: operator.id, label: operator.name },
      ...origin,
    });
    return { email: operator.email };
  });
}
