'use client';

import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { isApiError, STEP_UP_REQUIRED } from '@/lib/api/error.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './security.module.css';

/** Another address to sign in by. It counts once the new mailbox confirms it. */
export function EmailForm() {
  const t = useTranslations('security.email');
  const api = useApi();
  const say = useErrorText();
  const locale = useLocale();
  const { principal } = useSession();
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ask = useMutation({
    mutationFn: (next: string) => api.post('/me/email', { email: next }),
    onSuccess: () => setEmail(''),
    onError: (error) => {
      if (!isApiError(error, STEP_UP_REQUIRED)) setProblem(say(error, locale).detail);
    },
  });
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>{t('text', { email: principal.email ?? '' })}</p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const next = email.trim();
          if (/^\S+@\S+\.\S+$/.test(next)) ask.mutate(next);
          else setProblem(t('invalid'));
        }}
      >
        <TextInput
          type="email"
          label={t('new')}
          value={email}
          error={problem}
          autoComplete="email"
          autoCapitalize="none"
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Button type="submit" loading={ask.isPending} disabled={email.trim() === ''}>
          {t('save')}
        </Button>
        <div role="status" className={classes.note}>
          {ask.isSuccess && t('sent', { email: ask.variables })}
        </div>
      </form>
    </section>
  );
}
