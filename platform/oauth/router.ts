import type { HTTPMethods } from 'fastify';
import { publicRoute, type Router } from '#platform/http/index.ts';
import type { RealmMount } from './realm.ts';

const METHODS: HTTPMethods[] = ['GET', 'POST', 'OPTIONS'];

/** The protocol's endpoints of every realm, each answered by the realm's own issuer. */
export function createOauthRouter(mounts: readonly RealmMount[]): Router {
  return async (app) => {
    // Bodies are left unread: the issuer reads them from the stream itself.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const mount of mounts) {
      for (const url of [`${mount.base}/oauth/*`, `/.well-known/oauth-authorization-server${mount.base}/oauth`])
        app.route<{ Params: { slug?: string } }>({
          method: METHODS,
          url,
          config: publicRoute,
          schema: { hide: true },
          handler: async (request, reply) => {
            const realm = await mount.resolve(request.params.slug ?? '');
            await realm.issuer.handle(request, reply);
          },
        });
    }
  };
}
