import type { Logger } from '#platform/telemetry/index.ts';
import type { Tenancy, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import type { Wired } from './wiring.ts';

export const UPKEEP_SECONDS = 3_600;
/** Longer than the longest honest stage of any work. */
const STUCK_SECONDS = 1_200;

/**
 * What every house needs now and then, as its modules declare it. House by house, so that a fleet of thousands costs one
 * connection at a time; a house or a module that fails stops no other.
 */
export function createUpkeep(deps: {
  made: Wired['made'];
  tenancy: Tenancy;
  activeTenants(): Promise<readonly TenantId[]>;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  log: Logger;
}) {
  const { made, tenancy, log } = deps;

  async function round(stuckSeconds: number): Promise<void> {
    for (const { module, parts } of made)
      await parts.upkeep?.fleet?.().catch((err: unknown) => log.error({ err, module: module.name }, 'upkeep failed'));
    for (const id of await deps.activeTenants()) {
      const tenant = await deps.tenantById(id).catch(() => null);
      if (tenant === null) continue;
      const db = tenancy.database(tenant);
      for (const { module, parts } of made)
        await parts.upkeep
          ?.tenant?.(tenant, db, stuckSeconds)
          .catch((err: unknown) =>
            log.error({ err, tenant: id, module: module.name }, 'the upkeep of a tenant failed'),
          );
    }
  }

  return {
    round: () => round(STUCK_SECONDS),
    /** At the start: when this process is the only worker, all waiting work has lost its worker. */
    atStart: (alone: boolean) => round(alone ? 0 : STUCK_SECONDS),
  };
}
