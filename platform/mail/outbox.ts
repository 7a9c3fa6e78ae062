import { desc, eq, lt, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { v7 as uuidv7 } from 'uuid';
import { type Mail, type Mailer, requireOneLine } from './mailer.ts';
import type { OutboxTable } from './tables.ts';

const KEPT = 500;

export interface KeptMail extends Mail {
  id: string;
  createdAt: string;
}

/** Stands in for a mail server: keeps the last 500 mails. */
export interface Outbox extends Mailer {
  /** The newest first. @param before id of a mail; only older ones come. Mails sealed under another key are left out */
  list(query: { before: string | null; limit: number }): Promise<{ mails: KeptMail[]; next: string | null }>;
  get(id: string): Promise<KeptMail | null>;
}

/** @param keys seals and opens what is written, bound to its context */
export function createOutbox(options: {
  db: NodePgDatabase;
  table: OutboxTable;
  keys: { sealSecret(secret: string, context: string): Buffer; openSecret(sealed: Buffer, context: string): string };
}): Outbox {
  const { db, table, keys } = options;
  const contextOf = (id: string) => `outbox-mail:${id}`;

  function open(row: { id: string; sealed: Buffer; createdAt: Date }): KeptMail | null {
    try {
      const mail = JSON.parse(keys.openSecret(row.sealed, contextOf(row.id))) as Mail;
      return { ...mail, id: row.id, createdAt: row.createdAt.toISOString() };
    } catch {
      return null;
    }
  }

  return {
    delivers: false,

    async send({ to, subject, text, html }) {
      const mail: Mail = { to, subject, text, ...(html === undefined ? {} : { html }) };
      requireOneLine(mail);
      const id = uuidv7();
      await db.insert(table).values({ id, sealed: keys.sealSecret(JSON.stringify(mail), contextOf(id)) });
      // A statement of its own: whichever of several senders comes last sees the mails of all.
      await db
        .delete(table)
        .where(lt(table.id, sql`(select id from ${table} order by id desc offset ${KEPT - 1} limit 1)`));
    },

    close: () => undefined,

    async list({ before, limit }) {
      const rows = await db
        .select()
        .from(table)
        .where(before === null ? undefined : lt(table.id, before))
        .orderBy(desc(table.id))
        .limit(limit + 1);
      const shown = rows.slice(0, limit);
      return {
        mails: shown.map(open).filter((mail) => mail !== null),
        next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      };
    },

    async get(id) {
      const [row] = await db.select().from(table).where(eq(table.id, id));
      return row === undefined ? null : open(row);
    },
  };
}
