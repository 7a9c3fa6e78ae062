export type { AddressPolicy } from './addresses.ts';
export { createOutbound, type Outbound, type OutboundOptions, refusalOf } from './outbound.ts';
