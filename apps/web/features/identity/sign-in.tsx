'use client';

import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { usesPasskeys, withPasskey } from '@/features/factors/passkey.ts';
import { SecondStep } from '@/features/factors/second-step.tsx';
import { useTripProblem } from '@/features/sso/problem.ts';
import { Providers } from '@/features/sso/providers.tsx';
import { useProviders } from '@/features/sso/use-providers.ts';
import { isApiError } from '@/lib/api/error.ts';
import type { Interaction, SignInStep } from '@/lib/api/types.ts';
import { chooserPath, consolePaths, sessionStartUrl, workspacePaths } from '@/lib/paths.ts';
import { dropSignInStep, logIn, readInteraction, signInStep } from '@/lib/public-api.ts';
import type { Realm } from '@/lib/realm.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { takeFilled } from './filled.ts';
import classes from './identity.module.css';

type Ready = { status: 'asking' } | { status: 'open'; interaction: Interaction } | { status: 'failed'; error: unknown };

/** Where somebody lands who came to sign in without having been on the way to a page. */
function homeOf(realm: Realm): string {
  return realm.kind === 'tenant' ? workspacePaths(realm.slug).home : consolePaths.fleet;
}

/**
 * One sign-in that the authorization server has begun (`uid`): by e-mail and password, or through the workspace's own
 * provider; `trip` is the code with which somebody came back from it without being let in.
 */
export function SignIn({ realm, uid, trip = null }: { realm: Realm; uid: string | null; trip?: string | null }) {
  const t = useTranslations('auth.signin');
  const say = useErrorText();
  const locale = useLocale();
  const [ready, setReady] = useState<Ready>({ status: 'asking' });
  const sso = useTranslations('sso.signIn');
  const tripProblem = useTripProblem();
  const [problem, setProblem] = useState<string | null>(trip === null ? null : tripProblem(trip));
  const [wantsPassword, setWantsPassword] = useState(false);
  const { providers, home, forgetHome, find, go } = useProviders(realm, uid, ready.status === 'open');
  const [busy, setBusy] = useState(false);
  const [step, setStep] = useState<SignInStep | null>(null);
  const [passkeys, setPasskeys] = useState(false);
  const more = useTranslations('factors.step');
  useEffect(() => setPasskeys(usesPasskeys()), []);
  const password = useRef<HTMLInputElement>(null);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('emailInvalid')),
      // Whose provider is known needs none.
      password: (value) => (value || home !== null || providers.connections.length > 0 ? null : t('passwordMissing')),
    },
  });

  // Reaching this page without a sign-in under way begins one; the session starts it and comes back here.
  const restart = () => window.location.replace(sessionStartUrl(realm, homeOf(realm)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each sign-in; the form never changes it
  useEffect(() => {
    if (!uid) {
      if (trip === null) restart();
      return;
    }
    readInteraction(realm, uid)
      .then((interaction) => {
        if (interaction.loginHint) form.setFieldValue('email', interaction.loginHint);
        setStep(interaction.step);
        setReady({ status: 'open', interaction });
      })
      .catch((error) => setReady({ status: 'failed', error }));
  }, [uid]);

  async function submit(values: { email: string; password: string }): Promise<void> {
    if (!uid) return;
    setBusy(true);
    setProblem(null);
    const provider = values.password === '' ? await find(values.email) : null;
    if (provider !== null) {
      go(provider, values.email);
      return;
    }
    if (values.password === '') {
      form.setFieldError('password', t('passwordMissing'));
      setBusy(false);
      return;
    }
    try {
      const answer = await logIn(realm, uid, { email: values.email.trim(), password: values.password });
      if ('redirectTo' in answer) window.location.assign(answer.redirectTo);
      else {
        setStep(answer);
        setBusy(false);
      }
    } catch (error) {
      setBusy(false);
      if (isApiError(error, 'interaction_expired')) {
        setReady({ status: 'failed', error });
        return;
      }
      setProblem(isApiError(error, 'invalid_credentials') ? t('wrong') : say(error, locale).detail);
      password.current?.select();
    }
  }

  async function byPasskey(): Promise<void> {
    if (!uid) return;
    setProblem(null);
    try {
      const passkey = await withPasskey(await signInStep(realm, uid, 'passkey-options'));
      const { redirectTo } = await signInStep<{ redirectTo: string }>(realm, uid, 'passkey', { passkey });
      window.location.assign(redirectTo);
    } catch (error) {
      if (isApiError(error, 'interaction_expired')) setReady({ status: 'failed', error });
      else setProblem(isApiError(error) ? say(error, locale).detail : more('passkeyFailed'));
    }
  }

  /** Somebody else signs in: the server forgets whose password was right, too. */
  function back(): void {
    setStep(null);
    // Where it cannot be told, the step ends by itself in a while, and needs its second factor until then.
    if (uid) dropSignInStep(realm, uid).catch(() => {});
  }

  const operator = realm.kind === 'operator';
  const workspace = ready.status === 'open' ? ready.interaction.workspace : null;
  const foot =
    realm.kind === 'operator' ? null : (
      <>
        <a href={workspacePaths(realm.slug).forgotPassword}>{t('forgot')}</a> ·{' '}
        <a href={chooserPath}>{t('otherWorkspace')}</a>
      </>
    );

  if (uid === null && trip !== null) {
    return (
      <FrontDoor title={sso('failed')} lead={tripProblem(trip)} foot={foot}>
        <Button variant="filled" size="md" onClick={restart} fullWidth>
          {t('restart')}
        </Button>
        <code className="tiny">{trip}</code>
      </FrontDoor>
    );
  }

  if (ready.status === 'failed') {
    const expired = isApiError(ready.error, 'interaction_expired', 'not_found');
    const text = say(ready.error, locale);
    return (
      <FrontDoor
        operator={operator}
        title={expired ? t('expired') : text.title}
        lead={expired ? t('expiredLead') : text.detail}
        foot={foot}
      >
        <Button variant="filled" size="md" onClick={restart} fullWidth>
          {t('restart')}
        </Button>
        {!expired && <code className="tiny">{text.code}</code>}
      </FrontDoor>
    );
  }

  if (step !== null && uid !== null) {
    return (
      <SecondStep
        realm={realm}
        uid={uid}
        step={step}
        onExpired={(error) => setReady({ status: 'failed', error })}
        onBack={back}
      />
    );
  }

  return (
    <FrontDoor
      operator={operator}
      title={
        operator ? (
          t('operatorTitle')
        ) : workspace ? (
          t('title', { workspace: workspace.name })
        ) : (
          <Skeleton width={210} height={30} />
        )
      }
      lead={operator ? t('operatorLead') : providers.ssoOnly ? sso('lead') : t('lead')}
      foot={foot}
    >
      {providers.connections.length > 0 && (
        <Providers
          providers={providers}
          withForm={!providers.ssoOnly || wantsPassword}
          onChoose={(id) => go(id, form.getValues().email)}
        />
      )}
      {providers.ssoOnly && !wantsPassword && (
        <>
          <div aria-live="assertive" className={classes.problem}>
            {problem}
          </div>
          <button type="button" className={classes.aside} onClick={() => setWantsPassword(true)}>
            {sso('password')}
          </button>
        </>
      )}
      <form
        hidden={providers.ssoOnly && !wantsPassword}
        onSubmit={(event) => {
          takeFilled(event.currentTarget, ['email', 'password'], (name, value) =>
            form.setFieldValue(name, value, { forceUpdate: false }),
          );
          form.onSubmit(submit)(event);
        }}
        className={classes.form}
        noValidate
      >
        <TextInput
          key={form.key('email')}
          {...form.getInputProps('email')}
          name="email"
          size="md"
          type="email"
          label={t('email')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          onBlur={(event) => void find(event.currentTarget.value)}
        />
        {providers.ssoOnly && <p className="tiny">{sso('passwordText')}</p>}
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          name="password"
          ref={password}
          size="md"
          label={t('password')}
          hidden={home !== null && !providers.ssoOnly}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <div aria-live="assertive" className={classes.problem}>
          {problem}
        </div>
        <Button type="submit" variant="filled" size="md" loading={busy} disabled={ready.status !== 'open'} fullWidth>
          {home !== null && !providers.ssoOnly ? sso('with', { name: home.name }) : t('go')}
        </Button>
        {home !== null && !providers.ssoOnly && (
          <button type="button" className={classes.aside} onClick={forgetHome}>
            {sso('password')}
          </button>
        )}
        {passkeys && (
          <Button
            variant="default"
            size="md"
            onClick={() => void byPasskey()}
            disabled={ready.status !== 'open'}
            fullWidth
          >
            {more('passkeySignIn')}
          </Button>
        )}
      </form>
    </FrontDoor>
  );
}
