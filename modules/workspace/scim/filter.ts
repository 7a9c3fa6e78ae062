import { type SQL, sql } from 'drizzle-orm';
import { type Filter, parse } from 'scim2-parse-filter';
import { scimErrors } from './errors.ts';

/** An attribute that can be filtered by, as SQL. `folded`: upper and lower case are the same (RFC 7643, caseExact). */
export type FilterColumn =
  | { type: 'text'; value: SQL; folded: boolean }
  | { type: 'boolean'; value: SQL }
  | { type: 'time'; value: SQL }
  /** A list of ids; `has` tells whether one is in it. */
  | { type: 'ids'; has(id: string): SQL; any: SQL };

const MAX_DEPTH = 8;
const UUID = /^[0-9a-f-]{36}$/i;

/**
 * A SCIM filter (RFC 7644, 3.4.2.2) as a condition; all values are bound. `columns` by their lower-case path.
 * @throws `scim_filter_invalid`
 */
export function filterCondition(text: string, columns: ReadonlyMap<string, FilterColumn>): SQL {
  let filter: Filter;
  try {
    filter = parse(text);
  } catch (error) {
    throw scimErrors.scim_filter_invalid({ cause: error });
  }
  return condition(filter, columns, '', 0);
}

function condition(filter: Filter, columns: ReadonlyMap<string, FilterColumn>, prefix: string, depth: number): SQL {
  if (depth > MAX_DEPTH) throw scimErrors.scim_filter_invalid({ detail: 'The filter is nested too deeply.' });
  switch (filter.op) {
    case 'and':
    case 'or': {
      const parts = filter.filters.map((part) => condition(part, columns, prefix, depth + 1));
      return sql`(${sql.join(parts, filter.op === 'and' ? sql` and ` : sql` or `)})`;
    }
    case 'not':
      return sql`(not coalesce(${condition(filter.filter, columns, prefix, depth + 1)}, false))`;
    case '[]':
      return condition(filter.valFilter, columns, `${filter.attrPath}.`, depth + 1);
    case 'pr':
      return present(columnOf(columns, prefix + filter.attrPath));
    default:
      return comparison(filter.op, columnOf(columns, prefix + filter.attrPath), filter.compValue);
  }
}

function columnOf(columns: ReadonlyMap<string, FilterColumn>, path: string): FilterColumn {
  const name = path.toLowerCase().replace(/^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/, '');
  const column = columns.get(name);
  if (column === undefined)
    throw scimErrors.scim_filter_invalid({ detail: `There is no filter by ${path.slice(0, 100)}.` });
  return column;
}

function present(column: FilterColumn): SQL {
  return column.type === 'ids' ? column.any : sql`(${column.value} is not null)`;
}

function comparison(op: string, column: FilterColumn, value: unknown): SQL {
  const refuse = () => scimErrors.scim_filter_invalid({ detail: `The operator ${op} does not fit its attribute.` });
  switch (column.type) {
    case 'boolean': {
      if (typeof value !== 'boolean' || (op !== 'eq' && op !== 'ne')) throw refuse();
      return sql`(${column.value} ${op === 'eq' ? sql`=` : sql`<>`} ${value})`;
    }
    case 'ids': {
      if (op !== 'eq' || typeof value !== 'string') throw refuse();
      return UUID.test(value) ? column.has(value) : sql`false`;
    }
    case 'time': {
      const at = typeof value === 'string' ? new Date(value) : null;
      const sign = TIME_SIGNS[op];
      if (at === null || Number.isNaN(at.getTime()) || sign === undefined) throw refuse();
      return sql`(${column.value} ${sign} ${at.toISOString()}::timestamptz)`;
    }
    case 'text':
      if (typeof value !== 'string' || value.includes('\u0000')) throw refuse();
      return textComparison(op, column, value) ?? fail(refuse());
  }
}

const TIME_SIGNS: Record<string, SQL> = {
  eq: sql`=`,
  ne: sql`<>`,
  gt: sql`>`,
  ge: sql`>=`,
  lt: sql`<`,
  le: sql`<=`,
};

function textComparison(op: string, column: { value: SQL; folded: boolean }, text: string): SQL | null {
  const left = column.folded ? sql`lower(${column.value})` : column.value;
  const right = column.folded ? sql`lower(${text}::text)` : sql`${text}::text`;
  switch (op) {
    case 'eq':
      return sql`(${left} = ${right})`;
    case 'ne':
      return sql`(${left} is distinct from ${right})`;
    case 'co':
      return sql`(strpos(${left}, ${right}) > 0)`;
    case 'sw':
      return sql`starts_with(${left}, ${right})`;
    case 'ew':
      return sql`(right(${left}, length(${right})) = ${right})`;
    default:
      return null;
  }
}

function fail(error: Error): never {
  throw error;
}
