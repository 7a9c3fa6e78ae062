export { openRootKeys, platformSecret, type RootKeys } from './root-keys.ts';
