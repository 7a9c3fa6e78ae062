import { type AuditLog, type Checkpoint, type Head, sealLog } from '#platform/audit/index.ts';
import type { TenantDatabase, TenantId } from '#platform/tenancy/index.ts';
import { auditEvents, auditLinks, auditPending } from './model.ts';

/**
 * Where the head of each chain is kept outside of the tenant's database. Given by the composition root (mgmt_db), since
 * a workspace knows nothing of the fleet.
 */
export interface ChainCheckpoints {
  read(tenantId: TenantId): Promise<Checkpoint | null>;
  /** Moves it forward; an older head than the one that is there changes nothing. */
  advance(tenantId: TenantId, head: Head): Promise<void>;
}

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
