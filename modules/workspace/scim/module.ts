import { identityPort } from '#modules/workspace/identity/index.ts';
import { tokenKinds } from '#platform/http/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { createScimModule } from './create.ts';
import { SCIM_TOKEN_PREFIX } from './tokens.service.ts';

/** People and groups as a company's directory keeps them (SCIM 2.0). */
export const scimModule = defineModule({
  name: 'scim',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Directory', ko: '디렉터리' },
    description: 'Members and groups as a company’s directory keeps them, by SCIM 2.0.',
  },
  permissions: {
    'directory:provision': {
      name: { en: 'Add and change people by a company directory', ko: '회사 디렉터리로 사람 더하고 바꾸기' },
      roles: ['provisioner'],
      forApplications: false,
    },
  },
  needs: { tenants: tenantLookup, identity: identityPort },
  provides: [tokenKinds],
  create({ tenants, identity }, platform) {
    const scim = createScimModule({ ...platform, tenantById: tenants.byId, editMembers: identity.editMembers });
    return {
      offers: [offer(tokenKinds, { isMine: (token) => token.startsWith(SCIM_TOKEN_PREFIX), verify: scim.verifyToken })],
      api: scim.routers,
    };
  },
});
