'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Pill } from '@/components/pill.tsx';
import type { DirectoryToken } from '@/lib/api/types.ts';
import { formatWhen } from '@/lib/format.ts';
import { useDeleteToken } from './api.ts';
import classes from './directory.module.css';

export function TokenRow({ token }: { token: DirectoryToken }) {
  const t = useTranslations('directory');
  const locale = useLocale();
  const remove = useDeleteToken();
  const [asking, ask] = useDisclosure(false);
  const used = token.lastUsedAt;
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <b className="truncate">{token.name}</b>
        <span className="tiny">
          {used === null ? t('neverUsed') : t('lastUsed', { when: formatWhen(used, locale) })}
        </span>
      </div>
      {token.status === 'disabled' && <Pill tone="plain">{t('stopped')}</Pill>}
      <Button variant="subtle" color="red" onClick={ask.open} aria-label={t('disconnectNamed', { name: token.name })}>
        {t('disconnect')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('disconnectTitle', { name: token.name })}
        action={t('disconnect')}
        onConfirm={() => remove.mutateAsync(token.id)}
      >
        {t('disconnectText')}
      </ConfirmDialog>
    </li>
  );
}
