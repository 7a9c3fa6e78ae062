'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Page } from './page.tsx';
import classes from './settings-frame.module.css';
import { useSettingsEntries } from './shell/settings-entries.ts';

/** The frame of a settings page (members, model, audit, account): one title, tabs between them. */
export function SettingsFrame({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  return (
    <Page title={t('settings')} actions={actions}>
      <nav className={classes.tabs} aria-label={t('settings')}>
        {useSettingsEntries().map((entry) => (
          <Link
            key={entry.href}
            href={entry.href}
            className={classes.tab}
            aria-current={pathname === entry.href || pathname.startsWith(`${entry.href}/`) ? 'page' : undefined}
          >
            {entry.label}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  );
}
