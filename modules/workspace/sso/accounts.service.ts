import { and, eq, sql } from 'drizzle-orm';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import {
  activateInvited,
  isDuplicate,
  joinMember,
  memberByEmail,
  noteSignIn,
  people,
} from '#modules/workspace/identity/index.ts';
import { tidyLine } from '#platform/http/index.ts';
import type { Origin } from '#platform/oauth/index.ts';
import type { Drizzle, TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { tripErrors } from './errors.ts';
import { ssoIdentities } from './model.ts';
import type { Claims } from './openid.ts';
import { type ConnectionWithRole, isVerifiedDomain, lockConnection } from './repository.ts';

/**
 * Whose account a provider's answer opens.
 *
 *   issuer and subject known ─────────────────────────→ that account
 *   e-mail vouched for, of a domain proved for this connection
 *     ├ of a member without an identity there ────────→ that account, linked from now on
 *     └ of nobody, and joining is allowed ────────────→ a new account
 *   anything else ────────────────────────────────────→ refused
 *
 * Whoever was invited becomes active; whoever is disabled stays out.
 */
export type Decision =
  | { outcome: 'known' | 'linked'; user: { id: string; name: string; status: 'active' | 'invited' | 'disabled' } }
  | { outcome: 'joined'; email: string };

/** @throws the refusals of `tripErrors` */
export async function decide(tx: TenantTransaction, connection: ConnectionWithRole, claims: Claims): Promise<Decision> {
  const known = await userByIdentity(tx, claims);
  if (known !== null) {
    if (known.status === 'disabled') throw tripErrors.sso_account_disabled();
    return { outcome: 'known', user: known };
  }
  const { email } = claims;
  if (email === null || !claims.emailVerified) throw tripErrors.sso_email_unverified();
  if (!(await isVerifiedDomain(tx, connection.id, domainOf(email)))) throw tripErrors.sso_domain_unverified();
  const user = await memberByEmail(tx, email);
  if (user === null) {
    if (!connection.jit) throw tripErrors.sso_not_invited();
    return { outcome: 'joined', email };
  }
  if (user.status === 'disabled') throw tripErrors.sso_account_disabled();
  // The address has gone to another person at the provider; the account has not.
  if (await hasIdentityAt(tx, user.id, claims.issuer)) throw tripErrors.sso_identity_conflict();
  return { outcome: 'linked', user };
}

/**
 * Lets somebody in by a provider's answer. @returns the user's id, and the address of one who has just joined
 * @throws the refusals of `tripErrors`; a refusal is in the audit log too
 */
export async function signInByProvider(
  db: TenantDatabase,
  connectionId: string,
  claims: Claims,
  origin: Origin,
): Promise<{ userId: string; joined: string | null }> {
  const attempt = () => db.systemTransaction((tx) => letIn(tx, connectionId, claims, origin));
  // Somebody else got the same e-mail into the workspace at this moment: the second look finds it.
  return attempt().catch((error) => (isDuplicate(error) ? attempt() : Promise.reject(error)));
}

async function letIn(
  tx: TenantTransaction,
  connectionId: string,
  claims: Claims,
  origin: Origin,
): Promise<{ userId: string; joined: string | null }> {
  const connection = await lockConnection(tx, connectionId);
  if (connection === null || !connection.enabled) throw tripErrors.sso_connection_unknown();
  const decision = await decide(tx, connection, claims);
  const user =
    decision.outcome === 'joined'
      ? await join(tx, connection, claims, decision.email, origin)
      : { id: decision.user.id, name: decision.user.name };
  const actor = { ...user, kind: 'person' as const };
  const target = { type: 'user', id: user.id, label: user.name };
  const details = { connection: connection.name };
  if (decision.outcome !== 'joined' && decision.user.status === 'invited') {
    await activateInvited(tx, user.id);
    await recordSystemAudit(tx, { action: 'invitation.accepted', actor, target, ...origin, details });
  }
  if (decision.outcome !== 'known') {
    await tx.insert(ssoIdentities).values({ issuer: claims.issuer, subject: claims.subject, userId: user.id });
    await recordSystemAudit(tx, { action: 'sso.identity_linked', actor, target, ...origin, details });
  }
  await noteSignIn(tx, user, origin, { ...details, method: 'sso' });
  return { userId: user.id, joined: decision.outcome === 'joined' ? decision.email : null };
}

async function join(tx: Drizzle, connection: ConnectionWithRole, claims: Claims, email: string, origin: Origin) {
  const name = nameOf(claims, email);
  const locale = claims.locale?.toLowerCase().startsWith('ko') === true ? 'ko' : 'en';
  const id = await joinMember(tx, { email, name, locale, roleKey: connection.defaultRole.key });
  await recordSystemAudit(tx, {
    action: 'sso.member_joined',
    actor: { id, kind: 'person', name },
    target: { type: 'user', id, label: name },
    details: { connection: connection.name, role: connection.defaultRole.key },
    ...origin,
  });
  return { id, name };
}

/** The account of an identity. */
export async function userByIdentity(tx: Drizzle, { issuer, subject }: Pick<Claims, 'issuer' | 'subject'>) {
  const [row] = await tx
    .select({ id: people.id, name: people.name, status: people.status })
    .from(ssoIdentities)
    .innerJoin(people, eq(people.id, ssoIdentities.userId))
    .where(and(eq(ssoIdentities.issuer, issuer), eq(ssoIdentities.subject, subject)));
  return row ?? null;
}

async function hasIdentityAt(tx: Drizzle, userId: string, issuer: string): Promise<boolean> {
  const [row] = await tx
    .select({ one: sql`1` })
    .from(ssoIdentities)
    .where(and(eq(ssoIdentities.userId, userId), eq(ssoIdentities.issuer, issuer)));
  return row !== undefined;
}

/** Whose address ends so; an address has been checked by then, so it is ASCII and has one @. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** One line, as names are here; without one, what stands before the @. */
function nameOf({ name }: Claims, email: string): string {
  const line = tidyLine(name ?? '', 100);
  return line === '' ? email.slice(0, email.lastIndexOf('@')) : line;
}
