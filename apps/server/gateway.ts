import { errors } from '#platform/errors/index.ts';
import {
  type GatewayPorts,
  memberLookup,
  operatorDenials,
  operatorIdempotency,
  operatorLookup,
  stepUpLookup,
  tokenKinds,
  workspaceDenials,
  workspaceIdempotency,
} from '#platform/http/index.ts';
import type { Exchange, Platform } from '#platform/modules/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';

/** What the chain of every request asks of modules, and which port answers. */
export function gatewayPorts(modules: Exchange, { tenancy, publicUrl }: Platform): GatewayPorts {
  const denied = modules.find(workspaceDenials);
  const operatorDenied = modules.find(operatorDenials);
  const [workspace, operators] = [modules.find(workspaceIdempotency), modules.find(operatorIdempotency)];
  return {
    async verifyToken(token) {
      const kind = modules.all(tokenKinds).find(({ isMine }) => isMine(token));
      if (kind === undefined) throw errors.unauthenticated();
      return kind.verify(token);
    },
    tenantById: modules.get(tenantLookup).byId,
    memberOf: modules.get(memberLookup),
    operatorById: modules.get(operatorLookup),
    steppedUp: modules.get(stepUpLookup),
    ...(denied === null ? {} : { denied }),
    ...(operatorDenied === null ? {} : { operatorDenied }),
    ...(workspace === null || operators === null ? {} : { idempotency: { workspace, operators } }),
    tenancy,
    publicHost: new URL(publicUrl).hostname,
  };
}
