import type { ChainCheckpoints } from '#modules/seams.ts';
import type { Checkpoint } from '#platform/audit/index.ts';

/** Heads kept in memory, as mgmt_db keeps them; `kept` is there for tests to look at and to tamper with. */
export function memoryCheckpoints(): ChainCheckpoints & { kept: Map<string, Checkpoint> } {
  const kept = new Map<string, Checkpoint>();
  return {
    kept,
    read: async (tenantId) => kept.get(tenantId) ?? null,
    async advance(tenantId, head) {
      if ((kept.get(tenantId)?.sequence ?? 0) < head.sequence) kept.set(tenantId, { ...head, genuine: true });
    },
  };
}
