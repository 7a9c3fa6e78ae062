import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/*
 * A generator of clients derives a method from an operation by one rule: its resource are the segments of its path that
 * are no parameters, its name is the verb with which the operationId begins. `GET /api/v1/tasks/{id}/comments`,
 * listTaskComments → `hanok.tasks.comments.list(id)`.
 */
const BY_METHOD: Record<string, readonly string[]> = {
  get: ['list', 'get', 'stream'],
  post: ['create'],
  patch: ['update'],
  put: ['set', 'replace'],
  // `clear`: all but one's own, or all of a list.
  delete: ['delete', 'clear'],
};

interface Operation {
  operationId?: string;
}
const { paths } = JSON.parse(
  await readFile(new URL('../../clients/typescript/generated/openapi.json', import.meta.url), 'utf8'),
) as { paths: Record<string, Record<string, Operation>> };
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId = '' }]) => {
    const resource = path
      .replace('/api/v1/', '')
      .split('/')
      .filter((segment) => !segment.startsWith('{'))
      .join('.');
    const verb = /^[a-z]+/.exec(operationId)?.[0] ?? '';
    return { name: `${method.toUpperCase()} ${path}`, method, operationId, verb, call: `${resource}.${verb}` };
  }),
);

function repeated(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

test('every operation has an id of its own: a verb that fits its method, and a noun', () => {
  expect(operations.length).toBeGreaterThan(180);
  const wrong = operations.filter(
    ({ operationId, method, verb }) =>
      !/^[a-z]+([A-Z][a-z0-9]+)+$/.test(operationId) || BY_METHOD[method]?.includes(verb) !== true,
  );
  expect(wrong.map(({ name, operationId }) => `${name} ${operationId}`)).toEqual([]);
  expect(repeated(operations.map(({ operationId }) => operationId))).toEqual([]);
});

test('resource and verb together name one operation', () => {
  expect(repeated(operations.map(({ call }) => call))).toEqual([]);
});
