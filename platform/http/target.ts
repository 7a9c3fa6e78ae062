import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errors } from '#platform/errors/index.ts';
import { renderError } from './errors.ts';

/** What a request names as its target: the API's address, and every workspace that it names on the way. */
export interface Targets {
  /** For Fastify's `rewriteUrl`: `/t/<slug>/api/v1/…` is the API at an address that names its tenant. */
  rewrite(request: IncomingMessage): string;
  /** The workspaces that path, Host and absolute target name; they must all be the token's. */
  slugs(request: FastifyRequest): string[];
}

const WORKSPACE_ADDRESS = /^\/t\/([a-z0-9-]+)(\/api\/v1(?:[/?].*)?)$/;
/** RFC 9112 § 3.2.2; its authority stands in place of Host, so both are heeded. */
const ABSOLUTE = /^https?:\/\/([^/?#]*)(.*)$/is;

export function createTargets(publicHost: string): Targets {
  const named = new WeakMap<IncomingMessage, { slug?: string; authority?: string }>();

  return {
    rewrite(request) {
      const [, authority, rest = ''] = ABSOLUTE.exec(request.url ?? '/') ?? [];
      const url = authority === undefined ? (request.url ?? '/') : rest.startsWith('/') ? rest : `/${rest}`;
      const [, slug, api] = WORKSPACE_ADDRESS.exec(url) ?? [];
      if (authority !== undefined || slug !== undefined)
        named.set(request, {
          ...(slug === undefined ? {} : { slug }),
          ...(authority === undefined ? {} : { authority }),
        });
      return api ?? url;
    },
    slugs(request) {
      const { slug, authority } = named.get(request.raw) ?? {};
      const hosts = authority === undefined ? [request.hostname] : [request.hostname, authority];
      return [slug, ...hosts.map((host) => subdomain(host, publicHost))].filter((one) => one !== undefined);
    },
  };
}

/** Host names know no case, and a dot at their end changes nothing. */
function subdomain(host: string, publicHost: string): string | undefined {
  const name = host.toLowerCase().replace(/^.*@/, '').replace(/:\d*$/, '').replace(/\.+$/, '');
  return name.endsWith(`.${publicHost}`) ? name.slice(0, -publicHost.length - 1) : undefined;
}

/** Refuses a request with several Host headers: two programs that read it might each take another (RFC 9112 § 3.2). */
export function refuseSeveralHosts(app: FastifyInstance): void {
  app.addHook('onRequest', function oneHost(request, _reply, done) {
    const { rawHeaders } = request.raw;
    let hosts = 0;
    for (let i = 0; i < rawHeaders.length; i += 2)
      if (rawHeaders[i]?.length === 4 && rawHeaders[i]?.toLowerCase() === 'host') hosts += 1;
    done(hosts > 1 ? errors.malformed_body({ detail: 'A request has one Host.' }) : undefined);
  });
}

const UNREADABLE: Record<string, { status: string; error: ReturnType<typeof errors.malformed_body> }> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    error: errors.malformed_body({ detail: 'The headers are longer than 16 KiB.' }),
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    error: errors.malformed_body({ detail: 'The request took too long to arrive.' }),
  },
};
const NO_HTTP = { status: '400 Bad Request', error: errors.malformed_body({ detail: 'This is no HTTP request.' }) };

/** Answers what Node could not read as a request, in the envelope too, and says no more than that. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const { status, error: told } = UNREADABLE[error.code ?? ''] ?? NO_HTTP;
  const body = renderError(told, { id: '', url: '' });
  const json = JSON.stringify({ ...body, error: { ...body.error, status: Number(status.slice(0, 3)) } });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(json)}\r\n` +
      `connection: close\r\n\r\n${json}`,
  );
}
