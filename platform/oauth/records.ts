import { createHash } from 'node:crypto';
import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Prepare } from '#platform/database/index.ts';
import type { RecordsTable } from './tables.ts';

export interface StoredRecord {
  payload: Record<string, unknown>;
  /** Unix time in seconds of its first use; absent: never used. */
  consumed?: number;
}

/**
 * The records of one issuer. Whoever reads the table can use nothing of it: the values that open something (codes,
 * refresh tokens, session ids) are the ids, and only their SHA-256 is kept.
 */
export interface RecordStore {
  upsert(kind: string, id: string, payload: Record<string, unknown>, expiresInSeconds: number): Promise<void>;
  find(kind: string, id: string): Promise<StoredRecord | null>;
  findByUid(kind: string, uid: string): Promise<StoredRecord | null>;
  /** Marks as used. Atomic: of any number of callers, one is answered true. */
  consume(kind: string, id: string): Promise<boolean>;
  destroy(kind: string, id: string): Promise<void>;
  destroyByUid(kind: string, uid: string): Promise<void>;
  /** Removes a grant and all that was issued upon it. */
  revokeGrant(grantId: string): Promise<void>;
  /**
   * Ends all that an account holds.
   * @param except a grant that stays, with what was issued upon it
   * @returns the ids of the grants that ended
   */
  revokeAccount(accountId: string, except?: string): Promise<string[]>;
  /** Ends all that a client holds, of one account or (null) of everybody. @returns the ids of the grants that ended */
  revokeClient(clientId: string, accountId: string | null): Promise<string[]>;
  /** Removes what has expired, at most `limit` rows. @returns how many */
  sweep(limit?: number): Promise<number>;
}

const digest = (kind: string, id: string) => createHash('sha256').update(`${kind}:${id}`).digest('base64url');

export function createRecordStore(prepare: Prepare, table: RecordsTable): RecordStore {
  const $ = sql.placeholder;
  const consumed = sql<number | null>`extract(epoch from ${table.consumedAt})::float8`;

  const select = (db: NodePgDatabase, name: string, where: SQL | undefined) =>
    db.select({ payload: table.payload, consumed }).from(table).where(where).limit(1).prepare(name);
  const isRecord = and(eq(table.id, $('id')), eq(table.kind, $('kind')));
  const hasUid = and(eq(table.uid, $('uid')), eq(table.kind, $('kind')));
  const stored = ([row]: { payload: Record<string, unknown>; consumed: number | null }[]): StoredRecord | null =>
    row === undefined
      ? null
      : { payload: row.payload, ...(row.consumed === null ? {} : { consumed: Math.floor(row.consumed) }) };

  return {
    async upsert(kind, id, payload, expiresInSeconds) {
      const { grantId, uid } = payload;
      await prepare('oauth.upsert', (db) =>
        db
          .insert(table)
          .values({
            id: $('id'),
            kind: $('kind'),
            payload: $('payload'),
            grantId: $('grantId'),
            uid: $('uid'),
            expiresAt: sql`now() + make_interval(secs => ${$('expiresIn')}::float8)`,
          })
          .onConflictDoUpdate({
            target: table.id,
            // Not `consumed_at`: what was used once stays used.
            set: {
              payload: sql`excluded.payload`,
              grantId: sql`excluded.grant_id`,
              uid: sql`excluded.uid`,
              expiresAt: sql`excluded.expires_at`,
            },
          })
          .prepare('oauth.upsert'),
      ).execute({
        id: digest(kind, id),
        kind,
        payload,
        grantId: typeof grantId === 'string' ? digest('Grant', grantId) : null,
        uid: typeof uid === 'string' ? digest('uid', uid) : null,
        expiresIn: expiresInSeconds,
      });
    },
    find: async (kind, id) =>
      stored(
        await prepare('oauth.find', (db) => select(db, 'oauth.find', isRecord)).execute({ id: digest(kind, id), kind }),
      ),
    findByUid: async (kind, uid) =>
      stored(
        await prepare('oauth.findByUid', (db) => select(db, 'oauth.findByUid', hasUid)).execute({
          uid: digest('uid', uid),
          kind,
        }),
      ),
    async consume(kind, id) {
      const rows = await prepare('oauth.consume', (db) =>
        db
          .update(table)
          .set({ consumedAt: sql`now()` })
          .where(and(isRecord, isNull(table.consumedAt)))
          .returning({ id: table.id })
          .prepare('oauth.consume'),
      ).execute({ id: digest(kind, id), kind });
      return rows.length === 1;
    },
    async destroy(kind, id) {
      await prepare('oauth.destroy', (db) => db.delete(table).where(isRecord).prepare('oauth.destroy')).execute({
        id: digest(kind, id),
        kind,
      });
    },
    async destroyByUid(kind, uid) {
      await prepare('oauth.destroyByUid', (db) => db.delete(table).where(hasUid).prepare('oauth.destroyByUid')).execute(
        { uid: digest('uid', uid), kind },
      );
    },
    async revokeGrant(grantId) {
      await prepare('oauth.revokeGrant', (db) =>
        db
          .delete(table)
          .where(or(eq(table.grantId, $('grant')), eq(table.id, $('grant'))))
          .prepare('oauth.revokeGrant'),
      ).execute({ grant: digest('Grant', grantId) });
    },
    async revokeAccount(accountId, except) {
      const rows = await prepare('oauth.revokeAccount', (db) =>
        db
          .delete(table)
          .where(
            and(
              sql`${table.payload} ->> 'accountId' = ${$('account')}`,
              sql`${table.id} <> ${$('except')}::text`,
              sql`${table.grantId} is distinct from ${$('except')}::text`,
            ),
          )
          .returning({ grantId: sql<string | null>`${table.payload} ->> 'grantId'` })
          .prepare('oauth.revokeAccount'),
      ).execute({ account: accountId, except: except === undefined ? '' : digest('Grant', except) });
      return [...new Set(rows.map((row) => row.grantId).filter((id) => id !== null))];
    },
    async revokeClient(clientId, accountId) {
      const rows = await prepare('oauth.revokeClient', (db) =>
        db
          .delete(table)
          .where(
            and(
              sql`${table.payload} ->> 'clientId' = ${$('client')}`,
              sql`(${$('account')}::text is null or ${table.payload} ->> 'accountId' = ${$('account')}::text)`,
            ),
          )
          .returning({ grantId: sql<string | null>`${table.payload} ->> 'grantId'` })
          .prepare('oauth.revokeClient'),
      ).execute({ client: clientId, account: accountId });
      return [...new Set(rows.map((row) => row.grantId).filter((id) => id !== null))];
    },
    async sweep(limit = 5_000) {
      const rows = await prepare('oauth.sweep', (db) =>
        db
          .delete(table)
          .where(sql`${table.id} in (select id from ${table} where expires_at < now() limit ${$('limit')})`)
          .returning({ id: table.id })
          .prepare('oauth.sweep'),
      ).execute({ limit });
      return rows.length;
    },
  };
}
