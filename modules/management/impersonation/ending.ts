import { eq, type SQL } from 'drizzle-orm';
import { tenantId } from '#platform/tenancy/index.ts';
import { impersonations } from './model.ts';
import { IMPERSONATE, type ImpersonationDependencies } from './ports.ts';
import {
  findImpersonation,
  type ImpersonationRow,
  lockUnnoted,
  markEnded,
  markNoted,
  unsettledImpersonations,
} from './repository.ts';
import type { ImpersonationView } from './schemas.ts';

type EndReason = NonNullable<ImpersonationView['endReason']>;

/** Who ends one, if it is somebody. */
export interface EndedBy {
  id: string;
  name: string;
  ip: string | null;
  requestId: string;
}

export interface Endings {
  /** Ends what `where` finds. @returns the ids of those that had not ended */
  end(where: SQL | undefined, reason: EndReason, by: EndedBy | null): Promise<string[]>;
  /** Why one may not go on; null: it may. */
  reasonToEnd(row: ImpersonationRow): Promise<EndReason | null>;
  /** Ends what may not go on, and tells workspaces' logs what they could not be told before. */
  settle(): Promise<void>;
}

/**
 * How impersonations end. In mgmt_db first, whatever state the workspace's database is in: tokens and cookie are worth
 * nothing from then on. The workspace's own log is told afterwards, and again until it has it.
 */
export function createEndings(deps: ImpersonationDependencies): Endings {
  const { mgmt, operatorLog, log } = deps;

  async function end(where: SQL | undefined, reason: EndReason, by: EndedBy | null): Promise<string[]> {
    const rows = await mgmt.transaction(async (tx) => {
      const ids = await markEnded(tx, where, { endReason: reason, endedBy: by?.id ?? null });
      const ended: ImpersonationRow[] = [];
      for (const id of ids) {
        const row = await findImpersonation(tx, eq(impersonations.id, id));
        if (row === null) continue;
        ended.push(row);
        await operatorLog.recordSystem(tx, {
          action: 'impersonation.ended',
          ...(by === null ? {} : attributedTo(by)),
          target: { type: 'tenant', id: row.tenantId, label: row.tenantSlug },
          details: {
            why: reason,
            impersonation: id,
            operator: { id: row.operatorId, name: row.operatorName },
            member: { id: row.userId, name: row.userName },
          },
        });
      }
      return ended;
    });
    await Promise.all(rows.map((row) => deps.revocations.revoke(row.id, tenantId(row.tenantId))));
    await Promise.all(rows.filter(({ openedAt }) => openedAt !== null).map((row) => noteInWorkspace(row, by)));
    return rows.map(({ id }) => id);
  }

  /** Never fails: what could not be written is tried again with every round. */
  async function noteInWorkspace(ended: ImpersonationRow, by: EndedBy | null): Promise<void> {
    try {
      // Before the transaction: who holds a connection to mgmt_db must not wait for another.
      const tenant = await deps.tenantById(tenantId(ended.tenantId));
      await mgmt.transaction(async (tx) => {
        const row = await lockUnnoted(tx, ended.id);
        if (row === null) return;
        if (tenant !== null) await deps.workspaces.record(tenant, endedEvent(row, by));
        await markNoted(tx, row.id);
      });
    } catch (err) {
      log.warn({ err, impersonation: ended.id }, 'a workspace could not be told that an impersonation has ended');
    }
  }

  async function reasonToEnd(row: ImpersonationRow): Promise<EndReason | null> {
    if (row.isOver && row.openedAt !== null) return 'time';
    if (row.isOver || row.isUnused) return 'unused';
    const operator = await deps.operatorById(row.operatorId);
    if (operator === null || !operator.permissions.has(IMPERSONATE)) return 'operator_lost_right';
    if (!(await deps.isSignedIn(row.operatorSession))) return 'operator_signed_out';
    const tenant = await deps.tenantById(tenantId(row.tenantId));
    if (tenant?.state !== 'active') return 'workspace_closed';
    return (await deps.workspaces.person(tenant, row.userId)) === null ? 'member_inactive' : null;
  }

  async function settleOne(row: ImpersonationRow): Promise<void> {
    if (row.endedAt !== null) return noteInWorkspace(row, null);
    const reason = await reasonToEnd(row);
    if (reason !== null) await end(eq(impersonations.id, row.id), reason, null);
  }

  return {
    end,
    reasonToEnd,
    async settle() {
      for (const row of await unsettledImpersonations(mgmt)) {
        await settleOne(row).catch((err: unknown) =>
          log.warn({ err, impersonation: row.id }, 'an impersonation could not be looked after; tried again'),
        );
      }
    },
  };
}

function endedEvent(row: ImpersonationRow, by: EndedBy | null) {
  return {
    action: 'impersonation.ended',
    ...(by === null ? {} : attributedTo(by)),
    target: { type: 'user', id: row.userId, label: row.userName },
    details: {
      why: row.endReason,
      impersonator: { id: row.operatorId, name: row.operatorName, impersonation: row.id },
    },
  };
}

function attributedTo({ id, name, ip, requestId }: EndedBy) {
  return { actor: { id, kind: 'operator' as const, name }, ip, requestId };
}
