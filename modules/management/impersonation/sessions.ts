import { and, eq } from 'drizzle-orm';
import { newToken, tokenDigest } from '#platform/credentials/tokens.ts';
import type { Impersonations, Origin } from '#platform/oauth/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { Endings } from './ending.ts';
import { impersonationMail } from './mails.ts';
import { impersonations } from './model.ts';
import type { ImpersonationDependencies } from './ports.ts';
import { findImpersonation, type ImpersonationRow, takeHandoff } from './repository.ts';

/** The workspace's side of impersonations: the way in, going on, and leaving. */
export function createImpersonations(
  deps: ImpersonationDependencies,
  endings: Endings,
  tenant: TenantRecord,
): Impersonations {
  const { mgmt } = deps;
  const bySecret = (secret: string) =>
    and(eq(impersonations.cookieHash, tokenDigest(secret)), eq(impersonations.tenantId, tenant.id));

  return {
    async open(handoff, operator, origin) {
      const [secret, handoffHash] = [newToken(), tokenDigest(handoff)];
      // Before the transaction: who holds a connection to mgmt_db must not wait for another.
      const waiting = await findImpersonation(mgmt, eq(impersonations.handoffHash, handoffHash));
      if (waiting === null || (await endings.reasonToEnd(waiting)) !== null) return null;
      const opened = await mgmt.transaction(async (tx) => {
        const id = await takeHandoff(tx, {
          tenantId: tenant.id,
          handoffHash,
          cookieHash: tokenDigest(secret),
          operatorId: operator.id,
          operatorSession: operator.session,
        });
        const row = id === null ? null : await findImpersonation(tx, eq(impersonations.id, id));
        if (row === null) return null;
        // Within: nobody is let in unless the workspace's own log says so.
        await deps.workspaces.record(tenant, startedEvent(row, origin));
        const actor = { id: row.operatorId, kind: 'operator' as const, name: row.operatorName };
        const target = { type: 'tenant', id: tenant.id, label: tenant.slug };
        const details = { impersonation: row.id, member: { id: row.userId, name: row.userName } };
        await deps.operatorLog.recordSystem(tx, {
          action: 'impersonation.opened',
          actor,
          target,
          details,
          ...origin,
        });
        return row;
      });
      if (opened === null) return null;
      deps.background.run('telling owners of an impersonation', () => tellOwners(opened));
      return { secret, expiresAt: opened.expiresAt };
    },

    async running(secret) {
      const row = await findImpersonation(mgmt, bySecret(secret));
      if (row === null) return null;
      const reason = await endings.reasonToEnd(row);
      if (reason !== null) {
        await endings.end(eq(impersonations.id, row.id), reason, null);
        return null;
      }
      const operator = { id: row.operatorId, name: row.operatorName, session: row.operatorSession };
      return { id: row.id, userId: row.userId, operator, reason: row.reason, expiresAt: row.expiresAt };
    },

    async leave(secret, { ip, requestId }) {
      const row = await findImpersonation(mgmt, bySecret(secret));
      if (row === null) return;
      const by = { id: row.operatorId, name: row.operatorName, ip, requestId };
      await endings.end(eq(impersonations.id, row.id), 'ended', by);
    },
  };

  async function tellOwners(row: ImpersonationRow): Promise<void> {
    const told = {
      workspace: tenant.name,
      operator: row.operatorName,
      member: row.userName,
      reason: row.reason,
      minutes: minutesOf(row),
      auditUrl: `${deps.publicUrl}/t/${tenant.slug}/audit`,
    };
    for (const owner of await deps.workspaces.owners(tenant)) await deps.mailer.send(impersonationMail(owner, told));
  }
}

function startedEvent(row: ImpersonationRow, origin: Origin) {
  const operator = { id: row.operatorId, name: row.operatorName };
  return {
    action: 'impersonation.started',
    actor: { ...operator, kind: 'operator' as const },
    target: { type: 'user', id: row.userId, label: row.userName },
    details: {
      reason: row.reason,
      minutes: minutesOf(row),
      impersonator: { ...operator, impersonation: row.id },
    },
    ...origin,
  };
}

function minutesOf({ createdAt, expiresAt }: ImpersonationRow): number {
  return Math.round((expiresAt.getTime() - createdAt.getTime()) / 60_000);
}
