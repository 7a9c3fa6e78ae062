import { type ApplicationsPort, recordsOf } from '#modules/workspace/identity/index.ts';
import type { Router } from '#platform/http/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { Principal, Tenancy, TenantRecord } from '#platform/tenancy/index.ts';
import { createConnections, createConsents } from './consents.service.ts';
import { createRegistrationRouter } from './registration.router.ts';
import { findApplicationClient, forgetFormerSecrets, sweepUnused } from './repository.ts';
import { createApplicationsRouter } from './router.ts';
import type { ApplicationScopes } from './scopes.ts';
import { createApplicationsService } from './service.ts';

export interface ApplicationsModule {
  /** Below /api/v1. */
  router: Router;
  /** At the root: where applications register themselves. */
  rootRouter: Router;
  /** For the issuers of workspaces. */
  port: ApplicationsPort;
  /** Removes applications that registered themselves and are not used, and secrets that have ended. */
  sweep(tenant: TenantRecord): Promise<void>;
}

/** Programs of others that act for members: registered, allowed, taken back. */
export function createApplicationsModule(deps: {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  memberOf(tenant: TenantRecord, userId: string): Promise<Principal | null>;
  revocations: Revocations;
  scopes: ApplicationScopes;
}): ApplicationsModule {
  return {
    router: createApplicationsRouter(createApplicationsService(deps), createConnections(deps), deps.scopes),
    rootRouter: createRegistrationRouter(deps),
    port: { findClient: findApplicationClient, of: createConsents(deps) },
    async sweep(tenant) {
      const database = deps.tenancy.database(tenant);
      await forgetFormerSecrets(database);
      for (const clientId of await sweepUnused(database)) {
        const ended = await recordsOf(database).revokeClient(clientId, null);
        await Promise.all(ended.map((session) => deps.revocations.revoke(session, tenant.id)));
      }
    },
  };
}
