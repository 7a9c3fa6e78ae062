'use client';

import { useTranslations } from 'next-intl';
import { type Column, DataTable } from '@/components/table/data-table.tsx';
import type { Tenant } from '@/lib/api/types.ts';
import { consolePaths } from '@/lib/paths.ts';
import classes from './console.module.css';

/** Tenants that could not be made or changed, with the machine's own reason; the tenant's page has it whole. */
export function Failures({ tenants }: { tenants: readonly Tenant[] }) {
  const t = useTranslations('console');
  if (tenants.length === 0) return null;
  const reason = (tenant: Tenant) => (
    <code className={`truncate ${classes.slug}`}>{tenant.failure ?? t('noReason')}</code>
  );
  const columns: Column<Tenant>[] = [
    {
      key: 'slug',
      header: t('failed'),
      cell: (tenant) => (
        <span className={classes.tenantCell}>
          <b className="truncate">{tenant.slug}</b>
          <span className={classes.phoneLine}>{reason(tenant)}</span>
        </span>
      ),
    },
    { key: 'cluster', header: t('cluster'), width: '120px', wide: true, cell: (tenant) => tenant.cluster.name },
    { key: 'reason', header: t('reason'), width: '50%', wide: true, cell: reason },
  ];
  return (
    <DataTable
      label={t('failures')}
      rows={tenants}
      columns={columns}
      rowKey={(tenant) => tenant.id}
      rowName={(tenant) => tenant.slug}
      href={(tenant) => consolePaths.tenant(tenant.slug)}
      phoneRowHeight={62}
    />
  );
}
