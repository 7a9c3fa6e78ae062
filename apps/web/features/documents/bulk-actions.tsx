'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import type { DocumentActions } from './api.ts';
import { MoveDialog } from './move-dialog.tsx';

/** What can be done with all selected documents at once. Those that failed stay selected. */
export function BulkActions({
  selected,
  onSelect,
  actions,
  folderId,
}: {
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  actions: DocumentActions;
  folderId: string | null;
}) {
  const t = useTranslations('documents.bulk');
  const common = useTranslations('common');
  const notifyError = useNotifyError();
  const [open, setOpen] = useState<'move' | 'delete' | null>(null);
  const count = selected.size;

  async function each(work: (id: string) => Promise<unknown>, done: string): Promise<void> {
    const ids = [...selected];
    const failed: string[] = [];
    let reason: unknown;
    for (const id of ids) {
      try {
        await work(id);
      } catch (error) {
        failed.push(id);
        reason = error;
      }
    }
    onSelect(new Set(failed));
    if (failed.length > 0) notifyError(reason, t('partly', { failed: failed.length, total: ids.length }));
    else notifyDone(done);
  }

  return (
    <>
      <Button
        size="xs"
        onClick={() => void each((id) => actions.update(id, { visibility: 'workspace' }), t('shared', { count }))}
      >
        {t('share')}
      </Button>
      <Button
        size="xs"
        onClick={() => void each((id) => actions.update(id, { visibility: 'private' }), t('unshared', { count }))}
      >
        {t('unshare')}
      </Button>
      <Button size="xs" onClick={() => setOpen('move')}>
        {t('move')}
      </Button>
      <Button size="xs" color="red" onClick={() => setOpen('delete')}>
        {common('delete')}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => onSelect(new Set())}>
        {common('clearSelection')}
      </Button>
      <MoveDialog
        opened={open === 'move'}
        onClose={() => setOpen(null)}
        title={t('moveTitle', { count })}
        from={folderId}
        onMove={(target) => each((id) => actions.update(id, { folderId: target }), t('moved', { count }))}
      />
      <ConfirmDialog
        opened={open === 'delete'}
        onClose={() => setOpen(null)}
        title={t('deleteTitle', { count })}
        action={t('deleteGo', { count })}
        onConfirm={() => each(actions.remove, t('deleted', { count }))}
      >
        {t('deleteText')}
      </ConfirmDialog>
    </>
  );
}
