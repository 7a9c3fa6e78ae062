import { and, eq, gt, sql } from 'drizzle-orm';
import { recordAudit, recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { newToken, tokenDigest } from '#platform/credentials/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { Origin } from '#platform/oauth/index.ts';
import type { Drizzle, RequestContext, TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import type { NoteAddresses } from './addresses.ts';
import { identityErrors } from './errors.ts';
import { emailChangedMail, emailChangeMail, emailChangeNotice, type Recipient } from './mails.ts';
import { emailChanges, users } from './model.ts';
import { voidResets } from './password-reset.service.ts';
import type { Principals } from './principals.ts';
import { isDuplicate } from './rules.ts';

const VALID_HOURS = 24;
/** So that nobody floods a stranger's mailbox with our mails. */
const WAIT_SECONDS = 60;

/**
 * Changing the address by which somebody signs in, in two steps: he asks (having proved anew who he is), and whoever
 * reads the new mailbox confirms. Both mailboxes hear of it, so that a thief cannot do it in silence.
 */
export interface EmailChanges {
  /** Says nothing of whether the address is somebody's already. @throws `no_password`, `rate_limited` */
  request(context: RequestContext, email: string): Promise<void>;
  /** Works once. @throws `email_link_invalid`, `email_taken` */
  confirm(tenant: TenantRecord, db: TenantDatabase, token: string, origin: Origin): Promise<{ email: string }>;
}

export function createEmailChanges(deps: {
  mailer: Mailer;
  principals: Principals;
  noteAddresses: NoteAddresses;
  publicUrl: string;
}): EmailChanges {
  return {
    async request(context, email) {
      const { db, principal, tenant } = context;
      const { id, name, locale, email: former } = principal;
      if (principal.kind !== 'person' || former === null) throw identityErrors.no_password();
      const token = newToken();
      await db.transaction(id, async (tx) => {
        // Requests of one person go one after another, so that each sees the one before it.
        await tx.select({ id: users.id }).from(users).where(eq(users.id, id)).for('update');
        await refuseHaste(tx, id);
        await tx.delete(emailChanges).where(eq(emailChanges.userId, id));
        await tx.insert(emailChanges).values({
          userId: id,
          email,
          tokenHash: tokenDigest(token),
          expiresAt: sql`now() + make_interval(hours => ${VALID_HOURS})`,
        });
        await recordAudit(tx, context, { action: 'email.change_requested', target: { type: 'user', id, label: name } });
      });
      const url = `${deps.publicUrl}/t/${tenant.slug}/confirm-email?token=${token}`;
      await deps.mailer.send(emailChangeMail({ email, name, locale }, tenant.name, url, VALID_HOURS));
      await deps.mailer.send(emailChangeNotice({ email: former, name, locale }, tenant.name)).catch(() => undefined);
    },

    async confirm(tenant, db, token, origin) {
      const { to, former } = await db
        .systemTransaction((tx) => take(tx, token, origin))
        .catch((error: unknown) => {
          throw isDuplicate(error, 'users_email_key') ? identityErrors.email_taken({ cause: error }) : error;
        });
      deps.principals.forget(tenant.id, to.id);
      deps.noteAddresses(tenant.id, { added: [to.email], removed: former === null ? [] : [former] });
      // Changed by now, whether or not the mail server takes the notice.
      if (former !== null)
        await deps.mailer.send(emailChangedMail({ ...to, email: former }, tenant.name)).catch(() => {});
      return { email: to.email };
    },
  };
}

async function take(
  tx: Drizzle,
  token: string,
  origin: Origin,
): Promise<{ to: Recipient & { id: string }; former: string | null }> {
  // The row is taken by its removal: of several callers one gets it, and the others wait and find nothing.
  const [wanted] = await tx
    .delete(emailChanges)
    .where(and(eq(emailChanges.tokenHash, tokenDigest(token)), gt(emailChanges.expiresAt, sql`now()`)))
    .returning({ userId: emailChanges.userId, email: emailChanges.email });
  if (wanted === undefined) throw identityErrors.email_link_invalid();
  const [user] = await tx
    .select({ id: users.id, name: users.name, locale: users.locale, email: users.email })
    .from(users)
    .where(and(eq(users.id, wanted.userId), eq(users.status, 'active')))
    .for('update');
  if (user === undefined) throw identityErrors.email_link_invalid();
  await tx.update(users).set({ email: wanted.email, updatedAt: sql`now()` }).where(eq(users.id, user.id));
  // Links that lie in the former mailbox open nothing any more.
  await voidResets(tx, user.id);
  await recordSystemAudit(tx, {
    action: 'email.changed',
    actor: { id: user.id, kind: 'person', name: user.name },
    target: { type: 'user', id: user.id, label: user.name },
    ...origin,
  });
  return { to: { ...user, email: wanted.email }, former: user.email };
}

async function refuseHaste(tx: Drizzle, userId: string): Promise<void> {
  const [recent] = await tx
    .select({ id: emailChanges.userId })
    .from(emailChanges)
    .where(
      and(
        eq(emailChanges.userId, userId),
        gt(emailChanges.expiresAt, sql`now() + make_interval(hours => ${VALID_HOURS}, secs => ${-WAIT_SECONDS})`),
      ),
    );
  if (recent !== undefined) throw errors.rate_limited({ retryAfterSeconds: WAIT_SECONDS });
}
