import { createHmac, timingSafeEqual } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import type { Drizzle, TenantId } from '#platform/tenancy/index.ts';
import { auditCheckpoints as t } from './model.ts';

export interface AuditHead {
  sequence: number;
  hash: Buffer;
}

/** The heads of the tenants' audit logs, kept in mgmt_db (docs/adr/0012-audit-chain.md). */
export interface AuditCheckpoints {
  /** `genuine`: whether this platform wrote it. */
  read(tenantId: TenantId): Promise<(AuditHead & { genuine: boolean }) | null>;
  /** Moves forward only. */
  advance(tenantId: TenantId, head: AuditHead): Promise<void>;
}

/** @param signingKeys 32 bytes each, asked each time; the first signs, the others are still believed */
export function createAuditCheckpoints(
  mgmt: Drizzle,
  signingKeys: () => readonly [Buffer, ...Buffer[]],
): AuditCheckpoints {
  const macBy = (key: Buffer, tenantId: string, { sequence, hash }: AuditHead) =>
    createHmac('sha256', key)
      .update(JSON.stringify([tenantId, sequence, hash.toString('hex')]))
      .digest();

  return {
    async read(tenantId) {
      const [row] = await mgmt.select().from(t).where(eq(t.tenantId, tenantId));
      if (row === undefined) return null;
      const head = { sequence: row.sequence, hash: row.hash };
      const genuine = signingKeys().some((key) => {
        const expected = macBy(key, tenantId, head);
        return expected.length === row.mac.length && timingSafeEqual(expected, row.mac);
      });
      return { ...head, genuine };
    },
    async advance(tenantId, head) {
      const values = { ...head, mac: macBy(signingKeys()[0], tenantId, head), updatedAt: new Date() };
      await mgmt
        .insert(t)
        .values({ tenantId, ...values })
        .onConflictDoUpdate({ target: t.tenantId, set: values, setWhere: lt(t.sequence, head.sequence) });
    },
  };
}
