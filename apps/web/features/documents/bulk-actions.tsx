'use client';

import { Button, Tooltip } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import type { Document } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
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
  selected: readonly Document[];
  onSelect: (selected: ReadonlySet<string>) => void;
  actions: DocumentActions;
  folderId: string | null;
}) {
  const t = useTranslations('documents.bulk');
  const common = useTranslations('common');
  const notifyError = useNotifyError();
  const [open, setOpen] = useState<'move' | 'delete' | null>(null);
  const count = selected.length;
  const { can } = useSession();
  // What the API would refuse for one of them is not offered for all of them.
  const mine = selected.every((document) => document.access === 'owner');
  const mayMove = selected.every((document) => document.access !== 'view');
  const mayDelete = mine || can(PERMISSIONS.documentsManage);

  async function each(work: (id: string) => Promise<unknown>, done: string): Promise<void> {
    const ids = selected.map((document) => document.id);
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
      <BulkButton
        refused={mine ? null : t('onlyOwner')}
        onClick={() => void each((id) => actions.update(id, { visibility: 'workspace' }), t('shared', { count }))}
      >
        {t('share')}
      </BulkButton>
      <BulkButton
        refused={mine ? null : t('onlyOwner')}
        onClick={() => void each((id) => actions.update(id, { visibility: 'private' }), t('unshared', { count }))}
      >
        {t('unshare')}
      </BulkButton>
      <BulkButton refused={mayMove ? null : t('viewOnly')} onClick={() => setOpen('move')}>
        {t('move')}
      </BulkButton>
      <BulkButton color="red" refused={mayDelete ? null : t('onlyOwnerDeletes')} onClick={() => setOpen('delete')}>
        {common('delete')}
      </BulkButton>
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

/** A button that says, where it cannot be pressed, why not. */
function BulkButton({
  refused,
  color,
  onClick,
  children,
}: {
  refused: string | null;
  color?: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip label={refused} disabled={refused === null}>
      <Button
        size="xs"
        {...(color === undefined ? {} : { color })}
        {...(refused === null ? { onClick } : { 'data-disabled': true, 'aria-disabled': true })}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
