'use client';

import { ActionIcon, Menu } from '@mantine/core';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import type { Folder } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import classes from './documents.module.css';
import { childrenOf, trailOf } from './folders.ts';

export type FolderCommand = { kind: 'rename' | 'move' | 'delete'; folder: Folder };

/** The way down to the open folder. */
export function Breadcrumb({ folders, current }: { folders: readonly Folder[]; current: string | null }) {
  const t = useTranslations('documents');
  const paths = usePaths();
  const trail = trailOf(folders, current);
  if (trail.length === 0) return null;
  return (
    <nav aria-label={t('folders.trail')} className={classes.trail}>
      <Link href={paths.documents()}>{t('folders.top')}</Link>
      {trail.map((folder, index) => (
        <span key={folder.id}>
          <span aria-hidden="true"> / </span>
          {index === trail.length - 1 ? (
            <b aria-current="page">{folder.name}</b>
          ) : (
            <Link href={paths.documents({ folder: folder.id })}>{folder.name}</Link>
          )}
        </span>
      ))}
    </nav>
  );
}

/** The folders within the open one. */
export function FolderBar({
  folders,
  current,
  onCommand,
}: {
  folders: readonly Folder[];
  current: string | null;
  onCommand: (command: FolderCommand) => void;
}) {
  const t = useTranslations('documents');
  const locale = useLocale();
  const paths = usePaths();
  const { can } = useSession();
  const children = childrenOf(folders, current, locale);
  if (children.length === 0) return null;
  return (
    <ul className={classes.folders} aria-label={t('folders.list')}>
      {children.map((folder) => (
        <li key={folder.id} className={classes.folder}>
          <Link href={paths.documents({ folder: folder.id })} className={classes.folderLink}>
            <Icon name="folder" />
            <span className="truncate">{folder.name}</span>
            <span className="tiny">{folder.documentCount}</span>
          </Link>
          {can(PERMISSIONS.documentsWrite) && (
            <FolderMenu folder={folder} onCommand={onCommand} label={t('folders.menu', { name: folder.name })} />
          )}
        </li>
      ))}
    </ul>
  );
}

export function FolderMenu({
  folder,
  onCommand,
  label,
}: {
  folder: Folder;
  onCommand: (command: FolderCommand) => void;
  label: string;
}) {
  const t = useTranslations('documents');
  const common = useTranslations('common');
  return (
    <Menu width={180}>
      <Menu.Target>
        <ActionIcon size={30} aria-label={label}>
          <Icon name="more" size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="edit" size={16} />} onClick={() => onCommand({ kind: 'rename', folder })}>
          {common('rename')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="folder" size={16} />} onClick={() => onCommand({ kind: 'move', folder })}>
          {t('move')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<Icon name="trash" size={16} />}
          onClick={() => onCommand({ kind: 'delete', folder })}
        >
          {common('delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
