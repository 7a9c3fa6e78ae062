'use client';

import { Drawer, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { consolePaths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session/provider.tsx';
import { Icon } from '../icons.tsx';
import { RoofMark } from '../roof-mark.tsx';
import { Frame } from './frame.tsx';
import { LocaleSwitch } from './locale-switch.tsx';
import { type NavEntry, NavItem, NavTab } from './nav-item.tsx';
import classes from './shell.module.css';
import { SchemeSwitch, UserMenu, useSignOut } from './user-menu.tsx';

function useConsoleEntries(): NavEntry[] {
  const t = useTranslations('shell');
  const { permissions } = useSession().principal;
  const may = (permission: string) => permissions.includes(permission);
  return [
    { href: consolePaths.fleet, icon: 'home', label: t('fleet'), exact: true },
    { href: consolePaths.tenants(), icon: 'document', label: t('tenants') },
    ...(may('mails:read') ? [{ href: consolePaths.mail, icon: 'assistant' as const, label: t('mail') }] : []),
    ...(may('operators:read')
      ? [{ href: consolePaths.operators, icon: 'people' as const, label: t('operators') }]
      : []),
  ];
}

/** The operator's frame: the same house under a dark roof. */
export function ConsoleShell({ children }: { children: ReactNode }) {
  const t = useTranslations('shell');
  const entries = useConsoleEntries();
  return (
    <Frame
      console
      label={t('consoleNav')}
      rail={
        <>
          <div className={classes.switch} style={{ cursor: 'default' }}>
            <span className={classes.mark}>
              <RoofMark size={18} />
            </span>
            {t('console')}
          </div>
          {entries.map((entry) => (
            <NavItem key={entry.href} entry={entry} />
          ))}
          <div className={classes.grow} />
          <UserMenu
            items={
              <Menu.Item component={Link} href={consolePaths.me} leftSection={<Icon name="person" />} closeMenuOnClick>
                {t('me')}
              </Menu.Item>
            }
          />
        </>
      }
      bottom={<Bottom entries={entries} />}
    >
      {children}
    </Frame>
  );
}

function Bottom({ entries }: { entries: NavEntry[] }) {
  const t = useTranslations('shell');
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
          <NavItem entry={{ href: consolePaths.me, icon: 'person', label: t('me') }} onClick={sheet.close} />
          <div className={classes.sheetRow}>
            {t('language')} <LocaleSwitch />
          </div>
          <div className={classes.sheetRow}>
            {t('scheme')} <SchemeSwitch />
          </div>
          <button type="button" className={classes.item} onClick={signOut} disabled={leaving}>
            <Icon name="signOut" />
            {t('signOut')}
          </button>
        </div>
      </Drawer>
    </>
  );
}
