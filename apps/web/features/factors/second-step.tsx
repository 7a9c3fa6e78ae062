'use client';

import { Button, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { isApiError } from '@/lib/api/error.ts';
import type { SignInStep } from '@/lib/api/types.ts';
import { signInStep } from '@/lib/public-api.ts';
import type { Realm } from '@/lib/realm.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './factors.module.css';
import { makePasskey, withPasskey } from './passkey.ts';
import { RecoveryCodes, TotpForm, type TotpSetup } from './setup.tsx';

type Props = {
  realm: Realm;
  uid: string;
  step: SignInStep;
  onExpired(error: unknown): void;
  onBack(): void;
};

type Done = { redirectTo: string; recoveryCodes?: string[] };

/** What a sign-in asks for after the password: a second factor, or setting one up. */
export function SecondStep({ realm, uid, step, onExpired, onBack }: Props) {
  const t = useTranslations('factors.step');
  const enrol = useTranslations('factors.enrol');
  const setupText = useTranslations('factors.setup');
  const codesText = useTranslations('factors.codes');
  const say = useErrorText();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const [byRecovery, setByRecovery] = useState(!(step.methods as string[]).includes('totp'));
  const [setup, setSetup] = useState<TotpSetup | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const operator = realm.kind === 'operator';

  async function attempt(work: () => Promise<Done | null>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const result = await work();
      if (result === null) setBusy(false);
      else if (result.recoveryCodes !== undefined && result.recoveryCodes.length > 0) setDone(result);
      else window.location.assign(result.redirectTo);
    } catch (error) {
      setBusy(false);
      if (isApiError(error, 'interaction_expired')) onExpired(error);
      else if (isApiError(error, 'factor_code_wrong')) setProblem(t('wrong'));
      else setProblem(isApiError(error) ? say(error, locale).detail : t('passkeyFailed'));
    }
  }

  const begin = <T,>(method: 'totp' | 'passkey') => signInStep<T>(realm, uid, 'enrolment-options', { method });
  const chooseApp = () =>
    attempt(async () => {
      setSetup((await begin<{ totp: TotpSetup }>('totp')).totp);
      return null;
    });
  const choosePasskey = () =>
    attempt(async () => {
      const { passkey } = await begin<{ passkey: Parameters<typeof makePasskey>[0] }>('passkey');
      const answer = await makePasskey(passkey);
      return signInStep<Done>(realm, uid, 'enrolment', { passkey: { name: setupText('passkeyName'), answer } });
    });
  const showPasskey = () =>
    attempt(async () => {
      const passkey = await withPasskey(await signInStep(realm, uid, 'passkey-options'));
      return signInStep<Done>(realm, uid, 'second-factor', { passkey });
    });

  if (done !== null) {
    return (
      <FrontDoor operator={operator} title={codesText('title')} lead={null} foot={null}>
        <RecoveryCodes codes={done.recoveryCodes ?? []} onDone={() => window.location.assign(done.redirectTo)} />
      </FrontDoor>
    );
  }
  const back = (
    <Button variant="subtle" onClick={onBack} fullWidth>
      {t('back')}
    </Button>
  );

  if (step.next === 'enrol') {
    return (
      <FrontDoor operator={operator} title={enrol('title')} lead={enrol('lead')} foot={null}>
        {setup === null ? (
          <div className={classes.form}>
            <div className={classes.choice}>
              <Button variant="filled" size="md" onClick={() => void chooseApp()} disabled={busy} fullWidth>
                {enrol('app')}
              </Button>
              <small>{enrol('appText')}</small>
            </div>
            <div className={classes.choice}>
              <Button variant="default" size="md" onClick={() => void choosePasskey()} disabled={busy} fullWidth>
                {enrol('passkey')}
              </Button>
              <small>{enrol('passkeyText')}</small>
            </div>
            <div aria-live="assertive" className={classes.problem}>
              {problem}
            </div>
            {back}
          </div>
        ) : (
          <>
            <TotpForm
              setup={setup}
              busy={busy}
              problem={problem}
              onCode={(given) =>
                void attempt(() =>
                  signInStep<Done>(realm, uid, 'enrolment', { totp: { setup: setup.setup, code: given } }),
                )
              }
            />
            <Button
              variant="subtle"
              onClick={() => {
                setSetup(null);
                setProblem(null);
              }}
              fullWidth
            >
              {enrol('other')}
            </Button>
          </>
        )}
      </FrontDoor>
    );
  }

  const has = (method: 'totp' | 'passkey' | 'recovery_code') => step.methods.includes(method);
  return (
    <FrontDoor operator={operator} title={t('title')} lead={t('lead')} foot={null}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(() =>
            signInStep<Done>(realm, uid, 'second-factor', byRecovery ? { recoveryCode: code } : { code }),
          );
        }}
        noValidate
      >
        {has('passkey') && (
          <Button variant="default" size="md" onClick={() => void showPasskey()} disabled={busy} fullWidth>
            {t('usePasskey')}
          </Button>
        )}
        {(has('totp') || has('recovery_code')) && (
          <>
            <TextInput
              key={byRecovery ? 'recovery' : 'code'}
              label={byRecovery ? t('recovery') : t('code')}
              description={byRecovery ? t('recoveryHint') : t('codeHint')}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              inputMode={byRecovery ? 'text' : 'numeric'}
              autoComplete={byRecovery ? 'off' : 'one-time-code'}
              maxLength={40}
              size="md"
              autoFocus
            />
            <Button type="submit" variant="filled" size="md" loading={busy} disabled={code.trim() === ''} fullWidth>
              {t('go')}
            </Button>
          </>
        )}
        <div aria-live="assertive" className={classes.problem}>
          {problem}
        </div>
        {has('totp') && has('recovery_code') && (
          <Button
            variant="subtle"
            onClick={() => {
              setByRecovery(!byRecovery);
              setCode('');
              setProblem(null);
            }}
            fullWidth
          >
            {byRecovery ? t('useApp') : t('useRecovery')}
          </Button>
        )}
        {back}
      </form>
    </FrontDoor>
  );
}
