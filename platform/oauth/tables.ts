import { customType, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** What oidc-provider keeps: sessions, grants, codes, refresh tokens, interactions. Ids are stored hashed. */
export function recordsTable(name: string) {
  return pgTable(
    name,
    {
      id: text('id').primaryKey(),
      kind: text('kind').notNull(),
      payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
      grantId: text('grant_id'),
      uid: text('uid'),
      expiresAt: at('expires_at'),
      consumedAt: at('consumed_at'),
    },
    (t) => [
      index(`${name}_grant_idx`).on(t.grantId),
      index(`${name}_uid_idx`).on(t.uid),
      index(`${name}_expiry_idx`).on(t.expiresAt),
    ],
  );
}

/**
 * An issuer's signing keys; the private half lies sealed. A key is published from its creation, signs from `signs_from`
 * until the next one does, loses its private half then, and is gone when no token of it can be alive.
 */
export function signingKeysTable(name: string) {
  return pgTable(name, {
    kid: text('kid').primaryKey(),
    publicJwk: jsonb('public_jwk').$type<Record<string, unknown>>().notNull(),
    /** Null: destroyed. The key has been replaced, and tokens of it may still be alive. */
    privateJwkSealed: bytea('private_jwk_sealed'),
    createdAt: at('created_at').notNull().defaultNow(),
    signsFrom: at('signs_from').notNull().defaultNow(),
  });
}

/** Where people are signed in: one row for each sign-in that has not ended. `session` is the id of its grant. */
export function sessionsTable(name: string) {
  return pgTable(
    name,
    {
      id: uuid('id').primaryKey(),
      session: text('session').notNull().unique(),
      accountId: uuid('account_id').notNull(),
      clientId: text('client_id').notNull(),
      /** How somebody proved who he is (RFC 8176). */
      amr: text('amr').array().notNull(),
      ip: text('ip').notNull(),
      userAgent: text('user_agent').notNull(),
      createdAt: at('created_at').notNull().defaultNow(),
      /** A minute late at most. */
      lastUsedAt: at('last_used_at').notNull().defaultNow(),
      expiresAt: at('expires_at').notNull(),
    },
    (t) => [index(`${name}_account_idx`).on(t.accountId), index(`${name}_expiry_idx`).on(t.expiresAt)],
  );
}

/** Sessions of all realms that have ended while access tokens of theirs may still be valid; ids are kept hashed. */
export function revokedSessionsTable(name: string) {
  return pgTable(
    name,
    {
      sessionHash: bytea('session_hash').primaryKey(),
      /** Null: an operator's. */
      tenantId: uuid('tenant_id'),
      revokedAt: at('revoked_at').notNull().defaultNow(),
      /** When the last token of it has ended by itself. */
      forgetAt: at('forget_at').notNull(),
    },
    (t) => [index(`${name}_revoked_idx`).on(t.revokedAt), index(`${name}_forget_idx`).on(t.forgetAt)],
  );
}

export type SessionsTable = ReturnType<typeof sessionsTable>;
export type RevokedSessionsTable = ReturnType<typeof revokedSessionsTable>;
export type RecordsTable = ReturnType<typeof recordsTable>;
export type SigningKeysTable = ReturnType<typeof signingKeysTable>;
