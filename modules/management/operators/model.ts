import { boolean, customType, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** People and service accounts who run the fleet; a realm of their own, apart from every tenant. */
export const operators = pgTable('operators', {
  id: uuid('id').primaryKey(),
  kind: text('kind', { enum: ['person', 'service'] }).notNull(),
  email: text('email').unique(),
  name: text('name').notNull(),
  status: text('status', { enum: ['active', 'disabled'] }).notNull(),
  role: text('role', { enum: ['super'] }).notNull(),
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

export const operatorOidcRecords = pgTable(
  'operator_oidc_records',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    grantId: text('grant_id'),
    uid: text('uid'),
    expiresAt: at('expires_at'),
    consumedAt: at('consumed_at'),
  },
  (t) => [index('operator_oidc_records_grant_idx').on(t.grantId), index('operator_oidc_records_uid_idx').on(t.uid)],
);

export const operatorSigningKeys = pgTable('operator_signing_keys', {
  kid: text('kid').primaryKey(),
  publicJwk: jsonb('public_jwk').$type<Record<string, unknown>>().notNull(),
  privateJwkSealed: bytea('private_jwk_sealed').notNull(),
  active: boolean('active').notNull().default(true),
  createdAt: at('created_at').notNull().defaultNow(),
});
