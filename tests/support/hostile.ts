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

export interface Sampler {
  chance(probability: number): boolean;
  hostile(): unknown;
  /** A value that fits the schema, as far as the schema says. */
  plausible(schema: JsonSchema, name?: string): unknown;
  /** The same with every property that the schema names. */
  full(schema: JsonSchema): unknown;
  /** A plausible value of which something is hostile, missing, or too much. */
  mutated(schema: JsonSchema): unknown;
}

/**
 * A generator of requests from schemas, the same at every run.
 * @param known values for fields of these names, in place of made-up ones
 */
export function sampler(
  seed: number,
  resolve: (schema: JsonSchema) => JsonSchema,
  known: Record<string, unknown>,
): Sampler {
  let state = seed;
  /** mulberry32 */
  function random(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  const chance = (probability: number) => random() < probability;
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const hostile = () => pick(HOSTILE);

  function plausible(given: JsonSchema, name = '', share = 0.8): unknown {
    if (name in known) return known[name];
    const schema = resolve(given);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return pick(schema.enum);
    const branch = pick(schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []);
    if (branch !== undefined) return plausible(branch, name, share);
    const type = Array.isArray(schema.type) ? pick(schema.type) : schema.type;
    if (type === 'object' || schema.properties !== undefined) {
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(() => chance(share))
          .map(([key, value]) => [key, plausible(value, key, share)]),
      );
    }
    if (type === 'array') return Array.from({ length: 2 }, () => plausible(schema.items ?? {}));
    if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 0, Math.floor(random() * 50));
    if (type === 'boolean') return chance(0.5);
    if (type === 'null') return null;
    return text(schema.format);
  }

  function text(format: string | undefined): string {
    if (format === 'uuid') return ID;
    if (format === 'date') return '2026-11-24';
    if (format === 'date-time') return '2026-11-24T10:00:00Z';
    if (format === 'email') return 'somebody@acme.test';
    return pick(['word', '한옥', 'a b', 'CASE']) ?? '';
  }

  function spoiled(value: unknown): unknown {
    if (!isRecord(value) || Object.keys(value).length === 0 || chance(0.1)) return hostile();
    const key = pick(Object.keys(value)) ?? '';
    if (chance(0.1)) return { ...value, unexpected: hostile() };
    const inner = value[key];
    return { ...value, [key]: isRecord(inner) ? spoiled(inner) : hostile() };
  }

  return {
    chance,
    hostile,
    plausible,
    full: (schema) => plausible(schema, '', 1),
    mutated: (schema) => {
      const value = plausible(schema);
      return chance(0.15) ? value : spoiled(value);
    },
  };
}
