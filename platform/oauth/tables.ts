import { boolean, customType, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

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

/** An issuer's signing keys; the private half lies sealed. */
export function signingKeysTable(name: string) {
  return pgTable(name, {
    kid: text('kid').primaryKey(),
    publicJwk: jsonb('public_jwk').$type<Record<string, unknown>>().notNull(),
    privateJwkSealed: bytea('private_jwk_sealed').notNull(),
    active: boolean('active').notNull().default(true),
    createdAt: at('created_at').notNull().defaultNow(),
  });
}

export type RecordsTable = ReturnType<typeof recordsTable>;
export type SigningKeysTable = ReturnType<typeof signingKeysTable>;
