'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { consolePaths } from '@/lib/paths.ts';
import { OPERATOR_PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useOverview, useRoof } from './api.ts';
import { Clusters } from './clusters.tsx';
import classes from './console.module.css';
import { Failures } from './failures.tsx';
import { Figures } from './figures.tsx';
import { Roof } from './roof.tsx';

/** The whole fleet at a glance, looked at anew every few seconds. */
export function FleetPage() {
  const t = useTranslations('console');
  const { can } = useSession();
  const overview = useOverview();
  const numbers = overview.data;
  const roof = useRoof(numbers ? JSON.stringify([numbers.tenants, numbers.schema]) : null);
  return (
    <Page
      title={t('fleet')}
      actions={
        can(OPERATOR_PERMISSIONS.tenantsWrite) && (
          <Button
            component={Link}
            href={consolePaths.tenants({ new: true })}
            variant="filled"
            leftSection={<Icon name="plus" size={16} />}
          >
            {t('newTenant')}
          </Button>
        )
      }
    >
      {overview.isError && numbers && (
        <p className={classes.stale} role="status">
          <Icon name="warning" size={16} />
          {t('stale')}
        </p>
      )}
      {numbers ? (
        <Figures numbers={numbers} />
      ) : overview.isError ? (
        <ErrorState error={overview.error} retry={() => void overview.refetch()} />
      ) : (
        <Skeleton height={108} radius={10} />
      )}
      {numbers &&
        (roof.data ? (
          <Roof tenants={roof.data} currentSchema={numbers.schema.current} />
        ) : roof.isError ? (
          <ErrorState compact error={roof.error} retry={() => void roof.refetch()} />
        ) : (
          <Skeleton height={180} radius={10} />
        ))}
      <div className={classes.two}>
        <Failures tenants={roof.data?.filter((tenant) => tenant.state === 'failed') ?? []} />
        {can(OPERATOR_PERMISSIONS.clustersRead) && <Clusters />}
      </div>
    </Page>
  );
}
