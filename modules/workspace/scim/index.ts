export { createScimModule } from './create.ts';
export { scimModule } from './module.ts';
export { SCIM_TOKEN_PREFIX } from './tokens.service.ts';
