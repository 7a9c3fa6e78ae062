'use client';

import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Schemas } from '#clients/typescript/index.ts';
import security from '@/features/security/security.module.css';
import { isApiError, STEP_UP_REQUIRED } from '@/lib/api/error.ts';
import { formatDate } from '@/lib/format.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import classes from './factors.module.css';
import { makePasskey, usesPasskeys } from './passkey.ts';
import { RecoveryCodes, TotpForm, type TotpSetup } from './setup.tsx';

type Factors = Schemas['Factors'];
type Codes = { recoveryCodes: string[] | null };

const PATH = '/me/factors';
const KEY = ['factors'];

/** One's own second steps: the authenticator app, recovery codes, passkeys. The same for operators. */
export function OwnFactors() {
  const t = useTranslations('factors.own');
  const codesText = useTranslations('factors.codes');
  const keys = useTranslations('factors.passkeys');
  const setupText = useTranslations('factors.setup');
  const stepText = useTranslations('factors.step');
  const locale = useLocale();
  const notifyError = useNotifyError();
  const api = useApi();
  const client = useQueryClient();
  const [setup, setSetup] = useState<TotpSetup | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [canPasskeys, setCanPasskeys] = useState(false);
  useEffect(() => setCanPasskeys(usesPasskeys()), []);
  const { data } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.get<Factors>(PATH, { signal }) });

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
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
  const run = (work: () => Promise<Codes | null>) => {
    setProblem(null);
    change.mutate(work);
  };
  const date = (iso: string) => formatDate(iso, locale);

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
              onCode={(code) =>
                run(async () => {
                  const made = await api.put<Codes>(`${PATH}/totp`, { setup: setup.setup, code });
                  setSetup(null);
                  return made;
                })
              }
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
              <span>{data.totp === null ? t('appOff') : t('appOn', { date: date(data.totp.since) })}</span>
              <span>
                <Button
                  variant="default"
                  onClick={() =>
                    run(async () => {
                      setSetup(await api.post<TotpSetup>(`${PATH}/totp`));
                      return null;
                    })
                  }
                >
                  {data.totp === null ? t('add') : t('replace')}
                </Button>{' '}
                {data.totp !== null && (
                  <Button variant="subtle" color="red" onClick={() => run(() => api.delete<null>(`${PATH}/totp`))}>
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
      <section className={security.section} aria-label={keys('title')}>
        <h2>{keys('title')}</h2>
        <p>{keys('text')}</p>
        <ul className={security.places}>
          {data.passkeys.map((passkey) => (
            <li key={passkey.id} className={security.place}>
              <div className={security.placeText}>
                <b>{passkey.name}</b>
                <div className="small">
                  {[
                    keys('created', { date: date(passkey.createdAt) }),
                    ...(passkey.lastUsedAt === null ? [] : [keys('used', { date: date(passkey.lastUsedAt) })]),
                    ...(passkey.synced ? [keys('synced')] : []),
                  ].join(' · ')}
                </div>
              </div>
              <Button
                variant="subtle"
                color="red"
                aria-label={keys('remove', { name: passkey.name })}
                onClick={() => run(() => api.delete<null>(`${PATH}/passkeys/${passkey.id}`))}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
        {data.passkeys.length === 0 && <p>{keys('none')}</p>}
        {setup === null && (
          <div aria-live="polite" className={classes.problem}>
            {problem}
          </div>
        )}
        {canPasskeys && (
          <div className={classes.row}>
            <Button
              variant="default"
              onClick={() =>
                run(async () => {
                  const options = await api.post<Parameters<typeof makePasskey>[0]>(`${PATH}/passkey-options`);
                  const answer = await makePasskey(options);
                  const name = `${setupText('passkeyName')} ${data.passkeys.length + 1}`;
                  return api.post<Codes>(`${PATH}/passkeys`, { name, answer });
                })
              }
            >
              {keys('add')}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
