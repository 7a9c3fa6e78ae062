'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { isLocale } from '../i18n/locale.ts';
import { hasChosenLocale, useSetLocale } from '../lib/locale.ts';
import { chooserPath, consolePaths } from '../lib/paths.ts';
import { goToSignIn, useSessionContext } from '../lib/session/provider.tsx';
import { ErrorState } from './states.tsx';
import { StepUpDialog } from './step-up-dialog.tsx';

/**
 * Lets its children through only with an active session. Without one it goes to sign in and comes back;
 * after signing out it goes to the front door.
 */
export function SessionGate({ waiting, children }: { waiting?: ReactNode; children: ReactNode }) {
  const { realm, session, state, stepUp } = useSessionContext();
  const { status } = state;
  const reason = state.status === 'ended' ? state.reason : null;
  const t = useTranslations('shell');
  const locale = useLocale();
  const setLocale = useSetLocale();
  // An operator in somebody's name keeps his own language.
  const preferred = state.status === 'active' && !state.impersonation ? state.principal.locale : null;

  useEffect(() => {
    if (reason === 'expired') goToSignIn(realm);
    if (reason === 'impersonation' && realm.kind === 'tenant') window.location.assign(consolePaths.tenant(realm.slug));
    if (reason === 'signed-out') window.location.assign(realm.kind === 'tenant' ? chooserPath : consolePaths.fleet);
  }, [reason, realm]);

  // A browser that never chose a language takes the one the person has set.
  useEffect(() => {
    if (isLocale(preferred) && preferred !== locale && !hasChosenLocale()) setLocale(preferred);
  }, [preferred, locale, setLocale]);

  if (status === 'active') {
    return (
      <>
        {children}
        <StepUpDialog stepUp={stepUp} />
      </>
    );
  }
  if (status === 'unreachable') {
    return (
      <main>
        <ErrorState
          error={state.error}
          retry={() => void session.renew().catch(() => {})}
          action={
            <Button component="a" href={chooserPath} variant="subtle">
              {t('otherWorkspace')}
            </Button>
          }
        />
      </main>
    );
  }
  return waiting ?? null;
}
