import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import { ResponseSerializationError } from 'fastify-type-provider-zod';
import { z } from 'zod';

/*
 * Answers are shaped by their schema: what it does not declare never leaves, whatever a service returned. Zod does that by
 * parsing each answer anew. Here each schema is turned once into a function that copies what is declared and no more,
 * which costs a tenth (benchmarks/README.md); whether values are what the schema says of them is asked in tests alone.
 */

/** Copies what a schema declares. @throws where something else stands than could be copied so */
type Project = (value: unknown) => unknown;

/** Of an answer that is not what its schema says. */
class Mismatch extends Error {}

function primitive(value: unknown): unknown {
  // An object in the place of a text would bring fields along that nobody declared.
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) throw new Mismatch('not a plain value');
  return value;
}

const asIs: Project = (value) => value;

function projectObject(shape: Readonly<Record<string, z.core.$ZodType>>): Project {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, project: compile(schema) }));
  return (value) => {
    if (typeof value !== 'object' || value === null) throw new Mismatch('not an object');
    const source = value as Record<string, unknown>;
    const result: Record<string, unknown> = {};
    for (const { name, project } of fields) {
      const field = source[name];
      if (field !== undefined) result[name] = project(field);
    }
    return result;
  };
}

function projectArray(element: z.core.$ZodType): Project {
  const project = compile(element);
  return (value) => {
    if (!Array.isArray(value)) throw new Mismatch('not a list');
    return value.map(project);
  };
}

function projectRecord(valueType: z.core.$ZodType): Project {
  const project = compile(valueType);
  return (value) => {
    if (typeof value !== 'object' || value === null) throw new Mismatch('not an object');
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, project(inner)]));
  };
}

/** What cannot be decided by the schema alone (which of several objects is it?) is left to Zod. */
function byZod(schema: z.core.$ZodType): Project {
  return (value) => {
    const { success, data, error } = z.safeEncode(schema, value);
    if (!success) throw new Mismatch('not what the schema says', { cause: error });
    return data;
  };
}

function compile(schema: z.core.$ZodType): Project {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      // A catch-all other than "nothing" lets undeclared fields through on purpose.
      return def.catchall === undefined || def.catchall._zod.def.type === 'never'
        ? projectObject(def.shape)
        : byZod(schema);
    case 'array':
      return projectArray(def.element);
    case 'record':
      return projectRecord(def.valueType);
    case 'nullable':
    case 'optional':
    case 'default':
    case 'readonly': {
      const project = compile(def.innerType);
      return (value) => (value === null || value === undefined ? value : project(value));
    }
    case 'string':
    case 'number':
    case 'boolean':
    case 'literal':
    case 'enum':
    case 'null':
      return primitive;
    case 'unknown':
    case 'any':
      return asIs;
    default:
      return byZod(schema);
  }
}

/** Copies what `schema` declares; see above. Exported for its tests. */
export function projector(schema: z.core.$ZodType): Project {
  return compile(schema);
}

/**
 * Writes answers by their schemas.
 * @param checked also asks Zod whether each answer is what its schema says, and whether both ways give the same text: for
 *   tests, in which every answer of the suite is a case
 */
export function createSerializer(checked: boolean): FastifySerializerCompiler<unknown> {
  return ({ schema: declared, method, url }) => {
    const schema = schemaOf(declared);
    const project = compile(schema);
    const failure = (cause: unknown) =>
      new ResponseSerializationError(method, url, { cause: cause as z.core.$ZodError });
    return (data) => {
      let text: string;
      try {
        text = JSON.stringify(project(data));
      } catch (cause) {
        throw failure(cause);
      }
      if (checked) {
        const answer = z.safeEncode(schema, data);
        if (!answer.success) throw failure(answer.error);
        if (JSON.stringify(answer.data) !== text) throw failure(new Mismatch('two ways of writing it differ'));
      }
      return text;
    };
  };
}

function schemaOf(declared: unknown): z.core.$ZodType {
  if (declared instanceof z.core.$ZodType) return declared;
  if (typeof declared === 'object' && declared !== null && 'properties' in declared)
    return schemaOf(declared.properties);
  throw new Error('an answer is declared by a Zod schema');
}
