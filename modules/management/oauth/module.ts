import { stepUpLookup, tokenKinds } from '#platform/http/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import {
  createConsentRouter,
  createFactorsRouter,
  createOauthRouter,
  createSessionsRouter,
  createStepUps,
  createTokenVerifier,
  realmsSlot,
  revocationsPort,
} from '#platform/oauth/index.ts';
import { offer } from '#platform/ports/index.ts';

/** OAuth and the sessions of browsers, for every realm that people sign in to. */
export const oauthModule = defineModule({
  name: 'oauth',
  realm: 'management',
  role: 'gateway',
  about: {
    title: { en: 'Signing in', ko: '로그인' },
    description: 'OAuth 2.1 endpoints of each workspace and of the operators, sessions, second steps and fresh proofs.',
  },
  needs: { realms: realmsSlot, revocations: revocationsPort },
  provides: [tokenKinds, stepUpLookup],
  create({ realms, revocations }, { publicUrl, attempts }) {
    const mounts = realms.map(({ mount }) => mount);
    const stepUps = createStepUps({ mounts, attempts });
    const verify = createTokenVerifier({
      publicUrl,
      audience: `${publicUrl}/api/v1`,
      async realmKeys(slug) {
        const base = slug === null ? '/operator' : '/t/:slug';
        return (await realms.find(({ mount }) => mount.base === base)?.keys(slug)) ?? null;
      },
      isRevoked: revocations.isRevoked,
    });
    return {
      offers: [
        // A JSON web token has three parts.
        offer(tokenKinds, { isMine: (token) => token.split('.', 4).length === 3, verify }),
        offer(stepUpLookup, stepUps.steppedUp),
      ],
      root: [
        createOauthRouter(mounts),
        createSessionsRouter({ mounts, publicUrl, attempts }),
        createConsentRouter({ mounts, publicUrl }),
      ],
      api: [stepUps.router, createFactorsRouter(mounts)],
    };
  },
});
