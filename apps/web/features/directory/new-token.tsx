'use client';

import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { CopyLink } from '@/components/copy-link.tsx';
import { NameDialog } from '@/components/dialogs.tsx';
import { useMakeToken } from './api.ts';
import classes from './directory.module.css';

/** Asks how to call it, then shows once what the directory has to be told. */
export function NewToken({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('directory');
  const common = useTranslations('common');
  const make = useMakeToken();
  return (
    <>
      <NameDialog
        opened={opened}
        onClose={onClose}
        title={t('connect')}
        label={t('name')}
        action={t('make')}
        maxLength={100}
        onSubmit={(name) => make.mutateAsync(name)}
      />
      <Modal opened={make.data !== undefined} onClose={make.reset} title={t('madeTitle')} size={560}>
        {make.data && (
          <div className={classes.made}>
            <p className="small">{t('madeText')}</p>
            <CopyLink url={make.data.baseUrl} label={t('baseUrl')} />
            <CopyLink url={make.data.token} label={t('token')} />
            <Group justify="flex-end">
              <Button onClick={make.reset}>{common('close')}</Button>
            </Group>
          </div>
        )}
      </Modal>
    </>
  );
}
