import { startEmbeddedPostgresForTests } from '#platform/database/embedded.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { createInstallation, type Installation } from '../../tests/support/workspace.ts';

/*
 * What row-level security costs: CPU of the server's process and of the backend for a request of the list of tasks and
 * of documents, with policies on and off, side by side in alternating rounds, on an embedded PostgreSQL of its own:
 *
 *   npm run bench:rls
 *
 * The backend's CPU is read from /proc, so this needs Linux.
 */

const ROUNDS = 10;
const CALLS = 600;
const TABLES = ['tasks', 'task_comments', 'documents', 'document_versions', 'document_shares'];

const server = await startEmbeddedPostgresForTests();
const { adminUser, adminPassword, host, port } = server;
const house = await createInstallation(`postgres://${adminUser}:${adminPassword}@${host}:${port}/postgres`);
try {
  await measure(house);
} finally {
  await house.dispose();
  await server.stop();
}

async function measure(house: Installation): Promise<void> {
  const tenant = await house.tenant('acme');
  const ann = await house.member(tenant, 'member', 'Ann');
  const bob = await house.member(tenant, 'member', 'Bob');
  await furnish(house, tenant, ann.id, bob.id);
  for (const list of ['/tasks', '/documents']) {
    const ask = async () => {
      const { status } = await ann.get(`${list}?limit=20`);
      if (status !== 200) throw new Error(`${list} answered ${status}`);
    };
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const cost: Record<string, number> = {};
      // The order alternates, so that a machine which slows down or warms up favours neither.
      for (const policies of round % 2 === 0 ? ['off', 'on'] : ['on', 'off']) {
        for (const table of TABLES)
          await house.admin(
            tenant,
            `alter table ${table} ${policies === 'on' ? 'enable' : 'disable'} row level security`,
          );
        for (let i = 0; i < 50; i++) await ask();
        const before = await cpuMicros(house, tenant);
        for (let i = 0; i < CALLS; i++) await ask();
        cost[policies] = ((await cpuMicros(house, tenant)) - before) / CALLS;
      }
      ratios.push((cost.on ?? 0) / (cost.off ?? 1));
      console.log(`${list} round ${round + 1}: off ${cost.off?.toFixed(0)} µs, on ${cost.on?.toFixed(0)} µs`);
    }
    ratios.sort((a, b) => a - b);
    console.log(`${list}: median of ${ROUNDS} ratios on/off ${ratios[Math.floor(ROUNDS / 2)]?.toFixed(3)}`);
  }
}

/** CPU of this process and of the tenant's backends, in microseconds. A tick of /proc is ten milliseconds. */
async function cpuMicros(house: Installation, tenant: TenantRecord): Promise<number> {
  const { user, system } = process.cpuUsage();
  const rows = await house.admin<{ ticks: string }>(
    tenant,
    `select sum(split_part(stat, ' ', 14)::bigint + split_part(stat, ' ', 15)::bigint)::text as ticks
     from pg_stat_activity, lateral (select regexp_replace(pg_read_file('/proc/' || pid || '/stat'), '\\(.*\\)', 'x') as stat) s
     where usename = $1`,
    [tenant.databaseName],
  );
  return user + system + Number(rows[0]?.ticks ?? 0) * 10_000;
}

/** 2,000 tasks and 2,000 documents; half of the documents are the workspace's, the others Bob's, some shared. */
async function furnish(house: Installation, tenant: TenantRecord, ann: string, bob: string): Promise<void> {
  await house.admin(
    tenant,
    `insert into tasks (id, title, description, status, priority, labels, position, created_by)
     select gen_random_uuid(), 'Task ' || i, '', 'open', 'normal', '{}', i, $1 from generate_series(1, 2000) i`,
    [ann],
  );
  await house.admin(
    tenant,
    `with d as (insert into documents (id, title, kind, status, stage, progress, visibility, owner_id, version, ready_version)
       select gen_random_uuid(), 'Document ' || i, 'md', 'ready', 'done', 1,
         case when i % 2 = 0 then 'workspace' else 'private' end, $1, 1, 1 from generate_series(1, 2000) i returning id)
     insert into document_versions (document_id, version, file_name, media_type, kind, byte_size, file_key, status, created_by)
     select id, 1, 'x.md', 'text/markdown', 'md', 1, 'x', 'ready', $1 from d`,
    [bob],
  );
  await house.admin(
    tenant,
    `insert into document_shares (id, document_id, user_id, access)
     select gen_random_uuid(), id, $1, 'view' from documents where visibility = 'private' limit 100`,
    [ann],
  );
  await house.admin(tenant, 'analyze');
}
