import { identityPort, signInPolicyPort } from '#modules/workspace/identity/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { revocationsPort } from '#platform/oauth/index.ts';
import { createOutbound } from '#platform/outbound/index.ts';
import { offer } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { createSsoModule, PROVIDER_MAX_BYTES, PROVIDER_TIMEOUT_MS } from './create.ts';
import { createTxtResolver } from './dns.ts';
import { ssoSignInPolicy } from './policy.service.ts';

/** Sign-in at the workspace's own OpenID provider. */
export const ssoModule = defineModule({
  name: 'sso',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Single sign-on', ko: '회사 로그인' },
    description: 'Sign-in at the workspace’s own OpenID provider: connections, domains, rules.',
  },
  data: {
    sealed: [
      {
        table: 'sso_connections',
        id: 'id',
        column: 'client_secret_sealed',
        context: (tenant, id) => `tenant:${tenant}/sso-secret:${id}`,
      },
    ],
  },
  needs: { tenants: tenantLookup, identity: identityPort, revocations: revocationsPort },
  provides: [signInPolicyPort],
  create({ tenants, identity, revocations }, platform) {
    const outbound = createOutbound({
      ...platform.callable,
      timeoutMs: PROVIDER_TIMEOUT_MS,
      maxResponseBytes: PROVIDER_MAX_BYTES,
    });
    const sso = createSsoModule({
      ...platform,
      revocations,
      outbound,
      tenantBySlug: tenants.bySlug,
      realmOf: identity.mount.resolve,
      forgetMembers: identity.forgetMembers,
      noteAddresses: identity.noteAddresses,
      resolveTxt: createTxtResolver(platform.config.outbound.dnsServers),
    });
    return {
      offers: [offer(signInPolicyPort, ssoSignInPolicy)],
      api: sso.routers,
      root: [sso.rootRouter],
      close: () => outbound.close(),
    };
  },
});
