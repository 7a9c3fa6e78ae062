import type { FastifyInstance, RouteOptions } from 'fastify';
import type { RouteClass } from '#platform/limits/index.ts';

/** Who may call a route. Every route declares one; a route without stops the boot. */
export type AccessRule =
  | { realm: 'public' }
  /** A member or service account of a tenant; `permission` null: any that is signed in. */
  | ({ realm: 'workspace'; permission: string | null } & Demands)
  | ({ realm: 'operator'; permission: string | null } & Demands);

interface Demands {
  /** A person must have proved anew who he is, a few minutes ago at most; a stolen session alone will not do. */
  stepUp?: boolean;
  /**
   * Open to a token of any scope, although no permission is asked. Otherwise such a route is for whole tokens alone:
   * what concerns somebody's own account is none of an application's business.
   */
  anyScope?: boolean;
  /** Not for operators who act in somebody's name. What asks for a step-up or changes one's own account never is. */
  inPerson?: boolean;
  /** What it costs (platform/limits); unless told `read` or, where something is changed, `write`. */
  limit?: RouteClass;
}

interface Declared {
  access: AccessRule;
  limit?: RouteClass;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule;
    limit?: RouteClass;
  }
}

/** For the few routes that need no token, said out loud. One that changes something counts as `sign-in`. */
export const publicRoute = { access: { realm: 'public' } } as const satisfies { access: AccessRule };

export function workspaceRoute(permission: string | null, { limit, ...demands }: Demands = {}): Declared {
  return { access: { realm: 'workspace', permission, ...demands }, ...(limit === undefined ? {} : { limit }) };
}

export function operatorRoute(permission: string | null, { limit, ...demands }: Demands = {}): Declared {
  return { access: { realm: 'operator', permission, ...demands }, ...(limit === undefined ? {} : { limit }) };
}

/** Refuses routes that do not say who may call them. @throws when the server gets ready, so before it listens */
export function requireDeclaredAccess(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => void routes.push(route));
  // Not at once: a plugin of others gets its rule from a hook that runs after this one.
  app.addHook('onReady', async () => {
    const open = routes.filter((route) => route.config?.access === undefined);
    if (open.length === 0) return;
    const names = open.map((route) => `${String(route.method)} ${route.url}`).join(', ');
    throw new Error(`declare a permission, or that they are public, on these routes: ${names}`);
  });
}
