import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forbidden, options } from '../../.dependency-cruiser.mjs';
import aliases from './aliases.mjs';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const CODE = ['platform', 'modules', 'apps', 'clients', 'tests', 'benchmarks', 'scripts'];

/** A small tree that keeps every rule; each case below adds one file that breaks one. */
const SOUND: Record<string, string> = {
  'package.json': JSON.stringify({
    name: 'fixture',
    type: 'module',
    imports: { '#platform/*': './platform/*', '#modules/*': './modules/*', '#server/*': './apps/server/*' },
    dependencies: { pg: '1' },
    devDependencies: { vitest: '1' },
  }),
  'node_modules/pg/package.json': JSON.stringify({ name: 'pg', version: '1.0.0', main: 'index.js' }),
  'node_modules/pg/index.js': 'export const pool = 1;',
  'node_modules/vitest/package.json': JSON.stringify({ name: 'vitest', version: '1.0.0', main: 'index.js' }),
  'node_modules/vitest/index.js': 'export const test = 1;',
  'platform/database/index.ts': `import { pool } from 'pg'; export const database = pool;`,
  'platform/testing/index.ts': `import { test } from 'vitest'; export const kit = test;`,
  'modules/workspace/tasks/index.ts': `export { tasks } from './service.ts';`,
  'modules/workspace/tasks/service.ts': `import { database } from '#platform/database/index.ts'; export const tasks = database;`,
  'modules/workspace/tasks/service.test.ts': `import { kit } from '#platform/testing/index.ts'; export const tested = kit;`,
  'modules/workspace/audit/index.ts': `import { tasks } from '#modules/workspace/tasks/index.ts'; export const audit = tasks;`,
  'modules/management/tenants/index.ts': `export { registry } from './registry.ts';`,
  'modules/management/tenants/registry.ts': `export const registry = 1;`,
  'clients/typescript/index.ts': `export const client = 1;`,
  'apps/server/main.ts': `import { audit } from '#modules/workspace/audit/index.ts'; export const main = audit;`,
  'apps/web/page.tsx': `import { client } from '../../clients/typescript/index.ts'; export const page = client;`,
  'tests/e2e/sign-in.test.ts': `import { main } from '#server/main.ts'; export const flow = main;`,
};

/** Which rule notices which file. A folder that does not exist in the sound tree shows that new ones are covered. */
const BREACHES: { rule: string; what: string; path: string; text: string; beside?: Record<string, string> }[] = [
  {
    rule: 'no-cycle',
    what: 'two modules that import each other',
    path: 'modules/workspace/tasks/repository.ts',
    text: `import { tasks } from './index.ts'; export const repository = tasks;`,
    beside: { 'modules/workspace/tasks/index.ts': `export { repository as tasks } from './repository.ts';` },
  },
  {
    rule: 'no-cycle',
    what: 'two files that name each other’s types, and nothing else of each other',
    path: 'platform/database/row.ts',
    text: `import type { Table } from './table.ts'; export type Row = { of: Table | null };`,
    beside: { 'platform/database/table.ts': `import type { Row } from './row.ts'; export type Table = Row[];` },
  },
  {
    rule: 'no-cycle',
    what: 'a file whose type is named by what it runs',
    path: 'platform/database/opened.ts',
    text: `import { close } from './close.ts'; export type Opened = { close: typeof close };`,
    beside: {
      'platform/database/close.ts': `import type { Opened } from './opened.ts'; export const close = (_: Opened) => 1;`,
    },
  },
  {
    rule: 'platform-knows-no-domain',
    what: 'a platform part, new ones included, that imports a module',
    path: 'platform/newborn/index.ts',
    text: `import { tasks } from '#modules/workspace/tasks/index.ts'; export const newborn = tasks;`,
  },
  {
    rule: 'platform-knows-no-domain',
    what: 'a platform part that names a type of the server',
    path: 'platform/database/extra.ts',
    text: `import type { main } from '#server/main.ts'; export type Main = typeof main;`,
  },
  {
    rule: 'modules-know-no-app',
    what: 'a module that imports the server',
    path: 'modules/workspace/newborn/index.ts',
    text: `import { main } from '#server/main.ts'; export const newborn = main;`,
  },
  {
    rule: 'module-has-one-door',
    what: 'a module, new ones included, that reaches into its neighbour',
    path: 'modules/workspace/newborn/index.ts',
    text: `import { tasks } from '#modules/workspace/tasks/service.ts'; export const newborn = tasks;`,
  },
  {
    rule: 'module-has-one-door',
    what: 'a workspace module that reaches into the fleet, even for a type',
    path: 'modules/workspace/audit/fleet.ts',
    text: `import type { registry } from '../../management/tenants/registry.ts'; export type Registry = typeof registry;`,
  },
  {
    rule: 'module-has-one-door-for-others',
    what: 'an app that reaches into a module',
    path: 'apps/newborn/main.ts',
    text: `import { tasks } from '#modules/workspace/tasks/service.ts'; export const newborn = tasks;`,
  },
  {
    rule: 'module-has-one-door-for-others',
    what: 'a test in tests/ that reaches into a module',
    path: 'tests/isolation/peek.test.ts',
    text: `import { registry } from '#modules/management/tenants/registry.ts'; export const peek = registry;`,
  },
  {
    rule: 'client-stands-alone',
    what: 'a typed client that imports the server’s code',
    path: 'clients/newborn/index.ts',
    text: `import { database } from '../../platform/database/index.ts'; export const newborn = database;`,
  },
  {
    rule: 'web-speaks-by-the-client',
    what: 'a page that imports a module',
    path: 'apps/web/features/tasks.tsx',
    text: `import { tasks } from '#modules/workspace/tasks/index.ts'; export const feature = tasks;`,
  },
  {
    rule: 'web-speaks-by-the-client',
    what: 'a page that imports the server’s folder',
    path: 'apps/web/features/server.tsx',
    text: `import { main } from '../../server/main.ts'; export const feature = main;`,
  },
  {
    rule: 'nobody-imports-the-web',
    what: 'a server that imports a page',
    path: 'apps/server/pages.ts',
    text: `import { page } from '../web/page.tsx'; export const pages = page;`,
  },
  {
    rule: 'production-imports-no-test-code',
    what: 'a service that imports the test kit',
    path: 'modules/workspace/tasks/seed.ts',
    text: `import { kit } from '#platform/testing/index.ts'; export const seed = kit;`,
  },
  {
    rule: 'production-needs-no-dev-dependency',
    what: 'a service that imports a development package',
    path: 'modules/workspace/tasks/seed.ts',
    text: `import { test } from 'vitest'; export const seed = test;`,
  },
  {
    rule: 'import-exists',
    what: 'an import that leads nowhere',
    path: 'apps/server/gone.ts',
    text: `import { gone } from '#modules/workspace/gone/index.ts'; export const nothing = gone;`,
  },
];

async function inspect(baseDir: string): Promise<{ files: number; violations: string[] }> {
  const folders = CODE.filter((folder) => existsSync(join(baseDir, folder)));
  const { webpackConfig: _asModule, ...rest } = options;
  const settings = { ...rest, baseDir, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(folders, settings, { alias: aliases.resolve.alias });
  const { summary } = output as ICruiseResult;
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { files: summary.totalCruised, violations };
}

describe('the architecture rules', () => {
  let folder: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'hanok-architecture-')));
    for (const [path, text] of Object.entries(SOUND)) write(path, text);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  test('let a sound tree pass', async () => {
    expect((await inspect(folder)).violations).toEqual([]);
  });

  test.each(BREACHES)('$rule notices $what', async ({ rule, path, text, beside = {} }) => {
    write(path, text);
    for (const [other, content] of Object.entries(beside)) write(other, content);
    const { violations: found } = await inspect(folder);
    expect(found.filter((line) => line.startsWith(`${rule}: `))).not.toEqual([]);
    // A breach is noticed by its own rule alone, so that its message says what to do.
    expect(found.filter((line) => !line.startsWith(`${rule}: `))).toEqual([]);
  });

  test('are each proven by at least one breach', () => {
    expect([...new Set(BREACHES.map(({ rule }) => rule))].sort()).toEqual(
      forbidden.map(({ name }) => name ?? '').sort(),
    );
  });

  test('hold in this repository', async () => {
    const { files, violations } = await inspect(ROOT);
    expect(files).toBeGreaterThan(100);
    expect(violations).toEqual([]);
  }, 60_000);
});
