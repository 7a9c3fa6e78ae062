import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSerializer, projector } from './serializer.ts';

const person = z.object({ id: z.uuid(), name: z.string() });
const answer = z.object({
  item: person.nullable(),
  list: z.array(person),
  by: z.record(z.string(), person),
  maybe: person.optional(),
  free: z.unknown(),
  either: z.union([z.object({ cat: z.string() }), z.object({ dog: z.string() })]),
  defaulted: z.string().default('x'),
});
const ann = { id: '0190a5c2-7d3e-7000-8000-000000000001', name: 'Ann' };
const spied = { ...ann, passwordHash: 'secret' };
const given = {
  item: spied,
  list: [spied],
  by: { ann: spied },
  maybe: spied,
  free: { any: 1 },
  either: { dog: 'Rex', passwordHash: 'secret' },
  defaulted: 'y',
  passwordHash: 'secret',
};

const serialize = (checked: boolean, schema: z.ZodType) => {
  const compiled = createSerializer(checked)({ schema, method: 'GET', url: '/x', httpStatus: '200' });
  return (data: unknown) => compiled(data);
};

describe.each([
  ['compiled', false],
  ['checked', true],
])('an answer, %s', (_, checked) => {
  test('holds what its schema declares, and nothing that it does not, at any depth', () => {
    const text = serialize(checked, answer)(given);
    expect(text).not.toContain('secret');
    expect(JSON.parse(text)).toEqual({
      item: ann,
      list: [ann],
      by: { ann },
      maybe: ann,
      free: { any: 1 },
      either: { dog: 'Rex' },
      defaulted: 'y',
    });
  });

  test('leaves out what is not there, and tells null', () => {
    const text = serialize(
      checked,
      z.object({ a: person.nullable(), b: person.optional() }),
    )({ a: null, b: undefined });
    expect(text).toBe('{"a":null}');
  });

  test.each<[string, z.ZodType, unknown]>([
    ['an object where a text is declared', z.object({ name: z.string() }), { name: spied }],
    ['a list where a text is declared', z.object({ name: z.string() }), { name: [spied] }],
    ['an object where a list is declared', z.array(person), spied],
    ['a text where an object is declared', z.object({ item: person }), { item: 'secret' }],
    [
      'none of several objects',
      z.object({ x: z.union([person, z.object({ dog: z.string() })]) }),
      { x: { k: 'secret' } },
    ],
  ])('is refused for %s', (_, schema, data) => {
    expect(() => serialize(checked, schema)(data)).toThrow(/Response doesn't match/);
  });
});

test('an answer of the wrong kind is found in tests', () => {
  expect(() => serialize(true, person)({ ...ann, id: 'no id' })).toThrow(/Response doesn't match/);
  expect(serialize(false, person)({ ...ann, id: 'no id' })).toBe('{"id":"no id","name":"Ann"}');
});

test('an object that lets others in on purpose keeps them', () => {
  expect(projector(z.looseObject({ a: z.string() }))({ a: 'x', b: 1 })).toEqual({ a: 'x', b: 1 });
});
