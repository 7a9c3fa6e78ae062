'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Tenant } from '@/lib/api/types.ts';
import { consolePaths } from '@/lib/paths.ts';
import classes from './console.module.css';

/** Tenants that could not be made or changed, with the machine's own reason. */
export function Failures({ tenants }: { tenants: readonly Tenant[] }) {
  const t = useTranslations('console');
  if (tenants.length === 0) return null;
  return (
    <section className={`card ${classes.panel}`} aria-label={t('failures')}>
      <table>
        <thead>
          <tr>
            <th>{t('failed')}</th>
            <th>{t('cluster')}</th>
            <th>{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {tenants.map((tenant) => (
            <tr key={tenant.id}>
              <td>
                <Link href={consolePaths.tenant(tenant.slug)}>{tenant.slug}</Link>
              </td>
              <td>{tenant.cluster.name}</td>
              <td>
                <code>{tenant.failure ?? t('noReason')}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
