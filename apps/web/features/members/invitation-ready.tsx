'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CopyLink } from '@/components/copy-link.tsx';
import type { Invitation } from '@/lib/api/types.ts';
import classes from './members.module.css';

/** An invitation was made: it went by mail, or its link is to be passed on by hand. */
export function InvitationReady({
  invitation,
  onClose,
  children,
}: {
  invitation: Invitation;
  onClose: () => void;
  /** What else can be done from here. */
  children?: ReactNode;
}) {
  const t = useTranslations('members');
  const common = useTranslations('common');
  return (
    <div className={classes.form}>
      <p className="small">
        {t(invitation.invitationUrl === null ? 'invitedMailed' : 'invitedText', { email: invitation.email })}
      </p>
      {invitation.invitationUrl !== null && <CopyLink url={invitation.invitationUrl} label={t('invitationLink')} />}
      <Group justify="flex-end" gap={8}>
        {children}
        <Button onClick={onClose}>{common('close')}</Button>
      </Group>
    </div>
  );
}
