'use client';

import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { useShares } from '@/features/sharing/api.ts';
import { ShareDialog } from '@/features/sharing/share-dialog.tsx';
import type { PersonRef } from '@/lib/api/types.ts';
import { usePaths } from '@/lib/slug.tsx';
import classes from './assistant.module.css';
import { DeleteConversation, RenameConversation } from './conversation-dialogs.tsx';
import { ConversationList } from './conversation-list.tsx';

/** Title of the conversation, the way to all others, and what can be done with this one. */
export function ConversationHeader({
  id,
  title,
  known,
  owner,
}: {
  id: string | null;
  title: string;
  /** Whether it is there to be renamed or deleted. */
  known: boolean;
  /** Whose it is, where it is the reader's own; null where somebody else shares it. */
  owner: PersonRef | null;
}) {
  const t = useTranslations('assistant');
  const common = useTranslations('common');
  const paths = usePaths();
  const [listing, list] = useDisclosure(false);
  const s = useTranslations('sharing');
  const [sharing, share] = useDisclosure(false);
  const shares = useShares({ kind: 'conversations', id: id ?? '' }, id !== null && known && owner !== null).list;
  const [renaming, rename] = useDisclosure(false);
  const [deleting, remove] = useDisclosure(false);
  return (
    <header className={classes.head}>
      <h1 className={`truncate ${classes.title}`} title={title}>
        {title}
      </h1>
      {shares.data && shares.data.length > 0 && (
        <Button size="xs" variant="subtle" onClick={share.open} leftSection={<Icon name="share" size={15} />}>
          {s('shared')}
        </Button>
      )}
      <Tooltip label={t('all')}>
        <ActionIcon onClick={list.open} aria-label={t('all')} aria-haspopup="dialog">
          <Icon name="history" />
        </ActionIcon>
      </Tooltip>
      {id !== null && (
        <>
          {known && owner !== null && (
            <Menu width={180}>
              <Menu.Target>
                <ActionIcon aria-label={common('more')}>
                  <Icon name="more" />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<Icon name="share" size={16} />} onClick={share.open}>
                  {s('open')}
                </Menu.Item>
                <Menu.Item leftSection={<Icon name="edit" size={16} />} onClick={rename.open}>
                  {common('rename')}
                </Menu.Item>
                <Menu.Item color="red" leftSection={<Icon name="trash" size={16} />} onClick={remove.open}>
                  {common('delete')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          <Button
            component={Link}
            href={paths.assistant}
            leftSection={<Icon name="plus" size={16} />}
            className={classes.newButton}
          >
            {t('new')}
          </Button>
          <ActionIcon component={Link} href={paths.assistant} aria-label={t('new')} className={classes.newIcon}>
            <Icon name="plus" />
          </ActionIcon>
        </>
      )}
      <ConversationList opened={listing} onClose={list.close} current={id} />
      {id !== null && owner !== null && (
        <>
          <ShareDialog
            thing={{ kind: 'conversations', id }}
            title={s('titleConversation')}
            owner={owner}
            mayShare
            opened={sharing}
            onClose={share.close}
          />
          <RenameConversation conversation={{ id, title }} opened={renaming} onClose={rename.close} />
          <DeleteConversation conversation={{ id, title }} current opened={deleting} onClose={remove.close} />
        </>
      )}
    </header>
  );
}
