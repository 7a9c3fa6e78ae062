import { impersonationsOf, workspacePeople } from '#modules/seams.ts';
import { operatorLookup } from '#platform/http/index.ts';
import { mailerPort } from '#platform/mail/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { revocationsPort } from '#platform/oauth/index.ts';
import { late, offer } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { operatorLogPort } from '../audit/index.ts';
import { operatorsPort } from '../operators/index.ts';
import { tenantSuspended } from '../tenants/index.ts';
import { createImpersonationModule } from './create.ts';

/** Operators who work in a tenant as one of its people. */
export const impersonationModule = defineModule({
  name: 'impersonation',
  realm: 'management',
  role: 'api',
  about: {
    title: { en: 'Impersonation', ko: '구성원으로 들어가기' },
    description: 'Operators who work in a tenant as one of its people: with a reason, for an hour at most.',
  },
  permissions: {
    impersonate: {
      name: { en: 'Work in a tenant as one of its people', ko: '구성원으로 들어가 일하기' },
      roles: ['support'],
    },
  },
  needs: {
    tenants: tenantLookup,
    operatorLog: operatorLogPort,
    operators: operatorsPort,
    operatorById: operatorLookup,
    people: late(workspacePeople),
    revocations: revocationsPort,
    mailer: mailerPort,
  },
  provides: [impersonationsOf, tenantSuspended],
  create({ tenants, people, operators, ...needs }, platform) {
    const impersonation = createImpersonationModule({
      ...platform,
      ...needs,
      tenantById: tenants.byId,
      tenantBySlug: tenants.bySlug,
      workspaces: {
        people: (...asked) => people().people(...asked),
        person: (...asked) => people().person(...asked),
        owners: (...asked) => people().owners(...asked),
        record: (...asked) => people().record(...asked),
      },
      isSignedIn: operators.isSignedIn,
    });
    return {
      offers: [offer(impersonationsOf, impersonation.of), offer(tenantSuspended, impersonation.workspaceClosed)],
      api: [impersonation.router],
      start: impersonation.start,
      close: impersonation.stop,
    };
  },
});
