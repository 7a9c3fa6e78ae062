import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgresForTests } from '#platform/database/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the superuser on the one PostgreSQL of this test run; databases of test files are made on it. */
    pgAdminUrl: string;
  }
}

/**
 * Starts one PostgreSQL for the whole run; test files read its address by `inject('pgAdminUrl')`. HANOK_TEST_PG_ADMIN_URL
 * names another server instead, for trying the suite against other versions.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.HANOK_TEST_PG_ADMIN_URL;
  if (external !== undefined && external !== '') {
    project.provide('pgAdminUrl', external);
    return async () => {};
  }
  const server = await startEmbeddedPostgresForTests();
  const { adminUser, adminPassword, host, port } = server;
  project.provide('pgAdminUrl', `postgres://${adminUser}:${adminPassword}@${host}:${port}/postgres`);
  return () => server.stop();
}
