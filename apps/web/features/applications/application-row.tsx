'use client';

import { Menu } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Pill } from '@/components/pill.tsx';
import type { Application } from '@/lib/api/types.ts';
import { formatWhen } from '@/lib/format.ts';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { useApplicationChanges } from './api.ts';
import { ApplicationForm } from './application-form.tsx';
import classes from './applications.module.css';
import type { Made } from './made-dialog.tsx';
import { RotateDialog } from './rotate-dialog.tsx';
import { RowMenu } from './row-menu.tsx';

type Asking = 'edit' | 'rotate' | 'stop' | 'delete';

export function ApplicationRow({
  application,
  onSecret,
}: {
  application: Application;
  onSecret: (made: Made) => void;
}) {
  const t = useTranslations('applications');
  const locale = useLocale();
  const notifyError = useNotifyError();
  const { change, rotate, remove } = useApplicationChanges();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { id, name, clientId, kind, enabled, people, registeredBy, lastUsedAt: used } = application;
  const former = application.formerSecretEndsAt;
  const close = () => setAsking(null);
  const resume = () =>
    change.mutate({ id, enabled: true }, { onError: (error) => notifyError(error, t('app.failed', { name })) });
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <b className="truncate">{name}</b>
        <span className="tiny">
          {t('app.people', { count: people })} · <code>{clientId}</code>
        </span>
        <span className="tiny">
          {used === null ? t('neverUsed') : t('lastUsed', { when: formatWhen(used, locale) })}
          {former !== null && <> · {t('formerUntil', { when: formatWhen(former, locale) })}</>}
        </span>
      </div>
      {registeredBy === 'itself' && <Pill tone="warn">{t('app.itself')}</Pill>}
      {!enabled && <Pill tone="plain">{t('stopped')}</Pill>}
      <RowMenu name={name}>
        <Menu.Item onClick={() => setAsking('edit')}>{t('app.edit')}</Menu.Item>
        {kind === 'confidential' && <Menu.Item onClick={() => setAsking('rotate')}>{t('rotate.action')}</Menu.Item>}
        {enabled ? (
          <Menu.Item onClick={() => setAsking('stop')}>{t('stop')}</Menu.Item>
        ) : (
          <Menu.Item onClick={resume}>{t('resume')}</Menu.Item>
        )}
        <Menu.Item color="red" onClick={() => setAsking('delete')}>
          {t('delete')}
        </Menu.Item>
      </RowMenu>
      <ApplicationForm application={application} opened={asking === 'edit'} onClose={close} />
      <RotateDialog
        name={name}
        opened={asking === 'rotate'}
        onClose={close}
        onRotate={async (overlapSeconds) => onSecret(await rotate.mutateAsync({ id, overlapSeconds }))}
      />
      <ConfirmDialog
        opened={asking === 'stop'}
        onClose={close}
        title={t('app.stopTitle', { name })}
        action={t('stop')}
        onConfirm={() => change.mutateAsync({ id, enabled: false })}
      >
        {t('app.stopText')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'delete'}
        onClose={close}
        title={t('app.deleteTitle', { name })}
        action={t('delete')}
        onConfirm={() => remove.mutateAsync(id)}
      >
        {t('app.deleteText')}
      </ConfirmDialog>
    </li>
  );
}
