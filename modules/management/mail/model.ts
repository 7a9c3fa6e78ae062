import { outboxTable } from '#platform/mail/tables.ts';

export const outboxMails = outboxTable('outbox_mails');
