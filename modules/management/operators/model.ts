import { customType, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { passkeysTable, recoveryCodesTable, totpFactorsTable } from '#platform/credentials/factor-tables.ts';
import { recordsTable, sessionsTable, signingKeysTable } from '#platform/oauth/tables.ts';
import { OPERATOR_ROLE_KEYS } from './permissions.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** People and service accounts who run the fleet; a realm of their own, apart from every tenant. */
export const operators = pgTable('operators', {
  id: uuid('id').primaryKey(),
  kind: text('kind', { enum: ['person', 'service'] }).notNull(),
  email: text('email').unique(),
  name: text('name').notNull(),
  status: text('status', { enum: ['invited', 'active', 'disabled'] }).notNull(),
  role: text('role', { enum: OPERATOR_ROLE_KEYS }).notNull(),
  passwordHash: text('password_hash'),
  locale: text('locale', { enum: ['ko', 'en'] }).notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
  lastSignInAt: at('last_sign_in_at'),
});

export const operatorServiceAccounts = pgTable('operator_service_accounts', {
  clientId: text('client_id').primaryKey(),
  operatorId: uuid('operator_id').notNull().unique(),
  secretHash: bytea('secret_hash').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});

/** One for each operator who has not come yet; the token is kept as a hash. */
export const operatorInvitations = pgTable('operator_invitations', {
  operatorId: uuid('operator_id').primaryKey(),
  tokenHash: bytea('token_hash').notNull().unique(),
  expiresAt: at('expires_at').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});

export const operatorOidcRecords = recordsTable('operator_oidc_records');
export const operatorSigningKeys = signingKeysTable('operator_signing_keys');
export const operatorSessions = sessionsTable('operator_sessions');

export const operatorTotpFactors = totpFactorsTable('operator_totp_factors');
export const operatorRecoveryCodes = recoveryCodesTable('operator_recovery_codes');
export const operatorPasskeys = passkeysTable('operator_passkeys');
