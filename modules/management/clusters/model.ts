import { customType, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** A PostgreSQL server that holds tenant databases. The administrative URL lies sealed under the master key. */
export const clusters = pgTable('clusters', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull().unique(),
  host: text('host').notNull(),
  port: integer('port').notNull(),
  adminUrlSealed: bytea('admin_url_sealed').notNull(),
  tenantCap: integer('tenant_cap').notNull(),
  state: text('state', { enum: ['open', 'closed'] }).notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});
