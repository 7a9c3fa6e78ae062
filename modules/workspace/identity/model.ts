import { sql } from 'drizzle-orm';
import { boolean, customType, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { passkeysTable, recoveryCodesTable, totpFactorsTable } from '#platform/credentials/factor-tables.ts';
import { recordsTable, sessionsTable, signingKeysTable } from '#platform/oauth/tables.ts';

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
  /** The secret before this one, for as long as both are taken. */
  formerSecretHash: bytea('former_secret_hash'),
  formerSecretEndsAt: at('former_secret_ends_at'),
  secretChangedAt: at('secret_changed_at').notNull().defaultNow(),
  /** Counts up when the tokens given so far must end; they name the one of their time. */
  generation: integer('generation').notNull().default(1),
  /** Written at most once a minute. */
  lastUsedAt: at('last_used_at'),
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

/** Links by which somebody sets a new password; the token is kept as a hash. */
export const passwordResets = pgTable('password_resets', {
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  tokenHash: bytea('token_hash').notNull().unique(),
  expiresAt: at('expires_at').notNull(),
  usedAt: at('used_at'),
});

/** An e-mail address that somebody wants to have, until he shows that it is his. One for each person. */
export const emailChanges = pgTable('email_changes', {
  userId: uuid('user_id').primaryKey(),
  email: text('email').notNull(),
  tokenHash: bytea('token_hash').notNull().unique(),
  expiresAt: at('expires_at').notNull(),
});

export const totpFactors = totpFactorsTable('totp_factors');
export const recoveryCodes = recoveryCodesTable('recovery_codes');
export const passkeys = passkeysTable('passkeys');

/** What the workspace asks of everybody who signs in; one row, or none as long as nothing is asked. */
export const securitySettings = pgTable('security_settings', {
  id: boolean('id').primaryKey(),
  secondFactorRequired: boolean('second_factor_required').notNull(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

export const oidcRecords = recordsTable('oidc_records');
export const signingKeys = signingKeysTable('signing_keys');
export const sessions = sessionsTable('sessions');
