'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { useConnections, usePolicy } from './api.ts';
import { ConnectionCard } from './connection-card.tsx';
import { NewConnection } from './new-connection.tsx';
import { PolicyForm } from './policy-form.tsx';
import classes from './sso.module.css';

/** How people sign in with the accounts of their company. */
export function SsoPage() {
  const t = useTranslations('sso');
  const connections = useConnections();
  const policy = usePolicy();
  const [making, make] = useDisclosure(false);
  const search = useSearchParams();
  const [tested, result] = [search.get('connection'), search.get('test')];
  return (
    <SettingsFrame
      actions={
        <Button variant="filled" leftSection={<Icon name="plus" size={16} />} onClick={make.open}>
          {t('add')}
        </Button>
      }
    >
      <p className={classes.lead}>{t('lead')}</p>
      {connections.isPending ? (
        <SkeletonRows rows={2} height={72} />
      ) : connections.isError ? (
        <ErrorState error={connections.error} retry={() => void connections.refetch()} compact />
      ) : connections.data.length === 0 ? (
        <EmptyState icon="switch" title={t('none')} compact>
          {t('noneText')}
        </EmptyState>
      ) : (
        connections.data.map((connection) => (
          <ConnectionCard
            key={connection.id}
            connection={connection}
            result={tested === connection.id ? result : null}
            startsOpen={connections.data.length === 1 || tested === connection.id || connection.clientId === null}
          />
        ))
      )}
      {policy.data !== undefined && (connections.data ?? []).length > 0 && (
        // Its own state begins anew when what is stored has changed.
        <PolicyForm key={JSON.stringify(policy.data)} stored={policy.data} />
      )}
      <NewConnection opened={making} onClose={make.close} />
    </SettingsFrame>
  );
}
