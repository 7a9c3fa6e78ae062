// Writes the client's resources of the OpenAPI document: rows that its runtime interprets, and their types.
import { camelCase } from '#clients/typescript/runtime/resources.ts';

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: { in: string; name: string; required?: boolean }[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content?: Record<string, { schema?: Record<string, unknown> }> }>;
  'x-hanok-errors'?: string[];
}

interface Row {
  resource: string[];
  name: string;
  text: string;
  types: string;
}

interface Tree {
  [name: string]: Tree | string;
}

const PREFIX = '/api/v1';

/**
 * The name of a resource is its path without parameters, that of a method the verb of its operationId.
 * @throws if two operations would have one name
 */
export function clientOf(paths: Record<string, object>): { operations: string; resources: string; errorCodes: string } {
  const codes = new Set<string>();
  const rows: Row[] = [];
  for (const [path, methods] of Object.entries(paths)) {
    if (!path.startsWith(`${PREFIX}/`)) continue;
    for (const [method, operation] of Object.entries(methods) as [string, Operation][]) {
      for (const code of operation['x-hanok-errors'] ?? []) codes.add(code);
      rows.push(rowOf(method.toUpperCase(), path.slice(PREFIX.length), operation));
    }
  }
  const tree: Tree = {};
  for (const { resource, name, types } of rows) {
    let node = tree;
    for (const segment of resource) {
      node[segment] ??= {};
      const next = node[segment];
      if (typeof next === 'string') throw new Error(`${resource.join('.')} is a method and a resource`);
      node = next;
    }
    if (node[name] !== undefined) throw new Error(`two operations are named ${[...resource, name].join('.')}`);
    node[name] = types;
  }
  const imports = ['Bare', 'Body', 'Data', 'Form', 'Item', 'Query'].filter((type) =>
    rows.some((row) => row.types.includes(`${type}<`)),
  );
  return {
    operations: [
      '// Generated from the OpenAPI document by `npm run generate`; runtime/resources.ts says what a row means.',
      '// One string to split costs a bundle less than a list of strings does.',
      'export const OPERATIONS: readonly string[] = `',
      ...rows.map((row) => row.text),
      '`.trim().split("\\n");',
      '',
    ].join('\n'),
    resources: [
      '// Generated from the OpenAPI document by `npm run generate`.',
      "import type { Answer, AnswerEvent, StreamOptions } from '../runtime/answers.ts';",
      "import type { Download } from '../runtime/files.ts';",
      "import type { Call, Pages } from '../runtime/pages.ts';",
      "import type { CallOptions } from '../runtime/transport.ts';",
      `import type { ${imports.join(', ')} } from '../runtime/types.ts';`,
      '',
      `export interface Resources ${textOf(tree, 0)}`,
      '',
    ].join('\n'),
    errorCodes: [
      '// Generated from the OpenAPI document by `npm run generate`.',
      '/** Codes with which the API refuses or fails; docs/errors.md says what each means. */',
      `export type ErrorCode =\n${[...codes]
        .sort()
        .map((code) => `  | '${code}'`)
        .join('\n')};`,
      '',
    ].join('\n'),
  };
}

function rowOf(method: string, path: string, operation: Operation): Row {
  const { operationId: id, parameters = [], requestBody, responses } = operation;
  const name = /^[a-z]+/.exec(id)?.[0] ?? id;
  const resource = path
    .split('/')
    .filter((segment) => segment !== '' && !segment.startsWith('{'))
    .map(camelCase);
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content ?? {};
  const data = (success['application/json']?.schema?.properties as Record<string, { properties?: object }> | undefined)
    ?.data;

  const query = parameters.filter((parameter) => parameter.in === 'query');
  const sent = Object.keys(requestBody?.content ?? {})[0];
  const input = sent === 'multipart/form-data' ? 'm' : sent !== undefined ? 'b' : query.length > 0 ? 'q' : '-';
  if (sent !== undefined && query.length > 0) throw new Error(`${id} takes a query beside its body`);
  const output = outputOf(Object.keys(success), data);

  const isOptional = input === 'q' && !query.some((parameter) => parameter.required);
  const argument = {
    m: `form: Form<'${id}'>`,
    b: `body: Body<'${id}'>`,
    q: `query${isOptional ? '?' : ''}: Query<'${id}'>`,
    '-': '',
  }[input];
  const result = {
    p: `Pages<Item<'${id}'>>`,
    j: `Call<Data<'${id}'>>`,
    r: 'application/json' in success ? `Call<Bare<'${id}'>>` : 'Call<null>',
    t: 'Call<string>',
    f: 'Call<Download>',
    s: 'AsyncIterable<AnswerEvent>',
    a: 'Answer',
  }[output];
  const args = [
    ...[...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => `${parameter}: string`),
    ...(argument === '' ? [] : [argument]),
    `options?: ${output === 's' ? 'StreamOptions' : 'CallOptions'}`,
  ];
  const comment = (operation.description ?? operation.summary ?? id).replaceAll('*/', '*\\/').replaceAll('\n', ' ');
  return {
    resource,
    name,
    text: `${name} ${method} ${path} ${input} ${output}`,
    types: `/** ${comment} */\n${name}(${args.join(', ')}): ${result};`,
  };
}

function outputOf(types: string[], data: { properties?: object } | undefined): 'p' | 'j' | 'r' | 't' | 'f' | 's' | 'a' {
  if (types.includes('text/event-stream')) return types.length > 1 ? 'a' : 's';
  if (types.length > 0 && !types.includes('application/json')) return types.includes('text/plain') ? 't' : 'f';
  if (data === undefined) return 'r';
  return Object.keys(data.properties ?? {}).join() === 'items' ? 'p' : 'j';
}

function textOf(tree: Tree, depth: number): string {
  const inner = '  '.repeat(depth + 1);
  const lines = Object.entries(tree).map(([name, value]) =>
    typeof value === 'string'
      ? value
          .split('\n')
          .map((line) => inner + line)
          .join('\n')
      : `${inner}readonly ${name}: ${textOf(value, depth + 1)};`,
  );
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
}
