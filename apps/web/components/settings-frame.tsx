'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Page } from './page.tsx';
import classes from './settings-frame.module.css';
import { SETTINGS_GROUPS, type SettingsEntry, useSettingsEntries } from './shell/settings-entries.ts';

/** The frame of a settings page: the settings in groups at its side, on a phone in a strip above. */
export function SettingsFrame({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const entries = useSettingsEntries();
  // The closest: `/me/security` lies below `/me`, and each has a page.
  const current = entries
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  const groups = SETTINGS_GROUPS.map((group) => ({
    group,
    entries: entries.filter((entry) => entry.group === group),
  })).filter((part) => part.entries.length > 0);
  return (
    <Page title={t('settings')} actions={actions}>
      <div className={classes.frame}>
        <nav className={classes.nav} aria-label={t('settings')}>
          {groups.map((part) => (
            <div key={part.group} className={classes.group}>
              <span className={classes.groupName}>{t(`settingsGroup.${part.group}`)}</span>
              {part.entries.map((entry) => (
                <SettingsLink key={entry.href} entry={entry} isCurrent={entry === current} />
              ))}
            </div>
          ))}
        </nav>
        <div className={classes.content}>{children}</div>
      </div>
    </Page>
  );
}

function SettingsLink({ entry, isCurrent }: { entry: SettingsEntry; isCurrent: boolean }) {
  const link = useRef<HTMLAnchorElement>(null);
  // On a phone the strip is longer than the screen: the page at hand should not lie outside of it.
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [isCurrent]);
  return (
    <Link ref={link} href={entry.href} className={classes.link} aria-current={isCurrent ? 'page' : undefined}>
      {entry.label}
    </Link>
  );
}
