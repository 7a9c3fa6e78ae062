import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import type { Origin } from '#platform/oauth/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { insertUser } from './accounts.service.ts';
import { invitations, oidcRecords, users } from './model.ts';
import { voidResets } from './password-reset.service.ts';
import { recordsIn } from './records.ts';

/* For those who let somebody in by another authority's word: the tenant's own OpenID provider. */

/** A member who joins without an invitation. @returns the user's id @throws `role_unknown` */
export async function joinMember(
  tx: Drizzle,
  input: { email: string; name: string; locale: 'ko' | 'en'; roleKey: string },
): Promise<string> {
  const id = uuidv7();
  await insertUser(tx, { ...input, id, kind: 'person', status: 'active' });
  return id;
}

/** Somebody who was invited is there now; links that would set a password are void. */
export async function activateInvited(tx: Drizzle, userId: string): Promise<void> {
  await tx
    .update(users)
    .set({ status: 'active', updatedAt: sql`now()` })
    .where(and(eq(users.id, userId), eq(users.status, 'invited')));
  await tx.delete(invitations).where(and(eq(invitations.userId, userId), isNull(invitations.acceptedAt)));
  await voidResets(tx, userId);
}

/** Writes down a whole sign-in, in the transaction that let its person in. */
export async function noteSignIn(
  tx: Drizzle,
  user: { id: string; name: string },
  origin: Origin,
  details: Record<string, unknown>,
): Promise<void> {
  await tx.update(users).set({ lastSignInAt: sql`now()` }).where(eq(users.id, user.id));
  await recordSystemAudit(tx, {
    action: 'session.signed_in',
    actor: { id: user.id, kind: 'person', name: user.name },
    ...origin,
    details,
  });
}

/**
 * Ends every session that did not begin at the workspace's provider, but for those of `except`.
 * @returns the sessions, for `Revocations`
 */
export async function endLocalSessions(tx: Drizzle, except: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ grantId: sql<string>`${oidcRecords.payload} ->> 'grantId'` })
    .from(oidcRecords)
    .where(
      and(
        sql`${oidcRecords.kind} in ('RefreshToken', 'AuthorizationCode')`,
        sql`not coalesce(${oidcRecords.payload} -> 'amr' ? 'fed', false)`,
        sql`${oidcRecords.payload} ->> 'accountId' <> all(${sql.param([...except])}::text[])`,
        sql`${oidcRecords.payload} ->> 'grantId' is not null`,
      ),
    );
  const records = recordsIn(tx);
  for (const { grantId } of rows) await records.revokeGrant(grantId);
  return rows.map(({ grantId }) => grantId);
}
