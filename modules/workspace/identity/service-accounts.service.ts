import { randomBytes } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { errors } from '#platform/errors/index.ts';
import { hashSecret, type Revocations } from '#platform/oauth/index.ts';
import type { RequestContext, TenantTransaction } from '#platform/tenancy/index.ts';
import { addServiceAccount } from './accounts.service.ts';
import { serviceAccounts, users } from './model.ts';
import type { Principals } from './principals.ts';
import { refuseAbove, requireRole } from './rules.ts';
import {
  listServiceAccounts,
  lockServiceAccount,
  nextGeneration,
  replaceSecret,
  type ServiceAccount,
} from './service-accounts.repository.ts';

export type WithSecret = ServiceAccount & { clientSecret: string };

export interface ServiceAccountsService {
  list(context: RequestContext): Promise<ServiceAccount[]>;
  /** The secret is told this once. @throws `role_unknown`, `role_above_own` */
  create(context: RequestContext, input: { name: string; roleKey: string }): Promise<WithSecret>;
  /** Disabled: its tokens end too. @throws `not_found`, `role_above_own` */
  change(
    context: RequestContext,
    id: string,
    change: { name?: string | undefined; status?: 'active' | 'disabled' | undefined },
  ): Promise<ServiceAccount>;
  /**
   * A new secret. For `overlapSeconds` the old one is taken too, so that whoever uses it can change over; with 0 it
   * ends at once, and so does every token that was given for it.
   * @throws `not_found`, `role_above_own`
   */
  rotate(context: RequestContext, id: string, overlapSeconds: number): Promise<WithSecret>;
  /** @throws `not_found`, `role_above_own` */
  remove(context: RequestContext, id: string): Promise<void>;
}

export function createServiceAccountsService(deps: {
  principals: Principals;
  revocations: Revocations;
}): ServiceAccountsService {
  type Locked = NonNullable<Awaited<ReturnType<typeof lockServiceAccount>>>;

  /** Runs a change on an account that the caller may touch, and ends its tokens where the change says so. */
  async function changing<T>(
    context: RequestContext,
    id: string,
    work: (tx: TenantTransaction, account: Locked) => Promise<{ result: T; endsTokens: boolean }>,
  ): Promise<T> {
    const { db, principal, tenant } = context;
    const { result, ended } = await db.transaction(principal.id, async (tx) => {
      const account = await lockServiceAccount(tx, id);
      if (account === null) throw errors.not_found();
      refuseAbove(principal, await requireRole(tx, account.role.key));
      const { result, endsTokens } = await work(tx, account);
      if (endsTokens) await nextGeneration(tx, id);
      return { result, ended: endsTokens ? `${account.clientId}#${account.generation}` : null };
    });
    deps.principals.forget(tenant.id, id);
    if (ended !== null) await deps.revocations.revoke(ended, tenant.id);
    return result;
  }

  return {
    list: ({ db }) => listServiceAccounts(db),

    create({ db, principal, ...rest }, { name, roleKey }) {
      return db.transaction(principal.id, async (tx) => {
        refuseAbove(principal, await requireRole(tx, roleKey));
        const { id, clientId, clientSecret } = await addServiceAccount(tx, { name, roleKey });
        await recordAudit(
          tx,
          { ...rest, db, principal },
          {
            action: 'service_account.created',
            target: { type: 'user', id, label: name },
            details: { role: roleKey, clientId },
          },
        );
        return { ...(await current(tx, id)), clientSecret };
      });
    },

    change: (context, id, { name, status }) =>
      changing(context, id, async (tx, account) => {
        const target = { type: 'user', id, label: account.name };
        if (name !== undefined && name !== account.name) {
          await tx.update(users).set({ name, updatedAt: sql`now()` }).where(eq(users.id, id));
          await recordAudit(tx, context, { action: 'service_account.renamed', target, details: { to: name } });
        }
        const changes = status !== undefined && status !== account.status;
        if (changes) {
          await tx.update(users).set({ status, updatedAt: sql`now()` }).where(eq(users.id, id));
          const action = status === 'active' ? 'service_account.enabled' : 'service_account.disabled';
          await recordAudit(tx, context, { action, target });
        }
        return { result: await current(tx, id), endsTokens: changes && status === 'disabled' };
      }),

    rotate: (context, id, overlapSeconds) =>
      changing(context, id, async (tx, account) => {
        const clientSecret = randomBytes(32).toString('base64url');
        await replaceSecret(tx, id, Buffer.from(hashSecret(clientSecret), 'base64url'), overlapSeconds);
        await recordAudit(tx, context, {
          action: 'service_account.secret_rotated',
          target: { type: 'user', id, label: account.name },
          details: { overlapSeconds },
        });
        return { result: { ...(await current(tx, id)), clientSecret }, endsTokens: overlapSeconds === 0 };
      }),

    remove: (context, id) =>
      changing(context, id, async (tx, account) => {
        // The name stays where something was made by it; nothing opens it any more.
        await tx.delete(serviceAccounts).where(eq(serviceAccounts.userId, id));
        await tx.update(users).set({ status: 'disabled', updatedAt: sql`now()` }).where(eq(users.id, id));
        await recordAudit(tx, context, {
          action: 'service_account.deleted',
          target: { type: 'user', id, label: account.name },
        });
        return { result: undefined, endsTokens: true };
      }),
  };
}

async function current(tx: TenantTransaction, id: string): Promise<ServiceAccount> {
  const account = await lockServiceAccount(tx, id);
  if (account === null) throw errors.not_found();
  const { generation: _, ...told } = account;
  return told;
}
