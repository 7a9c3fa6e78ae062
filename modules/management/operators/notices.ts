import { eq } from 'drizzle-orm';
import type { Background } from '#platform/concurrency/index.ts';
import type { Mail, Mailer } from '#platform/mail/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { Recipient } from './mails.ts';
import { operators } from './model.ts';

/** Mails an operator what has happened to his account; nobody waits for it, and a failure is logged. */
export type TellOperator = (id: string, write: (to: Recipient) => Mail) => void;

export function createTellOperator(deps: { mgmt: Drizzle; mailer: Mailer; background: Background }): TellOperator {
  async function tell(id: string, write: (to: Recipient) => Mail): Promise<void> {
    const [to] = await deps.mgmt
      .select({ email: operators.email, name: operators.name, locale: operators.locale })
      .from(operators)
      .where(eq(operators.id, id));
    if (to?.email == null) return;
    await deps.mailer.send(write({ ...to, email: to.email }));
  }
  return (id, write) => deps.background.run('mail to an operator', () => tell(id, write));
}
