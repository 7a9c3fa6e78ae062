import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { verifyPassword } from '#platform/credentials/index.ts';
import type { Origin } from '#platform/oauth/index.ts';
import type { TenantDatabase } from '#platform/tenancy/index.ts';
import { credentialsByEmail } from './repository.ts';
import type { SignInPolicy } from './sign-in-policy.ts';

/**
 * Checks e-mail and password. Costs one password hash whether or not there is such an account, and writes a refusal
 * down either way, so that neither the answer nor its time tells which accounts exist.
 * @returns the user's id, or null
 */
export async function signInWithPassword(
  db: TenantDatabase,
  { email, password }: { email: string; password: string },
  origin: Origin,
  policy: SignInPolicy,
): Promise<string | null> {
  const account = await credentialsByEmail(db, email.trim());
  const opens = await verifyPassword(password, account?.passwordHash ?? null);
  const allowed = await policy.isLocalAllowed(db, account?.id ?? null);
  if (account === null || !opens || !allowed) {
    await noteFailedSignIn(db, account, origin);
    return null;
  }
  return account.id;
}

export async function noteFailedSignIn(
  db: TenantDatabase,
  account: { id: string; name: string } | null,
  origin: Origin,
): Promise<void> {
  await db.systemTransaction((tx) =>
    recordSystemAudit(tx, {
      action: 'session.sign_in_failed',
      ...(account === null ? {} : { target: { type: 'user', id: account.id, label: account.name } }),
      ...origin,
    }),
  );
}

export async function noteSignOut(
  db: TenantDatabase,
  user: { id: string; name: string },
  origin: Origin,
): Promise<void> {
  await db.systemTransaction((tx) =>
    recordSystemAudit(tx, { action: 'session.signed_out', actor: { ...user, kind: 'person' }, ...origin }),
  );
}
