import { boolean, customType, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** OpenID providers of the tenant's own choice. The client secret lies sealed under the tenant's key. */
export const ssoConnections = pgTable('sso_connections', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  issuer: text('issuer').notNull(),
  /** Null until the administrator has registered us at the provider. */
  clientId: text('client_id'),
  clientSecretSealed: bytea('client_secret_sealed'),
  /** The role of those who join by signing in. */
  defaultRoleId: uuid('default_role_id').notNull(),
  /** Whether somebody of a verified domain may join by signing in, without an invitation. */
  jit: boolean('jit').notNull(),
  enabled: boolean('enabled').notNull(),
  /** The last time when an administrator came back from the provider with a good answer, for what is configured now. */
  testedAt: at('tested_at'),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

/** Domains of e-mail addresses for which a connection may speak, once the workspace has proved by DNS that they are its own. */
export const ssoDomains = pgTable(
  'sso_domains',
  {
    id: uuid('id').primaryKey(),
    connectionId: uuid('connection_id').notNull(),
    domain: text('domain').notNull().unique(),
    proofToken: text('proof_token').notNull(),
    verifiedAt: at('verified_at'),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [index('sso_domains_connection_idx').on(t.connectionId)],
);

/**
 * Who somebody is at a provider. Issuer and subject are the key, never the e-mail: an address can be given to another
 * person. Not tied to a connection, so that one which is made anew finds its people again.
 */
export const ssoIdentities = pgTable(
  'sso_identities',
  {
    /** By which it is named where it is taken away: a subject is nobody's but the provider's. */
    id: uuid('id').notNull().unique().defaultRandom(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    userId: uuid('user_id').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index('sso_identities_user_idx').on(t.userId)],
);

/** How members sign in: at most one row (`id` is always true). */
export const ssoPolicy = pgTable('sso_policy', {
  id: boolean('id').primaryKey(),
  /** Passwords open nothing, except for owners of `sso_break_glass`. */
  ssoOnly: boolean('sso_only').notNull(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

/** Owners who can sign in by password when the provider cannot be reached. */
export const ssoBreakGlass = pgTable('sso_break_glass', { userId: uuid('user_id').primaryKey() });
