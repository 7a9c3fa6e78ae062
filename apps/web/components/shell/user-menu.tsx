'use client';

import { Menu, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../lib/session/provider.tsx';
import { useNotifyError } from '../../lib/use-error-text.ts';
import { Icon } from '../icons.tsx';
import { LocaleSwitch } from './locale-switch.tsx';
import classes from './shell.module.css';

/** First letter of a name, for the round sign beside it. Korean given names read better than family names. */
export function initialOf(name: string): string {
  const trimmed = name.trim();
  const letters = Array.from(trimmed);
  const korean = /^[가-힣]{3,4}$/.test(trimmed);
  return (korean ? letters[1] : letters[0])?.toLocaleUpperCase() ?? '?';
}

export function Avatar({ name }: { name: string }) {
  return (
    <span className={classes.avatar} aria-hidden="true">
      {initialOf(name)}
    </span>
  );
}

export function SchemeSwitch() {
  const t = useTranslations('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('scheme')}
      value={colorScheme}
      onChange={(value) => {
        if (value === 'light' || value === 'dark' || value === 'auto') setColorScheme(value);
      }}
      data={[
        { value: 'light', label: t('schemeLight') },
        { value: 'dark', label: t('schemeDark') },
        { value: 'auto', label: t('schemeAuto') },
      ]}
    />
  );
}

/** Signs out; tells when that did not work, since the session then still stands. */
export function useSignOut(): { signOut: () => void; leaving: boolean } {
  const { signOut } = useSession();
  const notifyError = useNotifyError();
  const [leaving, setLeaving] = useState(false);
  return {
    leaving,
    signOut: () => {
      setLeaving(true);
      signOut().catch((error) => {
        setLeaving(false);
        notifyError(error);
      });
    },
  };
}

/** The person at the foot of the rail: account, language, appearance, sign out. */
export function UserMenu({ items }: { items?: ReactNode }) {
  const t = useTranslations('shell');
  const { principal } = useSession();
  const { signOut, leaving } = useSignOut();
  return (
    <Menu position="top-start" width={264} closeOnItemClick={false}>
      <Menu.Target>
        <button type="button" className={classes.item}>
          <Avatar name={principal.name} />
          <span className="truncate">{principal.name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{principal.email}</Menu.Label>
        {items}
        <Menu.Divider />
        <div className={classes.sheetRow}>
          {t('language')} <LocaleSwitch />
        </div>
        <div className={classes.sheetRow}>
          <span className="visually-hidden">{t('scheme')}</span> <SchemeSwitch />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="signOut" />} onClick={signOut} disabled={leaving}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
