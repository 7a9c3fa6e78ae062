'use client';

import { Drawer, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { useModuleEntries } from '../../features/modules.ts';
import { useSharedWithMe } from '../../features/sharing/api.ts';
import sharing from '../../features/sharing/sharing.module.css';
import type { ConversationSummary, Shared, TaskSummary, WorkspaceRef } from '../../lib/api/types.ts';
import { chooserPath, workspacePaths } from '../../lib/paths.ts';
import { recentWorkspaces, rememberWorkspace } from '../../lib/recent-workspaces.ts';
import { useApi, useSession } from '../../lib/session/provider.tsx';
import { usePaths } from '../../lib/slug.tsx';
import { Icon } from '../icons.tsx';
import { Pill } from '../pill.tsx';
import { RoofMark } from '../roof-mark.tsx';
import { Find, openFind } from './find.tsx';
import { Frame } from './frame.tsx';
import { ImpersonationBanner } from './impersonation-banner.tsx';
import { LocaleSwitch } from './locale-switch.tsx';
import { type NavEntry, NavItem, NavTab } from './nav-item.tsx';
import { useSettingsEntries } from './settings-entries.ts';
import classes from './shell.module.css';
import { SchemeSwitch, UserMenu, useSignOut } from './user-menu.tsx';

/** The workspace's frame around every page of it. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useTranslations('shell');
  const { workspace, impersonation } = useSession();

  useEffect(() => {
    if (workspace && !impersonation) rememberWorkspace(workspace);
  }, [workspace, impersonation]);

  return (
    <Frame
      label={t('nav')}
      rail={<Rail />}
      bottom={<Bottom />}
      banner={impersonation && <ImpersonationBanner impersonation={impersonation} />}
    >
      {children}
      <Find />
    </Frame>
  );
}

function useMainEntries(): NavEntry[] {
  const t = useTranslations('shell');
  const paths = usePaths();
  const api = useApi();
  const { data: summary } = useQuery({
    queryKey: ['tasks', 'summary'],
    queryFn: ({ signal }) => api.get<TaskSummary>('/tasks/summary', { signal }),
    staleTime: 60_000,
  });
  const { countNew } = useSharedWithMe();
  const markOf = (type: Shared['type']) =>
    countNew(type) > 0 ? { end: <span className={sharing.dot} aria-hidden="true" /> } : {};
  return [
    { href: paths.home, icon: 'home', label: t('home'), exact: true },
    { href: paths.documents(), icon: 'document', label: t('documents'), also: [paths.search()], ...markOf('document') },
    { href: paths.assistant, icon: 'assistant', label: t('assistant'), ...markOf('conversation') },
    {
      href: paths.tasks(),
      icon: 'tasks',
      label: t('tasks'),
      ...(summary && summary.mine > 0 ? { end: <Pill>{summary.mine}</Pill> } : {}),
    },
  ];
}

function Rail() {
  const t = useTranslations('shell');
  const paths = usePaths();
  const entries = [...useMainEntries(), ...useModuleEntries()];
  const settings = useSettingsEntries();
  const first = settings[0];
  return (
    <>
      <WorkspaceSwitch />
      <button type="button" className={classes.item} onClick={openFind}>
        <Icon name="find" />
        {t('find')}
        <ShortcutHint />
      </button>
      {entries.map((entry) => (
        <NavItem key={entry.href} entry={entry} />
      ))}
      <RecentConversations />
      <div className={classes.grow} />
      {first && (
        <NavItem
          entry={{ ...first, icon: 'settings', label: t('settings'), also: settings.slice(1).map((s) => s.href) }}
        />
      )}
      <UserMenu
        items={
          <Menu.Item component={Link} href={paths.me} leftSection={<Icon name="person" />} closeMenuOnClick>
            {t('me')}
          </Menu.Item>
        }
      />
    </>
  );
}

/** ⌘K on Apple's keyboards, Ctrl K elsewhere; known only in the browser. */
function ShortcutHint() {
  const [apple, setApple] = useState<boolean | null>(null);
  useEffect(() => setApple(/mac|iphone|ipad/i.test(navigator.userAgent)), []);
  if (apple === null) return null;
  return <kbd className={classes.itemEnd}>{apple ? '⌘K' : 'Ctrl K'}</kbd>;
}

function WorkspaceSwitch() {
  const t = useTranslations('shell');
  const { workspace } = useSession();
  const [recent, setRecent] = useState<WorkspaceRef[]>([]);
  return (
    <Menu
      position="bottom-start"
      width={212}
      onOpen={() => setRecent(recentWorkspaces().filter((w) => w.slug !== workspace?.slug))}
    >
      <Menu.Target>
        <button type="button" className={classes.switch} aria-label={`${workspace?.name}, ${t('switch')}`}>
          <span className={classes.mark}>
            <RoofMark size={18} />
          </span>
          <span className="truncate">{workspace?.name}</span>
          <Icon name="switch" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {recent.length > 0 && <Menu.Label>{t('recentWorkspaces')}</Menu.Label>}
        {recent.map((w) => (
          <Menu.Item key={w.slug} component="a" href={workspacePaths(w.slug).home}>
            {w.name}
          </Menu.Item>
        ))}
        <Menu.Item component="a" href={chooserPath}>
          {t('otherWorkspace')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function RecentConversations() {
  const t = useTranslations('shell');
  const api = useApi();
  const paths = usePaths();
  const pathname = usePathname();
  const { data } = useQuery({
    queryKey: ['conversations', 'recent'],
    queryFn: ({ signal }) => api.list<ConversationSummary>('/conversations', { query: { limit: 6 }, signal }),
    staleTime: 30_000,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <div className={classes.recentLabel}>{t('recent')}</div>
      {data.items.map((c) => (
        <Link
          key={c.id}
          href={paths.conversation(c.id)}
          prefetch={false}
          className={`${classes.item} ${classes.recent}`}
          data-on={pathname === paths.conversation(c.id) || undefined}
        >
          <span className="truncate">{c.title}</span>
        </Link>
      ))}
    </>
  );
}

/** Five places on a phone; the fifth opens a sheet with everything else. */
function Bottom() {
  const t = useTranslations('shell');
  const paths = usePaths();
  const entries = useMainEntries();
  const modules = useModuleEntries();
  const settings = useSettingsEntries();
  const [opened, sheet] = useDisclosure(false);
  const { signOut, leaving } = useSignOut();
  return (
    <>
      {entries.map((entry) => (
        <NavTab key={entry.href} entry={entry} />
      ))}
      <button type="button" className={classes.tab} onClick={sheet.open} aria-haspopup="dialog">
        <Icon name="more" size={21} />
        <span>{t('more')}</span>
      </button>
      <Drawer
        opened={opened}
        onClose={sheet.close}
        position="bottom"
        size="auto"
        withCloseButton={false}
        classNames={{ inner: classes.sheetInner, content: classes.sheetContent }}
      >
        <div className={classes.sheet}>
          <button
            type="button"
            className={classes.item}
            onClick={() => {
              sheet.close();
              openFind();
            }}
          >
            <Icon name="find" />
            {t('find')}
          </button>
          <NavItem entry={{ href: paths.search(), icon: 'find', label: t('search') }} onClick={sheet.close} />
          {[...modules, ...settings].map((entry) => (
            <NavItem key={entry.href} entry={entry} onClick={sheet.close} />
          ))}
          <div className={classes.sheetRow}>
            {t('language')} <LocaleSwitch />
          </div>
          <div className={classes.sheetRow}>
            {t('scheme')} <SchemeSwitch />
          </div>
          <a href={chooserPath} className={classes.item}>
            <Icon name="switch" />
            {t('otherWorkspace')}
          </a>
          <button type="button" className={classes.item} onClick={signOut} disabled={leaving}>
            <Icon name="signOut" />
            {t('signOut')}
          </button>
        </div>
      </Drawer>
    </>
  );
}
