'use client';

import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useProofs } from '@/features/factors/api.ts';
import { isApiError, STEP_UP_REQUIRED } from '@/lib/api/error.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import classes from './security.module.css';

/** A new password. The old one is asked for when it is saved, as with every dangerous change. */
export function PasswordForm() {
  const t = useTranslations('security.password');
  const { data } = useProofs();
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {data === undefined || data.methods.includes('password') ? <Form /> : <p>{t('none')}</p>}
    </section>
  );
}

function Form() {
  const t = useTranslations('security.password');
  const api = useApi();
  const client = useQueryClient();
  const say = useErrorText();
  const locale = useLocale();
  const { principal } = useSession();
  const form = useForm({
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => (value.length >= 8 ? null : t('short')),
      again: (value, all) => (value === all.password ? null : t('differs')),
    },
  });
  const save = useMutation({
    mutationFn: (password: string) => api.post('/me/password', { password }),
    onSuccess: () => {
      form.reset();
      notifyDone(t('saved'));
      void client.invalidateQueries({ queryKey: ['places', '/me'] });
    },
    onError: (error) => {
      if (isApiError(error, STEP_UP_REQUIRED)) return;
      const weak = isApiError(error, 'password_too_weak', 'operator_password_too_weak');
      form.setFieldError('password', weak ? t('weak') : say(error, locale).detail);
    },
  });
  return (
    <>
      <p>{t('text')}</p>
      <form className={classes.form} onSubmit={form.onSubmit(({ password }) => save.mutate(password))} noValidate>
        <input type="email" name="username" autoComplete="username" value={principal.email ?? ''} readOnly hidden />
        <PasswordInput
          {...form.getInputProps('password')}
          label={t('new')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('show') }}
        />
        <PasswordInput
          {...form.getInputProps('again')}
          label={t('again')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('show') }}
        />
        <Button type="submit" loading={save.isPending} disabled={form.values.password === ''}>
          {t('save')}
        </Button>
      </form>
    </>
  );
}
