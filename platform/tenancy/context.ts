import type { TenantFiles } from '#platform/storage/index.ts';
import type { TenantDatabase } from './database.ts';
import type { Impersonator, Principal, TenantRecord } from './tenant.ts';

/** All that a service needs of a request or a job: whose house, whose hands. Passed on explicitly. */
export interface RequestContext {
  tenant: TenantRecord;
  db: TenantDatabase;
  files: TenantFiles;
  principal: Principal;
  requestId: string;
  ip: string | null;
  /** The sign-in that the request came with; null for service accounts and jobs. */
  session: string | null;
  /** Null: the principal acts himself. */
  impersonator: Impersonator | null;
}
