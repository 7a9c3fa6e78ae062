import { eq } from 'drizzle-orm';
import { createRounds } from '#platform/concurrency/index.ts';
import type { Router } from '#platform/http/index.ts';
import type { Impersonations } from '#platform/oauth/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { ActingOperator } from '../audit/index.ts';
import { createEndings } from './ending.ts';
import { impersonations } from './model.ts';
import type { ImpersonationDependencies } from './ports.ts';
import { createImpersonationRouter } from './router.ts';
import { createImpersonationService } from './service.ts';
import { createImpersonations } from './sessions.ts';

/** Access is refused at once whatever ends one; that it has ended is written down within so long. */
const EVERY_MS = 4_000;

export interface ImpersonationModule {
  /** Below /api/v1. */
  router: Router;
  /** For the realm of a workspace. */
  of(tenant: TenantRecord): Impersonations;
  /** A workspace has been suspended: whoever works in it leaves. */
  workspaceClosed(tenant: { id: string }, by: ActingOperator): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/** Operators who work in a workspace as one of its people (docs/adr/0019-impersonation.md). */
export function createImpersonationModule(deps: ImpersonationDependencies): ImpersonationModule {
  const endings = createEndings(deps);
  const rounds = createRounds(
    () =>
      endings
        .settle()
        .catch((err: unknown) => deps.log.error({ err }, 'impersonations could not be looked after; tried again')),
    EVERY_MS,
  );
  return {
    ...rounds,
    router: createImpersonationRouter(createImpersonationService(deps, endings)),
    of: (tenant) => createImpersonations(deps, endings, tenant),
    async workspaceClosed({ id }, { operator, ip, requestId }) {
      const by = { id: operator.id, name: operator.name, ip, requestId };
      await endings.end(eq(impersonations.tenantId, id), 'workspace_closed', by);
    },
  };
}
