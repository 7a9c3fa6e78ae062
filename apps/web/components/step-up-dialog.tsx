'use client';

import { Button, Modal, PasswordInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useEffect, useState, useSyncExternalStore } from 'react';
import { isApiError } from '../lib/api/error.ts';
import { useSessionContext } from '../lib/session/provider.tsx';
import type { StepUp } from '../lib/session/step-up.ts';
import { useErrorText } from '../lib/use-error-text.ts';
import classes from './dialogs.module.css';

/** Asks for the password when a call wants to know again who this is. The call goes on by itself afterwards. */
export function StepUpDialog({ stepUp }: { stepUp: StepUp }) {
  const asking = useSyncExternalStore(stepUp.subscribe, stepUp.isAsking, () => false);
  const t = useTranslations('common.stepUp');
  return (
    <Modal
      opened={asking}
      onClose={() => stepUp.answer(false)}
      title={t('title')}
      size={430}
      withCloseButton={false}
      zIndex={400}
    >
      {asking && <Question stepUp={stepUp} />}
    </Modal>
  );
}

function Question({ stepUp }: { stepUp: StepUp }) {
  const t = useTranslations('common.stepUp');
  const common = useTranslations('common');
  const { api, state } = useSessionContext();
  const say = useErrorText();
  const locale = useLocale();
  const [methods, setMethods] = useState<string[] | null>(null);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    api
      .get<{ methods: string[] }>('/session/step-up')
      .then((answer) => setMethods(answer.methods))
      // Not known: the password is what most people have.
      .catch(() => setMethods(['password']));
  }, [api]);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    api
      .post('/session/step-up', { password })
      .then(() => stepUp.answer(true))
      .catch((error) => {
        setBusy(false);
        setProblem(isApiError(error, 'step_up_failed') ? t('wrong') : say(error, locale).detail);
      });
  }

  const cancel = (
    <Button variant="subtle" onClick={() => stepUp.answer(false)}>
      {common('cancel')}
    </Button>
  );
  if (methods !== null && !methods.includes('password')) {
    return (
      <>
        <div className={classes.text}>{t('noPassword')}</div>
        <div className={classes.buttons}>{cancel}</div>
      </>
    );
  }
  const email = state.status === 'active' ? (state.principal.email ?? '') : '';
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
