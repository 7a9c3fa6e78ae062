import { sql } from 'drizzle-orm';
import { boolean, customType, index, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** People and service accounts of one tenant. A service account is a user that no password opens. */
export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind', { enum: ['person', 'service'] }).notNull(),
    email: text('email'),
    name: text('name').notNull(),
    status: text('status', { enum: ['active', 'invited', 'disabled'] }).notNull(),
    roleId: uuid('role_id').notNull(),
    passwordHash: text('password_hash'),
    locale: text('locale', { enum: ['ko', 'en'] }).notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
    lastSignInAt: at('last_sign_in_at'),
  },
  (t) => [uniqueIndex('users_email_key').on(sql`lower(${t.email})`), index('users_role_idx').on(t.roleId)],
);

/** Credentials of service accounts (client_credentials); secrets are random, so a fast hash of them suffices. */
export const serviceAccounts = pgTable('service_accounts', {
  clientId: text('client_id').primaryKey(),
  userId: uuid('user_id').notNull().unique(),
  secretHash: bytea('secret_hash').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});

export const invitations = pgTable('invitations', {
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  tokenHash: bytea('token_hash').notNull().unique(),
  expiresAt: at('expires_at').notNull(),
  acceptedAt: at('accepted_at'),
  createdAt: at('created_at').notNull().defaultNow(),
});

/** What oidc-provider keeps: sessions, grants, codes, refresh tokens, interactions. Ids are stored hashed. */
export const oidcRecords = pgTable(
  'oidc_records',
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
    index('oidc_records_grant_idx').on(t.grantId),
    index('oidc_records_uid_idx').on(t.uid),
    index('oidc_records_expiry_idx').on(t.expiresAt),
  ],
);

/** The issuer's signing keys; the private half lies sealed under the tenant's key. */
export const signingKeys = pgTable('signing_keys', {
  kid: text('kid').primaryKey(),
  publicJwk: jsonb('public_jwk').$type<Record<string, unknown>>().notNull(),
  privateJwkSealed: bytea('private_jwk_sealed').notNull(),
  active: boolean('active').notNull().default(true),
  createdAt: at('created_at').notNull().defaultNow(),
});
