import { v7 as uuidv7 } from 'uuid';
import type { Drizzle, RequestContext, TenantId, TenantTransaction } from '#platform/tenancy/index.ts';
import { auditEvents } from './model.ts';

/**
 * Tenants in whose log this process has lately written, with the time (`performance.now()`): the sealer's to-do list.
 * Losing it loses nothing, since the queue lies in the tenant's database.
 */
export const recentlyRecorded = new Map<TenantId, number>();

/** What an event is about. `label` is what people called it then; it stays when the thing is renamed or deleted. */
export interface AuditTarget {
  type: string;
  id: string;
  label?: string | null | undefined;
}

/** Something that happened, in the past tense: `task.created`. `details` must hold no secret and no content. */
export interface AuditEntry {
  action: string;
  target?: AuditTarget | undefined;
  details?: Record<string, unknown> | undefined;
}

export interface SystemAuditEntry extends AuditEntry {
  /** Absent: the platform itself acted. */
  actor?: { id: string; kind: 'person' | 'service' | 'operator'; name: string } | undefined;
  ip?: string | null | undefined;
  requestId?: string | null | undefined;
}

/**
 * Writes down what the caller of a request did, in the transaction of the change itself: both stay, or neither.
 * @throws when the transaction is of another tenant than the context
 */
export async function recordAudit(tx: TenantTransaction, context: RequestContext, entry: AuditEntry): Promise<void> {
  if (tx.tenantId !== context.tenant.id) throw new Error('an audit event belongs into the house where it happened');
  const { id, kind, name } = context.principal;
  await recordSystemAudit(tx, {
    ...entry,
    actor: { id, kind, name },
    ip: context.ip,
    requestId: context.requestId,
  });
}

/** The same where there is no request of a member: sign-in, provisioning, sweepers, operators. */
export async function recordSystemAudit(tx: Drizzle, entry: SystemAuditEntry): Promise<void> {
  const { action, actor, target } = entry;
  // Always every column, so that the text stays the same and the statement is planned once for each connection.
  await tx
    .insert(auditEvents)
    .values({
      id: uuidv7(),
      action,
      actorId: actor?.id ?? null,
      actorKind: actor?.kind ?? 'system',
      actorName: actor?.name ?? 'Hanok',
      targetType: target?.type ?? null,
      targetId: target?.id ?? null,
      targetLabel: target?.label ?? null,
      ip: entry.ip ?? null,
      requestId: entry.requestId ?? null,
      details: entry.details ?? {},
    })
    .prepare('audit.record')
    .execute();
  if ('tenantId' in tx) recentlyRecorded.set(tx.tenantId as TenantId, performance.now());
}
