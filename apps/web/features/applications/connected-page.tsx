'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import type { ConnectedApplication } from '@/lib/api/types.ts';
import { formatWhen } from '@/lib/format.ts';
import { useConnected, useDisconnect } from './api.ts';
import classes from './applications.module.css';
import { useScopeText } from './scopes.ts';

/** What I have allowed whom, and taking it back. */
export function ConnectedPage() {
  const t = useTranslations('applications.mine');
  const connected = useConnected();
  return (
    <SettingsFrame>
      <p className={classes.lead}>{t('lead')}</p>
      {connected.isPending ? (
        <SkeletonRows rows={2} height={56} />
      ) : connected.isError ? (
        <ErrorState error={connected.error} retry={() => void connected.refetch()} compact />
      ) : connected.data.length === 0 ? (
        <EmptyState icon="share" title={t('empty')} compact>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ul className={classes.rows}>
          {connected.data.map((application) => (
            <ConnectedRow key={application.id} application={application} />
          ))}
        </ul>
      )}
    </SettingsFrame>
  );
}

function ConnectedRow({ application }: { application: ConnectedApplication }) {
  const t = useTranslations('applications.mine');
  const common = useTranslations('applications');
  const locale = useLocale();
  const scopeText = useScopeText();
  const disconnect = useDisconnect();
  const [asking, ask] = useDisclosure(false);
  const { id, name, scopes, grantedAt, lastUsedAt: used } = application;
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <b className="truncate">{name}</b>
        {scopes.length > 0 && <span className="small">{scopes.map(scopeText).join(' · ')}</span>}
        <span className="tiny">
          {t('since', { when: formatWhen(grantedAt, locale) })} ·{' '}
          {used === null ? common('neverUsed') : common('lastUsed', { when: formatWhen(used, locale) })}
        </span>
      </div>
      <Button variant="subtle" color="red" onClick={ask.open} aria-label={t('disconnectNamed', { name })}>
        {t('disconnect')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('disconnectTitle', { name })}
        action={t('disconnect')}
        onConfirm={() => disconnect.mutateAsync(id)}
      >
        {t('disconnectText')}
      </ConfirmDialog>
    </li>
  );
}
