import type { AttributedEntry } from '#platform/audit/index.ts';
import type { Background } from '#platform/concurrency/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { Revocations } from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle, Principal, TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';

interface Person {
  id: string;
  name: string;
  maskedEmail: string | null;
  role: { key: string; name: string };
}

/** What is asked of a workspace, and left in it. */
export interface Workspaces {
  people(
    tenant: TenantRecord,
    query: { cursor?: string | undefined; limit: number; q?: string | undefined },
  ): Promise<Page<Person>>;
  /** Null when it is nobody who could sign in now. */
  person(tenant: TenantRecord, id: string): Promise<Person | null>;
  owners(tenant: TenantRecord): Promise<{ email: string; name: string; locale: 'ko' | 'en' }[]>;
  record(tenant: TenantRecord, entry: AttributedEntry): Promise<void>;
}

export interface ImpersonationDependencies {
  mgmt: Drizzle;
  operatorLog: OperatorLog;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  tenantBySlug(slug: string): Promise<TenantRecord | null>;
  workspaces: Workspaces;
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
