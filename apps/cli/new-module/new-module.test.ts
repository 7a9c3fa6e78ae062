import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseFields } from './fields.ts';
import { namesOf } from './names.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;
const LEFT_OUT = new Set(['node_modules', '.git', '.hanok', '.next', 'coverage', 'test-results']);

let copy: string;
const run = (...args: string[]) => {
  try {
    return execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${args.join(' ')}:\n${stdout.slice(-4_000)}\n${stderr.slice(-4_000)}`, { cause: error });
  }
};

/** A clone, as far as a copy is one: with its packages. Its name is one that PostgreSQL's own account may enter. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hanok-module-'));
  for (const name of readdirSync(ROOT)) {
    if (LEFT_OUT.has(name)) continue;
    cpSync(join(ROOT, name), join(copy, name), {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(path.split('/').at(-1) ?? ''),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const FIELDS =
  'name:string,capacity:integer,area:number?,hasScreen:boolean,openFrom:date?,checkedAt:datetime?,note:text?';

describe('a module that the command writes', () => {
  test('is whole: formatted, typed, without a circle, documented, and its tests pass', () => {
    const told = run(
      'apps/cli/hanok.ts',
      'module',
      'new',
      'meeting-rooms',
      '--fields',
      FIELDS,
      '--ko',
      '회의실; name=이름',
    );
    expect(told).toContain('plugged into');
    run('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.');
    run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
    run('node_modules/typescript/bin/tsc', '-p', 'apps/web/tsconfig.json', '--noEmit');
    run('scripts/openapi-lint.ts');
    const tests = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project=unit',
      'modules/workspace/meeting-rooms',
      'tests/isolation/policies.test.ts',
      'tests/isolation/grants.test.ts',
      'apps/web/messages',
    );
    expect(tests).toMatch(/Tests .*passed/);
  }, 600_000);

  test('is not written twice', () => {
    expect(() => run('apps/cli/hanok.ts', 'module', 'new', 'tasks', '--fields', 'name:string')).toThrow(
      /is there already/,
    );
  });
});

describe('what the command is told', () => {
  test.each([
    ['no type', 'name'],
    ['a type that there is not', 'name:uuid'],
    ['no name to call a thing by', 'capacity:integer'],
    ['a name that may be absent', 'name:string?'],
    ['a field twice', 'name:string,name:text'],
    ['what every row has', 'name:string,createdAt:date'],
    ['SQL', 'name:string,x"; drop table users; --:text'],
  ])('is refused with %s', (_, fields) => {
    expect(() => parseFields(fields, {})).toThrow();
  });

  test.each(['room', 'Rooms', '../rooms', 'rooms ', 'class', 'rooms; rm'])('is refused for the name %j', (name) => {
    expect(() => namesOf(name, undefined)).toThrow();
  });

  test.each([
    ['rooms', 'room'],
    ['meeting-rooms', 'meetingRoom'],
    ['companies', 'company'],
    ['boxes', 'box'],
    ['invoices', 'invoice'],
    ['houses', 'house'],
  ])('%s are many of %s', (plural, singular) => {
    expect(namesOf(plural, undefined).singular).toBe(singular);
  });
});
