'use client';

import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { CopyLink } from '@/components/copy-link.tsx';
import type { InvitedOperator, Operator } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { useErrorText } from '@/lib/use-error-text.ts';

export const OPERATOR_ROLES = ['super', 'support', 'billing', 'auditor'] as const;

/** Asks whom to invite as what; then shows the link, if nobody mails it. */
export function InviteOperator({ ready, onClose }: { ready: InvitedOperator | null; onClose: () => void }) {
  const t = useTranslations('console');
  const locale = useLocale();
  const say = useErrorText();
  const api = useApi();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Operator['role']>('support');
  const invite = useMutation({
    mutationFn: () => api.post<InvitedOperator>('/operators', { name: name.trim(), email: email.trim(), role, locale }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['operators'] }),
  });
  const invited = ready ?? invite.data ?? null;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    invite.mutate();
  }

  if (invited)
    return (
      <Modal opened onClose={onClose} title={t('operatorInvited', { name: invited.name })} size={460}>
        {invited.invitationUrl ? (
          <>
            <p>{t('operatorLink')}</p>
            <CopyLink url={invited.invitationUrl} label={t('operators')} />
          </>
        ) : (
          <p>{t('madeMailed', { email: invited.email ?? '' })}</p>
        )}
      </Modal>
    );
  return (
    <Modal opened onClose={onClose} title={t('inviteOperatorTitle')} size={460}>
      <form onSubmit={submit}>
        <TextInput
          label={t('operatorName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          maxLength={100}
        />
        <TextInput
          label={t('operatorEmail')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
          mt={14}
        />
        <Select
          label={t('operatorRole')}
          description={t(`operatorRoleTexts.${role}`)}
          value={role}
          data={OPERATOR_ROLES.map((value) => ({ value, label: t(`operatorRoles.${value}`) }))}
          onChange={(value) => setRole(OPERATOR_ROLES.find((one) => one === value) ?? 'support')}
          allowDeselect={false}
          mt={14}
        />
        <p role="alert" className="small">
          {invite.error && say(invite.error, locale).detail}
        </p>
        <Button type="submit" variant="filled" loading={invite.isPending} fullWidth>
          {t('inviteOperator')}
        </Button>
      </form>
    </Modal>
  );
}
