'use client';

import { Button, Modal, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useEffect, useState } from 'react';
import dialogs from '@/components/dialogs.module.css';
import type { Backup, Tenant } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { useErrorText } from '@/lib/use-error-text.ts';

/** Restoring takes away what came later: whoever does it types the short name of the workspace. */
export function RestoreDialog({
  tenant,
  backup,
  onClose,
  onConfirm,
}: {
  tenant: Tenant;
  backup: Backup | null;
  onClose: () => void;
  onConfirm: (backup: Backup) => Promise<void>;
}) {
  const t = useTranslations('backups');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: starts anew each time it opens
  useEffect(() => {
    setTyped('');
    setProblem(null);
  }, [backup]);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (backup === null || typed !== tenant.slug) return;
    setBusy(true);
    setProblem(null);
    try {
      await onConfirm(backup);
      onClose();
    } catch (error) {
      setProblem(say(error, locale).detail);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={t('restoreTitle', { name: tenant.name })}
      size={430}
      withCloseButton={false}
    >
      <form onSubmit={submit}>
        <div className={dialogs.text}>
          <p>{t('restoreText', { when: backup === null ? '' : formatDateTime(backup.createdAt, locale) })}</p>
          <TextInput
            mt={14}
            label={t('typeSlug', { slug: tenant.slug })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={problem}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            data-autofocus
          />
        </div>
        <div className={dialogs.buttons}>
          <Button variant="subtle" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button variant="filled" color="red" type="submit" loading={busy} disabled={typed !== tenant.slug}>
            {t('restore')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
