import { customType, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { revokedSessionsTable } from '#platform/oauth/tables.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

export const revokedSessions = revokedSessionsTable('revoked_sessions');

/**
 * In which workspaces an e-mail address has an account. Only an HMAC of the address lies here, under a key that is
 * stored nowhere: whoever reads the table learns no address, and cannot try any.
 */
export const signInDirectory = pgTable(
  'sign_in_directory',
  { emailHash: bytea('email_hash').notNull(), tenantId: uuid('tenant_id').notNull() },
  (t) => [primaryKey({ columns: [t.emailHash, t.tenantId] }), index('sign_in_directory_tenant_idx').on(t.tenantId)],
);
