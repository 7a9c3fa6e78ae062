import type { QueryResultRow } from 'pg';
import {
  createPool,
  loadMigrations,
  migrate,
  openDrizzle,
  quoteIdentifier,
  withConnection,
} from '#platform/database/index.ts';
import { type Drizzle, databaseUrl, OWNER_ROLE, opaqueDatabaseName, prepareCluster } from '#platform/tenancy/index.ts';

/** A mgmt_db of its own for one test file. */
export interface TestManagement {
  mgmt: Drizzle;
  url: string;
  /** Runs SQL in it as the superuser. */
  admin<R extends QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  dispose(): Promise<void>;
}

const MIGRATIONS = new URL('../../migrations/management', import.meta.url).pathname;

/** @param adminUrl a superuser's URL of the test server: `inject('pgAdminUrl')` */
export async function createTestManagement(adminUrl: string): Promise<TestManagement> {
  const name = opaqueDatabaseName().replace('tnnt', 'mgmt');
  const url = databaseUrl(adminUrl, name);
  await withConnection(adminUrl, 'hanok-test', prepareCluster);
  await withConnection(adminUrl, 'hanok-test', (client) =>
    client.query(`create database ${quoteIdentifier(name)} owner ${quoteIdentifier(OWNER_ROLE)}`),
  );
  const migrations = await loadMigrations(MIGRATIONS);
  await withConnection(url, 'hanok-test', (client) => migrate(client, migrations, OWNER_ROLE));
  const pool = createPool(url, { max: 4, applicationName: 'hanok-test', onError: () => undefined });
  return {
    mgmt: openDrizzle(pool),
    url,
    admin: async <R extends QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<R>(text, values)).rows,
    async dispose() {
      await pool.end();
      await withConnection(adminUrl, 'hanok-test', (client) =>
        client.query(`drop database if exists ${quoteIdentifier(name)} with (force)`),
      );
    },
  };
}
