'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { useFactors, useProofs } from './api.ts';
import classes from './needed-notice.module.css';

/** Tells somebody who has no second step that the next sign-in will ask for one. */
export function SecondStepNeeded() {
  const t = useTranslations('factors.needed');
  const paths = usePaths();
  const { data } = useFactors();
  const isMissing = data?.required === true && data.totp === null && data.passkeys.length === 0;
  // Who comes through a company sign-in alone is not asked.
  const proofs = useProofs(isMissing);
  if (!isMissing || proofs.data?.methods.includes('password') !== true) return null;
  return (
    <aside className={classes.notice} aria-label={t('title')}>
      <Icon name="warning" />
      <div>
        <b>{t('title')}</b>
        <p>{t('text')}</p>
      </div>
      <Link href={paths.security}>{t('go')}</Link>
    </aside>
  );
}
