import type { Readable, Writable } from 'node:stream';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { quoteIdentifier } from './postgres.ts';

/** A table as a copy of its rows sees it. */
export interface CopiedTable {
  name: string;
  /** Without those that PostgreSQL computes. */
  columns: string[];
  /** The order of the rows; the primary key, where there is one. */
  order: string[];
}

export interface Partition {
  parent: string;
  name: string;
  bound: string;
}

export interface SequenceState {
  name: string;
  value: string;
  isCalled: boolean;
}

/** The ledger of migrations belongs to the schema, not to the rows. */
const LEDGER = 'schema_migrations';

/**
 * Begins a transaction that sees one moment, as `role`, and writes values in one way whatever the server's settings are,
 * so that equal rows are equal bytes.
 */
export async function beginSnapshot(client: pg.Client, role: string, mode: 'read only' | 'read write'): Promise<void> {
  await client.query(`begin isolation level repeatable read, ${mode}`);
  await client.query(`set local role ${quoteIdentifier(role)}`);
  await client.query(
    `set local datestyle to 'ISO, YMD'; set local timezone to 'UTC'; set local intervalstyle to 'postgres';
     set local extra_float_digits to 1; set local bytea_output to 'hex'; set local statement_timeout to 0;
     set local idle_in_transaction_session_timeout to 0; set local search_path to public`,
  );
}

/**
 * The tables of `public`, those first to which others refer.
 * @throws when row-level security hides rows of one from the role that asks: a copy would lack them
 */
export async function copiedTables(client: pg.Client, skip: readonly string[]): Promise<CopiedTable[]> {
  const { rows } = await client.query<CopiedTable & { refers: string[]; hidden: boolean }>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         and a.attgenerated = '' order by a.attnum) as columns,
       array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality k (num, place)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num
         where i.indrelid = c.oid and i.indisprimary order by k.place) as "order",
       array(select f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
         where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as refers,
       c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')
         and p.polpermissive and current_user::regrole = any(p.polroles)
         and pg_get_expr(p.polqual, p.polrelid) = 'true') as hidden
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> $1 and c.relname <> all($2) order by 1`,
    [LEDGER, skip],
  );
  const hidden = rows.filter((row) => row.hidden).map((row) => row.name);
  if (hidden.length > 0)
    throw new Error(
      `row-level security hides rows of ${hidden.join(', ')}: give their owner a policy to read them all`,
    );
  return inOrder(rows).map(({ name, columns, order }) => ({
    name,
    columns,
    order: order.length > 0 ? order : columns,
  }));
}

function inOrder<T extends { name: string; refers: string[] }>(tables: T[]): T[] {
  const done: T[] = [];
  const left = new Map(tables.map((table) => [table.name, table]));
  while (left.size > 0) {
    const ready = [...left.values()].filter((table) => !table.refers.some((name) => left.has(name)));
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${[...left.keys()].join(', ')}`);
    for (const table of ready) left.delete(table.name);
    done.push(...ready);
  }
  return done;
}

const list = (names: readonly string[]) => names.map(quoteIdentifier).join(', ');

/** The rows of a table as text, in their order. */
export function copyOut(client: pg.Client, { name, columns, order }: CopiedTable): Readable & { rowCount: number } {
  return client.query(
    to(`copy (select ${list(columns)} from ${quoteIdentifier(name)} order by ${list(order)}) to stdout`),
  );
}

/** Takes what `copyOut` gave. */
export function copyIn(client: pg.Client, { name, columns }: CopiedTable): Writable & { rowCount: number } {
  return client.query(from(`copy ${quoteIdentifier(name)} (${list(columns)}) from stdin`));
}

export async function readPartitions(client: pg.Client): Promise<Partition[]> {
  const { rows } = await client.query<Partition>(
    `select p.relname as parent, c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound
     from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
     where c.relispartition and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1, 2`,
  );
  return rows;
}

const BOUND = /^(DEFAULT|FOR VALUES FROM \('[0-9 :+-]+'\) TO \('[0-9 :+-]+'\))$/;

/** Makes those that are not there. */
export async function makePartitions(client: pg.Client, partitions: readonly Partition[]): Promise<void> {
  for (const { parent, name, bound } of partitions) {
    if (!BOUND.test(bound)) throw new Error(`not a range of time: ${bound}`);
    await client.query(
      `create table if not exists ${quoteIdentifier(name)} partition of ${quoteIdentifier(parent)} ${bound}`,
    );
  }
}

/** Sequences know no snapshot: read after the rows, they are past every number in them. */
export async function readSequences(client: pg.Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ value: string; isCalled: boolean }>(
      `select last_value::text as value, is_called as "isCalled" from ${quoteIdentifier(name)}`,
    );
    states.push(...found.map((state) => ({ name, ...state })));
  }
  return states;
}

export async function setSequences(client: pg.Client, states: readonly SequenceState[]): Promise<void> {
  for (const { name, value, isCalled } of states)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [quoteIdentifier(name), value, isCalled]);
}

/** Runs `work` without triggers and row-level security, in a database that nobody else uses, and in a transaction. */
export async function withoutGuards<T>(
  client: pg.Client,
  tables: readonly CopiedTable[],
  work: () => Promise<T>,
): Promise<T> {
  const { rows: forced } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`,
  );
  const each = async (names: readonly string[], change: string) => {
    for (const name of names) await client.query(`alter table ${quoteIdentifier(name)} ${change}`);
  };
  const names = tables.map((table) => table.name);
  await each(names, 'disable trigger user');
  await each(
    forced.map(({ name }) => name),
    'no force row level security',
  );
  const result = await work();
  await each(
    forced.map(({ name }) => name),
    'force row level security',
  );
  await each(names, 'enable trigger user');
  return result;
}
