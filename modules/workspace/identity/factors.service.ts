import { eq, sql } from 'drizzle-orm';
import { recordAudit, recordSystemAudit } from '#modules/workspace/audit/index.ts';
import type { Background } from '#platform/concurrency/index.ts';
import { createFactors, type Factors, factorChangeWords, siteOf } from '#platform/credentials/index.ts';
import { openSealed, seal } from '#platform/crypto/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { Origin, Revocations } from '#platform/oauth/index.ts';
import type { Drizzle, RequestContext, TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { FACTORS_RESET, factorsChangedMail } from './factor-mails.ts';
import { passkeys, recoveryCodes, securitySettings, totpFactors, users } from './model.ts';
import { recordsIn, recordsOf } from './records.ts';
import { countFactors, memberById } from './repository.ts';
import { refuseAbove, requireRole } from './rules.ts';

interface Dependencies {
  mailer: Mailer;
  background: Background;
  publicUrl: string;
}

/** The second factors of a workspace's people, in its own database. */
export function factorsOf(deps: Dependencies, tenant: TenantRecord, db: TenantDatabase): Factors<Origin> {
  const context = (userId: string) => `tenant:${tenant.id}/totp:${userId}`;
  return createFactors<Origin>({
    tables: { totp: totpFactors, recoveryCodes, passkeys },
    site: siteOf(deps.publicUrl),
    siteName: `Hanok ${tenant.name}`,
    transaction: (work) => db.systemTransaction(work),
    records: recordsOf(db),
    seal: (secret, userId) => seal(tenant.key, secret, context(userId)),
    open: (sealed, userId) => openSealed(tenant.key, sealed, context(userId)).toString(),
    isRequired: isSecondFactorRequired,
    changed: (tx, { id, name }, { action, details = {} }, origin) =>
      recordSystemAudit(tx, {
        action: `factor.${action}`,
        actor: { id, kind: 'person', name },
        target: { type: 'user', id, label: name },
        details,
        ...origin,
      }),
    told: ({ id }, change) => {
      const words = factorChangeWords(change);
      if (words !== null) deps.background.run('mail about a factor', () => tell(deps, tenant, db, id, words));
    },
  });
}

async function tell(
  { mailer }: Dependencies,
  tenant: TenantRecord,
  db: TenantDatabase,
  userId: string,
  what: Record<'en' | 'ko', string>,
): Promise<void> {
  const [to] = await db.systemTransaction((tx) =>
    tx.select({ email: users.email, name: users.name, locale: users.locale }).from(users).where(eq(users.id, userId)),
  );
  if (to?.email == null) return;
  await mailer.send(factorsChangedMail({ ...to, email: to.email }, tenant.name, what));
}

/** Whether everybody in the workspace signs in with a second factor. */
export async function isSecondFactorRequired(tx: Drizzle): Promise<boolean> {
  const [row] = await tx.select({ required: securitySettings.secondFactorRequired }).from(securitySettings);
  return row?.required ?? false;
}

export interface SecuritySettings {
  secondFactorRequired: boolean;
  people: number;
  withoutSecondFactor: number;
}

export function readSecuritySettings({ db }: RequestContext): Promise<SecuritySettings> {
  return db.systemTransaction(viewOf);
}

async function viewOf(tx: Drizzle): Promise<SecuritySettings> {
  return { secondFactorRequired: await isSecondFactorRequired(tx), ...(await countFactors(tx)) };
}

/** Sessions that are open stay so; who has no second factor sets one up at the next sign-in. */
export async function changeSecuritySettings(
  context: RequestContext,
  { secondFactorRequired }: Pick<SecuritySettings, 'secondFactorRequired'>,
): Promise<SecuritySettings> {
  return context.db.transaction(context.principal.id, async (tx) => {
    const values = { secondFactorRequired, updatedAt: sql`now()` };
    await tx
      .insert(securitySettings)
      .values({ id: true, ...values })
      .onConflictDoUpdate({ target: securitySettings.id, set: values });
    await recordAudit(tx, context, { action: 'security.changed', details: { secondFactorRequired } });
    return viewOf(tx);
  });
}

/**
 * Takes all second factors from a member who has lost them, and ends his sessions. Where one is required, he sets up a
 * new one at the next sign-in.
 * @throws `not_found`, `role_above_own`
 */
export async function resetFactors(
  deps: Dependencies & { revocations: Revocations },
  context: RequestContext,
  id: string,
): Promise<void> {
  const { db, principal, tenant } = context;
  const factors = factorsOf(deps, tenant, db);
  const ended = await db.transaction(principal.id, async (tx) => {
    const member = await memberById(tx, id);
    if (member === null || member.kind !== 'person') throw errors.not_found();
    refuseAbove(principal, await requireRole(tx, member.role.key));
    await factors.removeAll(tx, id);
    await recordAudit(tx, context, {
      action: 'member.factors_reset',
      target: { type: 'user', id, label: member.name },
    });
    return recordsIn(tx).revokeAccount(id);
  });
  await Promise.all(ended.map((session) => deps.revocations.revoke(session, tenant.id)));
  deps.background.run('mail about a factor', () => tell(deps, tenant, db, id, FACTORS_RESET));
}
