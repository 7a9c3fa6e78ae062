import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { createActingReader, openDrizzle, type Queryable, type Reader, readAgain } from '#platform/database/index.ts';
import { withSpan } from '#platform/telemetry/index.ts';
import type { ConnectionPools, DatabaseTarget } from './pools.ts';
import type { TenantId } from './tenant.ts';

export type Drizzle = NodePgDatabase;

/** A transaction in one tenant's database, with the acting user set for row-level security. */
export type TenantTransaction = NodePgDatabase & { readonly tenantId: TenantId };

/**
 * The handle of one tenant's database: the only thing through which its rows are reached. It is branded with its
 * tenant, so that it cannot stand where another tenant's is wanted, and holds no connection between calls.
 */
export interface TenantDatabase {
  readonly tenantId: TenantId;
  /**
   * A prepared read under row-level security, in one round trip. `build` runs once for each handle; give each shape
   * of a statement its own name. Its WHERE must hold `acting()`, and `execute` wants `{ actor }`.
   */
  prepared<T>(name: string, build: (reader: Reader) => T): T;
  /** The same for tables without policies (users, roles, OAuth records): no acting user. */
  preparedSystem<T>(name: string, build: (db: Drizzle) => T): T;
  /** Runs `work` as `actorId` in one transaction; rolls back when it throws. */
  transaction<T>(actorId: string, work: (tx: TenantTransaction) => Promise<T>): Promise<T>;
  /** A transaction of the platform itself: sees no row that a policy guards. */
  systemTransaction<T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T>;
}

export function createTenantDatabase(
  tenantId: TenantId,
  target: DatabaseTarget,
  pools: ConnectionPools,
): TenantDatabase {
  const oneShot: Queryable = {
    async query<R extends pg.QueryResultRow>(config: string | pg.QueryConfig, values?: unknown[]) {
      const { name = 'query', text } = typeof config === 'string' ? { text: config } : config;
      const ask = async () => {
        const lease = await pools.acquire(target);
        try {
          const result = await lease.client.query<R>(config as pg.QueryConfig, values);
          lease.release();
          return result;
        } catch (error) {
          lease.release(isBroken(error));
          throw error;
        }
      };
      const afresh = async () => {
        await pools.evict(target.key);
        return ask();
      };
      return withSpan(`sql ${name}`, { 'db.system.name': 'postgresql' }, () => readAgain(text, ask, afresh));
    },
  };
  const reader = createActingReader(oneShot);
  const system = openDrizzle(oneShot as unknown as pg.Pool);
  const statements = new Map<string, unknown>();

  function remembered<T>(name: string, build: () => T): T {
    const known = statements.get(name);
    if (known !== undefined) return known as T;
    const made = build();
    statements.set(name, made);
    return made;
  }

  async function transaction<T>(actorId: string, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
    return withSpan('sql transaction', { 'db.system.name': 'postgresql' }, async () => {
      const lease = await pools.acquire(target);
      const { client } = lease;
      try {
        // Not awaited one by one: the connection is pipelined, so BEGIN and the setting travel with the first statement.
        const opening = Promise.all([
          client.query('begin'),
          client.query({ name: 'hanok.act', text: `select set_config('app.user_id', $1, true)`, values: [actorId] }),
        ]);
        // Whoever awaits first reports the failure; without a handler a failed opening would be unhandled meanwhile.
        opening.catch(() => undefined);
        const tx = Object.assign(openDrizzle(client), { tenantId, transaction: refuseNesting });
        const result = await work(tx);
        await opening;
        // PostgreSQL answers the COMMIT of a transaction in which a statement failed by rolling back, and calls it no error.
        const { command } = await client.query('commit');
        if (command !== 'COMMIT')
          throw new Error('a failed statement was passed over; the transaction was rolled back');
        lease.release();
        return result;
      } catch (error) {
        // A connection that rolls back works, whatever was thrown; most often it is a refusal of ours.
        const rolledBack = await client.query('rollback').then(
          () => true,
          () => false,
        );
        lease.release(!rolledBack);
        throw error;
      }
    });
  }

  return {
    tenantId,
    prepared: (name, build) => remembered(`r:${name}`, () => build(reader)),
    preparedSystem: (name, build) => remembered(`s:${name}`, () => build(system)),
    transaction: (actorId, work) => transaction(actorId, work),
    systemTransaction: (work) => transaction('', work),
  };
}

/** Whether the connection itself is gone; an error of the statement leaves it usable. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error) || !('severity' in error)) return true;
  return error.severity === 'FATAL' || error.severity === 'PANIC';
}

/** Drizzle would send a second BEGIN, whose COMMIT ends the outer transaction early. */
function refuseNesting(): never {
  throw new Error('a tenant transaction does not nest');
}
