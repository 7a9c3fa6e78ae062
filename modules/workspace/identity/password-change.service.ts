import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { hashPassword, passwordProblem, passwordTooWeak } from '#platform/credentials/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { identityErrors } from './errors.ts';
import { passwordChangedMail } from './mails.ts';
import { users } from './model.ts';
import { voidResets } from './password-reset.service.ts';
import { recordsIn } from './records.ts';
import { hasSecondFactor } from './repository.ts';

/**
 * Sets somebody's own new password. The route has asked for the old one by a step-up. Everywhere else he is signed out,
 * and links for setting a password are void.
 * @throws `password_too_weak`, `no_password`
 */
export async function changePassword(
  context: RequestContext,
  password: string,
  deps: { mailer: Mailer; revocations: Revocations },
): Promise<void> {
  const { db, principal, tenant, session } = context;
  const { id, name, email, locale } = principal;
  const [own] = await db.systemTransaction((tx) => tx.select({ hasSecondFactor }).from(users).where(eq(users.id, id)));
  const problem = passwordProblem(password, [email ?? '', name], own?.hasSecondFactor);
  if (problem !== null) throw passwordTooWeak(problem);
  const passwordHash = await hashPassword(password);
  const ended = await db.transaction(id, async (tx) => {
    const changed = await tx
      .update(users)
      .set({ passwordHash, updatedAt: sql`now()` })
      .where(and(eq(users.id, id), eq(users.status, 'active'), isNotNull(users.passwordHash)))
      .returning({ id: users.id });
    if (changed.length === 0) throw identityErrors.no_password();
    await voidResets(tx, id);
    await recordAudit(tx, context, { action: 'password.changed', target: { type: 'user', id, label: name } });
    return recordsIn(tx).revokeAccount(id, session ?? undefined);
  });
  await Promise.all(ended.map((other) => deps.revocations.revoke(other, tenant.id)));
  // The password is set by now, whether or not the mail server takes the notice.
  if (email !== null) await deps.mailer.send(passwordChangedMail({ email, name, locale }, tenant.name)).catch(() => {});
}
