export { createSignInDirectory } from './directory.ts';
export { revokedSessions } from './model.ts';
export { signInsModule } from './module.ts';
