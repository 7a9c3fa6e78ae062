export { scimModule } from './module.ts';
