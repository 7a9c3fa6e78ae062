import { and, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { hashPassword, newToken, passwordProblem, passwordTooWeak, tokenDigest } from '#platform/credentials/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { Origin, Revocations } from '#platform/oauth/index.ts';
import type { Drizzle, TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { identityErrors } from './errors.ts';
import { passwordChangedMail, passwordResetMail, type Recipient } from './mails.ts';
import { passwordResets, users } from './model.ts';
import { recordsIn } from './records.ts';
import { hasSecondFactor } from './repository.ts';
import type { SignInPolicy } from './sign-in-policy.ts';

const VALID_MINUTES = 30;
/** Links of one account that are good at the same time; beyond them nothing is mailed, so that nobody's mailbox is flooded. */
const MAX_OPEN = 3;

export interface PasswordResets {
  /** Mails a link if there is such an account. Says nothing of whether there is one; run it after the answer. */
  request(tenant: TenantRecord, db: TenantDatabase, email: string, origin: Origin): Promise<void>;
  /**
   * Sets the password that a link allows to set. Nobody is signed in by it, so a second factor is asked for as ever;
   * all sessions of the account end.
   * @throws `reset_invalid`, `password_too_weak`
   */
  complete(
    tenant: TenantRecord,
    db: TenantDatabase,
    input: { token: string; password: string },
    origin: Origin,
  ): Promise<{ email: string }>;
}

export function createPasswordResets(deps: {
  mailer: Mailer;
  revocations: Revocations;
  signInPolicy: SignInPolicy;
  publicUrl: string;
}): PasswordResets {
  return {
    async request(tenant, db, email, origin) {
      const issued = await db.systemTransaction((tx) => issue(tx, email, origin));
      if (issued === null || !(await deps.signInPolicy.isLocalAllowed(db, issued.userId))) return;
      const url = `${deps.publicUrl}/t/${tenant.slug}/new-password?token=${issued.token}`;
      await deps.mailer.send(passwordResetMail(issued.to, tenant.name, url, VALID_MINUTES));
    },

    async complete(tenant, db, { token, password }, origin) {
      const owner = await db.systemTransaction((tx) => ownerOf(tx, token));
      if (!(await deps.signInPolicy.isLocalAllowed(db, owner.id))) throw identityErrors.reset_invalid();
      const problem = passwordProblem(password, [owner.email, owner.name], owner.hasSecondFactor);
      if (problem !== null) throw passwordTooWeak(problem);
      const passwordHash = await hashPassword(password);
      const ended = await db.systemTransaction(async (tx) => {
        // The row is taken by one update; a second caller waits for it and then finds it taken.
        const taken = await tx
          .update(passwordResets)
          .set({ usedAt: sql`now()` })
          .where(isOpen(token))
          .returning({ id: passwordResets.id });
        if (taken.length === 0) throw identityErrors.reset_invalid();
        const changed = await tx
          .update(users)
          .set({ passwordHash, updatedAt: sql`now()` })
          .where(and(eq(users.id, owner.id), eq(users.status, 'active')))
          .returning({ id: users.id });
        if (changed.length === 0) throw identityErrors.reset_invalid();
        await voidResets(tx, owner.id);
        const actor = { id: owner.id, kind: 'person' as const, name: owner.name };
        await recordSystemAudit(tx, { action: 'password.reset', actor, target: targetOf(owner), ...origin });
        return recordsIn(tx).revokeAccount(owner.id);
      });
      await Promise.all(ended.map((session) => deps.revocations.revoke(session, tenant.id)));
      // The password is set by now, whether or not the mail server takes the notice.
      await deps.mailer.send(passwordChangedMail(owner, tenant.name)).catch(() => undefined);
      return { email: owner.email };
    },
  };
}

/** Links that were mailed are void from now on. */
export async function voidResets(tx: Drizzle, userId: string): Promise<void> {
  await tx.delete(passwordResets).where(eq(passwordResets.userId, userId));
}

async function issue(
  tx: Drizzle,
  email: string,
  origin: Origin,
): Promise<{ userId: string; token: string; to: Recipient } | null> {
  const [user] = await tx
    .select({ id: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(users)
    .where(
      and(
        sql`lower(${users.email}) = lower(${email})`,
        eq(users.kind, 'person'),
        eq(users.status, 'active'),
        isNotNull(users.passwordHash),
      ),
    )
    // Requests for one account go one after another, so that each counts the links of those before it.
    .for('update');
  await recordSystemAudit(tx, {
    action: 'password.reset_requested',
    ...(user === undefined ? {} : { target: targetOf(user) }),
    ...origin,
  });
  if (user === undefined || user.email === null) return null;
  await tx
    .delete(passwordResets)
    .where(and(eq(passwordResets.userId, user.id), sql`${passwordResets.expiresAt} <= now()`));
  if ((await tx.$count(passwordResets, eq(passwordResets.userId, user.id))) >= MAX_OPEN) return null;
  const token = newToken();
  await tx.insert(passwordResets).values({
    id: uuidv7(),
    userId: user.id,
    tokenHash: tokenDigest(token),
    expiresAt: sql`now() + make_interval(mins => ${VALID_MINUTES})`,
  });
  return { userId: user.id, token, to: { email: user.email, name: user.name, locale: user.locale } };
}

const isOpen = (token: string) =>
  and(
    eq(passwordResets.tokenHash, tokenDigest(token)),
    isNull(passwordResets.usedAt),
    gt(passwordResets.expiresAt, sql`now()`),
  );

type Owner = Recipient & { id: string; hasSecondFactor: boolean };

async function ownerOf(tx: Drizzle, token: string): Promise<Owner> {
  const [row] = await tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      locale: users.locale,
      hasSecondFactor,
    })
    .from(passwordResets)
    .innerJoin(users, and(eq(users.id, passwordResets.userId), eq(users.status, 'active')))
    .where(isOpen(token));
  if (row === undefined || row.email === null) throw identityErrors.reset_invalid();
  return { ...row, email: row.email };
}

function targetOf({ id, name }: { id: string; name: string }) {
  return { type: 'user', id, label: name };
}
