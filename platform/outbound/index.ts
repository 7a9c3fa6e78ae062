export type { AddressPolicy } from './addresses.ts';
export { outboundErrors } from './errors.ts';
export { createOutbound, type Outbound, refusalOf } from './outbound.ts';
