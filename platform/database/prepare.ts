import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

/**
 * Where a statement is built once and run many times: a tenant's `db.preparedSystem`, or the pool of mgmt_db
 * (see `prepareOn`). What takes one of these serves both.
 */
export type Prepare = <T>(name: string, build: (db: NodePgDatabase) => T) => T;

/** A `Prepare` for a database that is reached by one pool, such as mgmt_db. */
export function prepareOn(db: NodePgDatabase): Prepare {
  const statements = new Map<string, unknown>();
  return <T>(name: string, build: (db: NodePgDatabase) => T): T => {
    const known = statements.get(name);
    if (known !== undefined) return known as T;
    const made = build(db);
    statements.set(name, made);
    return made;
  };
}
