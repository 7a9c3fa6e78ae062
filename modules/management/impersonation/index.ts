export type { ImpersonationModule } from './create.ts';
export { impersonationModule } from './module.ts';
