import type pg from 'pg';
import type { Background } from '#platform/concurrency/index.ts';
import type { Config } from '#platform/config/index.ts';
import type { Attempts } from '#platform/credentials/index.ts';
import type { KeyRing } from '#platform/crypto/index.ts';
import type { Jobs } from '#platform/jobs/index.ts';
import type { Outbound, OutboundOptions } from '#platform/outbound/index.ts';
import type { SearchIndex } from '#platform/searchindex/index.ts';
import type { ObjectStore } from '#platform/storage/index.ts';
import type { Logger, Metrics } from '#platform/telemetry/index.ts';
import type { Drizzle, Tenancy } from '#platform/tenancy/index.ts';
import type { Catalogue } from './catalogue.ts';

/** What every module may use: the parts that know no domain, opened once for the process. */
export interface Platform {
  config: Config;
  publicUrl: string;
  log: Logger;
  metrics: Metrics;
  /** mgmt_db. */
  mgmt: Drizzle;
  /** The same for what needs a connection of its own: locks, streams of rows. */
  mgmtPool: pg.Pool;
  keys: KeyRing;
  /** May create databases and roles in the first cluster. */
  adminUrl: string;
  tenancy: Tenancy;
  jobs: Jobs;
  /** Uploaded files. */
  files: ObjectStore;
  /** Backups. */
  archives: ObjectStore;
  /** A folder for decrypted files while they are read. */
  spool: string;
  index: SearchIndex;
  background: Background;
  /** Tries of secrets, counted for all processes. */
  attempts: Attempts;
  /** To addresses that tenants give; judged at connect time. */
  outbound: Outbound;
  /** What makes another such door, with bounds of its own; whoever makes one closes it. */
  callable: Pick<OutboundOptions, 'allowLoopback' | 'allowedNetworks'>;
  /** What the modules of this process declare. */
  catalogue: Catalogue;
}
