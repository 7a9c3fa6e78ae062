'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import type { Member } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { notifyDone } from '@/lib/use-error-text.ts';

/** Takes the second steps from a member who has lost the phone and the recovery codes. */
export function ResetFactorsDialog({
  member,
  opened,
  onClose,
}: {
  member: Member;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('members');
  const api = useApi();
  const reset = useMutation({
    mutationFn: () => api.delete(`/members/${member.id}/factors`),
    onSuccess: () => notifyDone(t('factorsReset', { name: member.name })),
  });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('resetFactorsTitle', { name: member.name })}
      action={t('resetFactorsGo')}
      onConfirm={() => reset.mutateAsync()}
    >
      {t('resetFactorsText')}
    </ConfirmDialog>
  );
}
