import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface Web {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}

/** The part of Next's custom server that is used here. Its own types would change the globals of the whole server. */
type Next = (options: { dev: boolean; dir: string; quiet: boolean; port: number; hostname: string }) => {
  prepare(): Promise<void>;
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close(): Promise<void>;
};

/** Serves the built web app out of this process: one port, one origin, nothing to proxy. */
export async function openWeb(options: { port: number; hostname: string }): Promise<Web> {
  const next = createRequire(import.meta.url)('next') as Next;
  const dir = fileURLToPath(new URL('../web', import.meta.url));
  const app = next({ dev: false, dir, quiet: true, ...options });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}
