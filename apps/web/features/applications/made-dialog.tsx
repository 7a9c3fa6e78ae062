'use client';

import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CopyLink } from '@/components/copy-link.tsx';
import classes from './applications.module.css';

export interface Made {
  name: string;
  clientId: string;
  clientSecret: string | null;
}

/** Shows once what a program signs in with. */
export function MadeDialog({
  made,
  title,
  onClose,
  children,
}: {
  made: Made | null;
  title: ReactNode;
  onClose: () => void;
  children?: ReactNode;
}) {
  const t = useTranslations('applications');
  const common = useTranslations('common');
  return (
    <Modal opened={made !== null} onClose={onClose} title={title} size={560}>
      {made && (
        <div className={classes.form}>
          {children}
          <CopyLink url={made.clientId} label={t('copyClientId')} />
          {made.clientSecret !== null && (
            <>
              <CopyLink url={made.clientSecret} label={t('copySecret')} />
              <p className="small">{t('secretOnce')}</p>
            </>
          )}
          <Group justify="flex-end">
            <Button onClick={onClose}>{common('close')}</Button>
          </Group>
        </div>
      )}
    </Modal>
  );
}
