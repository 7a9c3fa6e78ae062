'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { isApiError } from '@/lib/api/error.ts';
import type { ConsentQuestion } from '@/lib/api/types.ts';
import { workspacePaths } from '@/lib/paths.ts';
import { answerConsent, readConsent } from '@/lib/public-api.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './applications.module.css';
import { useScopeText } from './scopes.ts';

type State =
  | { status: 'asking' }
  | { status: 'open'; question: ConsentQuestion }
  | { status: 'failed'; error: unknown };

/** Asks whether an application may act for whoever is signed in. */
export function Consent({ slug, uid }: { slug: string; uid: string }) {
  const t = useTranslations('applications.consent');
  const say = useErrorText();
  const locale = useLocale();
  const [state, setState] = useState<State>({ status: 'asking' });
  const [busy, setBusy] = useState<'allow' | 'deny' | null>(null);

  useEffect(() => {
    readConsent({ kind: 'tenant', slug }, uid)
      .then((question) => setState({ status: 'open', question }))
      .catch((error) => setState({ status: 'failed', error }));
  }, [slug, uid]);

  async function answer(decision: 'allow' | 'deny'): Promise<void> {
    setBusy(decision);
    try {
      const { redirectTo } = await answerConsent({ kind: 'tenant', slug }, uid, decision);
      window.location.assign(redirectTo);
    } catch (error) {
      setBusy(null);
      setState({ status: 'failed', error });
    }
  }

  if (state.status === 'failed') {
    const expired = isApiError(state.error, 'interaction_expired', 'not_found');
    const text = say(state.error, locale);
    return (
      <FrontDoor title={expired ? t('expired') : text.title} lead={expired ? t('expiredLead') : text.detail}>
        <Button component="a" href={workspacePaths(slug).home} size="md" fullWidth>
          {t('home')}
        </Button>
      </FrontDoor>
    );
  }
  if (state.status === 'asking') {
    return (
      <FrontDoor title={<Skeleton width={240} height={30} />}>
        <Skeleton height={120} />
      </FrontDoor>
    );
  }

  const { application, scopes, account, workspace } = state.question;
  const { name } = application;
  return (
    <FrontDoor title={t('title', { name })} lead={t('lead', { name, workspace: workspace?.name ?? slug })}>
      <div className={classes.form}>
        {!application.isVetted && (
          <p role="note" className={classes.warning}>
            {t('unvetted')}
          </p>
        )}
        <Asked scopes={scopes} permissions={account.permissions} />
        <div className={classes.facts}>
          <p className="small">{t('never')}</p>
          <p className="small">{t('account', { name: account.name, email: account.email ?? '' })}</p>
          <p className="small">{t('goesTo', { host: URL.parse(application.redirectUri)?.host ?? '' })}</p>
        </div>
        <div className={classes.buttons}>
          <Button
            variant="filled"
            size="md"
            loading={busy === 'allow'}
            disabled={busy !== null}
            onClick={() => void answer('allow')}
            fullWidth
          >
            {t('allow')}
          </Button>
          <Button
            variant="subtle"
            size="md"
            loading={busy === 'deny'}
            disabled={busy !== null}
            onClick={() => void answer('deny')}
            fullWidth
          >
            {t('deny')}
          </Button>
        </div>
      </div>
    </FrontDoor>
  );
}

function Asked({ scopes, permissions }: { scopes: string[]; permissions: string[] }) {
  const t = useTranslations('applications.consent');
  const scopeText = useScopeText();
  return (
    <section className={classes.asks} aria-labelledby="asks">
      <h2 id="asks">{t('asks')}</h2>
      <ul>
        {scopes.length === 0 && <li>{t('nothing')}</li>}
        {scopes.map((scope) => (
          <li key={scope}>
            {scopeText(scope)}
            {!permissions.includes(scope) && <span className={`tiny ${classes.beyond}`}>{t('beyond')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
