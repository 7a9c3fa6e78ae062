export { createSignInDirectory, type SignInDirectory } from './directory.ts';
export { revokedSessions } from './model.ts';
export { createSignInsRouter } from './router.ts';
