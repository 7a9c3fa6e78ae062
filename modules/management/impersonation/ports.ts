import type { WorkspacePeople } from '#modules/seams.ts';
import type { Background } from '#platform/concurrency/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle, Principal, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';

export interface ImpersonationDependencies {
  mgmt: Drizzle;
  operatorLog: OperatorLog;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  workspaces: WorkspacePeople;
  /** Null when gone or disabled. */
  operatorById(id: string): Promise<Principal | null>;
  /** Whether a sign-in of an operator has not ended. */
  isSignedIn(session: string): Promise<boolean>;
  revocations: Revocations;
  mailer: Mailer;
  background: Background;
  publicUrl: string;
  log: Logger;
}

/** What an operator's role must allow. */
export const IMPERSONATE = 'impersonate';
