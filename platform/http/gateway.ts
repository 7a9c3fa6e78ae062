import type { FastifyInstance, FastifyRequest } from 'fastify';
import { defineErrors, errors } from '#platform/errors/index.ts';
import type {
  Impersonator,
  Principal,
  RequestContext,
  Tenancy,
  TenantId,
  TenantRecord,
} from '#platform/tenancy/index.ts';
import type { AccessRule } from './access.ts';
import type { IdempotencyPorts } from './idempotency.ts';
import type { Count } from './limits.ts';

interface TokenFacts {
  clientId: string;
  /** The sign-in behind the token; null for a service account. */
  session: string | null;
  /** The permissions to which the token is confined; null: it may do all that its principal may. */
  scopes: ReadonlySet<string> | null;
}

/** What a valid access token says. */
export type VerifiedToken =
  | ({ realm: 'workspace'; tenantId: TenantId; userId: string; impersonator?: Impersonator | null } & TokenFacts)
  | ({ realm: 'operator'; operatorId: string } & TokenFacts);

export interface OperatorContext {
  operator: Principal;
  requestId: string;
  ip: string | null;
  /** The sign-in that the request came with; null for a service account. */
  session: string | null;
}

/** Who was refused what. `route` is the template, so that it holds no ids. */
export interface Denial {
  tenant: TenantRecord;
  /** Who acted in the principal's name. */
  impersonator: Impersonator | null;
  principal: Principal;
  permission: string;
  method: string;
  route: string;
  requestId: string;
  ip: string | null;
}

export type OperatorDenial = Omit<Denial, 'tenant' | 'impersonator'>;

/** What the chain asks of the modules; the composition root plugs them in. */
export interface GatewayPorts {
  /** @throws `unauthenticated` for a token that is not currently valid. */
  verifyToken(token: string): Promise<VerifiedToken>;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  /** Null when the user is gone or disabled. */
  memberOf(tenant: TenantRecord, userId: string): Promise<Principal | null>;
  operatorById(id: string): Promise<Principal | null>;
  /** Whether this session's person proved anew who he is, lately; `tenant` null: an operator's. Absent: nobody did. */
  steppedUp?(tenant: TenantRecord | null, session: string): Promise<boolean>;
  tenancy: Tenancy;
  /** Absent: an Idempotency-Key has no effect. */
  idempotency?: IdempotencyPorts;
  /** Told of each refusal for want of a permission in a workspace; must neither throw nor be waited for. */
  denied?(denial: Denial): void;
  /** The same among operators. */
  operatorDenied?(denial: OperatorDenial): void;
  /** Host name of the public address; `<slug>.<host>` names a tenant. */
  publicHost: string;
}

export const gatewayErrors = defineErrors({
  tenant_mismatch: {
    status: 401,
    en: 'This token belongs to another workspace than the address names.',
    ko: '주소의 작업 공간과 토큰의 작업 공간이 달라요.',
  },
  tenant_suspended: {
    status: 403,
    en: 'This workspace is suspended.',
    ko: '이 작업 공간은 잠시 멈춰 있어요.',
    hint: 'Ask the operator of the platform.',
  },
  step_up_required: {
    status: 403,
    en: 'This change asks for your password again.',
    ko: '이 변경을 하려면 비밀번호를 다시 확인해야 해요.',
    hint: 'Prove who you are at POST …/session/step-up, then repeat the request.',
  },
  insufficient_scope: {
    status: 403,
    en: 'This token was not given for that.',
    ko: '이 토큰으로는 할 수 없는 일이에요.',
    hint: 'Ask for a token with the scope that WWW-Authenticate names; what asks for a step-up takes no scope at all.',
  },
  not_while_impersonating: {
    status: 403,
    en: 'Only this person can do that, not somebody who works in their name.',
    ko: '본인만 할 수 있는 일이에요. 대신 들어온 동안에는 할 수 없어요.',
    hint: 'Ask the person to do it, or end the impersonation.',
  },
  tenant_unavailable: { status: 503, en: 'This workspace is not ready.', ko: '이 작업 공간은 아직 준비되지 않았어요.' },
});

declare module 'fastify' {
  interface FastifyRequest {
    /** The tenant, its database and who acts; on workspace routes only. */
    context: RequestContext;
    /** Who runs the fleet; on operator routes only. */
    operator: OperatorContext;
  }
}

interface Passing {
  token?: VerifiedToken;
  tenant?: TenantRecord;
  principal?: Principal;
}

/** Of operators who may act in a member's name. */
const IMPERSONATE = 'impersonate';
const BEARER = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i;

/**
 * authentication → limits → authorization → tenant resolver, in that order, in front of every route that is not public.
 * `tenant` is taken from the token's issuer; an address that names one must agree.
 */
export function registerGateway(
  app: FastifyInstance,
  ports: GatewayPorts,
  addressedSlugs: (request: FastifyRequest) => readonly string[],
  count: Count,
): void {
  const passing = new WeakMap<FastifyRequest, Passing>();
  const absent = (name: string) => () => {
    throw new Error(`request.${name} is not there on this route`);
  };
  app.decorateRequest('context', { getter: absent('context') });
  app.decorateRequest('operator', { getter: absent('operator') });

  app.addHook('onRequest', async function authenticate(request, reply) {
    const rule = request.routeOptions.config.access;
    if (request.is404 || rule === undefined || rule.realm === 'public') return count(request, reply, null);
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw errors.unauthenticated();
    const verified = await ports.verifyToken(token);
    // A token of the other realm is worth nothing here, whatever it may do at home.
    if (verified.realm !== rule.realm) throw errors.unauthenticated();
    await count(
      request,
      reply,
      verified.realm === 'workspace'
        ? { tenantId: verified.tenantId, userId: verified.userId }
        : { tenantId: null, userId: verified.operatorId },
    );
    const pass: Passing = { token: verified };
    if (verified.realm === 'workspace') {
      const tenant = await ports.tenantById(verified.tenantId);
      if (tenant === null) throw errors.unauthenticated();
      pass.tenant = tenant;
    }
    passing.set(request, pass);
  });

  app.addHook('onRequest', async function authorize(request, reply) {
    const rule = request.routeOptions.config.access;
    const pass = passing.get(request);
    if (rule === undefined || rule.realm === 'public' || pass?.token === undefined) return;
    const principal =
      pass.token.realm === 'operator'
        ? await ports.operatorById(pass.token.operatorId)
        : pass.tenant === undefined || pass.tenant.state !== 'active'
          ? refuseState(pass.tenant)
          : await ports.memberOf(pass.tenant, pass.token.userId);
    if (principal === null) throw errors.unauthenticated();
    if (pass.token.realm === 'workspace' && pass.token.impersonator != null) {
      await requireImpersonator(pass.token.impersonator);
      if (isInPerson(rule, request.method)) throw gatewayErrors.not_while_impersonating();
    }
    if (rule.permission !== null && !principal.permissions.has(rule.permission)) {
      noteDenial(request, pass, principal, rule.permission);
      throw errors.forbidden({ detail: `This needs the permission ${rule.permission}.` });
    }
    if (!isWithinScopes(pass.token.scopes, rule, principal)) {
      if (rule.permission !== null) noteDenial(request, pass, principal, rule.permission);
      const scope = rule.permission === null || rule.stepUp === true ? '' : `, scope="${rule.permission}"`;
      reply.header('www-authenticate', `Bearer error="insufficient_scope"${scope}`);
      throw gatewayErrors.insufficient_scope();
    }
    // A service account's token was got with its secret, which is all that it could be asked for.
    if (rule.stepUp === true && principal.kind !== 'service' && !(await steppedUp(pass)))
      throw gatewayErrors.step_up_required();
    pass.principal = confined(principal, pass.token.scopes);
  });

  /** The token may be good for minutes still; the operator may not be. */
  async function requireImpersonator({ id }: Impersonator): Promise<void> {
    const operator = await ports.operatorById(id);
    if (operator === null || !operator.permissions.has(IMPERSONATE)) throw errors.unauthenticated();
  }

  function noteDenial(
    request: FastifyRequest,
    { tenant, token }: Passing,
    principal: Principal,
    permission: string,
  ): void {
    const denial = {
      principal,
      permission,
      method: request.method,
      route: request.routeOptions.url ?? '',
      requestId: request.id,
      ip: request.ip,
    };
    const impersonator = token?.realm === 'workspace' ? (token.impersonator ?? null) : null;
    if (tenant === undefined) ports.operatorDenied?.(denial);
    else ports.denied?.({ tenant, impersonator, ...denial });
  }

  async function steppedUp({ token, tenant }: Passing): Promise<boolean> {
    const session = token?.session ?? null;
    return session !== null && ((await ports.steppedUp?.(tenant ?? null, session)) ?? false);
  }

  app.addHook('onRequest', async function resolveTenant(request) {
    const pass = passing.get(request);
    if (pass?.principal === undefined || pass.token === undefined) return;
    const requestInfo = { requestId: request.id, ip: request.ip, session: pass.token.session };
    const named = addressedSlugs(request);
    if (pass.token.realm === 'operator') {
      if (named.length > 0) throw gatewayErrors.tenant_mismatch();
      define(request, 'operator', { operator: pass.principal, ...requestInfo });
      return;
    }
    if (pass.tenant === undefined) throw errors.unauthenticated();
    const { slug } = pass.tenant;
    if (named.some((other) => other !== slug)) throw gatewayErrors.tenant_mismatch();
    const { impersonator = null } = pass.token;
    define(request, 'context', ports.tenancy.context(pass.tenant, pass.principal, { ...requestInfo, impersonator }));
  });
}

/** What only the person can do: whatever asks who he is, and every change of what is his alone (see `anyScope`). */
export function isInPerson(rule: Exclude<AccessRule, { realm: 'public' }>, method: string): boolean {
  if (rule.stepUp === true || rule.inPerson === true) return true;
  return rule.permission === null && rule.anyScope !== true && method !== 'GET' && method !== 'HEAD';
}

/** An application acts within what its person has allowed, and never where the person must prove who he is. */
function isWithinScopes(
  scopes: ReadonlySet<string> | null,
  rule: Exclude<AccessRule, { realm: 'public' }>,
  principal: Principal,
): boolean {
  if (scopes === null) return true;
  if (rule.stepUp === true && principal.kind !== 'service') return false;
  return rule.permission === null ? rule.anyScope === true : scopes.has(rule.permission);
}

/** By the scopes of a token, which stay one object for as long as the token is remembered. */
const confinedPrincipals = new WeakMap<ReadonlySet<string>, { principal: Principal; confined: Principal }>();

/** The same principal with those of his permissions that the token was given for. */
function confined(principal: Principal, scopes: ReadonlySet<string> | null): Principal {
  if (scopes === null) return principal;
  const known = confinedPrincipals.get(scopes);
  if (known?.principal === principal) return known.confined;
  const permissions = new Set([...principal.permissions].filter((permission) => scopes.has(permission)));
  const made = { ...principal, permissions };
  confinedPrincipals.set(scopes, { principal, confined: made });
  return made;
}

function refuseState(tenant: TenantRecord | undefined): never {
  if (tenant?.state === 'suspended') throw gatewayErrors.tenant_suspended();
  throw gatewayErrors.tenant_unavailable();
}

function define<K extends 'context' | 'operator'>(request: FastifyRequest, name: K, value: FastifyRequest[K]): void {
  Object.defineProperty(request, name, { value, enumerable: false });
}
