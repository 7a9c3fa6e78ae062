export { type Prepare, prepareOn } from '#platform/database/index.ts';
export type { OauthClient } from './adapter.ts';
export type { Applications } from './applications.ts';
export { INTERACTION_COOKIE } from './configuration.ts';
export { createConsentRouter } from './consent.ts';
export { departureCookie, isDepartureCookie } from './cookies.ts';
export { createCurrentIssuer } from './current-issuer.ts';
export { createFactorsRouter } from './factors.router.ts';
export type { Impersonations, RunningImpersonation } from './impersonation-port.ts';
export {
  createIssuer,
  hashSecret,
  type Issuer,
  type IssuerOptions,
  type IssuerPorts,
  type IssuerSecrets,
} from './issuer.ts';
export type { Origin } from './origin.ts';
export { type Place, placeSchema, presentPlaces } from './places.ts';
export { realmsSlot, revocationsPort } from './ports.ts';
export type { Realm, RealmMount } from './realm.ts';
export { createRecordStore, type RecordStore } from './records.ts';
export { createRevocations, type Revocations } from './revocations.ts';
export { createOauthRouter } from './router.ts';
export { createSessionStore, type SessionStore, type SignedInPlace } from './session-store.ts';
export { createSessionsRouter } from './sessions.ts';
export {
  loadSigningKeys,
  retireSigningKeys,
  rotateSigningKey,
  type SigningKey,
  type SigningKeyStore,
} from './signing-keys.ts';
export { createStepUps, type StepUps } from './step-up.ts';
export type { StepUpMethod, StepUpProof } from './step-up-proof.ts';
export { createTokenVerifier, type RealmKeys } from './verifier.ts';
