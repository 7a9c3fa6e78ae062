import type { Duplex } from 'node:stream';
import pg from 'pg';
import { postgresCode } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';

/**
 * Connections to many databases under one budget.
 *
 *   acquire(database) ── own idle connection ──────────────► taken
 *        │ none, and the database is below its share
 *        ├── budget left ─────────────────────────────────► opened
 *        ├── another database has an idle connection ─────► the longest idle one is closed, then opened
 *        └── else ────────────────────────────────────────► waits its turn, at most `waitMs`
 *
 * Turns go round the databases that wait, not down one list, so that a tenant with a hundred waiting requests gets
 * one connection for each one that its neighbour gets. Idle connections close after `idleMs`.
 */
export interface ConnectionPools {
  /** @throws `unavailable` when no connection came free in time; whatever the database itself answers. */
  acquire(database: DatabaseTarget): Promise<Lease>;
  /** Closes the idle connections of a database, and the busy ones as they come back (suspension, drop, rename). */
  evict(key: string): Promise<void>;
  stats(): ConnectionStats;
  close(): Promise<void>;
}

export interface DatabaseTarget {
  key: string;
  /** The one that opened last; changed in place when the role got a new password. */
  url: string;
  /** Asked when the password is refused: every address that may be right by now. */
  urlsNow?: (() => Promise<readonly string[]>) | undefined;
}

export interface Lease {
  client: pg.Client;
  /** Gives the connection back; `broken` ones are closed instead. */
  release(broken?: boolean): void;
}

export interface ConnectionStats {
  open: number;
  budget: number;
  idle: number;
  waiting: number;
}

/**
 * What is sent within one turn of the event loop leaves in one packet: BEGIN, the acting user and the first statements
 * wake the server once instead of each time.
 */
function sendTogether(client: pg.Client): void {
  // pg's types leave the connection out, as do its docs; corking is the stream's own, documented way.
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  let corked = false;
  Object.assign(client, {
    query(...args: unknown[]) {
      if (!corked) {
        corked = true;
        stream.cork();
        process.nextTick(() => {
          corked = false;
          stream.uncork();
        });
      }
      // Looked up at each call, so that whoever watches pg's own method sees it.
      return Reflect.apply(pg.Client.prototype.query, client, args);
    },
  });
}

interface Options {
  /** Connections in all. */
  budget: number;
  /** Connections that one database may hold at once. */
  each: number;
  waitMs?: number;
  idleMs?: number;
}

interface Slot {
  key: string;
  client: pg.Client;
  idleSince: number;
  generation: number;
}

interface Waiter {
  resolve(lease: Lease): void;
  reject(error: Error): void;
  target: DatabaseTarget;
  timer: NodeJS.Timeout;
}

const WRONG_PASSWORD = '28P01';

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'hanok',
    // Moments are read as they come (platform/database/instant.ts).
    options: '-c TimeZone=UTC',
    connectionTimeoutMillis: 10_000,
    pipeline: true,
  });
  // A connection that breaks fails its query; the event alone must not end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.end().catch(() => undefined);
    throw error;
  }
}

/** Whoever holds a password from before it was replaced asks for the one of now, and nobody notices. */
async function signIn(target: DatabaseTarget): Promise<pg.Client> {
  const tried = target.url;
  try {
    return await connect(tried);
  } catch (error) {
    if (postgresCode(error) !== WRONG_PASSWORD || target.urlsNow === undefined) throw error;
    let refusal = error;
    for (const url of await target.urlsNow()) {
      if (url === tried) continue;
      try {
        const client = await connect(url);
        target.url = url;
        return client;
      } catch (other) {
        refusal = other;
      }
    }
    throw refusal;
  }
}

export function createConnectionPools({ budget, each, waitMs = 5_000, idleMs = 60_000 }: Options): ConnectionPools {
  /** Idle slots in the order in which they became idle, oldest first. */
  const idle = new Set<Slot>();
  const open = new Map<string, number>();
  const generations = new Map<string, number>();
  const waiting = new Map<string, Waiter[]>();
  let total = 0;
  let closed = false;

  const openOf = (key: string) => open.get(key) ?? 0;
  const generationOf = (key: string) => generations.get(key) ?? 0;

  function count(key: string, change: 1 | -1) {
    total += change;
    const left = openOf(key) + change;
    if (left === 0) open.delete(key);
    else open.set(key, left);
  }

  function discard(slot: Slot) {
    idle.delete(slot);
    count(slot.key, -1);
    slot.client.end().catch(() => undefined);
  }

  function idleSlotOf(key: string): Slot | undefined {
    for (const slot of idle) if (slot.key === key) return slot;
    return undefined;
  }

  /** Makes room for one more connection, if room can be had without waiting. */
  function makeRoom(): boolean {
    if (total < budget) return true;
    const [oldest] = idle;
    if (oldest === undefined) return false;
    discard(oldest);
    return true;
  }

  async function openSlot(target: DatabaseTarget): Promise<Slot> {
    // Counted before it is there, so that two callers cannot both take the last place.
    count(target.key, 1);
    const generation = generationOf(target.key);
    try {
      const client = await signIn(target);
      const slot: Slot = { key: target.key, client, idleSince: 0, generation };
      client.on('error', () => {
        if (idle.has(slot)) discard(slot);
      });
      sendTogether(client);
      return slot;
    } catch (error) {
      count(target.key, -1);
      serveNext();
      throw error;
    }
  }

  function lease(slot: Slot): Lease {
    let released = false;
    return {
      client: slot.client,
      release(broken = false) {
        if (released) return;
        released = true;
        if (broken || closed || slot.generation !== generationOf(slot.key)) discard(slot);
        else {
          slot.idleSince = Date.now();
          idle.add(slot);
        }
        serveNext();
      },
    };
  }

  function take(slot: Slot): Lease {
    idle.delete(slot);
    return lease(slot);
  }

  /** Gives what came free to the database whose turn it is. */
  function serveNext() {
    for (const [key, queue] of waiting) {
      const waiter = queue[0];
      if (waiter === undefined) continue;
      const own = idleSlotOf(key);
      if (own === undefined && (openOf(key) >= each || !makeRoom())) continue;
      queue.shift();
      clearTimeout(waiter.timer);
      // To the end of the round: the others come first next time.
      waiting.delete(key);
      if (queue.length > 0) waiting.set(key, queue);
      if (own !== undefined) waiter.resolve(take(own));
      else openSlot(waiter.target).then((slot) => waiter.resolve(lease(slot)), waiter.reject);
      return;
    }
  }

  function wait(target: DatabaseTarget): Promise<Lease> {
    return new Promise((resolve, reject) => {
      const queue = waiting.get(target.key) ?? [];
      const waiter: Waiter = {
        resolve,
        reject,
        target,
        timer: setTimeout(() => {
          const at = queue.indexOf(waiter);
          if (at >= 0) queue.splice(at, 1);
          if (queue.length === 0) waiting.delete(target.key);
          reject(errors.unavailable({ detail: 'Every database connection is busy.', retryAfterSeconds: 1 }));
        }, waitMs),
      };
      queue.push(waiter);
      waiting.set(target.key, queue);
    });
  }

  const reaper = setInterval(
    () => {
      const before = Date.now() - idleMs;
      for (const slot of idle) {
        if (slot.idleSince > before) break;
        discard(slot);
      }
    },
    Math.min(idleMs, 10_000),
  );
  reaper.unref();

  return {
    async acquire(target) {
      if (closed) throw errors.unavailable({ detail: 'The server is shutting down.' });
      const own = idleSlotOf(target.key);
      if (own !== undefined) return take(own);
      // Nobody overtakes those of the same database who wait already.
      const queued = waiting.get(target.key)?.length ?? 0;
      if (queued === 0 && openOf(target.key) < each && makeRoom()) return lease(await openSlot(target));
      return wait(target);
    },
    async evict(key) {
      generations.set(key, generationOf(key) + 1);
      const own = [...idle].filter((slot) => slot.key === key);
      for (const slot of own) {
        idle.delete(slot);
        count(key, -1);
      }
      await Promise.all(own.map((slot) => slot.client.end().catch(() => undefined)));
      serveNext();
    },
    stats: () => ({
      open: total,
      budget,
      idle: idle.size,
      waiting: [...waiting.values()].reduce((sum, queue) => sum + queue.length, 0),
    }),
    async close() {
      closed = true;
      clearInterval(reaper);
      for (const queue of waiting.values()) {
        for (const waiter of queue) {
          clearTimeout(waiter.timer);
          waiter.reject(errors.unavailable({ detail: 'The server is shutting down.' }));
        }
      }
      waiting.clear();
      const own = [...idle];
      idle.clear();
      for (const slot of own) count(slot.key, -1);
      await Promise.all(own.map((slot) => slot.client.end().catch(() => undefined)));
    },
  };
}
