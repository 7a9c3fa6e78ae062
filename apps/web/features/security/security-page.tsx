'use client';

import { useTranslations } from 'next-intl';
import { Page } from '@/components/page.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { OwnFactors } from '@/features/factors/own-factors.tsx';
import { OwnIdentities } from '@/features/sso/own-identities.tsx';
import { EmailForm } from './email-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { OwnPlaces } from './places.tsx';
import classes from './security.module.css';

/** How one's own account is kept safe. */
export function SecurityPage() {
  return (
    <SettingsFrame>
      <div className={classes.sections}>
        <OwnPlaces />
        <PasswordForm />
        <OwnFactors />
        <OwnIdentities />
        <EmailForm />
      </div>
    </SettingsFrame>
  );
}

/** The same for an operator, in the console. */
export function OperatorSecurityPage() {
  const t = useTranslations('shell');
  return (
    <Page title={t('me')}>
      <div className={classes.sections}>
        <OwnPlaces />
        <PasswordForm />
        <OwnFactors />
      </div>
    </Page>
  );
}
