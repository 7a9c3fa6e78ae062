import { DrizzleQueryError } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { KeyRing } from '#platform/crypto/index.ts';
import { type Migration, migrate, withConnection } from '#platform/database/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import {
  createTenantDatabaseAndRole,
  type Drizzle,
  databaseUrl,
  ensureTemplate,
  generatePassword,
  OWNER_ROLE,
  opaqueDatabaseName,
  type Tenancy,
  type TenantRecord,
  type TenantTemplate,
} from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import type { TenantDirectory } from './directory.ts';
import { tenantErrors } from './errors.ts';
import { createTenantsRepository, type TenantRow } from './repository.ts';

/**
 * Making a tenant is a walk through states that mgmt_db holds, so that a crash at any step is resumed:
 *
 *   (row: name, role password, key; state provisioning)
 *     → database cloned from the template, role made, CONNECT given   (each step looks whether it was done)
 *     → furnished: built-in roles and the first administrator          (idempotent)
 *     → state active
 *
 * A failure leaves the row in `failed` with its reason; `create` with the same slug then tries again.
 */
export interface Provisioning {
  create(input: {
    slug: string;
    name: string;
    admin: { email: string; name: string };
  }): Promise<{ tenant: TenantRow; invitationUrl: string | null }>;
  /** Finishes what a crash interrupted. */
  resume(): Promise<void>;
}

/** Puts the first things into a new house. Given by the composition root, since management knows nothing of a workspace's inside. */
export type Furnish = (
  tenant: TenantRecord,
  admin: { email: string; name: string },
) => Promise<{ invitationUrl: string | null }>;

interface Dependencies {
  mgmt: Drizzle;
  keys: KeyRing;
  clusters: ClusterRegistry;
  directory: TenantDirectory;
  tenancy: Tenancy;
  migrations: readonly Migration[];
  connectionsEach: number;
  furnish: Furnish;
  log: Logger;
}

/** Twice the share of one process: two processes, or an old and a new one during a rollout. */
export const roleConnectionLimit = (connectionsEach: number) => connectionsEach * 2 + 4;

export function createProvisioning(deps: Dependencies): Provisioning {
  const repository = createTenantsRepository(deps.mgmt);
  const templates = new Map<string, Promise<TenantTemplate>>();

  function templateOf(cluster: { id: string; adminUrl: string }): Promise<TenantTemplate> {
    const known = templates.get(cluster.id);
    if (known !== undefined) return known;
    const making = ensureTemplate(cluster.adminUrl, deps.migrations);
    templates.set(cluster.id, making);
    making.catch(() => templates.delete(cluster.id));
    return making;
  }

  async function begin(input: {
    slug: string;
    name: string;
    admin: { email: string; name: string };
  }): Promise<TenantRow> {
    const cluster = await deps.clusters.withRoom();
    if (cluster === null) throw tenantErrors.cluster_full();
    const template = await templateOf(cluster);
    const id = uuidv7();
    const inserted = await repository.insert({
      id,
      slug: input.slug,
      name: input.name,
      state: 'provisioning',
      clusterId: cluster.id,
      databaseName: opaqueDatabaseName(),
      rolePasswordSealed: deps.keys.sealSecret(generatePassword(), `tenant:${id}/role-password`),
      keyWrapped: deps.keys.createTenantKey(id).wrapped,
      schemaVersion: template.version,
      schemaFingerprint: template.fingerprint,
      provisioning: { admin: input.admin },
    });
    if (inserted !== null) return inserted;
    const there = await repository.bySlug(input.slug);
    const again =
      there === null
        ? null
        : await repository.transition(there.id, ['failed'], {
            state: 'provisioning',
            name: input.name,
            provisioning: { admin: input.admin },
            failure: null,
          });
    if (again === null) throw tenantErrors.slug_taken();
    return again;
  }

  async function walk(row: TenantRow): Promise<{ tenant: TenantRow; invitationUrl: string | null }> {
    const cluster = await deps.clusters.byId(row.clusterId);
    const admin = row.provisioning?.admin;
    if (cluster === null || admin === undefined)
      throw new Error(`tenant ${row.id} cannot be provisioned: its ledger is incomplete`);
    const template = await templateOf(cluster);
    const password = deps.keys.openSecret(row.rolePasswordSealed, `tenant:${row.id}/role-password`);
    const spec = { name: row.databaseName, password, connectionLimit: roleConnectionLimit(deps.connectionsEach) };
    await withConnection(cluster.adminUrl, 'hanok-provisioning', (client) =>
      createTenantDatabaseAndRole(client, template, spec),
    );
    // Begun under an earlier version of the program, whose template the database was cloned from.
    if (row.schemaVersion !== template.version)
      await withConnection(databaseUrl(cluster.adminUrl, row.databaseName), 'hanok-provisioning', (client) =>
        migrate(client, deps.migrations, OWNER_ROLE),
      );
    deps.directory.forget(row);
    const record = await deps.directory.bySlug(row.slug);
    if (record === null) throw new Error(`tenant ${row.id} vanished while it was being made`);
    const { invitationUrl } = await deps.furnish(record, admin);
    const tenant = await repository.transition(row.id, ['provisioning'], {
      state: 'active',
      provisioning: null,
      schemaVersion: template.version,
      schemaFingerprint: template.fingerprint,
    });
    if (tenant === null) throw new Error(`tenant ${row.id} left the state provisioning meanwhile`);
    deps.directory.forget(row);
    return { tenant, invitationUrl };
  }

  async function attempt(row: TenantRow) {
    try {
      return await walk(row);
    } catch (cause) {
      deps.log.error({ err: cause, tenant: row.id }, 'a tenant could not be provisioned');
      await repository.transition(row.id, ['provisioning'], {
        state: 'failed',
        failure: reasonOf(cause),
      });
      deps.directory.forget(row);
      throw tenantErrors.provisioning_failed({ cause });
    }
  }

  return {
    create: async (input) => attempt(await begin(input)),
    async resume() {
      for (const row of await repository.inState('provisioning')) {
        deps.log.info({ tenant: row.id }, 'the making of a tenant is resumed');
        // A failure is in the ledger by now; the others go on.
        await attempt(row).catch(() => undefined);
      }
    },
  };
}

/** What operators are told. Drizzle writes a failed statement and its values, which are a tenant's, into its message. */
function reasonOf(failure: unknown): string {
  const cause = failure instanceof DrizzleQueryError ? failure.cause : failure;
  return cause instanceof Error ? cause.message.slice(0, 500) : 'unknown';
}
