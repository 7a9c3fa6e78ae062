'use client';

import { Button, Modal, Select } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { useFolders } from './api.ts';
import classes from './documents.module.css';
import { folderOptions } from './folders.ts';

const TOP = 'top';

/** Chooses the folder into which something goes. */
export function MoveDialog({
  opened,
  onClose,
  title,
  from,
  without,
  onMove,
}: {
  opened: boolean;
  onClose: () => void;
  title: string;
  from: string | null;
  /** A folder that cannot be moved into itself. */
  without?: string;
  onMove: (folderId: string | null) => Promise<unknown>;
}) {
  const t = useTranslations('documents');
  const common = useTranslations('common');
  const locale = useLocale();
  const notifyError = useNotifyError();
  const { data: folders = [] } = useFolders();
  const [target, setTarget] = useState<string>(from ?? TOP);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (opened) setTarget(from ?? TOP);
  }, [opened, from]);

  function move(): void {
    setBusy(true);
    onMove(target === TOP ? null : target)
      .then(onClose)
      .catch((error) => notifyError(error))
      .finally(() => setBusy(false));
  }

  return (
    <Modal opened={opened} onClose={onClose} title={title} size={430} withCloseButton={false}>
      <Select
        label={t('moveTo')}
        data={[{ value: TOP, label: t('folders.top') }, ...folderOptions(folders, locale, without)]}
        value={target}
        onChange={(value) => setTarget(value ?? TOP)}
        searchable
        allowDeselect={false}
        data-autofocus
      />
      <div className={classes.dialogButtons}>
        <Button variant="subtle" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button variant="filled" loading={busy} disabled={target === (from ?? TOP)} onClick={move}>
          {t('moveGo')}
        </Button>
      </div>
    </Modal>
  );
}
