'use client';

import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Asks before something that cannot be undone; the safe answer has the focus. */
export function Confirm({
  opened,
  onClose,
  title,
  text,
  action,
  danger = false,
  pending = false,
  onConfirm,
  children,
}: {
  opened: boolean;
  onClose: () => void;
  title: string;
  text: ReactNode;
  /** What the button does, as a verb. */
  action: string;
  danger?: boolean;
  pending?: boolean;
  onConfirm: () => void;
  /** What else is needed to decide (a reason). */
  children?: ReactNode;
}) {
  const t = useTranslations('common');
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <p style={{ fontSize: 14 }}>{text}</p>
      {children}
      <Group justify="flex-end" gap={8} mt={20}>
        <Button variant="subtle" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button variant="filled" {...(danger ? { color: 'red' } : {})} loading={pending} onClick={onConfirm}>
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
