'use client';

import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { isApiError } from '@/lib/api/error.ts';
import { sessionStartUrl, workspacePaths } from '@/lib/paths.ts';
import { setNewPassword } from '@/lib/public-api.ts';
import type { Realm } from '@/lib/realm.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { takeFilled } from './filled.ts';
import classes from './identity.module.css';

/** Shortest password with a second factor, and without; which holds, the server knows. */
const SHORTEST = { withSecondFactor: 8, without: 15 };

/** A new password for whoever holds the mailed link; signing in comes after it, second factor and all. */
export function NewPassword({ realm, token }: { realm: Extract<Realm, { kind: 'tenant' }>; token: string }) {
  const t = useTranslations('auth.reset');
  const say = useErrorText();
  const locale = useLocale();
  const [state, setState] = useState<{ status: 'open' | 'invalid' } | { status: 'done'; email: string }>({
    status: 'open',
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { withSecondFactor: least, without } = SHORTEST;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => (value.length >= least ? null : t('passwordShort', { count: without })),
      again: (value, all) => (value === all.password ? null : t('passwordDiffers')),
    },
  });

  async function submit({ password }: { password: string }): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      setState({ status: 'done', email: (await setNewPassword(realm, { token, password })).email });
    } catch (error) {
      if (isApiError(error, 'reset_invalid')) setState({ status: 'invalid' });
      else if (isApiError(error, 'password_too_weak')) form.setFieldError('password', t('passwordWeak'));
      else setProblem(say(error, locale).detail);
    } finally {
      setBusy(false);
    }
  }

  if (state.status === 'invalid') {
    return (
      <FrontDoor title={t('invalid')} lead={t('invalidLead')}>
        <Button component="a" href={workspacePaths(realm.slug).forgotPassword} size="md" fullWidth>
          {t('askAgain')}
        </Button>
      </FrontDoor>
    );
  }
  if (state.status === 'done') {
    const signIn = sessionStartUrl(realm, workspacePaths(realm.slug).home);
    return (
      <FrontDoor title={t('done')} lead={t('doneLead', { email: state.email })}>
        <Button component="a" href={signIn} variant="filled" size="md" fullWidth>
          {t('signIn')}
        </Button>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor title={t('setTitle')} lead={t('setLead')}>
      <form
        onSubmit={(event) => {
          takeFilled(event.currentTarget, ['password', 'again'], (name, value) =>
            form.setFieldValue(name, value, { forceUpdate: false }),
          );
          form.onSubmit(submit)(event);
        }}
        className={classes.form}
        noValidate
      >
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          name="password"
          size="md"
          label={t('password')}
          description={t('passwordHint', { count: without, less: least })}
          autoComplete="new-password"
        />
        <PasswordInput
          key={form.key('again')}
          {...form.getInputProps('again')}
          name="again"
          size="md"
          label={t('again')}
          autoComplete="new-password"
        />
        <div aria-live="assertive" className={classes.problem}>
          {problem}
        </div>
        <Button type="submit" variant="filled" size="md" loading={busy} fullWidth>
          {t('go')}
        </Button>
      </form>
    </FrontDoor>
  );
}
