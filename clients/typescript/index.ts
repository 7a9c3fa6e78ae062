import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/schema.d.ts';

export type { components, paths };

/** The shapes of the API by name: `Schemas['Document']`. */
export type Schemas = components['schemas'];

/**
 * A typed client of the Hanok API.
 * @param baseUrl the address of the installation, without a path
 * @param token gives a current access token for each call
 */
export function createHanokClient(options: { baseUrl: string; token(): Promise<string> }): Client<paths> {
  const client = createClient<paths>({ baseUrl: options.baseUrl });
  client.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${await options.token()}`);
      return request;
    },
  });
  return client;
}
