'use client';

import { Button, TextInput } from '@mantine/core';
import { startAuthentication } from '@simplewebauthn/browser';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { isApiError } from '../lib/api/error.ts';
import { useApi } from '../lib/session/provider.tsx';
import type { StepUp } from '../lib/session/step-up.ts';
import { useErrorText } from '../lib/use-error-text.ts';
import classes from './dialogs.module.css';

type Question = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** Proves who one is without a password: by a passkey, or by a code where the server takes one. */
export function StepUpByFactor({
  methods,
  stepUp,
  cancel,
}: {
  methods: readonly string[];
  stepUp: StepUp;
  cancel: ReactNode;
}) {
  const t = useTranslations('common.stepUp');
  const words = useTranslations('factors.step');
  const api = useApi();
  const say = useErrorText();
  const locale = useLocale();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const takesCode = methods.includes('totp');

  async function prove(proof: () => Promise<object>, refused: string): Promise<void> {
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
  const byPasskey = async () => ({
    passkey: await startAuthentication({ optionsJSON: await api.post<Question>('/session/step-up/passkey-options') }),
  });
  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void prove(async () => ({ code }), words('wrong'));
  }

  return (
    <form onSubmit={submit}>
      <div className={classes.text}>{t('factorText')}</div>
      {takesCode && (
        <TextInput
          mt="md"
          label={words('code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          data-autofocus
        />
      )}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <div className={classes.buttons}>
        {cancel}
        {methods.includes('passkey') && (
          <Button
            variant={takesCode ? 'default' : 'filled'}
            disabled={busy}
            onClick={() => void prove(byPasskey, words('passkeyFailed'))}
          >
            {words('usePasskey')}
          </Button>
        )}
        {takesCode && (
          <Button variant="filled" type="submit" loading={busy} disabled={code.trim() === ''}>
            {t('go')}
          </Button>
        )}
      </div>
    </form>
  );
}
