'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { Backup, Restoration, Tenant } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { OPERATOR_PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import { isBusy, useBackupActions, useBackups, useRestoration } from './api.ts';
import { BackupRow } from './backup-row.tsx';
import classes from './backups.module.css';
import { failureKey } from './failure.ts';
import { RestoreDialog } from './restore-dialog.tsx';

/** A tenant's backups, in its drawer. */
export function Backups({ tenant }: { tenant: Tenant }) {
  const t = useTranslations('backups');
  const { can } = useSession();
  const mayWrite = can(OPERATOR_PERMISSIONS.backupsWrite);
  const backups = useBackups(tenant.slug);
  const restoration = useRestoration(tenant.slug);
  const actions = useBackupActions(tenant.slug);
  const notifyError = useNotifyError();
  const [asking, setAsking] = useState(false);
  const [restoring, setRestoring] = useState<Backup | null>(null);
  const [removing, setRemoving] = useState<Backup | null>(null);
  if (tenant.state !== 'active' && tenant.state !== 'suspended') return null;
  const busy = restoration.data?.state === 'running' || (backups.data?.some(isBusy) ?? false);

  async function create(): Promise<void> {
    setAsking(true);
    await actions.create().catch(notifyError);
    setAsking(false);
  }

  return (
    <section className={classes.backups} aria-label={t('title')}>
      <div className={classes.head}>
        <h3>{t('title')}</h3>
        {mayWrite && (
          <Button size="compact-sm" variant="default" onClick={create} loading={asking} disabled={busy}>
            {t('create')}
          </Button>
        )}
      </div>
      {restoration.data && <Restored tenant={tenant} restoration={restoration.data} mayWrite={mayWrite} />}
      {backups.data ? (
        backups.data.length === 0 ? (
          <p className={classes.empty}>{t('empty')}</p>
        ) : (
          <ul className={classes.list}>
            {backups.data.map((backup) => (
              <BackupRow
                key={backup.id}
                backup={backup}
                may={mayWrite && !busy}
                onVerify={() => void actions.verify(backup.id).catch(notifyError)}
                onRestore={() => setRestoring(backup)}
                onDelete={() => setRemoving(backup)}
              />
            ))}
          </ul>
        )
      ) : backups.isError ? (
        <ErrorState compact error={backups.error} retry={() => void backups.refetch()} />
      ) : (
        <SkeletonText lines={2} />
      )}
      <RestoreDialog
        tenant={tenant}
        backup={restoring}
        onClose={() => setRestoring(null)}
        onConfirm={async (backup) => {
          await actions.restore(backup.id);
        }}
      />
      <ConfirmDialog
        opened={removing !== null}
        onClose={() => setRemoving(null)}
        title={t('deleteTitle')}
        action={t('delete')}
        onConfirm={async () => {
          if (removing) await actions.remove(removing.id);
          notifyDone(t('deleted'));
        }}
      >
        {t('deleteText')}
      </ConfirmDialog>
    </section>
  );
}

/** What became of the latest restoration, as long as it matters. */
function Restored({ tenant, restoration, mayWrite }: { tenant: Tenant; restoration: Restoration; mayWrite: boolean }) {
  const t = useTranslations('backups');
  const locale = useLocale();
  const { dropFormer } = useBackupActions(tenant.slug);
  const [asking, ask] = useDisclosure(false);
  const { state, failure, finishedAt, createdAt } = restoration;
  if (state === 'done') return null;
  if (state === 'running')
    return (
      <p role="status" className={classes.notice}>
        {t('restoring')}
      </p>
    );
  const when = formatDateTime(finishedAt ?? createdAt, locale);
  if (state === 'failed')
    return (
      <p role="status" className={classes.notice} data-tone="bad">
        {t('restoreFailed', { when })} {t(`failure.${failureKey(failure ?? '')}`)}
      </p>
    );
  return (
    <div role="status" className={classes.notice}>
      <span>{t('formerKept', { when })}</span>
      {mayWrite && (
        <Button size="compact-sm" variant="default" onClick={ask.open}>
          {t('dropFormer')}
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('dropFormerTitle')}
        action={t('dropFormer')}
        onConfirm={async () => {
          await dropFormer();
          notifyDone(t('formerDropped'));
        }}
      >
        {t('dropFormerText')}
      </ConfirmDialog>
    </div>
  );
}
