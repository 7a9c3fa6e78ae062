import { port, slot } from '#platform/ports/index.ts';
import type { GatewayPorts, VerifiedToken } from './gateway.ts';
import type { IdempotencyPorts } from './idempotency.ts';

/* What the chain of every request asks of modules; see `GatewayPorts`. */

/** Kinds of tokens: asked one after another which of them this one is. */
export const tokenKinds = slot<{
  /** By its look alone. */
  isMine(token: string): boolean;
  /** @throws `unauthenticated` */
  verify(token: string): Promise<VerifiedToken>;
}>('kinds of tokens');
export const memberLookup = port<GatewayPorts['memberOf']>('members of workspaces');
export const operatorLookup = port<GatewayPorts['operatorById']>('operators');
export const stepUpLookup = port<NonNullable<GatewayPorts['steppedUp']>>('fresh proofs of who one is');
export const workspaceDenials = port<NonNullable<GatewayPorts['denied']>>('the record of refusals');
export const operatorDenials = port<NonNullable<GatewayPorts['operatorDenied']>>('the record of operators’ refusals');
export const workspaceIdempotency = port<IdempotencyPorts['workspace']>('idempotency keys of workspaces');
export const operatorIdempotency = port<IdempotencyPorts['operators']>('idempotency keys of operators');
