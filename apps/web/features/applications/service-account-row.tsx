'use client';

import { Menu } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog, NameDialog } from '@/components/dialogs.tsx';
import { Pill } from '@/components/pill.tsx';
import { useRoleTexts } from '@/features/members/roles.ts';
import type { ServiceAccount } from '@/lib/api/types.ts';
import { formatWhen } from '@/lib/format.ts';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { useServiceAccountChanges } from './api.ts';
import classes from './applications.module.css';
import type { Made } from './made-dialog.tsx';
import { RotateDialog } from './rotate-dialog.tsx';
import { RowMenu } from './row-menu.tsx';

type Asking = 'rename' | 'rotate' | 'stop' | 'delete';

export function ServiceAccountRow({ account, onSecret }: { account: ServiceAccount; onSecret: (made: Made) => void }) {
  const t = useTranslations('applications');
  const locale = useLocale();
  const notifyError = useNotifyError();
  const { nameOf } = useRoleTexts();
  const { change, rotate, remove } = useServiceAccountChanges();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { id, name, clientId, status, role, lastUsedAt: used, formerSecretEndsAt: former } = account;
  const close = () => setAsking(null);
  const resume = () =>
    change.mutate({ id, status: 'active' }, { onError: (error) => notifyError(error, t('service.failed', { name })) });
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <b className="truncate">{name}</b>
        <span className="tiny">
          {nameOf(role)} · <code>{clientId}</code>
        </span>
        <span className="tiny">
          {used === null ? t('neverUsed') : t('lastUsed', { when: formatWhen(used, locale) })}
          {former !== null && <> · {t('formerUntil', { when: formatWhen(former, locale) })}</>}
        </span>
      </div>
      {status === 'disabled' && <Pill tone="plain">{t('stopped')}</Pill>}
      <RowMenu name={name}>
        <Menu.Item onClick={() => setAsking('rotate')}>{t('rotate.action')}</Menu.Item>
        <Menu.Item onClick={() => setAsking('rename')}>{t('rename')}</Menu.Item>
        {status === 'active' ? (
          <Menu.Item onClick={() => setAsking('stop')}>{t('stop')}</Menu.Item>
        ) : (
          <Menu.Item onClick={resume}>{t('resume')}</Menu.Item>
        )}
        <Menu.Item color="red" onClick={() => setAsking('delete')}>
          {t('delete')}
        </Menu.Item>
      </RowMenu>
      <RotateDialog
        name={name}
        opened={asking === 'rotate'}
        onClose={close}
        onRotate={async (overlapSeconds) => onSecret(await rotate.mutateAsync({ id, overlapSeconds }))}
      />
      <NameDialog
        opened={asking === 'rename'}
        onClose={close}
        title={t('rename')}
        label={t('name')}
        initial={name}
        action={t('rename')}
        maxLength={100}
        onSubmit={(next) => change.mutateAsync({ id, name: next })}
      />
      <ConfirmDialog
        opened={asking === 'stop'}
        onClose={close}
        title={t('service.stopTitle', { name })}
        action={t('stop')}
        onConfirm={() => change.mutateAsync({ id, status: 'disabled' })}
      >
        {t('service.stopText')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'delete'}
        onClose={close}
        title={t('service.deleteTitle', { name })}
        action={t('delete')}
        onConfirm={() => remove.mutateAsync(id)}
      >
        {t('service.deleteText')}
      </ConfirmDialog>
    </li>
  );
}
