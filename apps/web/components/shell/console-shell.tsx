'use client';

import { Drawer, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { consolePaths } from '../../lib/paths.ts';
import { ConsoleGate } from '../console-gate.tsx';
import { Icon } from '../icons.tsx';
import { RoofMark } from '../roof-mark.tsx';
import { useConsoleEntries } from './console-entries.ts';
import { Frame } from './frame.tsx';
import { LocaleSwitch } from './locale-switch.tsx';
import { type NavEntry, NavItem, NavTab } from './nav-item.tsx';
import classes from './shell.module.css';
import { SchemeSwitch, UserMenu, useSignOut } from './user-menu.tsx';

/** Places of the phone's bottom bar, beside the one for the rest. */
const TABS = 4;

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
      <ConsoleGate>{children}</ConsoleGate>
    </Frame>
  );
}

function Bottom({ entries }: { entries: NavEntry[] }) {
  const t = useTranslations('shell');
  const [opened, sheet] = useDisclosure(false);
  const { signOut, leaving } = useSignOut();
  return (
    <>
      {entries.slice(0, TABS).map((entry) => (
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
          {entries.slice(TABS).map((entry) => (
            <NavItem key={entry.href} entry={entry} onClick={sheet.close} />
          ))}
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
