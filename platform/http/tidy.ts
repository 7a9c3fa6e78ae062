/** A schema of the document, as far as it is looked at here. */
interface Schema {
  [key: string]: unknown;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
}

const FORMATS = ['uuid', 'date', 'date-time', 'email', 'uri'];

/**
 * Makes schemas of Zod read as a person would write them: what a format says already is not said by a pattern too,
 * integers have no limits but those that were set, and "something or null" has its words where they are looked for.
 */
export function tidy<T>(part: T): T {
  if (Array.isArray(part)) return part.map(tidy) as T;
  if (typeof part !== 'object' || part === null) return part;
  const { properties, ...rest } = part as Schema;
  const entries = Object.entries(rest).filter(([key, value]) => !isNoise(rest, key, value));
  const schema: Schema = Object.fromEntries(
    entries.map(([key, value]) => [key, key.startsWith('example') ? value : tidy(value)]),
  );
  // Names of properties are no keywords.
  if (typeof properties === 'object' && properties !== null)
    schema.properties = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, tidy(value)]));
  return orNull(schema) as T;
}

function isNoise({ type, format }: Schema, key: string, value: unknown): boolean {
  if (key === 'pattern') return FORMATS.includes(String(format));
  return (
    type === 'integer' &&
    (key === 'minimum' || key === 'maximum') &&
    Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER
  );
}

/** `anyOf: [{ type: 'string', … }, { type: 'null' }]` is `{ type: ['string', 'null'], … }`. */
function orNull(schema: Schema): Schema {
  const [one, none, ...more] = schema.anyOf ?? [];
  if (one === undefined || none?.type !== 'null' || more.length > 0) return schema;
  const { anyOf: _, ...own } = schema;
  if (typeof one.type === 'string' && one.enum === undefined && one.const === undefined)
    return { ...one, ...own, type: [one.type, 'null'] };
  const { description } = one;
  return description === undefined ? schema : { description, ...schema };
}
