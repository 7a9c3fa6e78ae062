'use client';

import { Select } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { useRoleTexts } from '@/features/members/roles.ts';
import type { Role } from '@/lib/api/types.ts';
import { useRoleActions } from './api.ts';
import classes from './roles.module.css';

/** Asks before a role goes; whoever has it gets another one. */
export function DeleteRole({ role, roles, onClose }: { role: Role; roles: Role[]; onClose: () => void }) {
  const t = useTranslations('roles');
  const { nameOf } = useRoleTexts();
  const { remove } = useRoleActions();
  const [replacement, setReplacement] = useState<string | null>('viewer');
  const others = roles.filter((other) => other.key !== role.key && other.key !== 'provisioner');
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('deleteTitle', { name: nameOf(role) })}
      action={t('delete')}
      onConfirm={() => remove.mutateAsync({ key: role.key, replacement: role.memberCount > 0 ? replacement : null })}
    >
      <div className={classes.form}>
        <p>{role.memberCount > 0 ? t('deleteUsed', { count: role.memberCount }) : t('deleteUnused')}</p>
        {role.memberCount > 0 && (
          <Select
            label={t('replacement')}
            value={replacement}
            onChange={setReplacement}
            allowDeselect={false}
            data={others.map((other) => ({ value: other.key, label: nameOf(other) }))}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}
