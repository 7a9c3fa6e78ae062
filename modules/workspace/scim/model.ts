import { sql } from 'drizzle-orm';
import { customType, index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { UserAttributes } from './schemas.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** Long-lived bearer tokens by which a directory signs in as a service account; random, so a fast hash suffices. */
export const scimTokens = pgTable('scim_tokens', {
  id: uuid('id').primaryKey(),
  /** The service account as which the directory acts; its role bounds what the token may do. */
  userId: uuid('user_id').notNull().unique(),
  tokenHash: bytea('token_hash').notNull().unique(),
  createdAt: at('created_at').notNull().defaultNow(),
  lastUsedAt: at('last_used_at'),
});

/** What a directory says of a person and `users` has no place for. */
export const scimUsers = pgTable(
  'scim_users',
  {
    userId: uuid('user_id').primaryKey(),
    userName: text('user_name').notNull(),
    externalId: text('external_id'),
    attributes: jsonb('attributes').$type<UserAttributes>().notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('scim_users_user_name_key').on(sql`lower(${t.userName})`),
    index('scim_users_external_id_idx').on(t.externalId),
  ],
);

/** The directory's groups. One with a role gives that role to its members. */
export const scimGroups = pgTable(
  'scim_groups',
  {
    id: uuid('id').primaryKey(),
    displayName: text('display_name').notNull(),
    externalId: text('external_id'),
    roleId: uuid('role_id'),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('scim_groups_display_name_key').on(sql`lower(${t.displayName})`),
    index('scim_groups_external_id_idx').on(t.externalId),
  ],
);

export const scimGroupMembers = pgTable(
  'scim_group_members',
  { groupId: uuid('group_id').notNull(), userId: uuid('user_id').notNull() },
  (t) => [primaryKey({ columns: [t.groupId, t.userId] }), index('scim_group_members_user_idx').on(t.userId)],
);
