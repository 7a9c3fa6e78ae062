import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A caller of a running Hanok through its public API alone: signs in as a service account and keeps to its limits. */
export interface Client {
  /** Sends a request; waits and repeats while it is told to (429, 503). @returns `data` of the envelope, checked */
  json<T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<Answer<T>>;
  text(path: string): Promise<string>;
  form(path: string, form: () => FormData): Promise<unknown>;
}

export interface Answer<T> {
  data: T;
  nextCursor: string | null;
  /** How long the attempt that was answered took, from sending to the last byte. */
  latencyMs: number;
}

export interface ClientOptions {
  url: string;
  tenant: string;
  clientId: string;
  clientSecret: string;
  signal: AbortSignal;
}

const MAX_ATTEMPTS = 20;
const envelope = z.object({
  data: z.unknown(),
  error: z.object({ code: z.string(), detail: z.string().nullish() }).nullable(),
  meta: z.object({ nextCursor: z.string().nullish() }).nullish(),
});
const demo = z.object({
  url: z.string(),
  tenants: z.record(
    z.string(),
    z.object({ serviceAccount: z.object({ clientId: z.string(), clientSecret: z.string() }) }),
  ),
});

/** The address and the service account of a demo tenant; HANOK_URL wins over the file's address. */
export function demoAccount(tenant: string, file = '.hanok/demo.json'): Omit<ClientOptions, 'signal'> {
  const { url, tenants } = demo.parse(JSON.parse(readFileSync(file, 'utf8')));
  const account = tenants[tenant]?.serviceAccount;
  if (account === undefined) throw new Error(`${file} has no tenant "${tenant}"`);
  return { url: (process.env.HANOK_URL ?? url).replace(/\/$/, ''), tenant, ...account };
}

export function createClient(options: ClientOptions): Client {
  const token = createTokenSource(options);

  async function attempt(path: string, init: () => RequestInit): Promise<{ text: string; latencyMs: number }> {
    for (let tried = 1; ; tried++) {
      const { headers, ...rest } = init();
      const authorization = `Bearer ${await token()}`;
      const started = performance.now();
      const response = await fetch(`${options.url}${path}`, {
        ...rest,
        headers: { ...Object.fromEntries(new Headers(headers)), authorization },
        signal: options.signal,
      });
      const text = await response.text();
      const latencyMs = performance.now() - started;
      if (response.ok) return { text, latencyMs };
      if (![429, 503].includes(response.status) || tried >= MAX_ATTEMPTS) {
        throw new Error(`${rest.method ?? 'GET'} ${path}: ${response.status} ${text.slice(0, 500)}`);
      }
      await sleep(1000 * (Number(response.headers.get('retry-after')) || 1));
    }
  }

  return {
    async json(schema, method, path, body) {
      const { text, latencyMs } = await attempt(`/api/v1${path}`, () => ({
        method,
        ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      }));
      const { data, meta } = envelope.parse(JSON.parse(text));
      return { data: schema.parse(data), nextCursor: meta?.nextCursor ?? null, latencyMs };
    },
    async text(path) {
      return (await attempt(`/api/v1${path}`, () => ({}))).text;
    },
    async form(path, form) {
      // Made anew for each attempt: a body can be read once.
      const { text } = await attempt(`/api/v1${path}`, () => ({ method: 'POST', body: form() }));
      return envelope.parse(JSON.parse(text)).data;
    },
  };
}

/** Access tokens by client_credentials at the tenant's issuer, found by discovery; a new one before the old expires. */
function createTokenSource({ url, tenant, clientId, clientSecret, signal }: ClientOptions): () => Promise<string> {
  let current: Promise<{ token: string; until: number }> | undefined;

  async function grant(): Promise<{ token: string; until: number }> {
    const discovery = await fetch(`${url}/t/${tenant}/oauth/.well-known/openid-configuration`, { signal });
    const { token_endpoint } = z.object({ token_endpoint: z.url() }).parse(await discovery.json());
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
    const response = await fetch(token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      signal,
    });
    if (!response.ok) throw new Error(`no access token: ${response.status} ${await response.text()}`);
    const answer = z.object({ access_token: z.string(), expires_in: z.number() }).parse(await response.json());
    return { token: answer.access_token, until: Date.now() + 1000 * answer.expires_in - 60_000 };
  }

  return async () => {
    const held = current;
    // Those who waited for the same expired token take the one new token together.
    if ((held === undefined || (await held).until < Date.now()) && current === held) current = grant();
    current ??= grant();
    return (await current).token;
  };
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs `work` over the items, at most `width` at a time, and stops at the first error. Results keep the order. */
export async function mapLimited<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, at: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const entries = items.entries();
  const lane = async () => {
    for (const [at, item] of entries) results[at] = await work(item, at);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
