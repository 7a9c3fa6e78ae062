'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Pill } from '@/components/pill.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { formatNumber } from '@/lib/format.ts';
import { useClusters } from './api.ts';
import classes from './console.module.css';

/** The database clusters: how many tenants each holds and may hold. */
export function Clusters() {
  const t = useTranslations('console');
  const locale = useLocale();
  const clusters = useClusters();
  const n = (value: number) => formatNumber(value, locale);
  if (clusters.isPending) return <Skeleton height={110} radius={10} />;
  if (!clusters.data) return <ErrorState compact error={clusters.error} retry={() => void clusters.refetch()} />;
  return (
    <section className={`card ${classes.panel}`} aria-label={t('clusters')}>
      <table>
        <thead>
          <tr>
            <th>{t('cluster')}</th>
            <th data-numeric>{t('tenants')}</th>
            <th data-numeric>{t('connections')}</th>
            <th>{t('stateLabel')}</th>
          </tr>
        </thead>
        <tbody>
          {clusters.data.map((cluster) => {
            const full = cluster.tenantCount >= cluster.tenantCap;
            return (
              <tr key={cluster.id}>
                <td>
                  <b>{cluster.name}</b>
                </td>
                <td data-numeric>{t('nOf', { n: n(cluster.tenantCount), total: n(cluster.tenantCap) })}</td>
                <td data-numeric>
                  {t('nOf', { n: n(cluster.connections.open), total: n(cluster.connections.budget) })}
                </td>
                <td>
                  {full ? (
                    <Pill tone="warn">{t('clusterFull')}</Pill>
                  ) : cluster.state === 'open' ? (
                    <Pill tone="ok">{t('clusterOpen')}</Pill>
                  ) : (
                    <Pill>{cluster.state === 'closed' ? t('clusterClosed') : cluster.state}</Pill>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
