import { hash } from 'node:crypto';
import { and, asc, gt, lt, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { errors } from '#platform/errors/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle, TenantId } from '#platform/tenancy/index.ts';
import { ACCESS_TOKEN_SECONDS } from './configuration.ts';
import type { RevokedSessionsTable } from './tables.ts';

/**
 * The sessions (and single tokens, by their id) that have ended while access tokens of theirs may still be valid, known to every process. What one
 * process revokes lies in mgmt_db, and each reads every second what is new there. Asked at every request, from memory.
 *
 * A process that could not read for some seconds does not know who has been shut out. It asks once more, and refuses
 * with 503 rather than guess: a revocation holds everywhere within 5 s, or nothing is let through.
 */
export interface Revocations {
  /** @throws `unavailable` when this process has lost sight of what others revoke */
  isRevoked(id: string): boolean | Promise<boolean>;
  /**
   * Counts here at once, and everywhere once it is written.
   * @param id of a session or a token
   * @param tenantId whose it is; null: an operator's
   * @throws when it could not be written; it is tried again until it is
   */
  revoke(id: string, tenantId: TenantId | null): Promise<void>;
  start(): void;
  stop(): void;
  /** Removes what no token can use any more. @returns how many */
  sweep(): Promise<number>;
}

/** A refresh that was under way when its session ended may still have given a token. */
const REMEMBER_SECONDS = ACCESS_TOKEN_SECONDS + 60;
const POLL_MS = 1_000;
/** What was read longer ago than this is not relied upon. */
const STALE_MS = 3_500;
/** A request that waits for a reading lets nothing through meanwhile, so a slow database need not be refused at once. */
const POLL_TIMEOUT_MS = 10_000;
/** A row is seen only when its transaction has ended, which may be after later ones: so each poll looks back a little. */
const LOOK_BACK = '15 seconds';
const PAGE = 10_000;
/** Some 40 MB at the worst. Beyond it the oldest are forgotten, whose tokens end soonest. */
const MAX_REMEMBERED = 250_000;

/** @param now milliseconds on a clock that only goes forward */
export function createRevocations(options: {
  db: Drizzle;
  table: RevokedSessionsTable;
  log: Logger;
  now?: () => number;
}): Revocations {
  const { db, table, log, now = () => performance.now() } = options;
  const ended = new LRUCache<string, true>({
    max: MAX_REMEMBERED,
    ttl: REMEMBER_SECONDS * 1000,
    updateAgeOnGet: false,
    noUpdateTTL: true,
  });
  const unwritten = new Map<string, TenantId | null>();
  /** Up to which this process has read; as text, since a Date knows no microseconds. */
  let readTo: string | null = null;
  let freshAt = Number.NEGATIVE_INFINITY;
  let polling: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isFailing = false;

  const digest = (id: string) => hash('sha256', id, 'base64url');

  async function write(key: string, tenantId: TenantId | null): Promise<void> {
    unwritten.set(key, tenantId);
    await db
      .insert(table)
      .values({
        sessionHash: Buffer.from(key, 'base64url'),
        tenantId,
        forgetAt: sql`now() + make_interval(secs => ${REMEMBER_SECONDS})`,
      })
      .onConflictDoNothing();
    unwritten.delete(key);
  }

  async function read(): Promise<void> {
    const startedAt = now();
    for (const [key, tenantId] of unwritten) await write(key, tenantId);
    let after: { at: string; hash: Buffer } | null = null;
    let latest = readTo;
    for (;;) {
      const rows: { hash: Buffer; at: string }[] = await db
        .select({ hash: table.sessionHash, at: sql<string>`${table.revokedAt}::text` })
        .from(table)
        .where(
          and(
            // At the first time: all that can still matter.
            readTo === null
              ? gt(table.forgetAt, sql`now()`)
              : gt(table.revokedAt, sql`${readTo}::timestamptz - ${LOOK_BACK}::interval`),
            after === null
              ? undefined
              : sql`(${table.revokedAt}, ${table.sessionHash}) > (${after.at}::timestamptz, ${after.hash})`,
          ),
        )
        .orderBy(asc(table.revokedAt), asc(table.sessionHash))
        .limit(PAGE);
      for (const row of rows) ended.set(row.hash.toString('base64url'), true);
      after = rows.at(-1) ?? null;
      if (after !== null) latest = after.at;
      if (rows.length < PAGE) break;
    }
    // Nothing was ever revoked: the table's clock is the database's, so that is where its time comes from.
    readTo = latest ?? (await databaseTime());
    freshAt = Math.max(freshAt, startedAt);
  }

  async function databaseTime(): Promise<string> {
    const { rows } = await db.execute<{ at: string }>(sql`select now()::text as at`);
    return rows[0]?.at ?? '-infinity';
  }

  function poll(): Promise<void> {
    polling ??= withTimeout(read(), POLL_TIMEOUT_MS)
      .then(
        () => {
          if (isFailing) log.info({}, 'revoked sessions can be read again');
          isFailing = false;
        },
        (error: unknown) => {
          if (!isFailing) log.error({ err: error }, 'revoked sessions could not be read');
          isFailing = true;
          throw error;
        },
      )
      .finally(() => {
        polling = null;
      });
    return polling;
  }

  async function askAgain(key: string): Promise<boolean> {
    try {
      await poll();
    } catch (cause) {
      throw errors.unavailable({ cause });
    }
    return ended.has(key);
  }

  return {
    isRevoked(id) {
      const key = digest(id);
      if (ended.has(key)) return true;
      return now() - freshAt < STALE_MS ? false : askAgain(key);
    },

    async revoke(id, tenantId) {
      const key = digest(id);
      ended.set(key, true);
      await write(key, tenantId);
    },

    start() {
      timer ??= setInterval(() => void poll().catch(() => undefined), POLL_MS).unref();
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
    async sweep() {
      const rows = await db.delete(table).where(lt(table.forgetAt, sql`now()`)).returning({ tenantId: table.tenantId });
      return rows.length;
    },
  };
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
