'use client';

import { Button, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { useRoles, useRoleTexts } from '@/features/members/roles.ts';
import type { Role } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { DeleteRole } from './delete-role.tsx';
import { Matrix, RoleCard } from './matrix.tsx';
import { RoleDialog } from './role-dialog.tsx';
import classes from './roles.module.css';

/** Which role allows what; the workspace's own ones are made and changed here. */
export function RolesPage() {
  const t = useTranslations('roles');
  const { can } = useSession();
  const roles = useRoles();
  const { nameOf } = useRoleTexts();
  const narrow = useMediaQuery('(max-width: 47.5em)') ?? false;
  const [editing, setEditing] = useState<Role | 'new' | null>(null);
  const [deleting, setDeleting] = useState<Role | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const manages = can(PERMISSIONS.rolesManage);
  const actions = manages ? { onEdit: setEditing, onDelete: setDeleting } : null;
  const list = roles.data ?? [];
  const one = list.find((role) => role.key === shown) ?? list[0];
  return (
    <SettingsFrame
      actions={
        manages && (
          <Button variant="filled" leftSection={<Icon name="plus" size={16} />} onClick={() => setEditing('new')}>
            {t('new')}
          </Button>
        )
      }
    >
      <p className={classes.lead}>{t('lead')}</p>
      {roles.isError && list.length === 0 ? (
        <ErrorState error={roles.error} retry={() => void roles.refetch()} />
      ) : one === undefined ? (
        <SkeletonRows rows={10} />
      ) : narrow ? (
        <>
          <Select
            label={t('role')}
            value={one.key}
            onChange={setShown}
            allowDeselect={false}
            data={list.map((role) => ({ value: role.key, label: nameOf(role) }))}
          />
          <RoleCard role={one} actions={actions} />
        </>
      ) : (
        <Matrix roles={list} actions={actions} />
      )}
      {editing !== null && <RoleDialog role={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {deleting !== null && <DeleteRole role={deleting} roles={list} onClose={() => setDeleting(null)} />}
    </SettingsFrame>
  );
}
