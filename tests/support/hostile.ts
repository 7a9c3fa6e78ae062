import * as fc from 'fast-check';

/** As much of JSON Schema as our OpenAPI document uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  format?: string;
  minimum?: number;
  default?: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function resolver(document: { components?: { schemas?: Record<string, JsonSchema> } }) {
  return (schema: JsonSchema): JsonSchema => {
    let found = schema;
    while (found.$ref !== undefined) found = document.components?.schemas?.[found.$ref.split('/').at(-1) ?? ''] ?? {};
    return found;
  };
}

const cursorOf = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
const ID = '0192f3c4-0000-7000-8000-000000000000';

/** Values that pass for text, times or cursors, and that a database refuses. */
export const SHARP: readonly string[] = [
  'a\u0000b',
  'a\ud800',
  '\udfff\ud800',
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999999Z',
  ID,
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '99999999999999999999',
  cursorOf('0000-01-01T00:00:00Z', ID),
  cursorOf('0000-01-01', ID),
  cursorOf('9999-12-31T23:59:59.999999999999Z', ID),
  cursorOf('a\u0000b'),
  cursorOf('\ud800'),
  cursorOf(1e308, ID),
  cursorOf('0000-01-01T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
];

/** What programs are rarely written for. */
const HOSTILE: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u200b\ufeff',
  'x'.repeat(10_000),
  '한'.repeat(3_000),
  '🏠'.repeat(300),
  "'; drop table users; --",
  '%_\\',
  '../../etc/passwd',
  '{"a":1}',
  'null',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '1e400',
  '9999999999999999999999',
  '2147483648',
  '1.5',
  'true',
  ID,
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '9999-12-31',
  '9999-12-31T23:59:59.999999999999Z',
  '2026-02-30',
  '2026-11-24T25:61:61Z',
  '-000001-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  cursorOf(),
  cursorOf(null),
  cursorOf(ID),
  cursorOf('a\u0000b'),
  cursorOf('0000-01-01T00:00:00Z', ID),
  cursorOf('9999-12-31T23:59:59Z', ID),
  cursorOf('0000-01-01', ID),
  cursorOf(null, ID),
  cursorOf(1e308, ID),
  cursorOf(-0, ID),
  cursorOf({ a: 1 }, [ID]),
  cursorOf('2026-11-24T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
  'not base64 at all!',
  'bnVsbA',
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  [],
  [null],
  ['', '\u0000', '\ud800'],
  Array.from({ length: 300 }, () => 'x'),
  {},
  { toString: 1, valueOf: 2 },
];

/** Arbitraries for requests, made of the schemas that the OpenAPI document names. */
export interface Requests {
  /** What programs are rarely written for: the list above, strings of any code units, any JSON. */
  hostile: fc.Arbitrary<unknown>;
  /** A value that fits the schema, as far as the schema says. */
  plausible(schema: JsonSchema, name?: string): fc.Arbitrary<unknown>;
  /** The same with every property that the schema names. */
  full(schema: JsonSchema): fc.Arbitrary<unknown>;
  /** A plausible value of which something is hostile, missing, or too much. */
  mutated(schema: JsonSchema): fc.Arbitrary<unknown>;
}

/** @param known values for fields of these names, in place of made-up ones */
export function requestsOf(resolve: (schema: JsonSchema) => JsonSchema, known: Record<string, unknown>): Requests {
  const hostile: fc.Arbitrary<unknown> = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );

  function plausible(given: JsonSchema, name = '', complete = false, depth = 0): fc.Arbitrary<unknown> {
    if (name in known) return fc.constant(known[name]);
    const schema = resolve(given);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
    if (branches.length > 0) return fc.oneof(...branches.map((branch) => plausible(branch, name, complete, depth)));
    const types = [schema.type ?? 'any'].flat();
    if (types.includes('object') || schema.properties !== undefined) {
      const entries = Object.entries(depth > 4 ? {} : (schema.properties ?? {}));
      const shape = Object.fromEntries(
        entries.map(([key, value]) => [key, plausible(value, key, complete, depth + 1)] as const),
      );
      // An object without a prototype is JSON all the same, and a nuisance to compare.
      return complete ? fc.record(shape) : fc.record(shape, { requiredKeys: [] });
    }
    if (types.includes('array'))
      return fc.array(plausible(schema.items ?? {}, '', complete, depth + 1), { maxLength: 3 });
    if (types.includes('integer') || types.includes('number'))
      return fc.integer({ min: schema.minimum ?? 0, max: Math.max(50, schema.minimum ?? 0) });
    if (types.includes('boolean')) return fc.boolean();
    if (types.includes('null')) return fc.constant(null);
    return text(schema.format);
  }

  /** Spoils one property, at whatever depth, or adds one. */
  function spoiled(value: unknown): fc.Arbitrary<unknown> {
    if (!isRecord(value) || Object.keys(value).length === 0) return hostile;
    const inside = fc.constantFrom(...Object.keys(value)).chain((key) => {
      const inner = value[key];
      return (isRecord(inner) ? spoiled(inner) : hostile).map((bad) => ({ ...value, [key]: bad }));
    });
    return fc.oneof(
      { weight: 8, arbitrary: inside },
      { weight: 1, arbitrary: hostile.map((bad) => ({ ...value, unexpected: bad })) },
      { weight: 1, arbitrary: hostile },
    );
  }

  return {
    hostile,
    plausible,
    full: (schema) => plausible(schema, '', true),
    mutated: (schema) =>
      fc.oneof({ weight: 1, arbitrary: plausible(schema) }, { weight: 6, arbitrary: plausible(schema).chain(spoiled) }),
  };
}

function text(format: string | undefined): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.constant(ID);
  if (format === 'date') return fc.constant('2026-11-24');
  if (format === 'date-time') return fc.constant('2026-11-24T10:00:00Z');
  if (format === 'email') return fc.constant('somebody@acme.test');
  return fc.constantFrom('word', '한옥', 'a b', 'CASE');
}
