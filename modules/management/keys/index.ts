export { alone } from './exclusive.ts';
export { openRootKeys, platformSecret, platformSecretContext, type RootKeys } from './root-keys.ts';
export { type RootRotation, rotateRootKey } from './rotation.service.ts';
