import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { WorkspacePeople } from '#modules/seams.ts';
import { newToken, tokenDigest } from '#platform/credentials/tokens.ts';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { OperatorContext, Page } from '#platform/http/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { targetOf, tenantErrors } from '../tenants/index.ts';
import type { Endings } from './ending.ts';
import { impersonationErrors } from './errors.ts';
import { impersonations } from './model.ts';
import type { ImpersonationDependencies } from './ports.ts';
import { findImpersonation, insertImpersonation, listImpersonations, presentImpersonation } from './repository.ts';
import type { ImpersonationView, NewImpersonation } from './schemas.ts';

type Query = { cursor?: string | undefined; limit: number };
type People = Awaited<ReturnType<WorkspacePeople['people']>>;

/** The operators' side of an impersonation. */
export interface ImpersonationService {
  /** Whom there is to choose from; looking is in the operators' log. @throws `tenant_not_found` */
  people(by: OperatorContext, slug: string, query: Query & { q?: string | undefined }): Promise<People>;
  /** @throws `tenant_not_found` */
  list(slug: string, query: Query): Promise<Page<ImpersonationView>>;
  /**
   * Ends what this operator had running in this workspace, and gives a way in that opens once.
   * @throws `tenant_not_found`, `impersonation_workspace_closed`, `impersonation_member_unknown`,
   *   `impersonation_not_signed_in`
   */
  begin(
    by: OperatorContext,
    slug: string,
    input: NewImpersonation,
  ): Promise<ImpersonationView & { handoffUrl: string }>;
  /** His own; a super ends anybody's. @throws `tenant_not_found`, `impersonation_not_found`, `forbidden` */
  end(by: OperatorContext, slug: string, id: string): Promise<ImpersonationView>;
}

const HANDOFF_SECONDS = 60;
/** Who manages operators may end what any of them does. */
const MANAGE = 'operators:manage';

export function createImpersonationService(deps: ImpersonationDependencies, endings: Endings): ImpersonationService {
  const { mgmt, operatorLog } = deps;

  async function tenantOf(slug: string): Promise<TenantRecord> {
    const tenant = await deps.tenantBySlug(slug);
    if (tenant === null) throw tenantErrors.tenant_not_found();
    return tenant;
  }
  async function openTenantOf(slug: string): Promise<TenantRecord> {
    const tenant = await tenantOf(slug);
    if (tenant.state !== 'active') throw impersonationErrors.impersonation_workspace_closed();
    return tenant;
  }
  async function view(id: string): Promise<ImpersonationView> {
    const row = await findImpersonation(mgmt, eq(impersonations.id, id));
    if (row === null) throw impersonationErrors.impersonation_not_found();
    return presentImpersonation(row);
  }

  return {
    async people(by, slug, query) {
      const tenant = await openTenantOf(slug);
      const found = await deps.workspaces.people(tenant, query);
      await operatorLog.record(mgmt, by, {
        action: 'impersonation.people_viewed',
        target: targetOf(tenant),
        details: { q: query.q ?? null, shown: found.items.length },
      });
      return found;
    },

    async list(slug, { cursor, limit }) {
      const tenant = await tenantOf(slug);
      const [before] = decodeCursor(cursor, ['uuid']) ?? [null];
      const page = { before: before === null ? null : String(before), limit: limit + 1 };
      const rows = await listImpersonations(mgmt, tenant.id, page);
      const items = rows.slice(0, limit).map(presentImpersonation);
      const last = items.at(-1);
      return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.id]) : null };
    },

    async begin(by, slug, { memberId, reason, minutes }) {
      const tenant = await openTenantOf(slug);
      const { operator, session } = by;
      if (operator.kind !== 'operator' || session === null) throw impersonationErrors.impersonation_not_signed_in();
      const person = await deps.workspaces.person(tenant, memberId);
      if (person === null) throw impersonationErrors.impersonation_member_unknown();
      const own = and(eq(impersonations.operatorId, operator.id), eq(impersonations.tenantId, tenant.id));
      await endings.end(own, 'replaced', { ...operator, ip: by.ip, requestId: by.requestId });
      const [id, handoff] = [uuidv7(), newToken()];
      await mgmt.transaction(async (tx) => {
        await insertImpersonation(tx, {
          id,
          operatorId: operator.id,
          operatorSession: session,
          tenantId: tenant.id,
          userId: person.id,
          userName: person.name,
          reason,
          handoffHash: tokenDigest(handoff),
          minutes,
          handoffSeconds: HANDOFF_SECONDS,
        });
        await operatorLog.record(tx, by, {
          action: 'impersonation.begun',
          target: targetOf(tenant),
          details: { impersonation: id, member: { id: person.id, name: person.name }, reason, minutes },
        });
      });
      // In the fragment, which no browser sends: it is in nobody's access log.
      return { ...(await view(id)), handoffUrl: `${deps.publicUrl}/t/${tenant.slug}/impersonation#${handoff}` };
    },

    async end(by, slug, id) {
      const tenant = await tenantOf(slug);
      const where = and(eq(impersonations.id, id), eq(impersonations.tenantId, tenant.id));
      const row = await findImpersonation(mgmt, where);
      if (row === null) throw impersonationErrors.impersonation_not_found();
      if (row.operatorId !== by.operator.id && !by.operator.permissions.has(MANAGE)) throw errors.forbidden();
      await endings.end(where, 'ended', { ...by.operator, ip: by.ip, requestId: by.requestId });
      return view(id);
    },
  };
}
