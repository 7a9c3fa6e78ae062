import type { ChainCheckpoints } from '#modules/seams.ts';
import { type AuditLog, sealLog } from '#platform/audit/index.ts';
import type { TenantDatabase } from '#platform/tenancy/index.ts';
import { auditEvents, auditLinks, auditPending } from './model.ts';

const tables = { events: auditEvents, links: auditLinks, pending: auditPending };

/** A tenant's log, to be read. */
export function logOf(db: TenantDatabase): Pick<AuditLog, 'tables' | 'prepare'> {
  return { tables, prepare: (name, build) => db.preparedSystem(name, build) };
}

/** A tenant's log with its chain. */
export function chainedLogOf(db: TenantDatabase, checkpoints: ChainCheckpoints): AuditLog {
  return {
    ...logOf(db),
    owner: db.tenantId,
    transaction: (work) => db.systemTransaction(work),
    readCheckpoint: () => checkpoints.read(db.tenantId),
    advanceCheckpoint: (head) => checkpoints.advance(db.tenantId, head),
  };
}

/** Chains the events of a tenant that wait. @returns how many */
export function sealEvents(db: TenantDatabase, checkpoints: ChainCheckpoints): Promise<number> {
  return sealLog(chainedLogOf(db, checkpoints));
}
