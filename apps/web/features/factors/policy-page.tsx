'use client';

import { Switch } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { notifyDone } from '@/lib/use-error-text.ts';
import { type SecuritySettings, useChangeSecuritySettings, useFactors, useSecuritySettings } from './api.ts';
import classes from './policy.module.css';

/** Whether everybody signs in with a second step, and how many people would have to set one up. */
export function SecondStepPage() {
  const t = useTranslations('factors.policy');
  const settings = useSecuritySettings();
  return (
    <SettingsFrame>
      <p className={classes.lead}>{t('lead')}</p>
      {settings.isPending ? (
        <SkeletonRows rows={1} height={72} />
      ) : settings.isError ? (
        <ErrorState error={settings.error} retry={() => void settings.refetch()} compact />
      ) : (
        <Policy stored={settings.data} />
      )}
    </SettingsFrame>
  );
}

function Policy({ stored }: { stored: SecuritySettings }) {
  const t = useTranslations('factors.policy');
  const paths = usePaths();
  const change = useChangeSecuritySettings();
  const own = useFactors();
  const [asking, ask] = useState<'on' | 'off' | null>(null);
  const { secondFactorRequired: isRequired, people, withoutSecondFactor: without } = stored;
  const hasNone = own.data !== undefined && own.data.totp === null && own.data.passkeys.length === 0;
  const save = (required: boolean) => change.mutateAsync(required).then(() => notifyDone(t('saved')));
  return (
    <section className={classes.policy}>
      <Switch label={t('label')} checked={isRequired} onChange={() => ask(isRequired ? 'off' : 'on')} />
      <p className={classes.text}>
        {t('labelText')} {t('ssoText')}
      </p>
      <p className={classes.count}>
        {people === 0 ? t('nobody') : without === 0 ? t('everybody') : t('count', { people, without })}
      </p>
      <ConfirmDialog
        opened={asking === 'on'}
        onClose={() => ask(null)}
        title={t('onTitle')}
        action={t('onGo')}
        danger={false}
        onConfirm={() => save(true)}
      >
        {t('onText', { count: without })}
        {hasNone && (
          <span className={classes.self}>
            {t('onSelf')} <Link href={paths.security}>{t('onSelfLink')}</Link>
          </span>
        )}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'off'}
        onClose={() => ask(null)}
        title={t('offTitle')}
        action={t('offGo')}
        onConfirm={() => save(false)}
      >
        {t('offText')}
      </ConfirmDialog>
    </section>
  );
}
