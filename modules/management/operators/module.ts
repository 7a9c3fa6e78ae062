import { operatorLookup } from '#platform/http/index.ts';
import { mailerPort } from '#platform/mail/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { realmsSlot, revocationsPort } from '#platform/oauth/index.ts';
import { offer, port } from '#platform/ports/index.ts';
import { operatorLogPort } from '../audit/index.ts';
import { createOperatorsModule, type OperatorsModule } from './create.ts';
import { operatorPermissions } from './permissions.ts';

export const operatorsPort =
  port<Pick<OperatorsModule, 'isSignedIn' | 'ensureOperator' | 'createServiceAccount'>>('accounts of operators');

/** Those who run the fleet, and how they sign in. */
export const operatorsModule = defineModule({
  name: 'operators',
  realm: 'management',
  role: 'api',
  about: {
    title: { en: 'Operators', ko: '운영자' },
    description: 'Those who run the fleet: invited, given a role, disabled; and an operator’s own account.',
  },
  permissions: {
    'operators:read': { name: { en: 'See operators', ko: '운영자 보기' }, roles: ['auditor'] },
    'operators:manage': {
      name: { en: 'Invite operators and change their role', ko: '운영자 초대하고 역할 바꾸기' },
      roles: [],
    },
  },
  needs: { operatorLog: operatorLogPort, mailer: mailerPort, revocations: revocationsPort },
  provides: [operatorsPort, operatorLookup, realmsSlot],
  create(needs, platform) {
    const { config, catalogue } = platform;
    const operators = createOperatorsModule({
      ...platform,
      ...needs,
      permissionsOf: operatorPermissions(catalogue),
      secondFactorRequired: config.operators.secondFactorRequired,
    });
    return {
      offers: [
        offer(operatorsPort, operators),
        offer(operatorLookup, operators.operatorById),
        offer(realmsSlot, { mount: operators.mount, keys: operators.realmKeys }),
      ],
      api: operators.routers,
      root: [operators.rootRouter],
      upkeep: {
        async fleet() {
          await operators.sweep();
          await operators.upkeepKeys(config.signingKeyDays);
        },
      },
    };
  },
});
