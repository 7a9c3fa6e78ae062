import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import {
  cursorQuery,
  envelope,
  idParams,
  isoDateTime,
  listOf,
  ok,
  operatorRoute,
  page,
  type Router,
} from '#platform/http/index.ts';
import type { Outbox } from '#platform/mail/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';

const mailSummary = z
  .object({ id: z.uuid(), to: z.string(), subject: z.string(), createdAt: isoDateTime })
  .meta({ id: 'MailSummary' });
const mailSchema = mailSummary.extend({ text: z.string() }).meta({ id: 'Mail' });

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
          summary: 'List mails that were not sent for want of a mail server',
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
          summary: 'One mail with its text',
          params: idParams,
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
