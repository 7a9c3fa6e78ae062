import type { FastifyInstance } from 'fastify';

/** Who may call a route. Every route declares one; a route without stops the boot. */
export type AccessRule =
  | { realm: 'public' }
  /** A member or service account of a tenant; `permission` null: any that is signed in. */
  | { realm: 'workspace'; permission: string | null }
  | { realm: 'operator'; permission: string | null };

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule;
  }
}

/** For the few routes that need no token, said out loud. */
export const publicRoute = { access: { realm: 'public' } } as const satisfies { access: AccessRule };

export function workspaceRoute(permission: string | null): { access: AccessRule } {
  return { access: { realm: 'workspace', permission } };
}

export function operatorRoute(permission: string | null): { access: AccessRule } {
  return { access: { realm: 'operator', permission } };
}

/** Refuses routes that do not say who may call them. @throws at registration, so before the server listens */
export function requireDeclaredAccess(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.access === undefined) {
      throw new Error(`route ${String(route.method)} ${route.url} declares neither a permission nor that it is public`);
    }
  });
}
