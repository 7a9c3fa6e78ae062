import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Two workers: the tests share one PostgreSQL, and CI machines have two cores. */
const MAX_WORKERS = 2;

const REDIS_TESTS = '{platform,modules,tests}/**/*.redis.test.ts';

export default defineConfig({
  test: {
    // Each test file in a process of its own, under the pinned Node, which runs TypeScript as production does.
    pool: 'forks',
    maxWorkers: MAX_WORKERS,
    // A suite that finds no test proves nothing.
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        // The web app's own alias, as in its tsconfig.json.
        resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('apps/web/', import.meta.url)) }] },
        test: {
          name: 'unit',
          include: [
            '{platform,modules,apps,clients,benchmarks,scripts}/**/*.test.ts',
            'tests/{isolation,architecture,faults}/**/*.test.ts',
          ],
          exclude: [REDIS_TESTS, '**/node_modules/**', '**/.next/**', '**/.hanok/**'],
          globalSetup: ['tests/support/postgres.global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // Against a Redis that may not be there to be had; see scripts/lib/redis.mjs.
          name: 'redis',
          include: [REDIS_TESTS],
          exclude: ['**/node_modules/**', '**/.next/**', '**/.hanok/**'],
          globalSetup: ['tests/support/postgres.global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/server.global-setup.ts'],
          // They drive one server and one browser, one after another.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
