export { revokedSessions, signInDirectory } from './model.ts';
