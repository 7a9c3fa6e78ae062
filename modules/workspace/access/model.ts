import { boolean, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

export const roles = pgTable('roles', {
  id: uuid('id').primaryKey(),
  key: text('key').notNull().unique(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  builtIn: boolean('built_in').notNull(),
});

export const rolePermissions = pgTable(
  'role_permissions',
  { roleId: uuid('role_id').notNull(), permission: text('permission').notNull() },
  (t) => [primaryKey({ columns: [t.roleId, t.permission] })],
);
