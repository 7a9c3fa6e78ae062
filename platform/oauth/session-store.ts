import { and, desc, eq, gt, lt, ne, or, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Prepare } from '#platform/database/index.ts';
import { createRecordStore } from './records.ts';
import type { RecordsTable, SessionsTable } from './tables.ts';
import { deviceOf } from './user-agent.ts';

/** A sign-in that has not ended, as its owner is shown it. */
export interface SignedInPlace {
  id: string;
  /** The sign-in itself, by which it is ended; not to be shown. */
  session: string;
  clientId: string;
  amr: string[];
  ip: string;
  browser: string | null;
  system: string | null;
  createdAt: Date;
  lastUsedAt: Date;
}

export interface SessionUse {
  session: string;
  accountId: string;
  clientId: string;
  amr: string[];
  ip: string;
  userAgent: string;
  expiresAt: Date;
}

/** Where accounts of one realm are signed in. A sign-in lives as long as its grant does, whoever ends that. */
export interface SessionStore {
  /** Notes that a sign-in began or is used; written once a minute at most. */
  noteUse(use: SessionUse): Promise<void>;
  /** Of one account, the one that was used last first. */
  list(accountId: string): Promise<SignedInPlace[]>;
  /** Ends one sign-in of an account. @returns its session, or null when there is no such */
  end(accountId: string, id: string): Promise<string | null>;
  /** Ends all sign-ins of an account but one. @returns the sessions that ended */
  endOthers(accountId: string, keep: string | null): Promise<string[]>;
  /** Removes what has ended. @returns how many */
  sweep(limit?: number): Promise<number>;
}

const MAX_USER_AGENT = 400;

export function createSessionStore(prepare: Prepare, sessions: SessionsTable, records: RecordsTable): SessionStore {
  const $ = sql.placeholder;
  const issued = createRecordStore(prepare, records);
  // As `digest` in records.ts makes ids. Written out, since drizzle leaves names bare where one table is read.
  const isLive = sql`exists (select from ${records} r where r.id = translate(rtrim(encode(
    sha256(convert_to('Grant:' || ${sessions}.session, 'UTF8')), 'base64'), '='), '+/', '-_'))`;

  return {
    async noteUse({ userAgent, ...use }) {
      await prepare('sessions.noteUse', (db) =>
        db
          .insert(sessions)
          .values({
            id: $('id'),
            session: $('session'),
            accountId: $('accountId'),
            clientId: $('clientId'),
            amr: $('amr'),
            ip: $('ip'),
            userAgent: $('userAgent'),
            expiresAt: $('expiresAt'),
          })
          .onConflictDoUpdate({
            target: sessions.session,
            set: { lastUsedAt: sql`now()`, ip: sql`excluded.ip`, userAgent: sql`excluded.user_agent` },
            setWhere: lt(sessions.lastUsedAt, sql`now() - interval '1 minute'`),
          })
          .prepare('sessions.noteUse'),
      ).execute({ id: uuidv7(), ...use, userAgent: userAgent.slice(0, MAX_USER_AGENT) });
    },

    async list(accountId) {
      const rows = await prepare('sessions.list', (db) =>
        db
          .select({
            id: sessions.id,
            session: sessions.session,
            clientId: sessions.clientId,
            amr: sessions.amr,
            ip: sessions.ip,
            userAgent: sessions.userAgent,
            createdAt: sessions.createdAt,
            lastUsedAt: sessions.lastUsedAt,
          })
          .from(sessions)
          .where(and(eq(sessions.accountId, $('accountId')), gt(sessions.expiresAt, sql`now()`), isLive))
          .orderBy(desc(sessions.lastUsedAt))
          .limit(200)
          .prepare('sessions.list'),
      ).execute({ accountId });
      return rows.map(({ userAgent, ...row }) => ({ ...row, ...deviceOf(userAgent) }));
    },

    async end(accountId, id) {
      const [row] = await prepare('sessions.end', (db) =>
        db
          .delete(sessions)
          .where(and(eq(sessions.id, $('id')), eq(sessions.accountId, $('accountId'))))
          .returning({ session: sessions.session })
          .prepare('sessions.end'),
      ).execute({ id, accountId });
      if (row === undefined) return null;
      await issued.revokeGrant(row.session);
      return row.session;
    },

    async endOthers(accountId, keep) {
      const rows = await prepare('sessions.endOthers', (db) =>
        db
          .delete(sessions)
          .where(and(eq(sessions.accountId, $('accountId')), ne(sessions.session, $('keep'))))
          .returning({ session: sessions.session })
          .prepare('sessions.endOthers'),
      ).execute({ accountId, keep: keep ?? '' });
      for (const { session } of rows) await issued.revokeGrant(session);
      return rows.map(({ session }) => session);
    },

    async sweep(limit = 5_000) {
      const ended = or(lt(sessions.expiresAt, sql`now()`), sql`not ${isLive}`);
      const rows = await prepare('sessions.sweep', (db) =>
        db
          .delete(sessions)
          .where(sql`${sessions.id} in (select id from ${sessions} where ${ended} limit ${$('limit')})`)
          .returning({ id: sessions.id })
          .prepare('sessions.sweep'),
      ).execute({ limit });
      return rows.length;
    },
  };
}
