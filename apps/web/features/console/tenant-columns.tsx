'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Column } from '@/components/table/data-table.tsx';
import type { Tenant } from '@/lib/api/types.ts';
import { formatDateTime, formatWhen } from '@/lib/format.ts';
import classes from './console.module.css';
import { StatePill } from './state-pill.tsx';

export function useTenantColumns(): Column<Tenant>[] {
  const t = useTranslations('console');
  const locale = useLocale();
  return [
    {
      key: 'name',
      header: t('tenant'),
      cell: (tenant) => (
        <span className={classes.tenantCell}>
          <span className={classes.tenantLine}>
            <b className="truncate">{tenant.name}</b>
            <code className={`truncate ${classes.slug}`}>{tenant.slug}</code>
          </span>
          <span className={classes.phoneLine}>
            <StatePill state={tenant.state} />
            {tenant.cluster.name}
          </span>
        </span>
      ),
    },
    {
      key: 'state',
      header: t('stateLabel'),
      width: '120px',
      wide: true,
      cell: (tenant) => <StatePill state={tenant.state} />,
    },
    { key: 'cluster', header: t('cluster'), width: '130px', wide: true, cell: (tenant) => tenant.cluster.name },
    {
      key: 'schema',
      header: t('schema'),
      width: '100px',
      numeric: true,
      wide: true,
      cell: (tenant) => `v${tenant.schemaVersion}`,
    },
    {
      key: 'created',
      header: t('created'),
      width: '150px',
      numeric: true,
      wide: true,
      cell: (tenant) => (
        <span className="small" title={formatDateTime(tenant.createdAt, locale)}>
          {formatWhen(tenant.createdAt, locale)}
        </span>
      ),
    },
  ];
}
