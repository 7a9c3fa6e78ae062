'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import type { InvitedOperator, Operator } from '@/lib/api/types.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import { useChangeOperator } from './api.ts';

/** What a super operator may do with another one. */
export function OperatorActions({
  operator,
  onInvited,
}: {
  operator: Operator;
  onInvited: (invited: InvitedOperator) => void;
}) {
  const t = useTranslations('console');
  const api = useApi();
  const { principal } = useSession();
  const notifyError = useNotifyError();
  const change = useChangeOperator(operator);
  const [shutting, shut] = useDisclosure(false);
  const [resetting, reset] = useDisclosure(false);
  const { id, name, status, kind } = operator;
  const again = useMutation({
    mutationFn: () => api.post<InvitedOperator>(`/operators/${id}/invitation`),
    onSuccess: onInvited,
    onError: (error) => notifyError(error),
  });
  const resetFactors = useMutation({
    mutationFn: () => api.delete(`/operators/${id}/factors`),
    onSuccess: () => notifyDone(t('operatorFactorsReset', { name })),
  });
  if (id === principal.id) return null;
  return (
    <>
      <Menu width={250}>
        <Menu.Target>
          <ActionIcon aria-label={t('operatorActionsOf', { name })}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {kind === 'person' && status === 'invited' && (
            <Menu.Item leftSection={<Icon name="redo" size={16} />} onClick={() => again.mutate()}>
              {t('operatorInviteAgain')}
            </Menu.Item>
          )}
          {kind === 'person' && status !== 'invited' && (
            <Menu.Item leftSection={<Icon name="redo" size={16} />} onClick={reset.open}>
              {t('operatorResetFactors')}
            </Menu.Item>
          )}
          {status === 'disabled' ? (
            <Menu.Item
              leftSection={<Icon name="check" size={16} />}
              onClick={() => change.mutate({ status: 'active' }, { onError: (error) => notifyError(error) })}
            >
              {t('operatorEnable')}
            </Menu.Item>
          ) : (
            <Menu.Item color="red" leftSection={<Icon name="close" size={16} />} onClick={shut.open}>
              {t('operatorDisable')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={shutting}
        onClose={shut.close}
        title={t('operatorDisableTitle', { name })}
        action={t('operatorDisable')}
        onConfirm={() => change.mutateAsync({ status: 'disabled' })}
      >
        {t('operatorDisableText')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={resetting}
        onClose={reset.close}
        title={t('operatorResetFactorsTitle', { name })}
        action={t('operatorResetFactorsGo')}
        onConfirm={() => resetFactors.mutateAsync()}
      >
        {t('operatorResetFactorsText')}
      </ConfirmDialog>
    </>
  );
}
