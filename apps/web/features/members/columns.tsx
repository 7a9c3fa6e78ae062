'use client';

import { ActionIcon, Menu, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import { Pill } from '@/components/pill.tsx';
import { Avatar } from '@/components/shell/user-menu.tsx';
import type { Column } from '@/components/table/data-table.tsx';
import type { Member } from '@/lib/api/types.ts';
import { formatDateTime, formatWhen } from '@/lib/format.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import { useChangeMember, useInvite } from './api.ts';
import { IdentitiesDialog } from './identities-dialog.tsx';
import { InvitationReady } from './invitation-ready.tsx';
import classes from './members.module.css';
import { PlacesDialog } from './places-dialog.tsx';
import { ResetFactorsDialog } from './reset-factors-dialog.tsx';
import { RoleMenu } from './role-menu.tsx';
import { useRoleTexts } from './roles.ts';

export function useMemberColumns(): Column<Member>[] {
  const t = useTranslations('members');
  const locale = useLocale();
  const { can } = useSession();
  const manages = can(PERMISSIONS.membersManage);
  return [
    { key: 'name', header: t('column.name'), cell: (member) => <Person member={member} /> },
    {
      key: 'role',
      header: t('column.role'),
      width: '168px',
      wide: true,
      cell: (member) => <RoleCell member={member} manages={manages} />,
    },
    {
      key: 'status',
      header: t('column.status'),
      width: '120px',
      wide: true,
      cell: (member) => <Status member={member} />,
    },
    {
      key: 'last',
      header: t('column.lastSignIn'),
      width: '150px',
      numeric: true,
      wide: true,
      cell: (member) => (
        <span className="small" title={member.lastSignInAt ? formatDateTime(member.lastSignInAt, locale) : undefined}>
          {member.lastSignInAt ? formatWhen(member.lastSignInAt, locale) : t('never')}
        </span>
      ),
    },
    ...(manages
      ? [{ key: 'actions', header: '', width: '66px', cell: (member: Member) => <Actions member={member} /> }]
      : []),
  ];
}

function Person({ member }: { member: Member }) {
  const t = useTranslations('members');
  const { principal, can } = useSession();
  return (
    <div className={classes.person} data-off={member.status === 'disabled' || undefined}>
      <Avatar name={member.name} />
      <div className={classes.personText}>
        <b className="truncate">{member.id === principal.id ? t('meNamed', { name: member.name }) : member.name}</b>
        <span className="tiny truncate">{member.kind === 'service' ? t('service') : member.email}</span>
        <span className={classes.phoneLine}>
          <RoleCell member={member} manages={can(PERMISSIONS.membersManage)} /> <Status member={member} />
        </span>
      </div>
    </div>
  );
}

function Status({ member }: { member: Member }) {
  const t = useTranslations('members');
  if (member.status === 'active') return <span className="small">{t('status.active')}</span>;
  return <Pill tone={member.status === 'invited' ? 'warn' : 'plain'}>{t(`status.${member.status}`)}</Pill>;
}

function RoleCell({ member, manages }: { member: Member; manages: boolean }) {
  const { nameOf } = useRoleTexts();
  const change = useChangeMember();
  if (!manages || member.kind === 'service') return <span>{nameOf(member.role)}</span>;
  return (
    <RoleMenu
      member={member}
      pending={change.isPending}
      onChange={(role) => change.mutate({ member, change: { roleKey: role.key } })}
    />
  );
}

function Actions({ member }: { member: Member }) {
  const t = useTranslations('members');
  const { principal } = useSession();
  const change = useChangeMember();
  const [asking, ask] = useDisclosure(false);
  const [placed, places] = useDisclosure(false);
  const [resetting, reset] = useDisclosure(false);
  const [linked, links] = useDisclosure(false);
  if (member.id === principal.id) return null;
  if (member.status === 'invited') return <InviteAgain member={member} />;
  const off = member.status === 'disabled';
  return (
    <>
      <Menu width={230}>
        <Menu.Target>
          <ActionIcon aria-label={t('actionsOf', { name: member.name })}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {member.kind === 'person' && !off && (
            <Menu.Item leftSection={<Icon name="activity" size={16} />} onClick={places.open}>
              {t('places')}
            </Menu.Item>
          )}
          {member.kind === 'person' && (
            <>
              <Menu.Item leftSection={<Icon name="history" size={16} />} onClick={reset.open}>
                {t('resetFactors')}
              </Menu.Item>
              <Menu.Item leftSection={<Icon name="switch" size={16} />} onClick={links.open}>
                {t('identities')}
              </Menu.Item>
            </>
          )}
          {off ? (
            <Menu.Item
              leftSection={<Icon name="check" size={16} />}
              onClick={() =>
                change.mutate(
                  { member, change: { status: 'active' } },
                  { onSuccess: () => notifyDone(t('enabled', { name: member.name })) },
                )
              }
            >
              {t('enable')}
            </Menu.Item>
          ) : (
            <Menu.Item color="red" leftSection={<Icon name="close" size={16} />} onClick={ask.open}>
              {t('disable')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <PlacesDialog member={member} opened={placed} onClose={places.close} />
      <IdentitiesDialog member={member} opened={linked} onClose={links.close} />
      <ResetFactorsDialog member={member} opened={resetting} onClose={reset.close} />
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('disableTitle', { name: member.name })}
        action={t('disable')}
        onConfirm={() => change.mutateAsync({ member, change: { status: 'disabled' } })}
      >
        {t('disableText')}
      </ConfirmDialog>
    </>
  );
}

/** A new link for somebody who has not come yet: the first one was shown once only. */
function InviteAgain({ member }: { member: Member }) {
  const t = useTranslations('members');
  const invite = useInvite();
  const notifyError = useNotifyError();
  return (
    <>
      <Menu width={220}>
        <Menu.Target>
          <ActionIcon aria-label={t('actionsOf', { name: member.name })} loading={invite.isPending}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<Icon name="share" size={16} />}
            onClick={() =>
              invite.mutate(
                { name: member.name, email: member.email ?? '', roleKey: member.role.key },
                { onError: (error) => notifyError(error) },
              )
            }
          >
            {t('inviteAgain')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={invite.data !== undefined} onClose={invite.reset} title={t('invitedTitle')} size={520}>
        {invite.data && <InvitationReady invitation={invite.data} onClose={invite.reset} />}
      </Modal>
    </>
  );
}
