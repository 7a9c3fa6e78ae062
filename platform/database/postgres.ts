import pg from 'pg';
import { readAgain } from './lost.ts';

/** What runs a statement: a pool, a client, or one of our handles. */
export interface Queryable {
  query<R extends pg.QueryResultRow>(config: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult<R>>;
}

/** Quotes a name for use as an identifier. DDL cannot take parameters, so this is the only way in. */
export function quoteIdentifier(name: string): string {
  if (name === '' || name.includes('\0') || Buffer.byteLength(name) > 63) throw new Error('not an identifier');
  return `"${name.replaceAll('"', '""')}"`;
}

/** A bounded pool on one database, with statements and waiting limited in time. */
export function createPool(
  url: string,
  options: { max: number; applicationName: string; waitMs?: number; onError(error: Error): void },
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    application_name: options.applicationName,
    connectionTimeoutMillis: options.waitMs ?? 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
  });
  // A connection that the server ends would otherwise end the process as an unhandled 'error' event: an idle one, and one
  // that somebody holds, whose next statement fails anyway.
  pool.on('error', options.onError);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const checkOut = pool.connect.bind(pool);
  // pg's own `query` calls back; who awaits is somebody of ours, or Drizzle.
  const connectOne = (callback?: Parameters<typeof checkOut>[0]) =>
    callback === undefined ? checkOut().then(giveBackUnbegun) : checkOut(callback);
  const once = pool.query.bind(pool) as (
    config: string | pg.QueryConfig,
    values?: unknown[],
  ) => Promise<pg.QueryResult>;
  const query = (config: string | pg.QueryConfig, values?: unknown[]) =>
    readAgain(
      typeof config === 'string' ? config : config.text,
      () => once(config, values),
      () => withConnection(url, options.applicationName, (client) => client.query(config, values)),
    );
  return Object.assign(pool, { query, connect: connectOne });
}

/**
 * Drizzle sends BEGIN before it begins to mind giving the connection back: one that breaks under it would keep its place
 * for good, until none is left, and `end` would wait for it without end. So it is given back here.
 */
function giveBackUnbegun(client: pg.PoolClient): pg.PoolClient {
  // One that was given back unused still has the former one.
  Reflect.deleteProperty(client, 'query');
  const send: (...args: unknown[]) => unknown = client.query.bind(client);
  const first = (...args: unknown[]) => {
    Reflect.deleteProperty(client, 'query');
    const sent = send(...args);
    const [config] = args;
    const text = typeof config === 'object' && config !== null && 'text' in config ? config.text : config;
    if (typeof text !== 'string' || !/^begin\b/i.test(text) || !(sent instanceof Promise)) return sent;
    return sent.catch((error: unknown) => {
      client.release(true);
      throw error;
    });
  };
  return Object.assign(client, { query: first });
}

/** Opens one connection; the caller ends it. */
export async function connect(url: string, applicationName: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks fails its query; the event alone must not end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

export async function withConnection<T>(
  url: string,
  applicationName: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connect(url, applicationName);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The code of the PostgreSQL error (SQLSTATE) that is at the bottom of this one; null when none is. */
export function postgresCode(error: unknown): string | null {
  let cause = error;
  while (cause instanceof Error && cause.cause !== undefined) cause = cause.cause;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}
