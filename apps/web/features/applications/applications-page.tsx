'use client';

import { Button, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyLink } from '@/components/copy-link.tsx';
import { Icon } from '@/components/icons.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { useApplicationChanges, useApplicationSettings, useApplications } from './api.ts';
import { ApplicationForm } from './application-form.tsx';
import { ApplicationRow } from './application-row.tsx';
import classes from './applications.module.css';
import { type Made, MadeDialog } from './made-dialog.tsx';

/** Programs of others that members may let in. */
export function ApplicationsPage() {
  const t = useTranslations('applications');
  const paths = usePaths();
  const applications = useApplications();
  const [making, make] = useDisclosure(false);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <SettingsFrame
      actions={
        <Button variant="filled" leftSection={<Icon name="plus" size={16} />} onClick={make.open}>
          {t('app.new')}
        </Button>
      }
    >
      <p className={classes.lead}>{t('app.lead')}</p>
      {applications.isPending ? (
        <SkeletonRows rows={3} height={56} />
      ) : applications.isError ? (
        <ErrorState error={applications.error} retry={() => void applications.refetch()} compact />
      ) : applications.data.length === 0 ? (
        <EmptyState icon="share" title={t('app.empty')} compact>
          {t('app.emptyText')}
        </EmptyState>
      ) : (
        <ul className={classes.rows}>
          {applications.data.map((application) => (
            <ApplicationRow key={application.id} application={application} onSecret={setMade} />
          ))}
        </ul>
      )}
      <SelfRegistration />
      <ApplicationForm opened={making} onClose={make.close} onMade={setMade} />
      <MadeDialog made={made} title={t('app.madeTitle', { name: made?.name ?? '' })} onClose={() => setMade(null)}>
        <p className="small">{t('app.madeText')}</p>
        {made && <CopyLink url={`${window.location.origin}${paths.home}/oauth`} label={t('app.issuer')} />}
      </MadeDialog>
    </SettingsFrame>
  );
}

function SelfRegistration() {
  const t = useTranslations('applications');
  const notifyError = useNotifyError();
  const settings = useApplicationSettings();
  const { open } = useApplicationChanges();
  if (settings.data === undefined) return null;
  return (
    <div className={classes.open}>
      <Switch
        label={t('app.open')}
        description={t('app.openText')}
        checked={settings.data.selfRegistration}
        disabled={open.isPending}
        onChange={(event) =>
          open.mutate(event.currentTarget.checked, { onError: (error) => notifyError(error, t('app.openFailed')) })
        }
      />
    </div>
  );
}
