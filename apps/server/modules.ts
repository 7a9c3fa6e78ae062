import { operatorAuditModule } from '#modules/management/audit/index.ts';
import { backupsModule } from '#modules/management/backups/index.ts';
import { billingModule } from '#modules/management/billing/index.ts';
import { clustersModule } from '#modules/management/clusters/index.ts';
import { operatorIdempotencyModule } from '#modules/management/idempotency/index.ts';
import { impersonationModule } from '#modules/management/impersonation/index.ts';
import { mailModule } from '#modules/management/mail/index.ts';
import { oauthModule } from '#modules/management/oauth/index.ts';
import { operatorsModule } from '#modules/management/operators/index.ts';
import { signInsModule } from '#modules/management/sign-ins/index.ts';
import { tenantsModule } from '#modules/management/tenants/index.ts';
import { accessModule } from '#modules/workspace/access/index.ts';
import { applicationsModule } from '#modules/workspace/applications/index.ts';
import { assistantModule } from '#modules/workspace/assistant/index.ts';
import { auditModule } from '#modules/workspace/audit/index.ts';
import { documentsModule } from '#modules/workspace/documents/index.ts';
import { homeModule } from '#modules/workspace/home/index.ts';
import { workspaceIdempotencyModule } from '#modules/workspace/idempotency/index.ts';
import { identityModule } from '#modules/workspace/identity/index.ts';
import { scimModule } from '#modules/workspace/scim/index.ts';
import { searchModule } from '#modules/workspace/search/index.ts';
import { settingsModule } from '#modules/workspace/settings/index.ts';
import { ssoModule } from '#modules/workspace/sso/index.ts';
import { tasksModule } from '#modules/workspace/tasks/index.ts';
import { usageModule } from '#modules/workspace/usage/index.ts';
import { catalogueOf } from '#platform/modules/index.ts';

/**
 * What this installation is made of. Wiring, the order of starting and stopping, permissions and built-in roles, upkeep,
 * what backups and rotations know of tables, and the chapters of the API reference follow from what each declares.
 */
export const MODULES = [
  oauthModule,
  identityModule,
  ssoModule,
  scimModule,
  applicationsModule,
  accessModule,
  homeModule,
  documentsModule,
  searchModule,
  assistantModule,
  tasksModule,
  settingsModule,
  usageModule,
  auditModule,
  workspaceIdempotencyModule,
  operatorsModule,
  operatorAuditModule,
  operatorIdempotencyModule,
  tenantsModule,
  clustersModule,
  backupsModule,
  billingModule,
  impersonationModule,
  mailModule,
  signInsModule,
] as const;

/** What all of them declare, for commands and tests that start none. */
export const CATALOGUE = catalogueOf(MODULES);
