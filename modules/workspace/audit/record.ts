import { type AttributedEntry, type AuditEntry, insertEvent } from '#platform/audit/index.ts';
import type { Drizzle, RequestContext, TenantId, TenantTransaction } from '#platform/tenancy/index.ts';
import { auditEvents } from './model.ts';

/**
 * Tenants in whose log this process has lately written, with the time (`performance.now()`): the sealer's to-do list.
 * Losing it loses nothing, since the queue lies in the tenant's database.
 */
export const recentlyRecorded = new Map<TenantId, number>();

/**
 * Writes down what the caller of a request did, in the transaction of the change itself: both stay, or neither. When an
 * operator acts in somebody's name, the event names both.
 * @throws when the transaction is of another tenant than the context
 */
export async function recordAudit(tx: TenantTransaction, context: RequestContext, entry: AuditEntry): Promise<void> {
  if (tx.tenantId !== context.tenant.id) throw new Error('an audit event belongs into the house where it happened');
  const { id, kind, name } = context.principal;
  const { impersonator } = context;
  await recordSystemAudit(tx, {
    ...entry,
    ...(impersonator === null ? {} : { details: { ...entry.details, impersonator } }),
    actor: { id, kind, name },
    ip: context.ip,
    requestId: context.requestId,
  });
}

/** The same where there is no request of a member: sign-in, provisioning, sweepers, operators. */
export async function recordSystemAudit(tx: Drizzle, entry: AttributedEntry): Promise<void> {
  await insertEvent(tx, auditEvents, entry);
  if ('tenantId' in tx) recentlyRecorded.set(tx.tenantId as TenantId, performance.now());
}
