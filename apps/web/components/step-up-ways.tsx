'use client';

import { Button, PasswordInput, TextInput } from '@mantine/core';
import { startAuthentication } from '@simplewebauthn/browser';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { isApiError } from '../lib/api/error.ts';
import { useApi, useSessionContext } from '../lib/session/provider.tsx';
import type { StepUp } from '../lib/session/step-up.ts';
import { useErrorText } from '../lib/use-error-text.ts';
import classes from './dialogs.module.css';

export type WayProps = { stepUp: StepUp; cancel: ReactNode };
type Question = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** Sends a proof; `refused` are the words for one that proves nothing. */
function useProof(stepUp: StepUp, refused: string) {
  const api = useApi();
  const say = useErrorText();
  const locale = useLocale();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function prove(proof: () => Promise<object>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await api.post('/session/step-up', await proof());
      stepUp.answer(true);
    } catch (error) {
      setBusy(false);
      // What is no answer of the server is the browser's: its owner did not unlock the passkey.
      const isRefused = !isApiError(error) || isApiError(error, 'step_up_failed');
      setProblem(isRefused ? refused : say(error, locale).detail);
    }
  }
  return { prove, problem, busy };
}

export function StepUpByPassword({ stepUp, cancel }: WayProps) {
  const t = useTranslations('common.stepUp');
  const { state } = useSessionContext();
  const [password, setPassword] = useState('');
  const { prove, problem, busy } = useProof(stepUp, t('wrong'));
  const email = state.status === 'active' ? (state.principal.email ?? '') : '';
  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void prove(async () => ({ password }));
  }
  return (
    <form onSubmit={submit}>
      <div className={classes.text}>{t('text')}</div>
      {/* For password managers: whose password it is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        mt="md"
        label={t('password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={problem}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        autoFocus
        data-autofocus
      />
      <div className={classes.buttons}>
        {cancel}
        <Button variant="filled" type="submit" loading={busy} disabled={password === ''}>
          {t('go')}
        </Button>
      </div>
    </form>
  );
}

export function StepUpByCode({ stepUp, cancel }: WayProps) {
  const t = useTranslations('common.stepUp');
  const words = useTranslations('factors.step');
  const [code, setCode] = useState('');
  const { prove, problem, busy } = useProof(stepUp, words('wrong'));
  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void prove(async () => ({ code }));
  }
  return (
    <form onSubmit={submit}>
      <div className={classes.text}>{t('factorText')}</div>
      <TextInput
        mt="md"
        label={words('code')}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={problem}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        autoFocus
        data-autofocus
      />
      <div className={classes.buttons}>
        {cancel}
        <Button variant="filled" type="submit" loading={busy} disabled={code.trim() === ''}>
          {t('go')}
        </Button>
      </div>
    </form>
  );
}

export function StepUpByPasskey({ stepUp, cancel }: WayProps) {
  const t = useTranslations('common.stepUp');
  const words = useTranslations('factors.step');
  const api = useApi();
  const { prove, problem, busy } = useProof(stepUp, t('passkeyFailed'));
  const byPasskey = async () => ({
    passkey: await startAuthentication({ optionsJSON: await api.post<Question>('/session/step-up/passkey-options') }),
  });
  return (
    <>
      <div className={classes.text}>{t('factorText')}</div>
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <div className={classes.buttons}>
        {cancel}
        <Button variant="filled" loading={busy} onClick={() => void prove(byPasskey)} autoFocus data-autofocus>
          {words('usePasskey')}
        </Button>
      </div>
    </>
  );
}
