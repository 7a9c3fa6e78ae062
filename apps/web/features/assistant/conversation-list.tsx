'use client';

import { ActionIcon, Button, Drawer, Menu, SegmentedControl } from '@mantine/core';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { useSharedWithMe } from '@/features/sharing/api.ts';
import { NewMark } from '@/features/sharing/new-mark.tsx';
import type { ConversationSummary } from '@/lib/api/types.ts';
import { formatWhen } from '@/lib/format.ts';
import { usePaths } from '@/lib/slug.tsx';
import { useConversationList } from './api.ts';
import classes from './assistant.module.css';
import { DeleteConversation, RenameConversation } from './conversation-dialogs.tsx';

/** All conversations, to open, rename or delete one; and those that others share, to read. */
export function ConversationList({
  opened,
  onClose,
  current,
}: {
  opened: boolean;
  onClose: () => void;
  current: string | null;
}) {
  const t = useTranslations('assistant');
  const common = useTranslations('common');
  const paths = usePaths();
  const s = useTranslations('sharing');
  const [shared, setShared] = useState<'with_me' | null>(null);
  const list = useConversationList(shared, opened);
  const { isNew, countNew } = useSharedWithMe();
  const count = countNew('conversation');
  const [renaming, setRenaming] = useState<ConversationSummary | null>(null);
  const [deleting, setDeleting] = useState<ConversationSummary | null>(null);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Drawer
        opened={opened}
        onClose={onClose}
        position="right"
        size={400}
        title={t('all')}
        classNames={{ body: classes.listBody, header: classes.listHead }}
      >
        <Button
          component={Link}
          href={paths.assistant}
          onClick={onClose}
          fullWidth
          leftSection={<Icon name="plus" size={16} />}
          mb={10}
        >
          {t('new')}
        </Button>
        <SegmentedControl
          fullWidth
          mb={10}
          aria-label={t('all')}
          value={shared ?? 'mine'}
          onChange={(value) => setShared(value === 'with_me' ? value : null)}
          data={[
            { value: 'mine', label: s('mine') },
            {
              value: 'with_me',
              label: count > 0 ? `${s('sharedWithMe')} · ${s('newCount', { count })}` : s('sharedWithMe'),
            },
          ]}
        />
        {list.isPending && opened && <SkeletonRows rows={5} />}
        {list.isError && <ErrorState compact error={list.error} retry={() => void list.refetch()} />}
        {list.isSuccess &&
          items.length === 0 &&
          (shared === null ? (
            <EmptyState compact icon="assistant" title={t('noneTitle')}>
              {t('noneText')}
            </EmptyState>
          ) : (
            <EmptyState compact icon="share" title={s('noConversations')}>
              {s('noConversationsText')}
            </EmptyState>
          ))}
        <ul className={classes.list}>
          {items.map((item) => (
            <Entry
              key={item.id}
              item={item}
              current={item.id === current}
              onOpen={onClose}
              isNew={isNew(item.id)}
              {...(shared === null
                ? { onRename: () => setRenaming(item), onDelete: () => setDeleting(item) }
                : { sharedBy: item.owner.name })}
            />
          ))}
        </ul>
        {list.hasNextPage && (
          <Button
            variant="subtle"
            fullWidth
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {common('loadMore')}
          </Button>
        )}
      </Drawer>
      {renaming && <RenameConversation conversation={renaming} opened onClose={() => setRenaming(null)} />}
      {deleting && (
        <DeleteConversation
          conversation={deleting}
          current={deleting.id === current}
          opened
          onClose={() => setDeleting(null)}
        />
      )}
    </>
  );
}

function Entry({
  item,
  current,
  onOpen,
  isNew,
  sharedBy,
  onRename,
  onDelete,
}: {
  item: ConversationSummary;
  current: boolean;
  onOpen: () => void;
  isNew: boolean;
  /** Whose it is, where it is only read. */
  sharedBy?: string;
  onRename?: () => void;
  onDelete?: () => void;
}) {
  const t = useTranslations('assistant');
  const s = useTranslations('sharing');
  const common = useTranslations('common');
  const locale = useLocale();
  const paths = usePaths();
  return (
    <li className={classes.entry} data-on={current || undefined}>
      <Link
        href={paths.conversation(item.id)}
        onClick={onOpen}
        className={classes.entryLink}
        aria-current={current ? 'page' : undefined}
      >
        <span className="truncate">{item.title || t('new')}</span>
        <span className="tiny">
          {sharedBy !== undefined && `${s('by', { name: sharedBy })} · `}
          {formatWhen(item.updatedAt, locale)}
        </span>
      </Link>
      {isNew && <NewMark />}
      {sharedBy === undefined && (
        <Menu width={160}>
          <Menu.Target>
            <ActionIcon aria-label={t('actionsOf', { title: item.title })}>
              <Icon name="more" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<Icon name="edit" size={16} />} onClick={onRename}>
              {common('rename')}
            </Menu.Item>
            <Menu.Item color="red" leftSection={<Icon name="trash" size={16} />} onClick={onDelete}>
              {common('delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
