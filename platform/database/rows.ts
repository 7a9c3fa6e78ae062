import { Column, getTableName, is, noopDecoder, SQL, Subquery } from 'drizzle-orm';
import { drizzle as drizzleOn, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';

/*
 * Drizzle asks of every value of every row what kind of field it belongs to, by walking prototypes. Here that is asked
 * once for each statement, and rows are read by what it came to: of a list of twenty tasks that was most of what reading
 * it cost (benchmarks/README.md). What is read stays the same: `rows.test.ts` compares with Drizzle's own.
 */

interface SelectedField {
  path: string[];
  field: unknown;
}

/** What is used here of a statement that Drizzle has prepared; none of it is in Drizzle's own types. */
interface PreparedInternals {
  fields?: SelectedField[] | undefined;
  joinsNotNullableMap?: Record<string, boolean> | undefined;
  customResultMapper?: ((rows: unknown[][]) => unknown) | undefined;
}

type Decode = (value: unknown) => unknown;
type Row = Record<string, unknown>;

interface Reading {
  name: string;
  index: number;
  /** Null: as the driver gives it. */
  decode: Decode | null;
}

interface Group {
  name: string;
  readings: Reading[];
  /** The column whose absence makes the whole object null: of a table that a join may leave out. Null: it always stays. */
  witness: number | null;
}

function compileRow(fields: readonly SelectedField[], joins: Record<string, boolean> | undefined) {
  const parts: (Reading | Group)[] = [];
  const groups = new Map<string, Group>();
  const columns = new Map<Group, { first: number; tables: Set<string> }>();
  for (const [index, { path, field }] of fields.entries()) {
    const [name = '', inner] = path;
    const decode = decoderOf(field);
    if (inner === undefined) {
      parts.push({ name, index, decode });
      continue;
    }
    let group = groups.get(name);
    if (group === undefined) {
      group = { name, readings: [], witness: null };
      groups.set(name, group);
      parts.push(group);
    }
    group.readings.push({ name: inner, index, decode });
    if (!is(field, Column)) continue;
    const known = columns.get(group);
    if (known === undefined) columns.set(group, { first: index, tables: new Set([getTableName(field.table)]) });
    else known.tables.add(getTableName(field.table));
  }
  for (const [group, { first, tables }] of columns) {
    const [table = ''] = tables;
    if (joins !== undefined && tables.size === 1 && joins[table] !== true) group.witness = first;
  }
  return (row: readonly unknown[]): Row => {
    const result: Row = {};
    for (const part of parts) result[part.name] = 'readings' in part ? readGroup(part, row) : readValue(part, row);
    return result;
  };
}

function readValue({ index, decode }: Reading, row: readonly unknown[]): unknown {
  const value = row[index];
  return value === null || decode === null ? value : decode(value);
}

function readGroup({ readings, witness }: Group, row: readonly unknown[]): Row | null {
  if (witness !== null && row[witness] === null) return null;
  const result: Row = {};
  for (const reading of readings) result[reading.name] = readValue(reading, row);
  return result;
}

const asItComes = Column.prototype.mapFromDriverValue;

/** What Drizzle's fields have besides their types. */
type Expression = { decoder: { mapFromDriverValue: Decode } };

function decoderOf(field: unknown): Decode | null {
  if (is(field, Column))
    return field.mapFromDriverValue === asItComes ? null : (value) => field.mapFromDriverValue(value);
  const expression = is(field, SQL) ? field : is(field, Subquery) ? field._.sql : (field as { sql: SQL }).sql;
  const { decoder } = expression as unknown as Expression;
  return decoder === noopDecoder ? null : (value) => decoder.mapFromDriverValue(value);
}

/** Lets a statement read its rows by a compiled reader, made at its first rows: what joins leave out is known by then. */
function readFast(prepared: PreparedInternals): void {
  const { fields } = prepared;
  if (fields === undefined || prepared.customResultMapper !== undefined) return;
  // Drizzle nests one level deep; should it ever nest deeper, it reads those rows itself.
  if (fields.some(({ path }) => path.length > 2)) return;
  let read: ((row: readonly unknown[]) => Row) | undefined;
  prepared.customResultMapper = (rows) => {
    read ??= compileRow(fields, prepared.joinsNotNullableMap);
    return rows.map(read);
  };
}

/** Drizzle over `client`, whose statements read their rows by compiled readers. */
export function openDrizzle(client: pg.Pool | pg.Client | pg.PoolClient): NodePgDatabase {
  const db = drizzleOn({ client });
  const { session } = db._ as unknown as { session: { prepareQuery(...args: unknown[]): PreparedInternals } };
  const prepareQuery = session.prepareQuery.bind(session);
  session.prepareQuery = (...args) => {
    const prepared = prepareQuery(...args);
    readFast(prepared);
    return prepared;
  };
  return db;
}
