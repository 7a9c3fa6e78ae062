'use client';

import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { LocaleSwitch } from '@/components/shell/locale-switch.tsx';
import { SchemeSwitch, useSignOut } from '@/components/shell/user-menu.tsx';
import { useRoleTexts } from '@/features/members/roles.ts';
import type { Me } from '@/lib/api/types.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import classes from './me.module.css';

/** One's own account in this workspace. */
export function MePage() {
  const t = useTranslations('me');
  const { principal, workspace } = useSession();
  const { nameOf } = useRoleTexts();
  const { signOut, leaving } = useSignOut();
  return (
    <SettingsFrame>
      <div className={classes.rows}>
        <Row label={t('name')} text={t('nameText')}>
          <NameForm />
        </Row>
        <Row label={t('email')}>
          <span className={classes.value}>{principal.email}</span>
        </Row>
        <Row label={t('role')} text={workspace ? t('roleText', { workspace: workspace.name }) : null}>
          <span className={classes.value}>{principal.role ? nameOf(principal.role) : ''}</span>
        </Row>
        <Row label={t('language')} text={t('languageText')}>
          <LocaleSwitch />
        </Row>
        <Row label={t('scheme')} text={t('schemeText')}>
          <SchemeSwitch />
        </Row>
        <Row label={t('session')} text={t('sessionText')}>
          <Button onClick={signOut} loading={leaving} leftSection={<Icon name="signOut" size={16} />}>
            {t('signOut')}
          </Button>
        </Row>
      </div>
    </SettingsFrame>
  );
}

function Row({ label, text, children }: { label: string; text?: string | null; children: ReactNode }) {
  return (
    <section className={classes.row} aria-label={label}>
      <div>
        <h2>{label}</h2>
        {text && <p className="small">{text}</p>}
      </div>
      <div className={classes.control}>{children}</div>
    </section>
  );
}

function NameForm() {
  const t = useTranslations('me');
  const common = useTranslations('common');
  const api = useApi();
  const { principal, updatePrincipal } = useSession();
  const notifyError = useNotifyError();
  const [name, setName] = useState(principal.name);
  const save = useMutation({
    mutationFn: (next: string) => api.patch<Me>('/me', { name: next }),
    onSuccess: (me) => {
      updatePrincipal({ name: me.name });
      setName(me.name);
      notifyDone(t('saved'));
    },
    onError: (error) => notifyError(error),
  });
  const next = name.trim();
  return (
    <form
      className={classes.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (next && next !== principal.name) save.mutate(next);
      }}
    >
      <TextInput
        aria-label={t('name')}
        value={name}
        maxLength={100}
        autoComplete="name"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={save.isPending} disabled={!next || next === principal.name}>
        {common('save')}
      </Button>
    </form>
  );
}
