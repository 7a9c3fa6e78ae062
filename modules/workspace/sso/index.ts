export { createSsoModule } from './create.ts';
export type { ResolveTxt } from './dns.ts';
export { ssoModule } from './module.ts';
export { ssoSignInPolicy } from './policy.service.ts';
