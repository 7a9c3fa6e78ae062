import { and, eq } from 'drizzle-orm';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { verifyPassword } from '#platform/credentials/index.ts';
import type { Origin, StepUpMethod } from '#platform/oauth/index.ts';
import type { Principal, TenantDatabase } from '#platform/tenancy/index.ts';
import { users } from './model.ts';
import type { SignInPolicy } from './sign-in-policy.ts';

/** By what somebody can prove anew who he is. Who came by SSO alone has no password. */
export async function stepUpMethodsOf(
  db: TenantDatabase,
  userId: string,
  policy: SignInPolicy,
): Promise<StepUpMethod[]> {
  const hasPassword = (await passwordHashOf(db, userId)) !== null && (await policy.isLocalAllowed(db, userId));
  return [
    ...(hasPassword ? (['password'] as const) : []),
    ...((await policy.isKnownAtProvider(db, userId)) ? (['sso'] as const) : []),
  ];
}

/** Whether this is the password of the account. Written down either way: a wrong one may be a stolen session's. */
export async function proveByPassword(
  db: TenantDatabase,
  { id, name }: Pick<Principal, 'id' | 'name'>,
  password: string,
  origin: Origin,
  policy: SignInPolicy,
): Promise<boolean> {
  const opens = await verifyPassword(password, await passwordHashOf(db, id));
  const isRight = opens && (await policy.isLocalAllowed(db, id));
  await noteStepUp(db, { id, name }, isRight, origin);
  return isRight;
}

export async function noteStepUp(
  db: TenantDatabase,
  { id, name }: Pick<Principal, 'id' | 'name'>,
  isRight: boolean,
  origin: Origin,
): Promise<void> {
  await db.systemTransaction((tx) =>
    recordSystemAudit(tx, {
      action: isRight ? 'session.stepped_up' : 'session.step_up_failed',
      actor: { id, kind: 'person', name },
      ...origin,
    }),
  );
}

async function passwordHashOf(db: TenantDatabase, userId: string): Promise<string | null> {
  const [row] = await db.systemTransaction((tx) =>
    tx
      .select({ hash: users.passwordHash })
      .from(users)
      .where(and(eq(users.id, userId), eq(users.status, 'active'))),
  );
  return row?.hash ?? null;
}
