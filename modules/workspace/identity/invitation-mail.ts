import type { Mailer } from '#platform/mail/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { VALID_DAYS } from './invitations.service.ts';
import { invitationMail, type Recipient } from './mails.ts';

/** @returns the link if it has to be passed on by hand (no mail server, or one that fails); null when it was mailed */
export type SendInvitation = (
  tenant: Pick<TenantRecord, 'slug' | 'name'>,
  to: Recipient,
  token: string,
) => Promise<string | null>;

export function createInvitationSender(deps: { mailer: Mailer; publicUrl: string; log: Logger }): SendInvitation {
  return async (tenant, to, token) => {
    const url = `${deps.publicUrl}/t/${tenant.slug}/invitation?token=${token}`;
    try {
      await deps.mailer.send(invitationMail(to, tenant.name, url, VALID_DAYS));
      return deps.mailer.delivers ? null : url;
    } catch (err) {
      // The invitation stands; whoever made it can pass the link on.
      deps.log.warn({ err }, 'an invitation could not be mailed');
      return url;
    }
  };
}
