import type { Router } from '#platform/http/index.ts';
import type { Realm, Revocations } from '#platform/oauth/index.ts';
import type { Outbound } from '#platform/outbound/index.ts';
import type { Tenancy, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import { createConnectionsService } from './connections.service.ts';
import type { ResolveTxt } from './dns.ts';
import { createDomainsService } from './domains.service.ts';
import { createIdentitiesRouter } from './identities.router.ts';
import { createIdentitiesService } from './identities.service.ts';
import { createOpenId } from './openid.ts';
import { createPolicyService } from './policy.service.ts';
import { createSsoRouter } from './router.ts';
import { createSsoSignInRouter } from './sign-in.router.ts';
import { createSsoTrips } from './sign-in.service.ts';

/** Calls to providers are short: somebody waits at the sign-in page. */
export const PROVIDER_TIMEOUT_MS = 8_000;
export const PROVIDER_MAX_BYTES = 1024 * 1024;

/** Sign-in through the tenant's own OpenID provider. */
export function createSsoModule(deps: {
  tenancy: Tenancy;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  realmOf(slug: string): Promise<Realm>;
  forgetMembers(tenantId: string, userId?: string): void;
  noteAddresses(tenantId: TenantId, change: { added: string[] }): void;
  revocations: Revocations;
  /** Bounded by `PROVIDER_TIMEOUT_MS` and `PROVIDER_MAX_BYTES`. */
  outbound: Outbound;
  resolveTxt: ResolveTxt;
  publicUrl: string;
}): { routers: Router[]; rootRouter: Router } {
  const connections = createConnectionsService(deps);
  const trips = createSsoTrips({ openId: createOpenId(deps.outbound), redirectUri: connections.redirectUri });
  return {
    routers: [
      createSsoRouter({
        ...deps,
        connections,
        domains: createDomainsService(deps),
        policy: createPolicyService(deps),
        trips,
      }),
      createIdentitiesRouter(createIdentitiesService(deps)),
    ],
    rootRouter: createSsoSignInRouter({ ...deps, trips }),
  };
}
