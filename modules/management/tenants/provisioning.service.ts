import { DrizzleQueryError } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Furnish } from '#modules/seams.ts';
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
  type TenantTemplate,
} from '#platform/tenancy/index.ts';
import type { ActingOperator, OperatorLog } from '../audit/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import { rolePasswordContext, type TenantDirectory } from './directory.ts';
import { tenantErrors } from './errors.ts';
import { createTenantsRepository, type TenantRow, type TenantsRepository } from './repository.ts';
import { refuseReserved } from './reserved.ts';
import { targetOf } from './service.ts';

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
  /** @param by who asked for it; null: the platform itself */
  create(input: NewTenant, by: ActingOperator | null): Promise<{ tenant: TenantRow; invitationUrl: string | null }>;
  /** Finishes what a crash interrupted. */
  resume(): Promise<void>;
}

export interface NewTenant {
  slug: string;
  name: string;
  admin: { email: string; name: string };
}

interface Dependencies {
  mgmt: Drizzle;
  keys: KeyRing;
  clusters: ClusterRegistry;
  directory: TenantDirectory;
  tenancy: Tenancy;
  operatorLog: Pick<OperatorLog, 'record'>;
  migrations: readonly Migration[];
  connectionsEach: number;
  furnish: Furnish;
  log: Logger;
}

/** Twice the share of one process: two processes, or an old and a new one during a rollout. */
export const roleConnectionLimit = (connectionsEach: number) => connectionsEach * 2 + 4;

export function createProvisioning(deps: Dependencies): Provisioning {
  const { mgmt, operatorLog } = deps;
  const repository = createTenantsRepository(mgmt);
  const templates = new Map<string, Promise<TenantTemplate>>();

  function templateOf(cluster: { id: string; adminUrl: string }): Promise<TenantTemplate> {
    const known = templates.get(cluster.id);
    if (known !== undefined) return known;
    const making = ensureTemplate(cluster.adminUrl, deps.migrations);
    templates.set(cluster.id, making);
    making.catch(() => templates.delete(cluster.id));
    return making;
  }

  async function begin(input: NewTenant, by: ActingOperator | null): Promise<TenantRow> {
    refuseReserved(input.slug);
    const cluster = await deps.clusters.withRoom();
    if (cluster === null) throw tenantErrors.cluster_full();
    const template = await templateOf(cluster);
    const id = uuidv7();
    const row = {
      id,
      slug: input.slug,
      name: input.name,
      state: 'provisioning' as const,
      clusterId: cluster.id,
      databaseName: opaqueDatabaseName(),
      rolePasswordSealed: deps.keys.sealSecret(generatePassword(), rolePasswordContext(id)),
      keyWrapped: deps.keys.createTenantKey(id).wrapped,
      schemaVersion: template.version,
      schemaFingerprint: template.fingerprint,
      provisioning: { admin: input.admin },
    };
    return mgmt.transaction(async (tx) => {
      const within = createTenantsRepository(tx);
      const begun = (await within.insert(row)) ?? (await beginAgain(within, input));
      await operatorLog.record(tx, by, {
        action: 'tenant.create_requested',
        target: targetOf(begun),
        details: { admin: input.admin.email },
      });
      return begun;
    });
  }

  /** Takes up what failed before under the same slug. */
  async function beginAgain(within: TenantsRepository, { slug, name, admin }: NewTenant): Promise<TenantRow> {
    const there = await within.bySlug(slug);
    const change = { state: 'provisioning', name, provisioning: { admin }, failure: null } as const;
    const again = there === null ? null : await within.transition(there.id, ['failed'], change);
    if (again === null) throw tenantErrors.slug_taken();
    return again;
  }

  async function walk(row: TenantRow, by: ActingOperator | null) {
    const cluster = await deps.clusters.byId(row.clusterId);
    const admin = row.provisioning?.admin;
    if (cluster === null || admin === undefined)
      throw new Error(`tenant ${row.id} cannot be provisioned: its ledger is incomplete`);
    const template = await templateOf(cluster);
    const password = deps.keys.openSecret(row.rolePasswordSealed, rolePasswordContext(row.id));
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
    const tenant = await mgmt.transaction(async (tx) => {
      const made = await createTenantsRepository(tx).transition(row.id, ['provisioning'], {
        state: 'active',
        provisioning: null,
        schemaVersion: template.version,
        schemaFingerprint: template.fingerprint,
      });
      if (made === null) throw new Error(`tenant ${row.id} left the state provisioning meanwhile`);
      await operatorLog.record(tx, by, { action: 'tenant.created', target: targetOf(made) });
      return made;
    });
    deps.directory.forget(row);
    return { tenant, invitationUrl };
  }

  async function attempt(row: TenantRow, by: ActingOperator | null) {
    try {
      return await walk(row, by);
    } catch (cause) {
      deps.log.error({ err: cause, tenant: row.id }, 'a tenant could not be provisioned');
      await mgmt.transaction(async (tx) => {
        const change = { state: 'failed', failure: reasonOf(cause) } as const;
        const failed = await createTenantsRepository(tx).transition(row.id, ['provisioning'], change);
        if (failed !== null)
          await operatorLog.record(tx, by, { action: 'tenant.creation_failed', target: targetOf(failed) });
      });
      deps.directory.forget(row);
      throw tenantErrors.provisioning_failed({ cause });
    }
  }

  return {
    create: async (input, by) => attempt(await begin(input, by), by),
    async resume() {
      for (const row of await repository.inState('provisioning')) {
        deps.log.info({ tenant: row.id }, 'the making of a tenant is resumed');
        // A failure is in the ledger by now; the others go on.
        await attempt(row, null).catch(() => undefined);
      }
    },
  };
}

/** What operators are told. Drizzle writes a failed statement and its values, which are a tenant's, into its message. */
function reasonOf(failure: unknown): string {
  const cause = failure instanceof DrizzleQueryError ? failure.cause : failure;
  return cause instanceof Error ? cause.message.slice(0, 500) : 'unknown';
}
