'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Icon } from '@/components/icons.tsx';
import { useRoleTexts } from '@/features/members/roles.ts';
import type { Permission, Role } from '@/lib/api/types.ts';
import { GROUPS, PERMISSION_GROUPS } from './permissions.ts';
import classes from './roles.module.css';

type Actions = { onEdit: (role: Role) => void; onDelete: (role: Role) => void };

/** What each role allows: permissions down, roles across. */
export function Matrix({ roles, actions }: { roles: Role[]; actions: Actions | null }) {
  const t = useTranslations('roles');
  const { nameOf } = useRoleTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.frame} tabIndex={0} aria-label={t('matrix')}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('permission')}</th>
            {roles.map((role) => (
              <th key={role.key} scope="col">
                <span className={classes.head}>
                  <b>{nameOf(role)}</b>
                  <RoleMenu role={role} actions={actions} />
                </span>
                <span className="tiny">{t('members', { count: role.memberCount })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GROUPS.map((group) => (
            <Fragment key={group}>
              <tr className={classes.group}>
                <th scope="colgroup" colSpan={roles.length + 1}>
                  {t(`group.${group}`)}
                </th>
              </tr>
              {PERMISSION_GROUPS[group].map((permission) => (
                <tr key={permission}>
                  <th scope="row">{t(`words.${permission}`)}</th>
                  {roles.map((role) => (
                    <td key={role.key}>
                      <Mark role={role} permission={permission} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One role at a time, for a narrow screen. */
export function RoleCard({ role, actions }: { role: Role; actions: Actions | null }) {
  const t = useTranslations('roles');
  const { nameOf, explain } = useRoleTexts();
  return (
    <section className={`card ${classes.card}`} aria-label={nameOf(role)}>
      <span className={classes.head}>
        <span className="tiny">{t('members', { count: role.memberCount })}</span>
        <RoleMenu role={role} actions={actions} />
      </span>
      {explain(role) && <p className="small">{explain(role)}</p>}
      {GROUPS.map((group) => (
        <div key={group}>
          <h2>{t(`group.${group}`)}</h2>
          <ul>
            {PERMISSION_GROUPS[group].map((permission) => (
              <li key={permission} data-off={!role.permissions.includes(permission) || undefined}>
                <Mark role={role} permission={permission} />
                {t(`words.${permission}`)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Mark({ role, permission }: { role: Role; permission: Permission }) {
  const t = useTranslations('roles');
  return role.permissions.includes(permission) ? (
    <span className={classes.yes}>
      <Icon name="check" size={17} />
      <span className="visually-hidden">{t('yes')}</span>
    </span>
  ) : (
    <span className={classes.no}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('no')}</span>
    </span>
  );
}

function RoleMenu({ role, actions }: { role: Role; actions: Actions | null }) {
  const t = useTranslations('roles');
  const common = useTranslations('common');
  const { nameOf } = useRoleTexts();
  if (actions === null || role.builtIn) return null;
  return (
    <Menu width={170}>
      <Menu.Target>
        <ActionIcon aria-label={t('actionsOf', { name: nameOf(role) })}>
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="edit" size={16} />} onClick={() => actions.onEdit(role)}>
          {t('edit')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<Icon name="trash" size={16} />} onClick={() => actions.onDelete(role)}>
          {common('delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
