import type { WorkspaceParts } from '#modules/management/backups/index.ts';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { STORED_FILES } from '#modules/workspace/documents/index.ts';
import type { TenantId } from '#platform/tenancy/index.ts';
import { TENANT_SEALED } from './keys/sealed.ts';

/**
 * What is true of this moment only, and must not come back: who is signed in, the keys that signed their tokens, links that
 * set a password or an address, and answers to requests whose effects a restore takes away.
 */
const PASSING = ['sessions', 'oidc_records', 'signing_keys', 'password_resets', 'email_changes', 'idempotency_keys'];

/** What happened has happened, whatever the workspace is put back to. */
const HAPPENED = ['audit_events', 'audit_links', 'audit_pending', 'usage_events', 'usage_totals'];

/** What backups know of a workspace's inside. */
export function workspaceParts(reindex: (tenantId: TenantId) => Promise<void>): WorkspaceParts {
  return {
    fileColumn: STORED_FILES,
    skip: PASSING,
    kept: HAPPENED,
    sealed: TENANT_SEALED,
    record: recordSystemAudit,
    reindex,
  };
}
