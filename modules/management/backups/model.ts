import { bigint, customType, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** The ledger of tenants' backups; the archives themselves lie in storage (docs/adr/0020-backups.md). */
export const backups = pgTable(
  'backups',
  {
    id: uuid('id').primaryKey(),
    tenantId: uuid('tenant_id').notNull(),
    state: text('state', { enum: ['making', 'ready', 'failed'] }).notNull(),
    /** The tenant's data keys of that time, sealed under its key of now: a rotation seals them anew. */
    keySealed: bytea('key_sealed').notNull(),
    schemaVersion: integer('schema_version').notNull(),
    byteSize: bigint('byte_size', { mode: 'number' }),
    rowCount: bigint('row_count', { mode: 'number' }),
    fileCount: integer('file_count'),
    /** Files that rows name and that had been lost before. */
    missingFileCount: integer('missing_file_count'),
    /** A stable code. */
    failure: text('failure'),
    verification: text('verification', { enum: ['running', 'passed', 'failed'] }),
    verifiedAt: at('verified_at'),
    createdAt: at('created_at').notNull().defaultNow(),
    finishedAt: at('finished_at'),
  },
  (t) => [index('backups_tenant_idx').on(t.tenantId, t.id.desc())],
);

/**
 * A tenant that is put back to a backup:
 *
 *   running (new_database is filled beside the live one) → swapped (the one from before is kept as old_database) → done
 *      └ failed: new_database is gone and the live one is as it was
 */
export const restores = pgTable(
  'restores',
  {
    id: uuid('id').primaryKey(),
    tenantId: uuid('tenant_id').notNull(),
    backupId: uuid('backup_id').notNull(),
    state: text('state', { enum: ['running', 'swapped', 'done', 'failed'] }).notNull(),
    newDatabase: text('new_database').notNull(),
    oldDatabase: text('old_database').notNull(),
    failure: text('failure'),
    createdAt: at('created_at').notNull().defaultNow(),
    finishedAt: at('finished_at'),
  },
  (t) => [index('restores_tenant_idx').on(t.tenantId, t.id.desc())],
);
