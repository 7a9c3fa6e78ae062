'use client';

import { Button, Modal, PasswordInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useEffect, useState, useSyncExternalStore } from 'react';
import { isApiError } from '../lib/api/error.ts';
import { useSessionContext } from '../lib/session/provider.tsx';
import { STEP_UP_CHANNEL, type StepUp } from '../lib/session/step-up.ts';
import { useErrorText } from '../lib/use-error-text.ts';
import classes from './dialogs.module.css';
import { StepUpByFactor } from './step-up-factor.tsx';

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
  if (methods?.includes('sso') && !methods.includes('password')) {
    return (
      <>
        <div className={classes.text}>{t('ssoText')}</div>
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
        <div className={classes.buttons}>
          {cancel}
          <AtProvider stepUp={stepUp} onProblem={setProblem} />
        </div>
      </>
    );
  }
  if (methods !== null && !methods.includes('password') && methods.length > 0) {
    return <StepUpByFactor methods={methods} stepUp={stepUp} cancel={cancel} />;
  }
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

/** Signs in again at the workspace's provider, in a window of its own: what is being typed on this page stays. */
function AtProvider({ stepUp, onProblem }: { stepUp: StepUp; onProblem: (problem: string | null) => void }) {
  const t = useTranslations('common.stepUp');
  const { api } = useSessionContext();
  const say = useErrorText();
  const locale = useLocale();
  useEffect(() => {
    const channel = new BroadcastChannel(STEP_UP_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (data === 'proved') stepUp.answer(true);
      else onProblem(t('ssoFailed'));
    };
    return () => channel.close();
  }, [stepUp, onProblem, t]);

  function open(): void {
    onProblem(null);
    // At once, as the browser opens windows only for a click; where it goes is told a moment later.
    const opened = window.open('about:blank', '_blank', 'popup,width=520,height=720');
    api
      .post<{ url: string }>('/session/step-up/sso')
      .then(({ url }) => (opened === null ? window.location.assign(url) : opened.location.assign(url)))
      .catch((error) => {
        opened?.close();
        onProblem(say(error, locale).detail);
      });
  }
  return (
    <Button variant="filled" onClick={open}>
      {t('sso')}
    </Button>
  );
}
