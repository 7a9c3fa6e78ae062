import { customType, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

export const TENANT_STATES = ['provisioning', 'active', 'suspended', 'failed', 'deleting'] as const;

export const tenants = pgTable(
  'tenants',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    state: text('state', { enum: TENANT_STATES }).notNull(),
    clusterId: uuid('cluster_id').notNull(),
    /** Opaque: says nothing of whose it is. The application role has the same name. */
    databaseName: text('database_name').notNull().unique(),
    rolePasswordSealed: bytea('role_password_sealed').notNull(),
    keyWrapped: bytea('key_wrapped').notNull(),
    schemaVersion: integer('schema_version').notNull(),
    schemaFingerprint: text('schema_fingerprint').notNull(),
    /** The first administrator, until the tenant's own database holds him. */
    provisioning: jsonb('provisioning').$type<{ admin: { email: string; name: string } } | null>(),
    failure: text('failure'),
    suspendedAt: at('suspended_at'),
    suspensionReason: text('suspension_reason'),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [index('tenants_cluster_idx').on(t.clusterId)],
);
