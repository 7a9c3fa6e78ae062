export type { AddressPolicy } from './addresses.ts';
export { createOutbound, type Outbound, refusalOf } from './outbound.ts';
