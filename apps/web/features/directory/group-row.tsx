'use client';

import { Select } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRoles, useRoleTexts } from '@/features/members/roles.ts';
import type { DirectoryGroup } from '@/lib/api/types.ts';
import { useGroupRole } from './api.ts';
import classes from './directory.module.css';

/** Not a role's key, so that it can stand for "none". */
const NONE = '';

export function GroupRow({ group }: { group: DirectoryGroup }) {
  const t = useTranslations('directory');
  const roles = useRoles();
  const { nameOf } = useRoleTexts();
  const change = useGroupRole();
  // Only owners appoint owners, and a role of the directory itself is for no person.
  const choices = (roles.data ?? []).filter(({ key }) => key !== 'owner' && key !== 'provisioner');
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <b className="truncate">{group.name}</b>
        <span className="tiny">{t('people', { count: group.members })}</span>
      </div>
      <Select
        className={classes.role}
        aria-label={t('roleOf', { name: group.name })}
        data={[
          { value: NONE, label: t('noRole') },
          ...choices.map((role) => ({ value: role.key, label: nameOf(role) })),
        ]}
        value={group.role?.key ?? NONE}
        disabled={change.isPending || roles.isPending}
        allowDeselect={false}
        onChange={(value) => change.mutate({ group, roleKey: value === NONE ? null : value })}
      />
    </li>
  );
}
