import { createDenialBudget } from '#platform/audit/index.ts';
import type { Denial } from '#platform/http/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { recordSystemAudit } from './record.ts';

/** Writes a tenant's refusals into its log; what was left out is counted in the next event (`details.more`). */
export function createDenialRecorder(deps: {
  database(tenant: TenantRecord): TenantDatabase;
  log: Logger;
}): (denial: Denial) => void {
  const admit = createDenialBudget();

  return (denial) => {
    const more = admit(denial.tenant.id, denial.principal.id, denial.permission);
    if (more === null) return;
    const { id, kind, name } = denial.principal;
    const { permission, method, route, ip, requestId, impersonator } = denial;
    deps
      .database(denial.tenant)
      .systemTransaction((tx) =>
        recordSystemAudit(tx, {
          action: 'access.denied',
          actor: { id, kind, name },
          target: { type: 'route', id: `${method} ${route}` },
          details: { permission, more, ...(impersonator === null ? {} : { impersonator }) },
          ip,
          requestId,
        }),
      )
      .catch((error: unknown) => deps.log.error({ err: error, requestId }, 'a refusal was not written down'));
  };
}
