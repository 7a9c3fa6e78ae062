import type pg from 'pg';
import type { AttributedEntry } from '#platform/audit/index.ts';
import type { Migration, SealedColumn } from '#platform/database/index.ts';
import type { Catalogue } from '#platform/modules/index.ts';
import type { ObjectStore } from '#platform/storage/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle, Tenancy, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import type { TenantDirectory } from '../tenants/index.ts';
import type { FileColumn } from './writing.ts';

export interface BackupDependencies {
  mgmt: Drizzle;
  pool: pg.Pool;
  clusters: ClusterRegistry;
  directory: TenantDirectory;
  tenancy: Tenancy;
  migrations: readonly Migration[];
  /** Of a tenant's role, when nothing is being restored. */
  connectionLimit: number;
  files: ObjectStore;
  archives: ObjectStore;
  operatorLog: OperatorLog;
  workspace: WorkspaceParts;
  log: Logger;
}

/** What management has to be told of a workspace's inside. */
export interface WorkspaceParts {
  fileColumn: FileColumn;
  /** Tables that no backup holds: who is signed in, links and keys that must not come back, remembered answers. */
  skip: readonly string[];
  /** Tables that a restore does not put back: the log of what happened goes on. */
  kept: readonly string[];
  sealed: readonly (SealedColumn & { context(tenantId: string, id: string): string })[];
  /** Writes into a workspace's own log. */
  record(tx: Drizzle, entry: AttributedEntry): Promise<void>;
  /** Queues the rebuilding of the search index. */
  reindex(tenantId: TenantId): Promise<void>;
}

/** As the modules of a workspace declare it. */
export function workspaceParts({ data }: Catalogue, doors: Pick<WorkspaceParts, 'record' | 'reindex'>): WorkspaceParts {
  if (data.files === null) throw new Error('no module says where a workspace names its files');
  return { fileColumn: data.files, skip: data.passing, kept: data.happened, sealed: data.sealed, ...doors };
}

/** One piece of work on one tenant. */
export interface Work {
  tenant: TenantRecord;
  signal: AbortSignal;
  say(line: string): void;
}

/** A folder of its own for each, which goes with whatever a crash left in it. */
export const archiveFolder = (tenantId: string, backupId: string) => `${tenantId}/${backupId}`;
export const archiveName = (tenantId: string, backupId: string) => `${archiveFolder(tenantId, backupId)}/archive`;
