import { sql } from 'drizzle-orm';
import { customType, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/**
 * A root key on its way through a rotation (docs/adr/0013-key-rotation.md):
 *
 *   announced   every process learns to open under it; nothing is sealed under it yet
 *   current     seals
 *   retiring    opens what was not sealed anew yet
 *   destroyed   the row says that it was there; the key is gone
 */
export const ROOT_KEY_STATES = ['announced', 'current', 'retiring', 'destroyed'] as const;

/** The platform's root keys: wrapped by the master key, which may lie in a key management service and never leave it. */
export const platformKeys = pgTable(
  'platform_keys',
  {
    id: uuid('id').primaryKey(),
    state: text('state', { enum: ROOT_KEY_STATES }).notNull(),
    /** Null once it was destroyed. */
    wrapped: bytea('wrapped'),
    /** Which master key wrapped it: `local:<key id>` or the address of a key in a service. */
    wrappedBy: text('wrapped_by').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    changedAt: at('changed_at').notNull().defaultNow(),
  },
  // One seals, and one rotation at a time.
  (t) => [uniqueIndex('platform_keys_state_idx').on(t.state).where(sql`state <> 'destroyed'`)],
);

/** Processes that hold root keys, and which of them: a new key seals once every living process opens it. */
export const rootKeyFollowers = pgTable('root_key_followers', {
  /** Of the process, made anew at each start. */
  id: uuid('id').primaryKey(),
  /** For whoever has to look for it: host and process id. */
  name: text('name').notNull(),
  /** The live root keys that it has opened. */
  opened: uuid('opened').array().notNull(),
  seenAt: at('seen_at').notNull().defaultNow(),
});

/** Secrets of the platform itself, sealed under the root key. */
export const platformSecrets = pgTable('platform_secrets', {
  name: text('name').primaryKey(),
  sealed: bytea('sealed').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});
