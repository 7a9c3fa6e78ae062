import { refreshRoles } from '#modules/workspace/access/index.ts';
import { ensurePartitions } from '#modules/workspace/audit/index.ts';
import type { IngestionQueue } from '#modules/workspace/documents/index.ts';
import type { Jobs } from '#platform/jobs/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Tenancy, TenantDatabase, TenantId, TenantRecord } from '#platform/tenancy/index.ts';

interface Dependencies {
  tenancy: Tenancy;
  ingestion: IngestionQueue;
  /** Ids of the tenants that are active now. */
  activeTenants(): Promise<TenantId[]>;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  /** Chains the audit events that a crash left without their link. */
  chainAudit(db: TenantDatabase): Promise<unknown>;
  /** Removes what sign-ins left behind and time has made worthless: a tenant's, or the operators' (null). */
  sweepSignIns(tenant: TenantRecord | null): Promise<void>;
  /** Forgets requests whose Idempotency-Key has expired: a tenant's, or the operators' (null). */
  sweepIdempotency(db: TenantDatabase | null): Promise<void>;
  /** Closes what was reserved and forgotten, and notes what a tenant has used. */
  sumUpUsage(tenant: TenantRecord, db: TenantDatabase): Promise<void>;
  /** Goes on with the documents that waited for a budget. */
  resumeEmbedding(tenant: TenantRecord): Promise<void>;
  log: Logger;
}

const HOUR_SECONDS = 3_600;
/** Longer than the longest honest stage of a document. */
const STUCK_SECONDS = 1_200;

/**
 * What every house needs now and then: built-in roles as they are today, partitions made ahead, lost documents queued again, expired sign-ins removed.
 * House by house, so that a fleet of thousands costs one connection at a time; one that does not answer stops no other.
 */
export function createMaintenance(deps: Dependencies) {
  async function round(stuckSeconds: number): Promise<void> {
    await deps.sweepSignIns(null);
    await deps.sweepIdempotency(null);
    for (const id of await deps.activeTenants()) {
      try {
        const tenant = await deps.tenantById(id);
        if (tenant === null) continue;
        const db = deps.tenancy.database(tenant);
        await refreshRoles(db);
        await ensurePartitions(db);
        await deps.chainAudit(db);
        const taken = await deps.ingestion.takeUpStuck(tenant, stuckSeconds);
        if (taken > 0) deps.log.info({ tenant: id, documents: taken }, 'documents without a job were queued again');
        await deps.sweepSignIns(tenant);
        await deps.sweepIdempotency(db);
        await deps.sumUpUsage(tenant, db);
        await deps.resumeEmbedding(tenant);
      } catch (error) {
        deps.log.error({ err: error, tenant: id }, 'the upkeep of a tenant failed');
      }
    }
  }

  return {
    register(jobs: Jobs): void {
      jobs.every('tenant upkeep', HOUR_SECONDS, () => round(STUCK_SECONDS));
    },
    /** At the start: when this process is the only worker, every waiting document has lost its worker. */
    atStart: (alone: boolean) => round(alone ? 0 : STUCK_SECONDS),
  };
}
