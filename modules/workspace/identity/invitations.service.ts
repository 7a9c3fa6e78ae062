import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { hashPassword, newToken, passwordProblem, passwordTooWeak, tokenDigest } from '#platform/credentials/index.ts';
import type { Origin } from '#platform/oauth/index.ts';
import type { Drizzle, TenantDatabase } from '#platform/tenancy/index.ts';
import { identityErrors } from './errors.ts';
import { invitations, users } from './model.ts';
import type { SignInPolicy } from './sign-in-policy.ts';

/** How long an invitation is good, in days. */
export const VALID_DAYS = 7;

/** Makes an invitation for a user who has not come yet; those before it are void. @returns the token, told only here */
export async function issueInvitation(tx: Drizzle, userId: string): Promise<string> {
  const token = newToken();
  await tx.delete(invitations).where(and(eq(invitations.userId, userId), isNull(invitations.acceptedAt)));
  await tx.insert(invitations).values({
    id: uuidv7(),
    userId,
    tokenHash: tokenDigest(token),
    expiresAt: sql`now() + make_interval(days => ${VALID_DAYS})`,
  });
  return token;
}

const isOpen = (token: string) =>
  and(
    eq(invitations.tokenHash, tokenDigest(token)),
    isNull(invitations.acceptedAt),
    gt(invitations.expiresAt, sql`now()`),
  );

/** Whom an invitation is for. @throws `invitation_invalid` */
export function openInvitation(db: TenantDatabase, token: string): Promise<{ email: string; name: string }> {
  return db.systemTransaction(async (tx) => {
    const [row] = await tx
      .select({ email: users.email, name: users.name })
      .from(invitations)
      .innerJoin(users, and(eq(users.id, invitations.userId), eq(users.status, 'invited')))
      .where(isOpen(token));
    if (row === undefined || row.email === null) throw identityErrors.invitation_invalid();
    return { email: row.email, name: row.name };
  });
}

/**
 * Accepts an invitation: sets the password and lets its owner in. Works once, also when two come at the same moment.
 * @throws `invitation_invalid`, `password_too_weak`, `sso_required`
 */
export async function acceptInvitation(
  db: TenantDatabase,
  input: { token: string; name?: string | undefined; password: string },
  origin: Origin,
  policy: SignInPolicy,
): Promise<{ email: string }> {
  const invited = await openInvitation(db, input.token);
  if (!(await policy.isLocalAllowed(db, null))) throw identityErrors.sso_required();
  const problem = passwordProblem(input.password, [invited.email, invited.name, input.name ?? '']);
  if (problem !== null) throw passwordTooWeak(problem);
  const passwordHash = await hashPassword(input.password);
  return db.systemTransaction(async (tx) => {
    // The row is taken by one update; a second caller waits for it and then finds it taken.
    const [taken] = await tx
      .update(invitations)
      .set({ acceptedAt: sql`now()` })
      .where(isOpen(input.token))
      .returning({ userId: invitations.userId });
    if (taken === undefined) throw identityErrors.invitation_invalid();
    const [user] = await tx
      .update(users)
      .set({
        passwordHash,
        status: 'active',
        updatedAt: sql`now()`,
        ...(input.name === undefined ? {} : { name: input.name }),
      })
      .where(and(eq(users.id, taken.userId), eq(users.status, 'invited')))
      .returning({ id: users.id, name: users.name, email: users.email });
    if (user === undefined || user.email === null) throw identityErrors.invitation_invalid();
    await recordSystemAudit(tx, {
      action: 'invitation.accepted',
      actor: { id: user.id, kind: 'person', name: user.name },
      target: { type: 'user', id: user.id, label: user.name },
      ...origin,
    });
    return { email: user.email };
  });
}
