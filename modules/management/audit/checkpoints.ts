import { createHmac, timingSafeEqual } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
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
  /** Signs by the first key what another one has signed; what none of them signed stays unbelieved. @returns how many */
  resign(): Promise<number>;
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
  const isBy = (key: Buffer, tenantId: string, head: AuditHead, mac: Buffer) => {
    const expected = macBy(key, tenantId, head);
    return expected.length === mac.length && timingSafeEqual(expected, mac);
  };

  return {
    async read(tenantId) {
      const [row] = await mgmt.select().from(t).where(eq(t.tenantId, tenantId));
      if (row === undefined) return null;
      const head = { sequence: row.sequence, hash: row.hash };
      return { ...head, genuine: signingKeys().some((key) => isBy(key, tenantId, head, row.mac)) };
    },
    async resign() {
      const [first, ...others] = signingKeys();
      let signed = 0;
      for (const row of await mgmt.select().from(t)) {
        if (!others.some((key) => isBy(key, row.tenantId, row, row.mac))) continue;
        const { rowCount } = await mgmt
          .update(t)
          .set({ mac: macBy(first, row.tenantId, row) })
          .where(and(eq(t.tenantId, row.tenantId), eq(t.mac, row.mac)));
        signed += rowCount ?? 0;
      }
      return signed;
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
