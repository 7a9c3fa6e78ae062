'use client';

import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { sessionStartUrl, workspacePaths } from '@/lib/paths.ts';
import { requestPasswordReset } from '@/lib/public-api.ts';
import type { Realm } from '@/lib/realm.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './identity.module.css';

/** Asks for a link by mail. What is shown afterwards is the same whether or not there is such an account. */
export function ForgotPassword({ realm }: { realm: Extract<Realm, { kind: 'tenant' }> }) {
  const t = useTranslations('auth.reset');
  const say = useErrorText();
  const locale = useLocale();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('emailInvalid')) },
  });

  async function submit({ email }: { email: string }): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await requestPasswordReset(realm, email.trim());
      setSentTo(email.trim());
    } catch (error) {
      setProblem(say(error, locale).detail);
    } finally {
      setBusy(false);
    }
  }

  const back = <a href={sessionStartUrl(realm, workspacePaths(realm.slug).home)}>{t('back')}</a>;
  if (sentTo !== null) {
    return (
      <FrontDoor title={t('sent')} lead={t('sentLead', { email: sentTo })}>
        {back}
      </FrontDoor>
    );
  }
  return (
    <FrontDoor title={t('askTitle')} lead={t('askLead')} foot={back}>
      <form onSubmit={form.onSubmit(submit)} className={classes.form} noValidate>
        <TextInput
          key={form.key('email')}
          {...form.getInputProps('email')}
          size="md"
          type="email"
          label={t('email')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
        <div aria-live="assertive" className={classes.problem}>
          {problem}
        </div>
        <Button type="submit" variant="filled" size="md" loading={busy} fullWidth>
          {t('send')}
        </Button>
      </form>
    </FrontDoor>
  );
}
