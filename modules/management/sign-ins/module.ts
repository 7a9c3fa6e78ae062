import { signInDirectory } from '#modules/seams.ts';
import { mailerPort } from '#platform/mail/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { createRevocations, revocationsPort } from '#platform/oauth/index.ts';
import { offer } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { createSignInDirectory } from './directory.ts';
import { revokedSessions } from './model.ts';
import { createSignInsRouter } from './router.ts';

/** What is known of sign-ins across workspaces: which addresses belong where, and which sessions were ended. */
export const signInsModule = defineModule({
  name: 'sign-ins',
  realm: 'management',
  role: 'gateway',
  about: {
    title: { en: 'Finding a workspace', ko: '작업 공간 찾기' },
    description: 'For people who have forgotten where they sign in.',
  },
  needs: { tenants: tenantLookup, mailer: mailerPort },
  provides: [signInDirectory, revocationsPort],
  create({ tenants, mailer }, platform) {
    const { mgmt, keys, log } = platform;
    const directory = createSignInDirectory(mgmt, keys);
    const revocations = createRevocations({ db: mgmt, table: revokedSessions, log });
    return {
      offers: [offer(signInDirectory, directory), offer(revocationsPort, revocations)],
      api: [createSignInsRouter({ ...platform, directory, tenantById: tenants.byId, mailer })],
      upkeep: {
        async fleet() {
          await revocations.sweep();
        },
      },
      start: revocations.start,
      close: revocations.stop,
    };
  },
});
