'use client';

import { Button, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { isLocale } from '@/i18n/locale.ts';
import { chooserPath } from '@/lib/paths.ts';
import { remindOfWorkspaces } from '@/lib/public-api.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './chooser.module.css';

/** For somebody who has forgotten where he signs in. The answer goes by mail; the page says the same to everybody. */
export function FindWorkspaces() {
  const t = useTranslations('auth.findWorkspaces');
  const say = useErrorText();
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const address = email.trim();
    if (!/^\S+@\S+\.\S+$/.test(address)) {
      setProblem(t('invalid'));
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await remindOfWorkspaces(address, isLocale(locale) ? locale : 'en');
      setSentTo(address);
    } catch (error) {
      setProblem(say(error, locale).detail);
    } finally {
      setBusy(false);
    }
  }

  const back = <a href={chooserPath}>{t('back')}</a>;
  if (sentTo !== null) {
    return (
      <FrontDoor title={t('sent')} lead={t('sentLead', { email: sentTo })} foot={back}>
        <Button size="md" onClick={() => setSentTo(null)} fullWidth>
          {t('another')}
        </Button>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor title={t('title')} lead={t('lead')} foot={back}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput
          size="md"
          type="email"
          label={t('email')}
          value={email}
          error={problem}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Button type="submit" variant="filled" size="md" loading={busy} fullWidth>
          {t('go')}
        </Button>
      </form>
    </FrontDoor>
  );
}
