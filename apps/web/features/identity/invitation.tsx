'use client';

import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { isApiError } from '@/lib/api/error.ts';
import type { InvitationPreview } from '@/lib/api/types.ts';
import { useSetLocale } from '@/lib/locale.ts';
import { chooserPath, consolePaths, sessionStartUrl, workspacePaths } from '@/lib/paths.ts';
import { acceptInvitation, readInvitation } from '@/lib/public-api.ts';
import type { Realm } from '@/lib/realm.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { takeFilled } from './filled.ts';
import classes from './identity.module.css';

type State =
  | { status: 'asking' }
  | { status: 'open'; invitation: InvitationPreview }
  | { status: 'failed'; error: unknown }
  | { status: 'accepted'; email: string };

/** Shortest password that the page lets through; the server judges its strength. */
const SHORTEST = 15;

/** A person who was invited chooses a name and a password, and goes on to sign in. */
export function AcceptInvitation({ realm, token }: { realm: Realm; token: string }) {
  const t = useTranslations('auth.invitation');
  const say = useErrorText();
  const locale = useLocale();
  const setLocale = useSetLocale();
  const [state, setState] = useState<State>({ status: 'asking' });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', password: '', again: '' },
    validate: {
      name: (value) => (value.trim() ? null : t('nameMissing')),
      password: (value) => (value.length >= SHORTEST ? null : t('passwordShort', { count: SHORTEST })),
      again: (value, all) => (value === all.password ? null : t('passwordDiffers')),
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each token
  useEffect(() => {
    readInvitation(realm, token)
      .then((invitation) => {
        form.setFieldValue('name', invitation.name ?? '');
        setState({ status: 'open', invitation });
      })
      .catch((error) => setState({ status: 'failed', error }));
  }, [token]);

  async function submit(values: { name: string; password: string }): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { email } = await acceptInvitation(realm, { token, name: values.name.trim(), password: values.password });
      // Whoever invited them may speak another language; this browser keeps the one they read here.
      setLocale(locale);
      setState({ status: 'accepted', email });
    } catch (error) {
      if (isApiError(error, 'password_too_weak')) form.setFieldError('password', t('passwordWeak'));
      else if (isApiError(error, 'invitation_invalid', 'operator_invitation_invalid'))
        setState({ status: 'failed', error });
      else setProblem(say(error, locale).detail);
    } finally {
      setBusy(false);
    }
  }

  if (state.status === 'failed') {
    const invalid = isApiError(state.error, 'invitation_invalid', 'operator_invitation_invalid', 'not_found');
    const text = say(state.error, locale);
    return (
      <FrontDoor title={invalid ? t('invalid') : text.title} lead={invalid ? t('invalidLead') : text.detail}>
        <Button component="a" href={invalid ? chooserPath : ''} size="md" fullWidth>
          {invalid ? t('front') : t('retry')}
        </Button>
      </FrontDoor>
    );
  }

  if (state.status === 'accepted') {
    return (
      <FrontDoor title={t('done')} lead={t('doneLead', { email: state.email })}>
        <Button
          component="a"
          href={sessionStartUrl(realm, realm.kind === 'tenant' ? workspacePaths(realm.slug).home : consolePaths.fleet)}
          variant="filled"
          size="md"
          fullWidth
        >
          {t('signIn')}
        </Button>
      </FrontDoor>
    );
  }

  const invitation = state.status === 'open' ? state.invitation : null;
  return (
    <FrontDoor
      title={
        invitation ? (
          t('title', { workspace: invitation.workspace?.name ?? t('console') })
        ) : (
          <Skeleton width={230} height={30} />
        )
      }
      lead={invitation ? t('lead', { email: invitation.email }) : <Skeleton width={280} />}
    >
      <form
        onSubmit={(event) => {
          takeFilled(event.currentTarget, ['name', 'password', 'again'], (name, value) =>
            form.setFieldValue(name, value, { forceUpdate: false }),
          );
          form.onSubmit(submit)(event);
        }}
        className={classes.form}
        noValidate
      >
        {/* So that a password manager knows whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={invitation?.email ?? ''} readOnly />
        <TextInput
          key={form.key('name')}
          {...form.getInputProps('name')}
          name="name"
          size="md"
          label={t('name')}
          autoComplete="name"
        />
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          name="password"
          size="md"
          label={t('password')}
          description={t('passwordHint', { count: SHORTEST })}
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
        <Button type="submit" variant="filled" size="md" loading={busy} disabled={!invitation} fullWidth>
          {t('go')}
        </Button>
      </form>
    </FrontDoor>
  );
}
