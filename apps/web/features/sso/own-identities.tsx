'use client';

import { useTranslations } from 'next-intl';
import security from '@/features/security/security.module.css';
import { useIdentities } from './identities.ts';
import { IdentityList } from './identity-list.tsx';

/** By which company sign-ins one comes in; nothing where there are none. */
export function OwnIdentities() {
  const t = useTranslations('security.identities');
  const { data } = useIdentities('/me');
  if (data === undefined || data.length === 0) return null;
  return (
    <section className={security.section} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <IdentityList of="/me" items={data} />
    </section>
  );
}
