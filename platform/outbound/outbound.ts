import { lookup as dnsLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, fetch as undiciFetch } from 'undici';
import { HanokError } from '#platform/errors/index.ts';
import { type AddressPolicy, createAddressJudge } from './addresses.ts';
import { outboundErrors } from './errors.ts';

/** Calls to addresses that somebody else gave. */
export interface Outbound {
  /**
   * `fetch`, but each connection, a redirect's too, goes only to an address that was judged after its name had been
   * resolved, and to that very address. Redirects are errors unless `redirect: 'follow'` is asked for.
   * Rejects with a TypeError whose cause is `outbound_forbidden`; use `refusalOf` to find it.
   */
  fetch: typeof globalThis.fetch;
  /**
   * What can be said of a URL before its name is resolved, so that a bad one is refused when it is entered.
   * @throws `outbound_forbidden`
   */
  assertUrl(text: string): URL;
  close(): Promise<void>;
}

export interface OutboundOptions extends AddressPolicy {
  /** Milliseconds that one call may take, its body included. */
  timeoutMs?: number;
  /** Bytes of an answer after decompression. */
  maxResponseBytes?: number;
  /** Name → addresses; the system's resolver unless given. */
  resolve?: (hostname: string) => Promise<readonly ResolvedAddress[]>;
}

export interface ResolvedAddress {
  address: string;
  family: number;
}

/** Names that stand for metadata services, whatever they resolve to. */
const METADATA_NAMES = new Set(['metadata', 'metadata.google.internal', 'metadata.goog', 'instance-data']);
/** A long answer of a slow model fits. */
const TIMEOUT_MS = 600_000;
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

export function createOutbound(options: OutboundOptions): Outbound {
  const isAllowed = createAddressJudge(options);
  const resolve = options.resolve ?? ((hostname) => dnsLookup(hostname, { all: true, verbatim: true }));

  /** In place of the resolver of `net.connect`: what it gives back is what is connected to, so nothing lies between. */
  const lookup: LookupFunction = (hostname, { all }, done) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        // One bad address among good ones is no accident: the name as a whole is refused.
        if (first === undefined || !addresses.every(({ address }) => isAllowed(address))) return done(refuse(), '');
        if (all) done(null, [...addresses]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, ''),
    );
  };
  const connect = buildConnector({ lookup, timeout: 10_000 });
  const agent = new Agent({
    // An address in place of a name never gets to the resolver.
    connect(target, done) {
      const host = bare(target.hostname);
      if (isIP(host) !== 0 && !isAllowed(host)) done(refuse(), null);
      else connect(target, done);
    },
    headersTimeout: options.timeoutMs ?? TIMEOUT_MS,
    bodyTimeout: options.timeoutMs ?? TIMEOUT_MS,
  });

  function assertUrl(text: string): URL {
    if (!URL.canParse(text)) throw refuse();
    const url = new URL(text);
    const host = bare(url.hostname);
    const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
    if (!isHttp || url.username !== '' || url.password !== '' || METADATA_NAMES.has(host)) throw refuse();
    const isLocalName = host === 'localhost' || host.endsWith('.localhost');
    if (isLocalName && !options.allowLoopback) throw refuse();
    if (isIP(host) !== 0 && !isAllowed(host)) throw refuse();
    return url;
  }

  async function guardedFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const url = assertUrl(input instanceof Request ? input.url : String(input));
    if (input instanceof Request) throw new TypeError('give an address and its options instead of a Request');
    const limit = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
    const response = await undiciFetch(url, {
      redirect: 'error',
      ...(init as object),
      signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit,
      dispatcher: agent,
    });
    // undici's own classes, which are Node's under another name.
    return bounded(response as unknown as Response, options.maxResponseBytes ?? MAX_RESPONSE_BYTES);
  }

  return { fetch: guardedFetch, assertUrl, close: () => agent.destroy() };
}

/** The guard's own refusal somewhere among an error's causes, else null. */
export function refusalOf(error: unknown): HanokError | null {
  for (let current = error, depth = 0; current instanceof Error && depth < 8; current = current.cause, depth++)
    if (current instanceof HanokError && current.code in outboundErrors) return current;
  return null;
}

function refuse(): HanokError {
  return outboundErrors.outbound_forbidden();
}

/** `[::1]` → `::1`, `localhost.` → `localhost` */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** The same answer, whose body fails once it is longer than `maxBytes`. */
function bounded(response: Response, maxBytes: number): Response {
  if (response.body === null) return response;
  let seen = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength;
        if (seen > maxBytes) throw outboundErrors.outbound_too_large();
        controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(counted, { status, statusText, headers: new Headers([...headers]) });
}
