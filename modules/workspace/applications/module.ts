import { applicationsPort } from '#modules/workspace/identity/index.ts';
import { memberLookup } from '#platform/http/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { revocationsPort } from '#platform/oauth/index.ts';
import { offer } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { createApplicationsModule } from './create.ts';
import { applicationScopes } from './scopes.ts';

/** Programs of others: registered, allowed by members, taken back. */
export const applicationsModule = defineModule({
  name: 'applications',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Applications', ko: '앱' },
    description:
      'Programs of others that act for members within scopes: registered, let in by consent, shut out again.',
  },
  needs: { tenants: tenantLookup, memberOf: memberLookup, revocations: revocationsPort },
  provides: [applicationsPort],
  create({ tenants, ...needs }, platform) {
    const applications = createApplicationsModule({
      ...platform,
      ...needs,
      tenantBySlug: tenants.bySlug,
      scopes: applicationScopes(platform.catalogue),
    });
    return {
      offers: [offer(applicationsPort, applications.port)],
      api: [applications.router],
      root: [applications.rootRouter],
      upkeep: { tenant: applications.sweep },
    };
  },
});
