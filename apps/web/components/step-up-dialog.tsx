'use client';

import { Button, Modal } from '@mantine/core';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApi } from '../lib/session/provider.tsx';
import type { StepUp } from '../lib/session/step-up.ts';
import classes from './dialogs.module.css';
import { Skeleton } from './skeleton.tsx';
import { StepUpAtProvider } from './step-up-at-provider.tsx';
import { StepUpByCode, StepUpByPasskey, StepUpByPassword, type WayProps } from './step-up-ways.tsx';

/** By what one can prove who one is, the most usual first. */
const WAYS = ['password', 'sso', 'passkey', 'totp'] as const;
type Way = (typeof WAYS)[number];

const FORMS: Record<Way, (props: WayProps) => React.ReactNode> = {
  password: StepUpByPassword,
  sso: StepUpAtProvider,
  passkey: StepUpByPasskey,
  totp: StepUpByCode,
};

/** Asks who this is when a call wants to know it again. The call goes on by itself afterwards. */
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
  const api = useApi();
  const [ways, setWays] = useState<Way[] | null>(null);
  const [chosen, choose] = useState<Way | null>(null);

  useEffect(() => {
    api
      .get<{ methods: string[] }>('/session/step-up')
      .then(({ methods }) =>
        setWays(WAYS.filter((way) => methods.includes(way) && (way !== 'passkey' || browserSupportsWebAuthn()))),
      )
      // Not known: the password is what most people have.
      .catch(() => setWays(['password']));
  }, [api]);

  const cancel = (
    <Button variant="subtle" onClick={() => stepUp.answer(false)}>
      {common('cancel')}
    </Button>
  );
  // Nothing to type into before it is known what to ask for.
  if (ways === null) {
    return (
      <>
        <Skeleton height={84} />
        <div className={classes.buttons}>{cancel}</div>
      </>
    );
  }
  const way = chosen ?? ways[0];
  if (way === undefined) {
    return (
      <>
        <div className={classes.text}>{t('nothing')}</div>
        <div className={classes.buttons}>{cancel}</div>
      </>
    );
  }
  const Form = FORMS[way];
  const others = ways.filter((one) => one !== way);
  return (
    <>
      <Form key={way} stepUp={stepUp} cancel={cancel} />
      {others.length > 0 && (
        <div className={classes.others}>
          {others.map((other) => (
            <Button key={other} variant="subtle" size="xs" onClick={() => choose(other)}>
              {t(`instead.${other}`)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
