'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import security from '@/features/security/security.module.css';
import { isApiError, STEP_UP_REQUIRED } from '@/lib/api/error.ts';
import { formatDate } from '@/lib/format.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { useFactors, useForgetFactors } from './api.ts';
import type { Codes, Run } from './change.ts';
import classes from './factors.module.css';
import { OwnPasskeys } from './own-passkeys.tsx';
import { RecoveryCodes, TotpForm, type TotpSetup } from './setup.tsx';

const PATH = '/me/factors';

/** One's own second steps: the authenticator app, recovery codes, passkeys. The same for operators. */
export function OwnFactors() {
  const t = useTranslations('factors.own');
  const codesText = useTranslations('factors.codes');
  const stepText = useTranslations('factors.step');
  const locale = useLocale();
  const notifyError = useNotifyError();
  const api = useApi();
  const forget = useForgetFactors();
  const [setup, setSetup] = useState<TotpSetup | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [removing, remove] = useDisclosure(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { data } = useFactors();

  const change = useMutation({
    mutationFn: (work: () => Promise<Codes | null>) => work(),
    onSuccess: (made) => {
      if (made?.recoveryCodes) setCodes(made.recoveryCodes);
    },
    onError: (error) => {
      if (isApiError(error, STEP_UP_REQUIRED)) return;
      if (isApiError(error, 'factor_code_wrong')) setProblem(stepText('wrong'));
      else if (isApiError(error)) notifyError(error);
      else setProblem(stepText('passkeyFailed'));
    },
    onSettled: forget,
  });
  const run: Run = (work) => {
    setProblem(null);
    change.mutate(work);
  };
  const begin = async () => {
    setSetup(await api.post<TotpSetup>(`${PATH}/totp`));
    return null;
  };
  const confirm = (begun: TotpSetup, code: string) => async () => {
    const made = await api.put<Codes>(`${PATH}/totp`, { setup: begun.setup, code });
    setSetup(null);
    return made;
  };

  if (data === undefined) return null;
  return (
    <>
      <section className={security.section} aria-label={t('title')}>
        <h2>{t('title')}</h2>
        <p>
          {t('text')} {data.required && t('required')}
        </p>
        {codes !== null ? (
          <div className={classes.narrow}>
            <h3>{codesText('title')}</h3>
            <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />
          </div>
        ) : setup !== null ? (
          <div className={classes.narrow}>
            <TotpForm
              setup={setup}
              busy={change.isPending}
              problem={problem}
              onCode={(code) => run(confirm(setup, code))}
            />
            <Button
              variant="subtle"
              onClick={() => {
                setSetup(null);
                setProblem(null);
              }}
            >
              {t('cancel')}
            </Button>
          </div>
        ) : (
          <>
            <div className={classes.row}>
              <span>
                {data.totp === null ? t('appOff') : t('appOn', { date: formatDate(data.totp.since, locale) })}
              </span>
              <span>
                <Button variant="default" onClick={() => run(begin)}>
                  {data.totp === null ? t('add') : t('replace')}
                </Button>{' '}
                {data.totp !== null && (
                  <Button variant="subtle" color="red" onClick={remove.open}>
                    {t('remove')}
                  </Button>
                )}
              </span>
            </div>
            {(data.totp !== null || data.passkeys.length > 0) && (
              <div className={classes.row}>
                <span>{t('codes', { count: data.recoveryCodesLeft })}</span>
                <Button variant="default" onClick={() => run(() => api.post<Codes>(`${PATH}/recovery-codes`))}>
                  {t('renew')}
                </Button>
              </div>
            )}
          </>
        )}
      </section>
      <ConfirmDialog
        opened={removing}
        onClose={remove.close}
        title={t('removeTitle')}
        action={t('remove')}
        onConfirm={() => api.delete(`${PATH}/totp`).then(forget)}
      >
        {t('removeText')}
      </ConfirmDialog>
      <OwnPasskeys passkeys={data.passkeys} run={run} problem={setup === null ? problem : null} />
    </>
  );
}
