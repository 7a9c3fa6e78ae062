import { v7 as uuidv7 } from 'uuid';
import type { AttributedEntry, AuditEntry } from '#platform/audit/index.ts';
import { createRounds } from '#platform/concurrency/index.ts';
import { HanokError } from '#platform/errors/index.ts';
import type { Page } from '#platform/http/index.ts';
import { type Drizzle, opaqueDatabaseName, type TenantRecord } from '#platform/tenancy/index.ts';
import type { ActingOperator, OperatorEntry } from '../audit/index.ts';
import { alone } from '../keys/index.ts';
import { recordSchema, schemaVersionOf, tenantErrors } from '../tenants/index.ts';
import { archiveFolder, type BackupDependencies } from './dependencies.ts';
import { backupErrors } from './errors.ts';
import { dropFormer } from './former.service.ts';
import { sealBackupKeys } from './keys.ts';
import { withTenantLock } from './lock.ts';
import { makeArchive } from './making.service.ts';
import { recoverAll, recoverTenant } from './recovery.service.ts';
import type { BackupRow, RestoreRow } from './repository.ts';
import * as repository from './repository.ts';
import { restoreArchive } from './restoring.service.ts';
import { checkArchive } from './verifying.service.ts';

/** Null: a command of whoever runs the installation. */
export type By = ActingOperator | null;

/** What takes its time goes on when its beginning has been answered. `done` tells how it ended, and throws as it did. */
export interface Begun<T> {
  row: T;
  done: Promise<T>;
}

/**
 * Backups of tenants. Everything throws `tenant_not_found`, and `backup_busy` while something else
 * is being done of the same tenant; what takes its time throws `backups_at_once` while as much as may is under way.
 */
export interface BackupsService {
  list(slug: string, page: { cursor?: string | undefined; limit: number }): Promise<Page<BackupRow>>;
  get(slug: string, id: string): Promise<BackupRow>;
  /** The latest, with whether data from before it is kept. */
  restoration(slug: string): Promise<RestoreRow | null>;
  create(by: By, slug: string, say?: Say): Promise<Begun<BackupRow>>;
  verify(by: By, slug: string, id: string, say?: Say): Promise<Begun<BackupRow>>;
  /** @throws `restore_undecided` */
  restore(by: By, slug: string, id: string, keepOld: boolean, say?: Say): Promise<Begun<RestoreRow>>;
  remove(by: By, slug: string, id: string): Promise<void>;
  /** @throws `former_data_not_found` */
  dropFormer(by: By, slug: string): Promise<void>;
  /** Clears up, now and every ten seconds, after processes that died. */
  start(): Promise<void>;
  /** Breaks off what is under way. */
  stop(): Promise<void>;
}

type Say = (line: string) => void;

const RECOVER_EVERY_MS = 10_000;
/** Of one process: each holds a connection to mgmt_db while it lasts, a restore two. */
const AT_ONCE = 2;

export function createBackupsService(deps: BackupDependencies): BackupsService {
  const { mgmt, pool, directory, log } = deps;
  const stopping = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const rounds = createRounds(
    () =>
      recoverAll(deps).catch((error: unknown) =>
        log.error({ err: error }, 'interrupted backups could not be looked for'),
      ),
    RECOVER_EVERY_MS,
  );

  async function tenantOf(slug: string): Promise<TenantRecord> {
    const tenant = await directory.bySlug(slug);
    if (tenant === null) throw tenantErrors.tenant_not_found();
    return tenant;
  }

  /** As it is in mgmt_db now, keys included. @throws `backup_tenant_unusable` */
  async function usable(slug: string): Promise<TenantRecord> {
    directory.forget(await tenantOf(slug));
    const tenant = await tenantOf(slug);
    if (tenant.state !== 'active' && tenant.state !== 'suspended') throw backupErrors.backup_tenant_unusable();
    return tenant;
  }

  async function ready(tenant: TenantRecord, id: string): Promise<BackupRow> {
    const row = await repository.findBackup(mgmt, tenant.id, id);
    if (row === null) throw backupErrors.backup_not_found();
    if (row.state !== 'ready') throw backupErrors.backup_not_ready();
    return row;
  }

  /** Under the tenant's lock: `prepare` is waited for, `run` is not. @throws `backup_busy`, `backups_at_once` */
  async function begin<T>(
    tenant: TenantRecord,
    prepare: () => Promise<T>,
    run: (row: T) => Promise<T>,
  ): Promise<Begun<T>> {
    if (underWay.size >= AT_ONCE) throw backupErrors.backups_at_once({ retryAfterSeconds: 60 });
    return new Promise((resolve, reject) => {
      const done: Promise<T> = withTenantLock(pool, tenant.id, async () => {
        await recoverTenant(deps, tenant.id);
        const row = await prepare();
        resolve({ row, done });
        return run(row);
      });
      underWay.add(done);
      done.catch(reject).finally(() => underWay.delete(done));
    });
  }

  const target = (tenant: TenantRecord) => ({ type: 'tenant', id: tenant.id, label: tenant.slug });
  const record = (tx: Drizzle, by: By, entry: OperatorEntry) =>
    by === null ? deps.operatorLog.recordSystem(tx, entry) : deps.operatorLog.record(tx, by, entry);

  /** The same for a workspace's own log. */
  const attributed = (by: By, entry: AuditEntry): AttributedEntry =>
    by === null
      ? entry
      : {
          ...entry,
          actor: { id: by.operator.id, kind: 'operator', name: by.operator.name },
          requestId: by.requestId,
        };

  /** A failure in words that may be kept and shown; what really happened is in the log of the process. */
  function failureOf(error: unknown, tenant: TenantRecord): HanokError {
    if (error instanceof HanokError && error.code.startsWith('backup_')) return error;
    if (stopping.signal.aborted) return backupErrors.backup_interrupted({ cause: error });
    log.error({ err: error, tenant: tenant.id }, 'a backup or restore failed');
    return backupErrors.backup_failed({ cause: error });
  }

  return {
    async list(slug, page) {
      return repository.listBackups(mgmt, (await tenantOf(slug)).id, page);
    },
    async get(slug, id) {
      const row = await repository.findBackup(mgmt, (await tenantOf(slug)).id, id);
      if (row === null) throw backupErrors.backup_not_found();
      return row;
    },
    async restoration(slug) {
      return repository.latestRestore(mgmt, (await tenantOf(slug)).id);
    },

    async create(by, slug, say = () => undefined) {
      const tenant = await usable(slug);
      const id = uuidv7();
      const details = { backup: id };
      return begin(
        tenant,
        async () => {
          await mgmt.transaction(async (tx) => {
            await repository.insertBackup(tx, {
              id,
              tenantId: tenant.id,
              state: 'making',
              keySealed: sealBackupKeys(tenant.key, tenant.id, id),
              schemaVersion: await schemaVersionOf(tx, tenant.id),
            });
            await record(tx, by, { action: 'backup.requested', target: target(tenant), details });
          });
          return required(await repository.findBackup(mgmt, tenant.id, id));
        },
        async (row) => {
          const end = { finishedAt: new Date() };
          try {
            const made = await makeArchive(deps, row, { tenant, signal: stopping.signal, say });
            const changed = await mgmt.transaction(async (tx) => {
              await record(tx, by, { action: 'backup.created', target: target(tenant), details });
              return repository.changeBackup(tx, id, { ...made, state: 'ready', finishedAt: new Date() });
            });
            await deps.tenancy
              .database(tenant)
              .systemTransaction((tx) =>
                deps.workspace.record(
                  tx,
                  attributed(by, { action: 'backup.created', target: { type: 'backup', id, label: tenant.name } }),
                ),
              );
            return required(changed);
          } catch (error) {
            const failure = failureOf(error, tenant);
            await deps.archives.deletePrefix(archiveFolder(tenant.id, id));
            await mgmt.transaction(async (tx) => {
              await repository.changeBackup(tx, id, { ...end, state: 'failed', failure: failure.code });
              await record(tx, by, {
                action: 'backup.failed',
                target: target(tenant),
                details: { ...details, failure: failure.code },
              });
            });
            throw failure;
          }
        },
      );
    },

    async verify(by, slug, id, say = () => undefined) {
      const tenant = await usable(slug);
      return begin(
        tenant,
        async () => {
          await ready(tenant, id);
          return required(await repository.changeBackup(mgmt, id, { verification: 'running' }));
        },
        async (row) => {
          const ended = (verification: 'passed' | 'failed') =>
            mgmt.transaction(async (tx) => {
              const details = { backup: id, passed: verification === 'passed' };
              await record(tx, by, { action: 'backup.verified', target: target(tenant), details });
              return repository.changeBackup(tx, id, { verification, verifiedAt: new Date() });
            });
          try {
            await checkArchive(deps, row, { tenant, signal: stopping.signal, say });
          } catch (error) {
            const failure = failureOf(error, tenant);
            if (failure.code === 'backup_unreadable') await ended('failed');
            else await repository.changeBackup(mgmt, id, { verification: row.verifiedAt === null ? null : 'passed' });
            throw failure;
          }
          return required(await ended('passed'));
        },
      );
    },

    async restore(by, slug, id, keepOld, say = () => undefined) {
      const tenant = await usable(slug);
      const details = { backup: id };
      return begin(
        tenant,
        async () => {
          await ready(tenant, id);
          return mgmt.transaction(async (tx) => {
            const row = await repository.insertRestore(tx, {
              id: uuidv7(),
              tenantId: tenant.id,
              backupId: id,
              state: 'running',
              newDatabase: opaqueDatabaseName(),
              oldDatabase: opaqueDatabaseName(),
            });
            if (row === null) throw backupErrors.restore_undecided();
            await record(tx, by, { action: 'backup.restore_requested', target: target(tenant), details });
            return row;
          });
        },
        async (row) => {
          try {
            // No key is replaced meanwhile, and the keys are those of now.
            await alone(pool, async () => {
              const now = await usable(slug);
              const backup = await ready(now, id);
              const event = attributed(by, {
                action: 'backup.restored',
                target: { type: 'backup', id, label: now.name },
                details: { madeAt: backup.createdAt.toISOString() },
              });
              const work = { tenant: now, signal: stopping.signal, say };
              const schema = await restoreArchive(deps, backup, row, work, event);
              await mgmt.transaction(async (tx) => {
                await recordSchema(tx, now.id, schema);
                await repository.changeRestore(tx, row.id, { state: 'swapped', finishedAt: new Date() });
                await record(tx, by, { action: 'backup.restored', target: target(now), details });
              });
            });
          } catch (error) {
            const failure = failureOf(error, tenant);
            // As after a crash: what is there says how far it came.
            await recoverTenant(deps, tenant.id);
            await repository.failRestore(mgmt, row.id, failure.code);
            await record(mgmt, by, {
              action: 'backup.restore_failed',
              target: target(tenant),
              details: { ...details, failure: failure.code },
            });
            throw failure;
          }
          await deps.tenancy.evict(tenant);
          directory.forget(tenant);
          await deps.workspace.reindex(tenant.id);
          if (keepOld) return required(await repository.latestRestore(mgmt, tenant.id));
          await dropFormer(deps, tenant, row);
          return required(await repository.changeRestore(mgmt, row.id, { state: 'done' }));
        },
      );
    },

    async remove(by, slug, id) {
      const tenant = await tenantOf(slug);
      await withTenantLock(pool, tenant.id, async () => {
        await recoverTenant(deps, tenant.id);
        const row = await repository.findBackup(mgmt, tenant.id, id);
        if (row === null) throw backupErrors.backup_not_found();
        // The row goes first: without its key the archive is noise, whatever becomes of it.
        await mgmt.transaction(async (tx) => {
          await repository.deleteBackup(tx, id);
          await record(tx, by, { action: 'backup.deleted', target: target(tenant), details: { backup: id } });
        });
        await deps.archives.deletePrefix(archiveFolder(tenant.id, id));
      });
    },

    async dropFormer(by, slug) {
      const tenant = await tenantOf(slug);
      await withTenantLock(pool, tenant.id, async () => {
        await recoverTenant(deps, tenant.id);
        const row = await repository.latestRestore(mgmt, tenant.id);
        if (row?.state !== 'swapped') throw backupErrors.former_data_not_found();
        await dropFormer(deps, tenant, row);
        await mgmt.transaction(async (tx) => {
          await repository.changeRestore(tx, row.id, { state: 'done' });
          await record(tx, by, { action: 'backup.former_deleted', target: target(tenant) });
        });
      });
    },

    async start() {
      await recoverAll(deps);
      rounds.start();
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(underWay);
      await rounds.stop();
    },
  };
}

function required<T>(row: T | null): T {
  if (row === null) throw new Error('the ledger of backups lost a row');
  return row;
}
