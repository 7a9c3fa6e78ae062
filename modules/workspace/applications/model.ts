import { sql } from 'drizzle-orm';
import { boolean, check, customType, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** Programs of others that act for people here, each within what its person has allowed. */
export const applications = pgTable('applications', {
  id: uuid('id').primaryKey(),
  clientId: text('client_id').notNull().unique(),
  name: text('name').notNull(),
  /** A confidential one keeps a secret on a server of its own; a public one runs where no secret can be kept. */
  kind: text('kind', { enum: ['confidential', 'public'] }).notNull(),
  /** By an administrator, or by itself (RFC 7591). */
  registeredBy: text('registered_by', { enum: ['admin', 'itself'] }).notNull(),
  redirectUris: text('redirect_uris').array().notNull(),
  /** What it may ask people for: names of permissions. */
  scopes: text('scopes').array().notNull(),
  enabled: boolean('enabled').notNull().default(true),
  secretHash: bytea('secret_hash'),
  /** The secret before this one, for as long as both are taken. */
  formerSecretHash: bytea('former_secret_hash'),
  formerSecretEndsAt: at('former_secret_ends_at'),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
  /** Written at most once a minute. */
  lastUsedAt: at('last_used_at'),
});

/** Who has allowed which application what. */
export const applicationConsents = pgTable(
  'application_consents',
  {
    userId: uuid('user_id').notNull(),
    applicationId: uuid('application_id').notNull(),
    scopes: text('scopes').array().notNull(),
    grantedAt: at('granted_at').notNull().defaultNow(),
    lastUsedAt: at('last_used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.applicationId] }),
    index('application_consents_application_idx').on(t.applicationId),
  ],
);

/** One row, or none: as it is by default. */
export const applicationSettings = pgTable(
  'application_settings',
  {
    id: boolean('id').primaryKey().default(true),
    /** Whether applications may register themselves. */
    selfRegistration: boolean('self_registration').notNull().default(false),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [check('application_settings_one_row', sql`${t.id}`)],
);
