'use client';

import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import type { Member, Role } from '@/lib/api/types.ts';
import classes from './members.module.css';
import { useRoles, useRoleTexts } from './roles.ts';

/** A member's role, as a button that changes it; every role says what it allows. */
export function RoleMenu({
  member,
  pending,
  onChange,
}: {
  member: Member;
  pending: boolean;
  onChange: (role: Role) => void;
}) {
  const t = useTranslations('members');
  const { nameOf, explain } = useRoleTexts();
  const roles = useRoles();
  return (
    <Menu width={300} position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          className={classes.roleButton}
          aria-label={t('roleOf', { name: member.name, role: nameOf(member.role) })}
          aria-busy={pending}
        >
          {nameOf(member.role)}
          <Icon name="down" size={15} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {(roles.data ?? []).map((role) => (
          <Menu.Item
            key={role.key}
            onClick={() => role.key !== member.role.key && onChange(role)}
            rightSection={role.key === member.role.key ? <Icon name="check" size={16} /> : null}
          >
            <span className={classes.roleChoice}>
              <b>{nameOf(role)}</b>
              <span className="tiny">{explain(role)}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
