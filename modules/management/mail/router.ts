import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import {
  cursorQuery,
  envelope,
  idOf,
  idParamsOf,
  listOf,
  momentOf,
  ok,
  operatorRoute,
  page,
  type Router,
} from '#platform/http/index.ts';
import type { Outbox } from '#platform/mail/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';

const mailSummary = z
  .object({
    id: idOf('the mail'),
    to: z.string().meta({ description: 'The address that it is for.', examples: ['ada@acme.example'] }),
    subject: z.string().meta({ description: 'Its subject line.', examples: ['Ada Kim invites you to Acme'] }),
    createdAt: momentOf('When it was written'),
  })
  .meta({ id: 'MailSummary', description: 'A mail that was kept instead of sent.' });
const mailSchema = mailSummary
  .extend({
    text: z.string().meta({
      description: 'What it says, as plain text. Its links may open accounts: treat it as a secret.',
      examples: ['Welcome to Acme. Choose a password: https://hanok.example/t/acme/invitation'],
    }),
  })
  .meta({ id: 'Mail', description: 'A kept mail with its text.' });

/** Mails that wait because no mail server is set: an operator hands the links in them on. */
export function createMailRouter(outbox: Outbox, operatorLog: OperatorLog, mgmt: Drizzle): Router {
  return async (app) => {
    app.get(
      '/management/mails',
      {
        config: operatorRoute('mails:read'),
        schema: {
          operationId: 'listMails',
          tags: ['Fleet'],
          summary: 'List kept mails',
          description:
            'Lists mails that were kept for want of a mail server, the newest first and without their text. At most the last 500 are kept.',
          querystring: cursorQuery,
          response: { 200: listOf(mailSummary) },
        },
      },
      async (request) => {
        const { cursor, limit } = request.query;
        const [before] = decodeCursor(cursor, ['string']) ?? [null];
        if (before !== null && !isUuid(String(before))) throw errors.cursor_invalid();
        const { mails, next } = await outbox.list({ before: before === null ? null : String(before), limit });
        return page(request, { items: mails, nextCursor: next === null ? null : encodeCursor([next]) });
      },
    );
    app.get(
      '/management/mails/:id',
      {
        config: operatorRoute('mails:read'),
        schema: {
          operationId: 'getMail',
          tags: ['Fleet'],
          summary: 'Get a kept mail',
          description:
            'Answers with one kept mail and its text, so that an operator can hand its link on. Each reading is written into the operators’ log.',
          params: idParamsOf('the mail'),
          response: { 200: envelope(mailSchema) },
        },
      },
      async (request) => {
        const mail = await outbox.get(request.params.id);
        if (mail === null) throw errors.not_found();
        // Before it is shown, since its links open accounts. Reading changes nothing that it could share a transaction with.
        await operatorLog.record(mgmt, request.operator, {
          action: 'mail.read',
          target: { type: 'mail', id: mail.id, label: mail.to },
        });
        return ok(request, mail);
      },
    );
  };
}
