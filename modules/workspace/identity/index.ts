export { refuseAbove, requireRole } from '#modules/workspace/access/index.ts';
export {
  createFirstAdmin,
  createServiceAccount,
  createUserWithPassword,
  insertServiceUser,
} from './accounts.service.ts';
export { addressesOf } from './addresses.ts';
export { createIdentityModule, type IdentityModule } from './create.ts';
export { activateInvited, endLocalSessions, joinMember, noteSignIn } from './federation.service.ts';
/** For names beside other modules' rows: join on `people.id`. */
export { users as people } from './model.ts';
export { applicationsPort, identityModule, identityPort, signInPolicyPort } from './module.ts';
export type { EditMembers, MemberEditor } from './provisioning.service.ts';
export type { ApplicationsPort } from './realm.ts';
export { recordsIn, recordsOf } from './records.ts';
export { hasLocalWayIn, lockMember, memberByEmail, memberById } from './repository.ts';
export { isDuplicate } from './rules.ts';
export type { SignInPolicy } from './sign-in-policy.ts';
export { type RotationOptions, rotateWorkspaceSigningKey } from './signing-keys.service.ts';
