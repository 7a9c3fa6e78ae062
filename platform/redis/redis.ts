import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createClient } from '@redis/client';
import type { Logger } from '#platform/telemetry/index.ts';

/** A script that Redis runs as a whole, known to it by its hash once it has seen it. */
export interface RedisScript {
  text: string;
  sha1: string;
}

export function redisScript(text: string): RedisScript {
  return { text, sha1: createHash('sha1').update(text).digest('hex') };
}

/**
 * The connection that processes of one installation share state through. What lies there may be lost at any time
 * without harm; whoever uses it has a way of doing without.
 */
export interface Redis {
  /** False while there is no connection; asking then only fails sooner. */
  isUp(): boolean;
  /** Runs a script in one round trip. @throws when Redis does not answer in time */
  run(script: RedisScript, keys: readonly string[], values: readonly string[]): Promise<unknown>;
  close(): Promise<void>;
}

/** Whoever asks has somebody waiting: rather without than late. */
const COMMAND_MS = 250;
const CONNECT_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Connects in the background and again whenever the connection is lost; never throws for want of a server.
 * `rediss://` is TLS, always verified: by the system's authorities, or by those of `caFile`.
 */
export function createRedis(options: { url: string; caFile: string | null; log: Logger }): Redis {
  const { log } = options;
  const url = new URL(options.url);
  const common = {
    connectTimeout: CONNECT_MS,
    reconnectStrategy: (retries: number) => Math.min(LONGEST_PAUSE_MS, 50 * 2 ** Math.min(retries, 10)),
  };
  const ca = options.caFile === null ? {} : { ca: readFileSync(options.caFile) };
  const client = createClient({
    url: options.url,
    socket:
      url.protocol === 'rediss:'
        ? { ...common, ...ca, tls: true, host: url.hostname, rejectUnauthorized: true, minVersion: 'TLSv1.2' }
        : common,
    // Nothing waits for a server that is away.
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    commandOptions: { timeout: COMMAND_MS },
    pingInterval: 10_000,
    maintNotifications: 'disabled',
    name: 'hanok',
  });

  let up = false;
  let told = false;
  client.on('ready', () => {
    up = true;
    told = false;
    log.info({ redis: url.host }, 'Redis is there');
  });
  client.on('end', () => {
    up = false;
  });
  client.on('error', (error: unknown) => {
    up = client.isReady;
    // Once for each time that it goes away, not for each attempt to find it again.
    if (!told) log.warn({ err: error, redis: url.host }, 'Redis is away; doing without until it is back');
    told = true;
  });
  client.connect().catch((error: unknown) => log.debug({ err: error }, 'Redis was not found'));

  return {
    isUp: () => up && client.isReady,
    async run({ text, sha1 }, keys, values) {
      const given = { keys: [...keys], arguments: [...values] };
      try {
        return await client.evalSha(sha1, given);
      } catch (error) {
        if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
        return client.eval(text, given);
      }
    },
    async close() {
      up = false;
      client.destroy();
    },
  };
}
