import {
  Column,
  DrizzleQueryError,
  getTableName,
  is,
  noopDecoder,
  Param,
  Placeholder,
  SQL,
  Subquery,
} from 'drizzle-orm';
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
  client: { query(config: unknown, values: unknown[]): Promise<{ rows: unknown[][] }> };
  params: unknown[];
  queryConfig: { text: string };
  execute(values?: Record<string, unknown>): Promise<unknown>;
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

/** Fills the places of a statement's parameters; which of them are places is known from its beginning. */
function compileParams(params: readonly unknown[]) {
  const places = params.map((param) => {
    if (is(param, Placeholder)) return { name: param.name, encode: null };
    if (is(param, Param) && is(param.value, Placeholder)) {
      const { encoder, value } = param;
      return { name: value.name, encode: (given: unknown) => encoder.mapToDriverValue(given) };
    }
    return null;
  });
  return (values: Record<string, unknown>) =>
    params.map((param, i) => {
      const place = places[i];
      if (place === null || place === undefined) return param;
      if (!(place.name in values)) throw new Error(`No value for placeholder "${place.name}" was provided`);
      const given = values[place.name];
      return place.encode === null ? given : place.encode(given);
    });
}

/** Lets a statement run and read its rows by what was compiled; what joins leave out is known when it first runs. */
function readFast(prepared: PreparedInternals): void {
  const { fields, client, queryConfig } = prepared;
  if (fields === undefined || prepared.customResultMapper !== undefined) return;
  // Drizzle nests one level deep; should it ever nest deeper, it reads those rows itself.
  if (fields.some(({ path }) => path.length > 2)) return;
  let fill: ReturnType<typeof compileParams> | undefined;
  let read: ((row: readonly unknown[]) => Row) | undefined;
  prepared.execute = async (values = {}) => {
    fill ??= compileParams(prepared.params);
    const params = fill(values);
    let rows: unknown[][];
    try {
      ({ rows } = await client.query(queryConfig, params));
    } catch (error) {
      throw new DrizzleQueryError(queryConfig.text, params, error as Error);
    }
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
