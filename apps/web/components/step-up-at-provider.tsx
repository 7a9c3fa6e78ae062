'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useApi } from '../lib/session/provider.tsx';
import { STEP_UP_CHANNEL } from '../lib/session/step-up.ts';
import { useErrorText } from '../lib/use-error-text.ts';
import classes from './dialogs.module.css';
import type { WayProps } from './step-up-ways.tsx';

/** Signs in again at the workspace's provider, in a window of its own: what is being typed on this page stays. */
export function StepUpAtProvider({ stepUp, cancel }: WayProps) {
  const t = useTranslations('common.stepUp');
  const api = useApi();
  const say = useErrorText();
  const locale = useLocale();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const channel = new BroadcastChannel(STEP_UP_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (data === 'proved') stepUp.answer(true);
      else setProblem(t('ssoFailed'));
    };
    return () => channel.close();
  }, [stepUp, t]);

  function open(): void {
    setProblem(null);
    // At once, as the browser opens windows only for a click; where it goes is told a moment later.
    const opened = window.open('about:blank', '_blank', 'popup,width=520,height=720');
    api
      .post<{ url: string }>('/session/step-up/sso')
      .then(({ url }) => (opened === null ? window.location.assign(url) : opened.location.assign(url)))
      .catch((error) => {
        opened?.close();
        setProblem(say(error, locale).detail);
      });
  }
  return (
    <>
      <div className={classes.text}>{t('ssoText')}</div>
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <div className={classes.buttons}>
        {cancel}
        <Button variant="filled" onClick={open} autoFocus data-autofocus>
          {t('sso')}
        </Button>
      </div>
    </>
  );
}
