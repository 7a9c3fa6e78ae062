import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Queryable } from './postgres.ts';
import { openDrizzle } from './rows.ts';

/**
 * Row-level security in one round trip.
 *
 * Policies ask `current_setting('app.user_id')`. Setting it costs a transaction of four round trips, unless
 * the setting is made by the very statement that reads (docs/adr/0003-acting-user.md). A query built with
 * `acting()` in its WHERE is wrapped into
 *
 *   select x.* from (select set_config('app.user_id', $n, true) as ok offset 0) a cross join lateral (<query> offset 0) x
 *
 * `acting()` is `a.ok = $n`: it makes the inner query depend on the setting, so the setting comes first, and it
 * carries the parameter. The setting is local to the statement's own transaction. Were it ever evaluated late,
 * the policies would see no user and give no rows: it fails closed.
 */
export function acting(): SQL {
  return sql`a.ok = ${sql.placeholder('actor')}`;
}

/** A Drizzle instance whose every query must carry `acting()`; used through prepared statements. */
export type Reader = NodePgDatabase;

const ACTOR = /\ba\.ok = (\$\d+)/;

export function wrapActing(text: string): string {
  const actor = ACTOR.exec(text)?.[1];
  if (actor === undefined) throw new Error('a read under row-level security needs acting() in its WHERE');
  // The inner parentheses hold ORDER BY and LIMIT of the query itself; its order survives, as nothing above it sorts or
  // joins. Its OFFSET 0 keeps the planner from merging it into the outer query, where the order of `a` and the tables
  // would be a matter of cost.
  return `select x.* from (select set_config('app.user_id', ${actor}::text, true) as ok offset 0) a cross join lateral (${text} offset 0) x`;
}

/** Builds a reader upon anything that runs statements. Wrapped texts are remembered by statement. */
export function createActingReader(target: Queryable): Reader {
  const wrapped = new Map<string, string>();
  const client = {
    query(config: pg.QueryConfig, values?: unknown[]) {
      let text = wrapped.get(config.text);
      if (text === undefined) {
        text = wrapActing(config.text);
        wrapped.set(config.text, text);
      }
      return target.query({ ...config, text }, values);
    },
  };
  // Drizzle asks of its client only `query` outside of transactions, which readers do not open.
  return openDrizzle(client as unknown as pg.Pool);
}
