export { type ApplicationsModule, createApplicationsModule } from './create.ts';
export { applicationsModule } from './module.ts';
export { type ApplicationScopes, applicationScopes } from './scopes.ts';
