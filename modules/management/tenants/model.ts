import { bigint, customType, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

export const TENANT_STATES = ['provisioning', 'active', 'suspended', 'failed', 'deleting'] as const;

/** How far the rotation of a tenant's data key has come (docs/adr/0013-key-rotation.md). */
export interface KeyRotationState {
  /** `announced`: every process learns to open under the new key; `sealing`: the new key seals, the old one opens. */
  phase: 'announced' | 'sealing';
  startedAt: string;
  /** The last file that was sealed anew. */
  afterFile: string | null;
}

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
    /** While it is being replaced, the password that comes; the role takes this one or that one. */
    rolePasswordOtherSealed: bytea('role_password_other_sealed'),
    /** Tells which of two records of a tenant knows the later password. */
    rolePasswordVersion: integer('role_password_version').notNull().default(1),
    /** The data key that seals now, wrapped by the master key; empty once it was destroyed. */
    keyWrapped: bytea('key_wrapped').notNull(),
    keyVersion: integer('key_version').notNull().default(1),
    /** While a rotation is under way, the other key that still (or already) opens. */
    keyOtherWrapped: bytea('key_other_wrapped'),
    keyRotation: jsonb('key_rotation').$type<KeyRotationState | null>(),
    schemaVersion: integer('schema_version').notNull(),
    schemaFingerprint: text('schema_fingerprint').notNull(),
    /** The first administrator, until the tenant's own database holds him. */
    provisioning: jsonb('provisioning').$type<{ admin: { email: string; name: string } } | null>(),
    failure: text('failure'),
    suspendedAt: at('suspended_at'),
    suspensionReason: text('suspension_reason'),
    /** What its models may use in a month, set by operators; null is no limit. Money in millionths of a US dollar. */
    budgetTokens: bigint('budget_tokens', { mode: 'number' }),
    budgetCostMicros: bigint('budget_cost_micros', { mode: 'number' }),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [index('tenants_cluster_idx').on(t.clusterId)],
);
