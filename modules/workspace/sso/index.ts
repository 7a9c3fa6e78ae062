export { createSsoModule, PROVIDER_MAX_BYTES, PROVIDER_TIMEOUT_MS } from './create.ts';
export { createTxtResolver, type ResolveTxt } from './dns.ts';
export { ssoModule } from './module.ts';
export { ssoSignInPolicy } from './policy.service.ts';
