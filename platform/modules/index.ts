export { type Catalogue, catalogueOf, type Permission } from './catalogue.ts';
export { defineModule, type MadeModule, type Module } from './declaration.ts';
export type { ModuleFacts, PermissionDeclaration, Realm, TenantSealed, Words } from './facts.ts';
export type { Platform } from './platform.ts';
export { createUpkeep, UPKEEP_SECONDS } from './upkeep.ts';
export {
  createExchange,
  type Elsewhere,
  type Exchange,
  orderModules,
  type Wired,
  wire,
} from './wiring.ts';
