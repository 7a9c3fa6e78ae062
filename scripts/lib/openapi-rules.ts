import { createConfig, lintFromString, type Oas3Rule, type UserContext } from '@redocly/openapi-core';

/*
 * What the OpenAPI document has to say of each operation, parameter and field, beyond being one: Redocly's own rules know
 * the form, these know what a reader and a generator of clients need.
 */

/** Operations whose texts are still to be written, by the beginnings of their paths. Only ever gets shorter. */
export const UNWRITTEN: readonly string[] = [
  '/api/v1/directory',
  '/api/v1/invitations',
  '/api/v1/management/me',
  '/api/v1/management/operator',
  '/api/v1/management/overview',
  '/api/v1/management/session',
  '/api/v1/management/tenants',
  '/api/v1/me',
  '/api/v1/members',
  '/api/v1/scim',
  '/api/v1/service-accounts',
  '/api/v1/session',
  '/api/v1/settings/security',
  '/api/v1/sso',
];

interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  example?: unknown;
  examples?: unknown;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: unknown;
}
interface Described {
  [key: string]: unknown;
  description?: string;
  responses?: Record<string, unknown>;
  security?: unknown;
}

/** A text of one to three sentences that says something. */
function isShortText(text: unknown): boolean {
  if (typeof text !== 'string' || text.length < 20) return false;
  // What stands in backquotes may have dots of its own.
  const sentences = text.replace(/`[^`]*`/g, 'x').split(/(?<=[.!?])\s+(?=[A-Z`“"x])/);
  return sentences.length <= 3 && /[.!?]$/.test(text);
}

const describedOperation: Oas3Rule = () => ({
  Operation(operation: unknown, { report }: UserContext) {
    const { description, responses = {}, ...rest } = operation as Described;
    const tell = (message: string) => report({ message });
    if (!isShortText(description)) tell('needs a description of one to three sentences');
    if (!Object.keys(responses).some((status) => status.startsWith('4'))) tell('needs its answers of 4xx');
    if (rest['x-hanok-limit'] === undefined) tell('needs its cost class, x-hanok-limit');
    const realm = rest['x-hanok-realm'];
    if (realm === undefined) tell('needs its realm, x-hanok-realm');
    if (realm !== 'public' && rest['x-hanok-permission'] === undefined)
      tell('needs its permission, x-hanok-permission');
  },
});

/** Filler tells a reader nothing that the name did not. */
const FILLER = /^(the|an?|this)\s+\w+(\s+(id|name))?\.?$/i;

const describedFields: Oas3Rule = () => ({
  Parameter(parameter: unknown, { report }: UserContext) {
    const {
      name,
      description,
      schema = {},
      example,
      examples,
    } = parameter as {
      name: string;
      description?: string;
      schema?: Schema;
      example?: unknown;
      examples?: unknown;
    };
    if (description === undefined || FILLER.test(description))
      report({ message: `the parameter ${name} needs a description` });
    if (example === undefined && examples === undefined && wantsExample(schema))
      report({ message: `the parameter ${name} needs an example` });
  },
  Schema(schema: unknown, { report, location }: UserContext) {
    const { properties = {} } = schema as Schema;
    for (const [name, property] of Object.entries(properties)) {
      // What `data` of an answer is says the answer itself.
      if (name === 'data' && 'success' in properties) continue;
      const at = { location: location.child(['properties', name]) };
      if (property.$ref === undefined && (property.description === undefined || FILLER.test(property.description)))
        report({ message: `the field ${name} needs a description`, ...at });
      if (wantsExample(property)) report({ message: `the field ${name} needs an example`, ...at });
    }
  },
});

/** Where values are listed, or the parts have examples of their own, none is needed. */
function wantsExample(schema: Schema): boolean {
  const { anyOf, oneOf, allOf, items, properties } = schema;
  if (schema.example !== undefined || schema.examples !== undefined) return false;
  if (schema.$ref !== undefined || schema.enum !== undefined || schema.const !== undefined) return false;
  if (properties !== undefined || schema.format === 'binary') return false;
  if (items !== undefined) return wantsExample(items);
  const branches = anyOf ?? oneOf ?? allOf;
  if (branches !== undefined) return branches.some(wantsExample);
  const types = [schema.type].flat().filter((type) => type !== 'null');
  return types.length > 0 && !types.every((type) => type === 'boolean');
}

const config = await createConfig({
  rules: {
    struct: 'error',
    'no-unresolved-refs': 'error',
    'no-identical-paths': 'error',
    'operation-operationId': 'error',
    'operation-operationId-unique': 'error',
    'operation-summary': 'error',
    'operation-4xx-response': 'error',
    'operation-tag-defined': 'error',
    'tag-description': 'error',
    'path-parameters-defined': 'error',
    'security-defined': 'error',
    'no-invalid-schema-examples': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-invalid-media-type-examples': 'error',
    'hanok/described-operation': 'error',
    'hanok/described-fields': 'error',
  },
  plugins: [
    {
      id: 'hanok',
      rules: { oas3: { 'described-operation': describedOperation, 'described-fields': describedFields } },
    },
  ],
});

export interface OpenApi {
  paths: Record<string, Record<string, Described>>;
  components: { schemas?: Record<string, unknown>; [kind: string]: unknown };
}

/** What the document lacks, each as a line: where, what, by which rule. @param unwritten beginnings of paths to leave out */
export async function lintOpenApi(document: OpenApi, unwritten: readonly string[] = UNWRITTEN): Promise<string[]> {
  const problems = await lintFromString({
    source: JSON.stringify(writtenPart(document, unwritten)),
    absoluteRef: 'openapi.json',
    config,
  });
  return problems.map(({ message, ruleId, location }) => {
    const at = location.map(({ pointer }) => pointer ?? '').join(' ');
    return `${at.replaceAll('~1', '/').replace('#/paths/', '')}: ${message} (${ruleId})`;
  });
}

/** The document without the paths that are not written yet, and without what only those refer to. */
function writtenPart(document: OpenApi, unwritten: readonly string[]): OpenApi {
  const paths = Object.fromEntries(
    Object.entries(document.paths).filter(([path]) => !unwritten.some((start) => path.startsWith(start))),
  );
  const used = new Set<string>();
  const { schemas = {}, ...others } = document.components;
  const visit = (part: unknown) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      visit(schemas[name] ?? null);
    }
  };
  visit([paths, others]);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, paths, components: { ...others, schemas: kept } };
}
