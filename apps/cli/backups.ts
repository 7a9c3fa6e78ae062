import { join } from 'node:path';
import { createAuditCheckpoints, createOperatorLog } from '#modules/management/audit/index.ts';
import { type BackupsService, createBackupsService, workspaceParts } from '#modules/management/backups/index.ts';
import { loadTenantMigrations, roleConnectionLimit } from '#modules/management/tenants/index.ts';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { queueReindex } from '#modules/workspace/documents/index.ts';
import { createJobs } from '#platform/jobs/index.ts';
import { createFolderStore } from '#platform/storage/index.ts';
import { createMetrics } from '#platform/telemetry/index.ts';
import type { TenantId } from '#platform/tenancy/index.ts';
import { CATALOGUE } from '#server/modules.ts';
import { type Fleet, inFleet } from './fleet.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Null: it was given otherwise than it is to be. */
type Command = ((service: BackupsService) => Promise<void>) | null;

/** `backups VERB SLUG [BACKUP]`. @returns false when it was not understood */
export async function backups(verb: string, names: readonly string[], keepOld: boolean): Promise<boolean> {
  const command = commandOf(verb, names, keepOld);
  if (command !== null) await inFleet((fleet) => withService(fleet, command));
  return command !== null;
}

function commandOf(verb: string, [slug, id, ...more]: readonly string[], keepOld: boolean): Command {
  if (slug === undefined || more.length > 0) return null;
  if (id === undefined) {
    if (verb === 'create')
      return async (service) => {
        const { row, done } = await service.create(null, slug, say);
        const { byteSize, rowCount, fileCount } = await done;
        say(`${row.id}: ${rowCount} rows and ${fileCount} files in ${byteSize} bytes`);
      };
    if (verb === 'list') return (service) => list(service, slug);
    if (verb === 'drop-old')
      return async (service) => {
        await service.dropFormer(null, slug);
        say('the data from before the restore is deleted');
      };
    return null;
  }
  if (verb === 'verify')
    return async (service) => {
      await (await service.verify(null, slug, id, say)).done;
      say('every row and every file can be read');
    };
  if (verb === 'restore')
    return async (service) => {
      await (await service.restore(null, slug, id, keepOld, say)).done;
      if (keepOld) say(`the data from before is kept: npm run hanok -- backups drop-old ${slug}`);
    };
  if (verb === 'delete')
    return async (service) => {
      await service.remove(null, slug, id);
      say('deleted');
    };
  return null;
}

async function list(service: BackupsService, slug: string): Promise<void> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await service.list(slug, { cursor, limit: 100 });
    for (const row of items) {
      const what = row.state === 'ready' ? `${row.byteSize} bytes` : (row.failure ?? 'being made');
      const checked = row.verification === null ? '' : `, verification ${row.verification}`;
      say(`${row.id}  ${row.createdAt.toISOString()}  ${row.state}  ${what}${checked}`);
    }
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}

async function withService(
  { config, dataDir, management, log, store, clusters, directory, tenancy }: Fleet,
  work: (service: BackupsService) => Promise<void>,
): Promise<void> {
  const { mgmt, pool, keys } = management;
  const checkpoints = createAuditCheckpoints(mgmt, () => keys.deriveEach('audit-checkpoints'));
  await work(
    createBackupsService({
      mgmt,
      pool,
      clusters,
      directory,
      tenancy,
      migrations: await loadTenantMigrations(),
      connectionLimit: roleConnectionLimit(config.postgres.tenantConnectionsEach),
      files: store,
      archives: createFolderStore(join(dataDir, 'backups')),
      operatorLog: createOperatorLog({ mgmt, checkpoints, log }),
      workspace: workspaceParts(CATALOGUE, { record: recordSystemAudit, reindex }),
      log,
    }),
  );

  /** A server takes the job up, now or when it starts. */
  async function reindex(id: TenantId): Promise<void> {
    const jobs = createJobs({
      connectionString: management.url,
      signingKeys: () => keys.deriveEach('jobs'),
      log,
      metrics: createMetrics(),
      work: false,
      alone: false,
    });
    try {
      await jobs.start();
      await queueReindex(jobs, id, id, 'all');
    } finally {
      await jobs.stop();
    }
  }
}
