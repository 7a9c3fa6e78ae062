'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Pill } from '@/components/pill.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { type Column, DataTable } from '@/components/table/data-table.tsx';
import type { Cluster } from '@/lib/api/types.ts';
import { formatNumber } from '@/lib/format.ts';
import { useClusters } from './api.ts';
import classes from './console.module.css';

/** The database clusters: how many tenants each holds and may hold. */
export function Clusters() {
  const t = useTranslations('console');
  const clusters = useClusters();
  const columns = useClusterColumns();
  if (clusters.isPending) return <Skeleton height={110} radius={10} />;
  if (!clusters.data) return <ErrorState compact error={clusters.error} retry={() => void clusters.refetch()} />;
  return (
    <DataTable
      label={t('clusters')}
      rows={clusters.data}
      columns={columns}
      rowKey={(cluster) => cluster.id}
      rowName={(cluster) => cluster.name}
      phoneRowHeight={62}
    />
  );
}

function useClusterColumns(): Column<Cluster>[] {
  const t = useTranslations('console');
  const locale = useLocale();
  const nOf = (n: number, total: number) =>
    t('nOf', { n: formatNumber(n, locale), total: formatNumber(total, locale) });
  const tenants = ({ tenantCount, tenantCap }: Cluster) => nOf(tenantCount, tenantCap);
  const connections = ({ connections: { open, budget } }: Cluster) => nOf(open, budget);
  return [
    {
      key: 'name',
      header: t('cluster'),
      cell: (cluster) => (
        <span className={classes.tenantCell}>
          <b>{cluster.name}</b>
          <span className={classes.phoneLine}>
            {t('clusterLine', { tenants: tenants(cluster), connections: connections(cluster) })}
          </span>
        </span>
      ),
    },
    { key: 'tenants', header: t('tenants'), width: '110px', numeric: true, wide: true, cell: tenants },
    { key: 'connections', header: t('connections'), width: '140px', numeric: true, wide: true, cell: connections },
    { key: 'state', header: t('stateLabel'), width: '96px', cell: (cluster) => <ClusterState cluster={cluster} /> },
  ];
}

function ClusterState({ cluster: { state, tenantCount, tenantCap } }: { cluster: Cluster }) {
  const t = useTranslations('console');
  if (tenantCount >= tenantCap) return <Pill tone="warn">{t('clusterFull')}</Pill>;
  return state === 'open' ? <Pill tone="ok">{t('clusterOpen')}</Pill> : <Pill>{t('clusterClosed')}</Pill>;
}
