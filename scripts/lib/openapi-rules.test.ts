import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { GENERATED } from './generated-files.ts';
import { lintOpenApi, type OpenApi, UNWRITTEN } from './openapi-rules.ts';

const checkedIn: OpenApi = JSON.parse(await readFile(new URL(`../../${GENERATED.openapi}`, import.meta.url), 'utf8'));

/** The document with one operation changed. */
function changed(change: (operation: Record<string, unknown>) => void): OpenApi {
  const document = structuredClone(checkedIn);
  const operation = document.paths['/api/v1/tasks']?.get;
  if (operation === undefined) throw new Error('the list of tasks is not there');
  change(operation);
  return document;
}
const parametersOf = (operation: Record<string, unknown>) => operation.parameters as Record<string, unknown>[];
const taskOf = (document: OpenApi) =>
  document.components.schemas?.Task as { properties: Record<string, Record<string, unknown>> };

describe('the document says what a reader needs', () => {
  test('as it is', async () => {
    expect(await lintOpenApi(checkedIn)).toEqual([]);
  });

  test('and what waits for its texts is there', () => {
    const paths = Object.keys(checkedIn.paths);
    expect(UNWRITTEN.filter((start) => !paths.some((path) => path.startsWith(start)))).toEqual([]);
  });
});

describe('an operation is refused', () => {
  const cases: [name: string, change: (operation: Record<string, unknown>) => void, rule: string][] = [
    ['without an id', (one) => delete one.operationId, 'operation-operationId'],
    [
      'with the id of another',
      (one) => Object.assign(one, { operationId: 'createTask' }),
      'operation-operationId-unique',
    ],
    ['without a summary', (one) => delete one.summary, 'operation-summary'],
    ['without a description', (one) => delete one.description, 'hanok/described-operation'],
    [
      'with a description of four sentences',
      (one) => Object.assign(one, { description: 'It does this. It does that. It does more. It does all of it.' }),
      'hanok/described-operation',
    ],
    ['without its permission', (one) => delete one['x-hanok-permission'], 'hanok/described-operation'],
    ['without its cost class', (one) => delete one['x-hanok-limit'], 'hanok/described-operation'],
    [
      'without failures',
      (one) => Object.assign(one, { responses: { 200: { description: 'Done.' } } }),
      'operation-4xx-response',
    ],
    ['with a tag that is none', (one) => Object.assign(one, { tags: ['Nowhere'] }), 'operation-tag-defined'],
    [
      'with a parameter that is not described',
      (one) => delete parametersOf(one)[0]?.description,
      'hanok/described-fields',
    ],
    ['with a parameter without an example', (one) => delete parametersOf(one)[0]?.example, 'hanok/described-fields'],
    [
      'with an example that its schema refuses',
      (one) => Object.assign(parametersOf(one)[1] ?? {}, { example: 1_000_000 }),
      'no-invalid-parameter-examples',
    ],
  ];
  test.each(cases)('%s', async (_name, change, rule) => {
    const problems = await lintOpenApi(changed(change));
    expect(problems.filter((problem) => problem.endsWith(`(${rule})`))).not.toEqual([]);
  });
});

describe('a field is refused', () => {
  const fields: [name: string, field: Record<string, unknown>, rule: string][] = [
    ['without a description', { type: 'string', examples: ['x'] }, 'hanok/described-fields'],
    [
      'with filler for a description',
      { type: 'string', description: 'The title.', examples: ['x'] },
      'hanok/described-fields',
    ],
    ['without an example', { type: 'string', description: 'What is to be done.' }, 'hanok/described-fields'],
    [
      'with an example of another kind',
      { type: 'string', description: 'What is to be done.', examples: [5] },
      'no-invalid-schema-examples',
    ],
  ];
  test.each(fields)('%s', async (_name, field, rule) => {
    const document = structuredClone(checkedIn);
    taskOf(document).properties.title = field;
    const problems = await lintOpenApi(document);
    expect(problems.filter((problem) => problem.endsWith(`(${rule})`))).not.toEqual([]);
  });
});
