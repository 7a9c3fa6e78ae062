'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/icons.tsx';

/** What can be done with one row. */
export function RowMenu({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations('applications');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t('more', { name })} size={36}>
          <Icon name="more" size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
