'use client';

import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { DataTable } from '@/components/table/data-table.tsx';
import { useEndless } from '@/components/table/use-endless.tsx';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useMembers } from './api.ts';
import { useMemberColumns } from './columns.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import classes from './members.module.css';
import { RolesExplained } from './roles-explained.tsx';

/** Who belongs to the workspace, and what each may do. */
export function MembersPage() {
  const t = useTranslations('members');
  const { can } = useSession();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 180);
  const [inviting, invite] = useDisclosure(false);
  const list = useMembers(q);
  const endless = useEndless(list);
  const columns = useMemberColumns();
  const members = list.data?.pages.flatMap((page) => page.items) ?? [];
  const manages = can(PERMISSIONS.membersManage);
  return (
    <SettingsFrame
      actions={
        manages && (
          <Button variant="filled" leftSection={<Icon name="plus" size={16} />} onClick={invite.open}>
            {t('invite')}
          </Button>
        )
      }
    >
      <TextInput
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        placeholder={t('find')}
        aria-label={t('find')}
        leftSection={<Icon name="find" size={16} />}
        className={classes.find}
      />
      {list.isPending ? (
        <SkeletonRows rows={6} height={56} />
      ) : list.isError && members.length === 0 ? (
        <ErrorState error={list.error} retry={() => void list.refetch()} />
      ) : members.length === 0 ? (
        <EmptyState
          icon="people"
          title={t('noneFound')}
          action={<Button onClick={() => setText('')}>{t('all')}</Button>}
        />
      ) : (
        <DataTable
          label={t('title')}
          rows={members}
          columns={columns}
          rowKey={(member) => member.id}
          rowName={(member) => member.name}
          rowHeight={56}
          phoneRowHeight={76}
          onEnd={endless.onEnd}
        />
      )}
      <RolesExplained />
      {manages && <InviteDialog opened={inviting} onClose={invite.close} />}
    </SettingsFrame>
  );
}
