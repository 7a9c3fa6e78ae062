'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { STEP_UP_CHANNEL } from '@/lib/session/step-up.ts';
import { useTripProblem } from './problem.ts';

/** Where the window ends in which somebody signed in again at the provider; the page that opened it goes on. */
export function Confirmed({ result }: { result: string }) {
  const t = useTranslations('sso.confirmed');
  const problem = useTripProblem();
  const isDone = result === 'ok';
  useEffect(() => {
    // The provider's pages may have cut this window off from its opener, so it is told by a channel of the origin.
    const channel = new BroadcastChannel(STEP_UP_CHANNEL);
    channel.postMessage(isDone ? 'proved' : 'failed');
    channel.close();
    if (isDone) window.close();
  }, [isDone]);
  return (
    <FrontDoor title={isDone ? t('title') : t('failed')} lead={isDone ? t('text') : problem(result)}>
      <Button size="md" onClick={() => window.close()} fullWidth>
        {t('close')}
      </Button>
    </FrontDoor>
  );
}
