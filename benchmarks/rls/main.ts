import { listDocuments } from '#modules/workspace/documents/repository.ts';
import { listTasks } from '#modules/workspace/tasks/repository.ts';
import { startEmbeddedPostgresForTests } from '#platform/database/embedded.ts';
import { createTestTenant, insertTestUser, type TestTenant } from '#platform/testing/index.ts';

/*
 * What row-level security costs: CPU of this process and of the backend for the list of tasks and of documents, with
 * policies on and off, side by side in alternating rounds, on an embedded PostgreSQL of its own:
 *
 *   node benchmarks/rls/main.ts
 *
 * The backend's CPU is read from /proc, so this needs Linux.
 */

const ROUNDS = 10;
const CALLS = 600;
const TABLES = ['tasks', 'task_comments', 'documents', 'document_versions', 'document_shares'];

const server = await startEmbeddedPostgresForTests();
const { adminUser, adminPassword, host, port } = server;
const house = await createTestTenant(`postgres://${adminUser}:${adminPassword}@${host}:${port}/postgres`);
try {
  await measure(house);
} finally {
  await house.dispose();
  await server.stop();
}

async function measure(house: TestTenant): Promise<void> {
  const ann = await insertTestUser(house, 'Ann');
  const bob = await insertTestUser(house, 'Bob');
  await furnish(house, ann, bob);
  const db = house.tenancy.database(house.tenant);
  const lists = {
    tasks: () => listTasks(db, ann, { filters: {}, sort: 'created', after: null, limit: 20 }),
    documents: () => listDocuments(db, ann, { limit: 20 }),
  };
  for (const [name, list] of Object.entries(lists)) {
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const cost: Record<string, number> = {};
      // The order alternates, so that a machine which slows down or warms up favours neither.
      for (const policies of round % 2 === 0 ? ['off', 'on'] : ['on', 'off']) {
        for (const table of TABLES)
          await house.admin(`alter table ${table} ${policies === 'on' ? 'enable' : 'disable'} row level security`);
        for (let i = 0; i < 50; i++) await list();
        const before = await cpuMicros(house);
        for (let i = 0; i < CALLS; i++) await list();
        cost[policies] = ((await cpuMicros(house)) - before) / CALLS;
      }
      ratios.push((cost.on ?? 0) / (cost.off ?? 1));
      console.log(`${name} round ${round + 1}: off ${cost.off?.toFixed(0)} µs, on ${cost.on?.toFixed(0)} µs`);
    }
    ratios.sort((a, b) => a - b);
    console.log(`${name}: median of ${ROUNDS} ratios on/off ${ratios[Math.floor(ROUNDS / 2)]?.toFixed(3)}`);
  }
}

/** CPU of this process and of the tenant's backends, in microseconds. A tick of /proc is ten milliseconds. */
async function cpuMicros(house: TestTenant): Promise<number> {
  const { user, system } = process.cpuUsage();
  const rows = await house.admin<{ ticks: string }>(
    `select sum(split_part(stat, ' ', 14)::bigint + split_part(stat, ' ', 15)::bigint)::text as ticks
     from pg_stat_activity, lateral (select regexp_replace(pg_read_file('/proc/' || pid || '/stat'), '\\(.*\\)', 'x') as stat) s
     where usename = $1`,
    [house.tenant.databaseName],
  );
  return user + system + Number(rows[0]?.ticks ?? 0) * 10_000;
}

/** 2,000 tasks and 2,000 documents; half of the documents are the workspace's, the others Bob's, some shared. */
async function furnish(house: TestTenant, ann: string, bob: string): Promise<void> {
  await house.admin(
    `insert into tasks (id, title, description, status, priority, labels, position, created_by)
     select gen_random_uuid(), 'Task ' || i, '', 'open', 'normal', '{}', i, $1 from generate_series(1, 2000) i`,
    [ann],
  );
  await house.admin(
    `with d as (insert into documents (id, title, kind, status, stage, progress, visibility, owner_id, version, ready_version)
       select gen_random_uuid(), 'Document ' || i, 'md', 'ready', 'done', 1,
         case when i % 2 = 0 then 'workspace' else 'private' end, $1, 1, 1 from generate_series(1, 2000) i returning id)
     insert into document_versions (document_id, version, file_name, media_type, kind, byte_size, file_key, status, created_by)
     select id, 1, 'x.md', 'text/markdown', 'md', 1, 'x', 'ready', $1 from d`,
    [bob],
  );
  await house.admin(
    `insert into document_shares (id, document_id, user_id, access)
     select gen_random_uuid(), id, $1, 'view' from documents where visibility = 'private' limit 100`,
    [ann],
  );
  await house.admin('analyze');
}
